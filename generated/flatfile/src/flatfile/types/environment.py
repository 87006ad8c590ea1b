"""`Environment`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import FIRST_FIT, Model
from .guest_authentication_enum import GuestAuthenticationEnum


class Environment(Model):
    """Where spaces, guests and agents stand."""

    name: str
    """What it is called.

    For example: `"dev"`.
    """

    is_prod: Annotated[bool, Field(alias="isProd")]
    """Whether it is for real customers.

    For example: `false`.
    """

    new_spaces_inherit: Annotated[bool | None, Field(alias="newSpacesInherit")] = None
    """Whether new spaces may take over files and guests of older ones; if nothing is
    said, they may not.

    For example: `false`.
    """

    guest_authentication: Annotated[
        list[Annotated[GuestAuthenticationEnum | str, FIRST_FIT]] | None,
        Field(alias="guestAuthentication"),
    ] = None
    """How guests get in.

    For example: `["magic_link"]`.
    """

    id: str

    account_id: Annotated[str | None, Field(alias="accountId")] = None
