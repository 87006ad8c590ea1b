"""`ResourceSelector`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .attribute_filter import AttributeFilter, AttributeFilterParam


class ResourceSelector(Model):
    """Some resources of one kind."""

    resource_type: Annotated[str | None, Field(alias="resourceType")] = None
    """The kind."""

    identifiers: list[str] | None = None
    """Their identifiers."""

    attribute_filter: Annotated[
        AttributeFilter | None, Field(alias="attributeFilter")
    ] = None


@wire(
    {"resource_type": "resourceType", "attribute_filter": "attributeFilter"},
    nested={"attribute_filter": lambda: (AttributeFilterParam,)},
)
class ResourceSelectorParam(TypedDict):
    """Some resources of one kind."""

    resource_type: NotRequired[str]
    """The kind."""

    identifiers: NotRequired[Sequence[str]]
    """Their identifiers."""

    attribute_filter: NotRequired[AttributeFilterParam | AttributeFilter]
