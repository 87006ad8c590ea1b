"""The section `query`: how an API writes lists, objects and booleans of a query."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from sdkwright.sections import Section


class QueryHabits(Section):
    """What an API does in queries; what is absent is as OpenAPI says."""

    arrays: Literal["repeat", "comma", "brackets", "indices"] | None = None
    """`a=1&a=2`, `a=1,2`, `a[]=1&a[]=2` or `a[0]=1&a[1]=2`."""
    objects: Literal["brackets", "dots", "json"] | None = None
    """`a[b]=1`, `a.b=1`, or JSON."""
    booleans: Literal["lower", "title", "number"] | None = None
    """`true`, `True` or `1`."""


class OperationQuery(QueryHabits):
    """What one operation does, or all."""

    parameters: dict[str, QueryHabits] = Field(default_factory=dict)
    """Name on the wire -> what this one does, also where the document says a style."""


class Query(OperationQuery):
    """What all operations do, where the document says no style."""

    operations: dict[str, OperationQuery] = Field(default_factory=dict)
    """Operation -> what it does otherwise."""
