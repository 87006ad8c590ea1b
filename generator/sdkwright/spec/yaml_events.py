"""YAML text -> data whose keys are the text as written, by the core schema of YAML 1.2.

The events of libyaml and a builder of our own: `on:`, `200:`, `12:30`, `1e-08` and dates
come out as OpenAPI means them (YAML 1.2.2, section 10.3.2), and keys keep their text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import yaml

from ..data import Struct
from ..limits import Limits
from .node import Json
from .repairs import written

_INT: Final = re.compile(r"[-+]?[0-9]+\Z")
_STATUS: Final = re.compile(r"[1-5][0-9][0-9]\Z")
_BASED: Final = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_INFINITE: Final = re.compile(r"([-+]?)\.(inf|Inf|INF)\Z")
_WORDS: Final[dict[str, Json]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}


class TooLarge(Exception):
    """A limit (a key of `Limits`) is passed at this line and column, which count from 1."""

    def __init__(self, key: str, message: str, mark: Any) -> None:
        super().__init__(message)
        self.key, self.message = key, message
        self.line, self.column = mark.line + 1, mark.column + 1


class Occurrence(Struct, frozen=True):
    """A key at one place; line and column count from 1."""

    key: str
    line: int
    column: int


def plain(text: str) -> Json:
    """An unquoted scalar."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return written(text)
    if _BASED.match(text):
        return int(text, 0)
    infinite = _INFINITE.match(text)
    return float(infinite[1] + "inf") if infinite else text


class YamlReader:
    """An alias shares its anchor's value; `<<` merges; of equal keys the last one stays.

    One stack frame a level: a document of the greatest depth fits on Python's stack.
    """

    def __init__(self, text: str, limits: Limits) -> None:
        self.limits = limits
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        self.next: Callable[[], Any] = events.__next__
        self.anchors: dict[str, tuple[Json, int]] = {}
        self.duplicates: list[Occurrence] = []
        self.number: Occurrence | None = None
        """The first key that is written like the number of a status: `200:`."""
        self.scalars: dict[str, Json] = {}  # most scalars occur many times
        self.count = 0
        self.readers: dict[type, Callable[[Any, int], Json]] = {
            yaml.ScalarEvent: self.scalar,
            yaml.MappingStartEvent: self.mapping,
            yaml.SequenceStartEvent: self.sequence,
            yaml.AliasEvent: self.alias,
        }

    def document(self) -> Json:
        """The one document of the text; None if it is empty.

        Raises `yaml.YAMLError` for broken syntax, `TooLarge`.
        """
        self.next()  # the stream starts
        if isinstance(self.next(), yaml.StreamEndEvent):
            return None
        event = self.next()
        value = self.readers[type(event)](event, 0)
        self.next()  # the document ends
        if not isinstance(extra := self.next(), yaml.StreamEndEvent):
            raise _error("a second document begins here", extra)
        return value

    def scalar(self, event: Any, depth: int) -> Json:
        """A word, number, boolean or null."""
        text: str = event.value
        value: Json = text
        if event.implicit[0] and event.tag != "!":
            try:
                value = self.scalars[text]
            except KeyError:
                value = self.scalars.setdefault(text, plain(text))
        if event.anchor:
            self.anchors[event.anchor] = value, 1
        return value

    def alias(self, event: Any, depth: int) -> Json:
        """What the anchor of this name holds."""
        if event.anchor not in self.anchors:
            raise _error(f"nothing is named &{event.anchor}", event)
        value, size = self.anchors[event.anchor]
        self.count += size
        if self.count > self.limits.values:
            message = f"the aliases stand for more than {self.limits.values:,} values"
            raise TooLarge("values", message, event.start_mark)
        return value

    def sequence(self, start: Any, depth: int) -> list[Json]:
        """A list."""
        self._bound(start, depth)
        before, readers, following = self.count, self.readers, self.next
        items: list[Json] = []
        while type(event := following()) is not yaml.SequenceEndEvent:
            items.append(readers[type(event)](event, depth + 1))
        self._close(start, items, before)
        return items

    def mapping(self, start: Any, depth: int) -> dict[str, Json]:
        """A mapping, in the order of its text."""
        self._bound(start, depth)
        before, readers, following = self.count, self.readers, self.next
        result: dict[str, Json] = {}
        merged: list[Json] = []
        while type(event := following()) is not yaml.MappingEndEvent:
            key = self.key(event)
            item = following()
            value = readers[type(item)](item, depth + 1)
            if key == "<<" and event.implicit[0]:
                merged += value if isinstance(value, list) else [value]
                continue
            if key in result:
                self.duplicates.append(_occurrence(key, event))
            result[key] = value
        for other in merged:
            result = {**other, **result} if isinstance(other, dict) else result
        self._close(start, result, before)
        return result

    def key(self, event: Any) -> str:
        """The text of a key, whatever it would mean as a value."""
        if type(event) is yaml.ScalarEvent:
            text = str(event.value)
            if event.anchor:
                self.anchors[event.anchor] = text, 1
            if event.implicit[0] and _STATUS.match(text):
                self.number = self.number or _occurrence(text, event)
            return text
        if type(event) is yaml.AliasEvent:
            value = self.alias(event, 0)
            if not isinstance(value, dict | list):
                return str(value)
        raise _error("a key must be a word", event)

    def _bound(self, start: Any, depth: int) -> None:
        if depth >= self.limits.levels:
            message = f"more than {self.limits.levels} levels are nested"
            raise TooLarge("levels", message, start.start_mark)

    def _close(
        self, start: Any, value: dict[str, Json] | list[Json], before: int
    ) -> None:
        self.count += len(value) + 1
        if start.anchor:
            self.anchors[start.anchor] = value, self.count - before


def _occurrence(key: str, event: Any) -> Occurrence:
    mark = event.start_mark
    return Occurrence(key, mark.line + 1, mark.column + 1)


def _error(problem: str, event: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)
