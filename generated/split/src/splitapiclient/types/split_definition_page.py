"""`SplitDefinitionPage`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .split_definition import SplitDefinition
else:
    SplitDefinition = reference(__package__, "SplitDefinition")


class SplitDefinitionPage(Model):
    """Some definitions."""

    offset: int | None = None
    """How many items are before it."""

    limit: int | None = None
    """How many items it may have."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """How many items there are in all."""

    objects: list[SplitDefinition] | None = None
    """The definitions."""
