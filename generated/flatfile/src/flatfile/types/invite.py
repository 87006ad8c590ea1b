"""`Invite`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Invite(Model):
    """A guest who is asked into a space."""

    guest_id: Annotated[str, Field(alias="guestId")]

    space_id: Annotated[str, Field(alias="spaceId")]

    message: str | None = None
    """What the email says beside the link.

    For example: `"Please bring the orders of May."`.
    """


@wire({"guest_id": "guestId", "space_id": "spaceId"})
class InviteParam(TypedDict):
    """A guest who is asked into a space."""

    guest_id: str

    space_id: str

    message: NotRequired[str]
    """What the email says beside the link.

    For example: `"Please bring the orders of May."`.
    """
