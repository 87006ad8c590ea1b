"""A document and what it means -> what rules look at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Final

from .. import ir
from ..config import Config
from ..data import Struct
from ..names import Names
from ..spec.document import OperationUnit, Spec
from ..spec.node import Node

_VALUES: Final = frozenset(("example", "examples", "default", "enum", "const"))
"""Keys below which are values, and no schemas."""


class Subject(Struct, frozen=True, dict=True):
    """One document."""

    spec: Spec
    api: ir.Api
    """What it means by itself."""
    config: Config
    names: Names | None = None
    """What its methods are called, where it is the only document of its SDK."""

    @cached_property
    def units(self) -> tuple[OperationUnit, ...]:
        """Its operations as they are written."""
        return tuple(self.spec.operations())

    @cached_property
    def schemas(self) -> tuple[tuple[str, Node], ...]:
        """Its named schemas, less those that are only another name."""
        return tuple(
            (name, node)
            for name, node in self.spec.component_schemas()
            if isinstance(node.value, dict) and node.ref is None
        )

    @cached_property
    def properties(self) -> tuple[tuple[str, Node], ...]:
        """Those of its named schemas."""
        return tuple(
            member
            for _, schema in self.schemas
            for member in schema.child("properties").members()
        )

    def unions(self) -> Iterator[Node]:
        """Each schema with a choice, in all files that were read."""
        opener = self.spec.root.document.opener
        documents = opener.documents.values() if opener else ()
        for document in documents or (self.spec.root.document,):
            for pointer, value in _choices(document.data):
                yield Node(document, pointer, value)


def _choices(data: Any) -> Iterator[tuple[tuple[str, ...], Any]]:
    waiting: list[tuple[tuple[str, ...], Any]] = [((), data)]
    while waiting:
        pointer, value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("oneOf") or value.get("anyOf"), list):
                yield pointer, value
            inner = [(k, v) for k, v in value.items() if k not in _VALUES]
        else:
            inner = [(str(n), v) for n, v in enumerate(value)]
        waiting += [
            ((*pointer, key), item)
            for key, item in reversed(inner)
            if isinstance(item, dict | list) and key[:2] != "x-"
        ]
