"""`SourceField`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .._core.wire import wire

if TYPE_CHECKING:
    from .property import Property, PropertyParam
else:
    Property = reference(__package__, "Property")


class SourceField(Model):
    """A field that goes nowhere."""

    source_field: Annotated[Property, Field(alias="sourceField")]

    preview: list[str] | None = None
    """Some of its values."""


@wire({"source_field": "sourceField"})
class SourceFieldParam(TypedDict):
    """A field that goes nowhere."""

    source_field: PropertyParam

    preview: NotRequired[Sequence[str]]
    """Some of its values."""
