"""A value of a document and where it stands -> what it refers to, in this file or another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from re import finditer
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import unquote

from ..diagnostics import Location, SpecError

if TYPE_CHECKING:
    from .places import JsonPlaces, Mark

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Pointer = tuple[str, ...]

MAX_DEPTH: Final = 500
"""Levels of mappings and lists that a document may nest."""
MAX_HOPS: Final = 200
"""`$ref`s that may lead from one to the next."""
_LOCAL: Final = frozenset(("$defs", "definitions"))


def split(pointer: str) -> Pointer:
    """The parts of a JSON Pointer (RFC 6901)."""
    parts = pointer.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def join(pointer: Pointer) -> str:
    """The text of a JSON Pointer (RFC 6901)."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


class Opener(Protocol):
    """Reads the files that one document refers to."""

    def open(self, base: Document, path: str) -> Document:
        """The file at `path` as seen from `base`. Raises OSError; SpecError if it is broken."""
        ...

    def rebased(self, ref: str, base: Document, to: Document) -> str:
        """A `$ref` of the file `base`, as it must be written in the file `to`."""
        ...


@dataclass(eq=False)
class Document:
    """One file: its data, and on demand the place of anything in it."""

    uri: str
    """As the user would name it; for messages."""
    name: str
    """As seen from the root document, the same on every machine; empty for the root."""
    text: str = field(repr=False)
    data: Json = field(repr=False)
    is_json: bool = False
    opener: Opener | None = field(default=None, repr=False)
    targets: dict[str, Node] = field(default_factory=dict, repr=False)
    """Where each `$ref` of this file was found to lead."""

    @property
    def root(self) -> Node:
        """All of it."""
        return Node(self, (), self.data)

    @cached_property
    def _places(self) -> JsonPlaces:
        from .places import JsonPlaces

        return JsonPlaces(self.text)

    @cached_property
    def _marks(self) -> Mark:
        from .places import yaml_marks

        return yaml_marks(self.text)

    @cached_property
    def _lines(self) -> list[int]:
        ends = (match.end() for match in finditer("\n", self.text))
        return [0, *ends, len(self.text) + 1]

    @cached_property
    def anchors(self) -> dict[str, Pointer]:
        """The places of `$anchor`, `$dynamicAnchor` (as `#name`) and `$id` (JSON Schema 2020-12, 8.2)."""
        found: dict[str, Pointer] = {}
        for node in _descendants(self.root):
            for key, prefix in (("$anchor", "#"), ("$dynamicAnchor", "#"), ("$id", "")):
                name = node.value.get(key) if isinstance(node.value, Mapping) else None
                if isinstance(name, str):
                    found.setdefault(prefix + name, node.pointer)
        return found

    def at(self, line: int, column: int) -> Location:
        """A place by its line and column, which count from 1."""
        line = min(line, len(self._lines) - 1)
        start, end = self._lines[line - 1], self._lines[line] - 1
        return Location(self.uri, line, column, self.text[start:end])

    def at_offset(self, offset: int) -> Location:
        """A place by the number of characters before it."""
        line = bisect_right(self._lines, offset)
        return self.at(line, offset - self._lines[line - 1] + 1)

    def locate(self, pointer: Pointer) -> Location:
        """The key or item that the pointer names, or the nearest thing above it that exists."""
        if not isinstance(self.data, Mapping | list):
            return self.at(1, 1)
        if self.is_json:
            return self.at_offset(self._places.find(pointer))
        mark = self._marks.find(pointer)
        return self.at(mark.line + 1, mark.column + 1)


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands: `node / "paths" / "/pets" / "get"`."""

    document: Document
    pointer: Pointer
    value: Json = field(repr=False, compare=False)

    def __truediv__(self, key: str | int) -> Node:
        """A member or item. Raises SpecError (ref-dangling) if there is none."""
        found = self.get(key)
        if found is None:
            raise SpecError("ref-dangling", f"there is no {str(key)!r} here", self.at)
        return found

    def get(self, key: str | int) -> Node | None:
        """A member of a mapping or an item of a list, if there is one."""
        key, value = str(key), self.value
        if isinstance(value, dict):
            if key in value:
                return Node(self.document, (*self.pointer, key), value[key])
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            return Node(self.document, (*self.pointer, key), value[int(key)])
        return None

    def child(self, *keys: str) -> Node:
        """The place below, whether or not something stands there (its value is None then)."""
        node = self
        for key in keys:
            node = node.get(key) or Node(self.document, (*node.pointer, key), None)
        return node

    def members(self) -> Iterator[tuple[str, Node]]:
        """The members of a mapping; none if it is something else."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, Node(self.document, (*self.pointer, key), value)

    def elements(self) -> Iterator[Node]:
        """The items of a list; none if it is something else."""
        if isinstance(self.value, list):
            for number, value in enumerate(self.value):
                yield Node(self.document, (*self.pointer, str(number)), value)

    @property
    def at(self) -> Location:
        """Its key or item, or the nearest thing above that exists."""
        return self.document.locate(self.pointer)

    @property
    def id(self) -> str:
        """`#/a/b` in the root document, `file.yaml#/a/b` elsewhere; the same on every machine."""
        return f"{self.document.name}#{join(self.pointer)}"

    @property
    def ref(self) -> str | None:
        """The `$ref` of a mapping."""
        ref = self.value.get("$ref") if isinstance(self.value, dict) else None
        return ref if isinstance(ref, str) else None

    def resolve(self) -> Node:
        """What this is once each `$ref` is followed. Raises SpecError as `target` does."""
        return self if self.ref is None else self.target(self.ref)

    def target(self, ref: str) -> Node:
        """Where a `$ref` in this file leads, and the `$ref`s there.

        Raises SpecError (ref-dangling, ref-cycle).
        """
        known = self.document.targets.get(ref)
        return known or self._follow(ref, frozenset())

    def seen_from(self, other: Document) -> Json:
        """The value, its `$ref`s rewritten so that they mean the same in another file."""
        opener = self.document.opener
        if other is self.document or opener is None:
            return self.value
        return _rewritten(
            self.value, lambda ref: opener.rebased(ref, self.document, other)
        )

    def _follow(self, first: str, trail: frozenset[tuple[str, str]]) -> Node:
        node, ref = self, first
        while True:
            step = (node.document.name, ref)
            if step in trail or len(trail) > MAX_HOPS:
                raise SpecError("ref-cycle", f"{first} leads back to itself", self.at)
            trail |= {step}
            node = node._jump(ref, trail)
            if node.ref is None:
                return node
            ref = node.ref

    def _jump(self, ref: str, trail: frozenset[tuple[str, str]]) -> Node:
        """One hop. `trail` holds the hops that are under way."""
        if ref in self.document.targets:
            return self.document.targets[ref]
        path, _, fragment = ref.partition("#")
        try:
            document = self._open(path) if path else self.document
            found = _below(document, unquote(fragment), trail)
        except SpecError as error:
            local = self._local(fragment) or self._identified(path, fragment)
            if local is None:
                raise self._dangling(ref, error) from error
            return local
        self.document.targets[ref] = found
        return found

    def _open(self, path: str) -> Document:
        opener = self.document.opener
        if opener is None:
            raise SpecError("file-unreadable", "no other file is read")
        try:
            return opener.open(self.document, path)
        except OSError as error:
            raise SpecError("file-unreadable", error.strerror or str(error)) from error

    def _dangling(self, ref: str, error: SpecError) -> SpecError:
        """What is wrong behind a `$ref` costs that `$ref`, never the document."""
        if error.diagnostic.code == "ref-cycle":
            return error
        is_there = error.diagnostic.code == "ref-dangling"
        says = f"{ref} leads nowhere" if is_there else f"cannot read {ref}"
        return SpecError("ref-dangling", f"{says}: {error}", self.at)

    def _local(self, fragment: str) -> Node | None:
        """What `#/$defs/X` means to a schema that brings its own `$defs` along."""
        wanted = split(unquote(fragment))
        if not wanted or wanted[0] not in _LOCAL:
            return None
        for length in range(len(self.pointer), 0, -1):
            found = self.document.root.child(*self.pointer[:length], *wanted)
            if found.value is not None:
                return found
        return None

    def _identified(self, path: str, fragment: str) -> Node | None:
        """What lies in the schema of this file that says `$id: path`."""
        pointer = self.document.anchors.get(path) if path else None
        if pointer is None:
            return None
        found = self.document.root.child(*pointer, *split(unquote(fragment)))
        return None if found.value is None else found


def _below(
    document: Document, fragment: str, trail: frozenset[tuple[str, str]]
) -> Node:
    if fragment and not fragment.startswith("/"):
        if f"#{fragment}" not in document.anchors:
            raise SpecError("ref-dangling", f"there is no anchor {fragment!r}")
        return document.root.child(*document.anchors[f"#{fragment}"])
    node = document.root
    for part in split(fragment):
        node = (node if node.ref is None else node._follow(node.ref, trail)) / part
    return node


def _rewritten(value: Json, change: Callable[[str], str]) -> Json:
    if isinstance(value, list):
        return [_rewritten(item, change) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: _rewritten(item, change) for key, item in value.items()}
    if isinstance(ref := value.get("$ref"), str):
        found["$ref"] = change(ref)
    return found


def _descendants(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        below = [*(inner for _, inner in node.members()), *node.elements()]
        waiting += (
            inner for inner in reversed(below) if isinstance(inner.value, dict | list)
        )
