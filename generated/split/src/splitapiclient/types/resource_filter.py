"""`ResourceFilter`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .resource_selector import ResourceSelector, ResourceSelectorParam


class ResourceFilter(Model):
    """Which resources belong to a group."""

    include_all_resources: Annotated[
        bool | None, Field(alias="includeAllResources")
    ] = None
    """Whether all do."""

    resources: list[ResourceSelector] | None = None
    """Those that do."""


@wire(
    {"include_all_resources": "includeAllResources"},
    nested={"resources": lambda: (ResourceSelectorParam,)},
)
class ResourceFilterParam(TypedDict):
    """Which resources belong to a group."""

    include_all_resources: NotRequired[bool]
    """Whether all do."""

    resources: NotRequired[Sequence[ResourceSelectorParam | ResourceSelector]]
    """Those that do."""
