"""A pointer into a text of JSON or YAML -> the offset, or line and column, where it stands.

Nothing is kept while a document is read: the first question reads the text again, and
the index that it builds then answers every later one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import yaml
from msgspec import Raw
from msgspec.json import Decoder

from ..data import Struct, field

Pointer = tuple[str, ...]


class Mark(Struct):
    """The place of a key or an item, and of what is in it; both count from 0."""

    line: int
    column: int
    children: dict[str, Mark] = field(default_factory=dict)

    def find(self, pointer: Pointer) -> Mark:
        """The mark of the deepest part that exists."""
        mark = self
        for part in pointer:
            if part not in mark.children:
                break
            mark = mark.children[part]
        return mark


def yaml_marks(text: str) -> Mark:
    """The place of each key and item. An alias leads to what it names."""
    return _Marks(text).root()


class _Marks:
    def __init__(self, text: str) -> None:
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        self.next: Callable[[], Any] = events.__next__
        self.anchors: dict[str, dict[str, Mark]] = {}

    def root(self) -> Mark:
        self.next(), self.next()  # the stream and the document start
        return Mark(0, 0, self.children(self.next()))

    def children(self, event: Any) -> dict[str, Mark]:
        kind = type(event)
        if kind is yaml.AliasEvent:
            return self.anchors.get(event.anchor, {})
        found: dict[str, Mark] = {}
        if kind is yaml.MappingStartEvent:
            while type(key := self.next()) is not yaml.MappingEndEvent:
                inner = self.children(self.next())
                start = key.start_mark
                found[str(getattr(key, "value", ""))] = Mark(
                    start.line, start.column, inner
                )
            if merged := found.pop("<<", None):
                found = {**merged.children, **found}
        elif kind is yaml.SequenceStartEvent:
            while type(item := self.next()) is not yaml.SequenceEndEvent:
                start, inner = item.start_mark, self.children(item)
                found[str(len(found))] = Mark(start.line, start.column, inner)
        if event.anchor:
            self.anchors[event.anchor] = found
        return found


Span = tuple[int, int]
"""Where a value begins, and where it ends."""
_IN_OBJECTS: Final = Decoder(dict[str, Raw])
_IN_LISTS: Final = Decoder(list[Raw])


class JsonPlaces:
    """Offsets, in bytes, of the members of the objects on the way to a pointer.

    What lies beside the way is skipped at the speed of a parser that makes nothing.

    Args:
        raw: The text.
        is_plain: Whether no key in it occurs twice.
    """

    def __init__(self, raw: bytes, is_plain: bool = False) -> None:
        self.raw = raw
        self.text = raw.decode("latin-1")
        """A character for each byte: offsets are those of bytes."""
        self.is_plain = is_plain
        self.decode = json.JSONDecoder().raw_decode
        self.blank = re.compile(r"[ \t\r\n]*")
        self.known: dict[int, dict[str, tuple[int, Span]]] = {}

    def find(self, pointer: Pointer) -> int:
        """The offset of the deepest part that exists."""
        at = self._skip(0)
        value = at, len(self.raw)
        for part in pointer:
            if self.text[value[0]] not in "{[" or part not in (
                members := self._members(value)
            ):
                break
            at, value = members[part]
        return at

    def _skip(self, position: int) -> int:
        match = self.blank.match(self.text, position)
        return match.end() if match else position

    def _members(self, value: Span) -> dict[str, tuple[int, Span]]:
        start, _ = value
        if start not in self.known:
            self.known[start] = {key: (at, inner) for key, at, inner in self._scan(value)}
        return self.known[start]

    def _sizes(self, value: Span) -> Iterator[int]:
        """Of the values in it, in their order."""
        raw = memoryview(self.raw)[slice(*value)]
        is_object = self.text[value[0]] == "{"
        return map(len, _IN_OBJECTS.decode(raw).values() if is_object else _IN_LISTS.decode(raw))

    def _scan(self, value: Span) -> Iterator[tuple[str, int, Span]]:
        start, _ = value
        sizes = self._sizes(value) if self.is_plain else None
        position, index, is_object = self._skip(start + 1), 0, self.text[start] == "{"
        while self.text[position] not in "}]":
            at, key = position, str(index)
            if is_object:
                _, end = self.decode(self.text, position)
                key = json.loads(self.text[position:end].encode("latin-1"))
                position = self._skip(self._skip(end) + 1)
            end = position + next(sizes) if sizes else self.decode(self.text, position)[1]
            yield key, at, (position, end)
            position = self._skip(end)
            if self.text[position] == ",":
                position = self._skip(position + 1)
            index += 1


_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:]', re.DOTALL)


def repeated_json_keys(text: str) -> Iterator[tuple[str, int]]:
    """The keys that their object had before, and their offsets. `text` is valid JSON."""
    open_objects: list[set[str]] = []
    last = _TOKEN.match(" ")
    for token in _TOKEN.finditer(text):
        match token[0]:
            case "{" | "[":
                open_objects.append(set())
            case "}" | "]":
                open_objects.pop()
            case ":" if last:
                key = json.loads(last[0])
                if key in open_objects[-1]:
                    yield key, last.start()
                open_objects[-1].add(key)
        last = token
