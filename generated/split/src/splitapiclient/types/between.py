"""`Between`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Between(Model):
    """A range of numbers or times."""

    from_: Annotated[int | None, Field(alias="from")] = None
    """The least."""

    to: int | None = None
    """The most."""


@wire({"from_": "from"})
class BetweenParam(TypedDict):
    """A range of numbers or times."""

    from_: NotRequired[int]
    """The least."""

    to: NotRequired[int]
    """The most."""
