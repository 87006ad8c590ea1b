"""`GuestSpace`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class GuestSpace(Model):
    """A space that somebody is a guest of."""

    id: str

    last_accessed: Annotated[datetime | None, Field(alias="lastAccessed")] = None
    """When they were there last.

    For example: `"2023-02-17T09:30:00.000Z"`.
    """


@wire({"last_accessed": "lastAccessed"})
class GuestSpaceParam(TypedDict):
    """A space that somebody is a guest of."""

    id: str

    last_accessed: NotRequired[datetime]
    """When they were there last.

    For example: `"2023-02-17T09:30:00.000Z"`.
    """
