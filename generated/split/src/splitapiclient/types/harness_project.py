"""`HarnessProject`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class HarnessProject(Model):
    """A project."""

    identifier: str | None = None
    """Its identifier."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    color: str | None = None
    """What it looks like."""

    modules: list[str] | None = None
    """The parts of Harness that it uses."""

    tags: dict[str, str] | None = None
    """Word -> value, to find it by."""


@wire({"org_identifier": "orgIdentifier"})
class HarnessProjectParam(TypedDict):
    """A project."""

    identifier: NotRequired[str]
    """Its identifier."""

    org_identifier: NotRequired[str]
    """The organization."""

    name: NotRequired[str]
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    color: NotRequired[str]
    """What it looks like."""

    modules: NotRequired[Sequence[str]]
    """The parts of Harness that it uses."""

    tags: NotRequired[Mapping[str, str]]
    """Word -> value, to find it by."""
