"""Schemas with a discriminator and no options -> the tag of their heirs.

An heir names its parent in `allOf` (OpenAPI 3.1, 4.8.25: "Models with Polymorphism
Support"). A parent does not know its heirs, so all components are asked, once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from .. import ir
from ..diagnostics import SpecError
from .unions import mapped

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node
    from .schemas import Types
    from .shapes import Shape

VALUE = "x-ms-discriminator-value"
"""What an heir is called in the property, where that is not the name of its schema."""


class Kinship:
    """Who names whom in `allOf`."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def tag(self, shape: Shape, types: Types) -> ir.Tag | None:
        """What tells the heirs of a schema apart; None where it has none."""
        if shape.tag is None:
            return None
        heirs = [*self.heirs(shape.node.id)]
        implied = [(_value(name, node), types.define(node).to) for name, node in heirs]
        named = tuple(dict(mapped(shape.tag, shape.node, types)).items())
        if not implied and all(id == shape.node.id for _, id in named):
            return None
        return ir.Tag(shape.tag.propertyName, named, tuple(implied))

    def heirs(self, id: str) -> Iterator[tuple[str, Node]]:
        """The heirs of a schema, and theirs."""
        seen = {id}
        waiting = [id]
        while waiting:
            for name, node in self._children.get(waiting.pop(0), ()):
                if node.id not in seen:
                    seen.add(node.id)
                    waiting.append(node.id)
                    yield name, node

    @cached_property
    def _children(self) -> dict[str, list[tuple[str, Node]]]:
        found: dict[str, list[tuple[str, Node]]] = {}
        for name, node in self._spec.component_schemas():
            for parent in _parents(node):
                found.setdefault(parent, []).append((name, node))
        return found


def _parents(node: Node) -> Iterator[str]:
    parts = node.value.get("allOf") if isinstance(node.value, dict) else None
    for part in parts if isinstance(parts, list) else ():
        ref = part.get("$ref") if isinstance(part, dict) else None
        if isinstance(ref, str):
            try:
                yield node.target(ref).id
            except SpecError:  # told when the schema itself is read
                continue


def _value(name: str, node: Node) -> str:
    value = node.value.get(VALUE) if isinstance(node.value, dict) else None
    return value if isinstance(value, str) else name
