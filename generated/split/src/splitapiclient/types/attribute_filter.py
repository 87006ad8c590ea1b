"""`AttributeFilter`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class AttributeFilter(Model):
    """Resources with certain values of an attribute."""

    attribute_name: Annotated[str | None, Field(alias="attributeName")] = None
    """The attribute."""

    attribute_values: Annotated[list[str] | None, Field(alias="attributeValues")] = None
    """The values."""


@wire({"attribute_name": "attributeName", "attribute_values": "attributeValues"})
class AttributeFilterParam(TypedDict):
    """Resources with certain values of an attribute."""

    attribute_name: NotRequired[str]
    """The attribute."""

    attribute_values: NotRequired[Sequence[str]]
    """The values."""
