"""`EventToken`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class EventToken(Model):
    """What is needed to follow the events of a space."""

    account_id: Annotated[str | None, Field(alias="accountId")] = None

    subscribe_key: Annotated[str | None, Field(alias="subscribeKey")] = None
    """The stream of events.

    For example: `"sub-c-1f2e3d4c"`.
    """

    ttl: float | None = None
    """How many minutes the token is good for.

    For example: `15`.
    """

    token: str | None = None
    """The token.

    For example: `"cDBBa0ZsMDQz"`.
    """
