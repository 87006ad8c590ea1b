"""An operation, a parameter, a type or a field -> the place in the documents that describes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from ..data import Struct, field, replace
from ..diagnostics import Location, SpecError
from ..names import Names
from ..spec.node import Node, split


class Places(Struct, frozen=True, dict=True):
    """The documents of an SDK. `shown`: how the name of a file is told."""

    roots: Mapping[str, Node] = field(default_factory=dict)
    """Label -> document: ids begin with that, where there are several."""
    names: Names | None = None
    shown: Callable[[str], str] = str

    def operation(self, id: str, *inside: str) -> Location | None:
        """Its method's key: `get`, below `/books`."""
        node = self._operation(id)
        return self._at(node.child(*inside)) if node else None

    def parameter(self, id: str, place: str, wire: str) -> Location | None:
        """A parameter; what is of the body, in its schema."""
        node = self._operation(id)
        if node is None:
            return None
        if place == "body":
            return self._at(_property(node, wire))
        found = (p for p in _parameters(node) if _is(p, place, wire))
        return self._at(next(found, node))

    def type(self, id: str) -> Location | None:
        """A schema by its place, as the manifest has it."""
        node = self._schema(id)
        return self._at(node) if node else None

    def field(self, id: str, name: str) -> Location | None:
        """The property that has this name in Python."""
        node = self._schema(id)
        if node is None:
            return None
        wire = self._wires.get((id, name), "")
        return self._at(node.child("properties").get(wire) or node)

    @cached_property
    def _wires(self) -> Mapping[tuple[str, str], str]:
        given = self.names.fields if self.names else {}
        return {(id, name): wire for (id, wire), name in given.items()}

    def _root(self, id: str) -> tuple[Node | None, str]:
        """The document that an id is of, and what it is called there."""
        for label, root in self.roots.items():
            if label and id.startswith(f"{label}:"):
                return root, id.removeprefix(f"{label}:")
        return self.roots.get(""), id

    def _operation(self, id: str) -> Node | None:
        root, name = self._root(id)
        method, _, path = name.partition(" ")
        item = root.child("paths").get(path) if root else None
        return _resolved(item).get(method.lower()) if item else None

    def _schema(self, id: str) -> Node | None:
        root, name = self._root(id)
        file, _, pointer = name.partition("#")
        opener = root.document.opener if root else None
        for document in opener.documents.values() if opener else ():
            if document.name == file.partition("?")[0]:
                node: Node | None = document.root
                for key in split(pointer):
                    node = node.get(key) if node else None
                return node
        return None

    def _at(self, node: Node) -> Location:
        return replace(node.at, uri=self.shown(node.at.uri))


NOWHERE = Places()


def _resolved(node: Node) -> Node:
    try:
        return node.resolve()
    except SpecError:  # reported where it is read
        return node


def _parameters(operation: Node) -> Iterator[Node]:
    item = Node(operation.document, operation.pointer[:-1], None)
    above = operation.document.root.child(*item.pointer).get("parameters")
    for listed in (operation.get("parameters"), above):
        yield from listed.elements() if listed else ()


def _is(parameter: Node, place: str, wire: str) -> bool:
    found = _resolved(parameter)
    name, where = found.child("name").value, found.child("in").value
    return (name, where) == (wire, place)


def _property(operation: Node, wire: str) -> Node:
    body = operation.get("requestBody")
    contents = _resolved(body).get("content") if body else None
    for _, content in contents.members() if contents else ():
        schema = content.get("schema")
        properties = _resolved(schema).get("properties") if schema else None
        found = properties.get(wire) if properties else None
        if found:
            return found
    return body or operation
