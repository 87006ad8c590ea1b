"""A schema that is referred to -> the same as it is meant by the one who refers to it.

`$dynamicRef: "#item"` leads to the outermost schema on the way that says `$dynamicAnchor:
item` (JSON Schema 2020-12, 8.2.3.2): a page of anything is a page of pets where a schema of
pets refers to it. Such a schema is a view of its file, in which the names have a meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..data import replace
from ..diagnostics import SpecError

if TYPE_CHECKING:
    from .node import Document, Node


def seen_by(node: Node, found: Node) -> Node:
    """`found`, to which a `$ref` at `node` leads, in the view that `node` has of it."""
    file = node.document.origin or node.document
    if not (file.identities.dynamic or node.document.dynamic):
        return found
    own = _declared(file, node)
    meant = {**own, **node.document.dynamic}  # what is further out counts
    if not meant:
        return found
    default = _declared(found.document, found)
    wanted = {
        name: meant[name]
        for name in sorted(_names(found) & meant.keys())
        if default.get(name) != meant[name]
    }
    return replace(found, document=_view(found.document, wanted)) if wanted else found


def _declared(file: Document, node: Node) -> dict[str, Node]:
    """The `$dynamicAnchor`s of the schema resource that the node is in."""
    known = file.identities.dynamic
    names = known.get(file.identities.frame(node.pointer), {}) if known else {}
    return {name: file.root.child(*pointer) for name, pointer in names.items()}


def _view(file: Document, meant: dict[str, Node]) -> Document:
    key = tuple((name, node.id) for name, node in meant.items())
    if key not in file.views:
        file.views[key] = replace(
            file, origin=file, dynamic=meant, targets={}, views={}
        )
    return file.views[key]


def _names(start: Node) -> frozenset[str]:
    """Of the `$dynamicRef`s in a schema, and in all that it refers to."""
    known = start.document.reaches
    if start.pointer not in known:
        known[start.pointer] = frozenset(_found(start))
    return known[start.pointer]


def _found(start: Node) -> Iterator[str]:
    waiting, seen = [start], {start.id}
    while waiting:
        node = waiting.pop()
        for ref in _values(node, "$dynamicRef"):
            yield ref.partition("#")[2]
        for ref in _values(node, "$ref"):
            try:
                target = node.plain_target(ref)
            except SpecError:  # told where it is used
                continue
            if target.id not in seen:
                seen.add(target.id)
                waiting.append(target)
        below = (*(inner for _, inner in node.members()), *node.elements())
        waiting += (inner for inner in below if isinstance(inner.value, dict | list))


def _values(node: Node, key: str) -> Iterator[str]:
    value = node.value.get(key) if isinstance(node.value, dict) else None
    if isinstance(value, str):
        yield value
