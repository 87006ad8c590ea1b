"""A value of a document and where it stands -> what it refers to, in this file or another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import unquote

from ..data import Compared, Struct, field, replace
from ..diagnostics import Change, Edit, Location, SpecError
from .dynamic import seen_by
from .identity import Identities, identities
from .lines import Lines
from .rebase import rewritten
from .trail import Trail

if TYPE_CHECKING:
    from .patch import Origin
    from .places import JsonPlaces, Mark

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Pointer = tuple[str, ...]

_LOCAL: Final = frozenset(("$defs", "definitions"))
_WORDS: Final = frozenset(
    ["$ref", "summary", "description", "$comment", "$anchor", "$dynamicAnchor", "$id"]
)
"""What may stand beside a `$ref` and leaves what is referred to as it is."""


def split(pointer: str) -> Pointer:
    """The parts of a JSON Pointer (RFC 6901)."""
    parts = pointer.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def join(pointer: Pointer) -> str:
    """The text of a JSON Pointer (RFC 6901)."""
    text = "/".join(("", *pointer))
    if "~" not in text and text.count("/") == len(pointer):
        return text
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


class Opener(Protocol):
    """Reads the files that one document refers to."""

    documents: dict[str, Document]
    """Those that were read."""

    def open(self, base: Document, path: str) -> Document:
        """The file at `path` as seen from `base`. Raises OSError; SpecError if it is broken."""
        ...

    def rebased(self, ref: str, base: Document, to: Document) -> str:
        """A `$ref` of the file `base`, as it must be written in the file `to`."""
        ...


class Document(Struct, eq=False, dict=True):
    """One file: its data, and on demand the place of anything in it."""

    uri: str
    """As the user would name it; for messages."""
    name: str
    """As seen from the root document, the same on every machine; empty for the root."""
    raw: bytes
    """Its text, in UTF-8."""
    data: Json
    is_json: bool = False
    is_plain: bool = False
    """JSON in which no key occurs twice."""
    opener: Opener | None = None
    targets: dict[tuple[Pointer, str], Node] = field(default_factory=dict)
    """Where each `$ref` of this file was found to lead, by the schema resource it is in."""
    origin: Document | None = None
    """The file itself, where this one is how it looks to those who refer to it."""
    dynamic: Mapping[str, Node] = field(default_factory=dict)
    """What its `$dynamicRef`s mean then (JSON Schema 2020-12, 8.2.3.2)."""
    views: dict[tuple[tuple[str, str], ...], Document] = field(default_factory=dict)
    """How it looks to others, so far."""
    reaches: dict[Pointer, frozenset[str]] = field(default_factory=dict)
    """The names of the `$dynamicRef`s that can be reached from a place, so far."""
    origins: Origin | None = None
    """Where its parts were written, once `data` is not what `text` says."""
    added: bytes = b""
    """The texts of other files that were put into it."""

    def __repr__(self) -> str:
        return f"Document({self.uri!r})"

    @property
    def root(self) -> Node:
        """All of it."""
        return Node(self, (), self.data)

    @cached_property
    def text(self) -> str:
        """All of it; where it is large, few have to ask."""
        return self.raw.decode()

    def rewrite(self, text: str) -> None:
        """Have it be another text."""
        self.raw = text.encode()
        for name in ("text", "_lines"):
            self.__dict__.pop(name, None)

    def mentions(self, words: Iterable[str]) -> bool:
        """Whether its text, or what was put into it, has one of them anywhere."""
        wanted = (re.escape(word.encode("utf-8", "surrogatepass")) for word in words)
        pattern = re.compile(b"|".join(wanted) or rb"(?!)")
        return any(map(pattern.search, (self.raw, self.added)))

    @cached_property
    def _places(self) -> JsonPlaces:
        from .places import JsonPlaces

        return JsonPlaces(self.raw, self.is_plain)

    @cached_property
    def _marks(self) -> Mark:
        from .places import yaml_marks

        return yaml_marks(self.text)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.raw)

    @cached_property
    def identities(self) -> Identities:
        """What its schemas are called by, other than by their place."""
        return identities(self.data, self.raw + self.added, self.name)

    def at(self, line: int, column: int) -> Location:
        """A place by its line and column, which count from 1."""
        line, text = self._lines.text(line)
        return Location(self.uri, line, column, text)

    def at_offset(self, offset: int) -> Location:
        """A place by the number of bytes before it."""
        return self.at(*self._lines.place(offset))

    def at_character(self, number: int) -> Location:
        """A place by the number of characters before it."""
        return self.at_offset(len(self.text[:number].encode()))

    def locate(self, pointer: Pointer) -> Location:
        """The key or item that the pointer names, or the nearest thing above it that exists."""
        origins = self.origins
        document, place = origins.find(pointer) if origins else (self, pointer)
        return replace(document.written(place), pointer=pointer)

    def written(self, pointer: Pointer) -> Location:
        """The same, as far as the text of this file goes."""
        if not isinstance(self.data, Mapping | list):
            return self.at(1, 1)
        if self.is_json:
            return self.at_offset(self._places.find(pointer))
        mark = self._marks.find(pointer)
        return self.at(mark.line + 1, mark.column + 1)


class Node(Compared, Struct, frozen=True, eq=False):
    """A value and where it stands: `node / "paths" / "/pets" / "get"`."""

    compared = attrgetter("document", "pointer")

    document: Document
    pointer: Pointer
    value: Json

    def __repr__(self) -> str:
        return f"Node({self.id!r})"

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

    def edit(self, change: Change, *below: str, value: Any = None) -> Edit:
        """A change of what stands here, or below."""
        return Edit(change, (*self.pointer, *below), value, self.document.name)

    @property
    def id(self) -> str:
        """`#/a/b` in the root document, `file.yaml#/a/b` elsewhere; the same on every machine."""
        document = self.document
        if not document.dynamic:
            return f"{document.name}#{join(self.pointer)}"
        meant = "".join(
            f"?{name}={node.id.replace('#', '')}"
            for name, node in document.dynamic.items()
        )
        return f"{document.name}{meant}#{join(self.pointer)}"

    @property
    def ref(self) -> str | None:
        """The `$ref` of a mapping."""
        ref = self.value.get("$ref") if isinstance(self.value, dict) else None
        return ref if isinstance(ref, str) else None

    def resolve(self) -> Node:
        """What this is once each `$ref` is followed. Raises SpecError as `target` does."""
        return self if self.ref is None else self._follow(self.ref, Trail(), True)

    def target(self, ref: str) -> Node:
        """The schema that a `$ref` in this file leads to, through those that only refer.

        Raises SpecError (ref-dangling, ref-cycle).
        """
        return self._follow(ref, Trail(), False)

    def seen_from(self, other: Document) -> Json:
        """The value, its `$ref`s rewritten so that they mean the same in another file."""
        opener = self.document.opener
        if other is self.document or opener is None:
            return self.value
        return rewritten(
            self.value, lambda ref: opener.rebased(ref, self.document, other)
        )

    def _follow(self, first: str, trail: Trail, is_whole: bool) -> Node:
        """`is_whole`: whatever stands beside a `$ref` does not count."""
        node, ref = self, first
        while True:
            scope = node.document.identities.scope(node.pointer)
            trail.add((node.document.name, scope, ref), self, first)
            node = node._jump(ref, scope, trail)
            if node.ref is None or not (is_whole or node._only_refers):
                return node
            ref = node.ref

    @property
    def _only_refers(self) -> bool:
        return isinstance(self.value, dict) and self.value.keys() <= _WORDS

    def _jump(self, ref: str, scope: Pointer, trail: Trail) -> Node:
        """One hop."""
        meant = self.document.dynamic.get(ref.partition("#")[2])
        return seen_by(self, meant or self._plain(ref, scope, trail))

    def plain_target(self, ref: str) -> Node:
        """One hop, whatever `$dynamicRef`s mean. Raises as `target` does."""
        scope = self.document.identities.scope(self.pointer)
        return self._plain(ref, scope, Trail())

    def _plain(self, ref: str, scope: Pointer, trail: Trail) -> Node:
        origin = self.document.origin
        here = replace(self, document=origin) if origin else self
        known = here.document.targets
        if (scope, ref) in known:
            return known[scope, ref]
        path, _, fragment = ref.partition("#")
        try:
            start = here._resource(path, scope)
            found = _below(start, unquote(fragment), trail)
        except SpecError as error:
            local = None if path else here._local(fragment)
            if local is None:
                raise here._dangling(ref, error) from error
            return local
        known[scope, ref] = found
        return found

    def _resource(self, path: str, scope: Pointer) -> Node:
        """The schema or file that a URI leads to which is written in this file.

        By its `$id` or `$self` if this file has it, else the file; else another that was
        read and has it.
        """
        if not path:
            return self.document.root.child(*scope)
        names = self.document.identities
        wanted = names.uri(scope, path)
        if wanted in names.places:
            return self.document.root.child(*names.places[wanted])
        try:
            return self._file(path, scope).root
        except SpecError:
            opener = self.document.opener
            for other in opener.documents.values() if opener else ():
                if wanted in other.identities.places:
                    return other.root.child(*other.identities.places[wanted])
            raise

    def _file(self, path: str, scope: Pointer) -> Document:
        """The first of the files that can be read which `path` may mean."""
        failed: dict[str, SpecError] = {}
        for name in self.document.identities.files(scope, path):
            try:
                return self._open(name)
            except SpecError as error:
                failed[name] = error
        raise failed[path]

    def _open(self, path: str) -> Document:
        opener = self.document.opener
        if opener is None:
            raise SpecError("file-unreadable", "no other file is read")
        try:
            return opener.open(self.document, path)
        except (OSError, ValueError) as error:  # ValueError: `http://[`
            reason = error.strerror if isinstance(error, OSError) else None
            raise SpecError("file-unreadable", reason or str(error)) from error

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


def _below(start: Node, fragment: str, trail: Trail) -> Node:
    """What a fragment names in a file, or in a schema with an `$id`."""
    names, root = start.document.identities, start.document.root
    if fragment and not fragment.startswith("/"):
        pointer = names.anchor(start.pointer, fragment)
        if pointer is None:
            raise SpecError("ref-dangling", f"there is no anchor {fragment!r}")
        return root.child(*pointer)
    try:
        return _walked(start, fragment, trail)
    except SpecError:
        if not start.pointer:
            raise
        return _walked(root, fragment, trail)  # many an `$id` is there for its looks


def _walked(node: Node, fragment: str, trail: Trail) -> Node:
    for part in split(fragment):
        if node.ref is not None and node.get(part) is None:
            node = node._follow(node.ref, trail.turn(), True)
        node = node / part
    return node
