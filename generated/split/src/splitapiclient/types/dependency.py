"""`Dependency`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Dependency(Model):
    """What another split says."""

    split_name: Annotated[str | None, Field(alias="splitName")] = None
    """The other split."""

    treatment: str | None = None
    """What it says."""


@wire({"split_name": "splitName"})
class DependencyParam(TypedDict):
    """What another split says."""

    split_name: NotRequired[str]
    """The other split."""

    treatment: NotRequired[str]
    """What it says."""
