"""`GuestConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire
from .guest_space import GuestSpace, GuestSpaceParam


class GuestConfig(Model):
    """What a guest is created with."""

    environment_id: Annotated[str, Field(alias="environmentId")]

    email: str
    """For example: `"bo@example.com"`."""

    name: str
    """For example: `"Bo Lindqvist"`."""

    spaces: list[GuestSpace]
    """The spaces that they are a guest of."""


@wire(
    {"environment_id": "environmentId"}, nested={"spaces": lambda: (GuestSpaceParam,)}
)
class GuestConfigParam(TypedDict):
    """What a guest is created with."""

    environment_id: str

    email: str
    """For example: `"bo@example.com"`."""

    name: str
    """For example: `"Bo Lindqvist"`."""

    spaces: Sequence[GuestSpaceParam | GuestSpace]
    """The spaces that they are a guest of.

    Not empty.
    """
