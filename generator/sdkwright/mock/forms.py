"""The bytes of a request body -> the value that is to be valid against its schema.

JSON (RFC 8259), JSON lines, urlencoded forms and multipart/form-data (RFC 7578). What is none
of these has no value to check.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final
from urllib.parse import quote, unquote_plus

from sdkwright.data import Struct, field
from sdkwright.mock import facets
from sdkwright.mock.exchange import Schema
from sdkwright.mock.styles import Pairs, Parameter, Reader, structured

DISPOSITION: Final = re.compile(
    r';\s*(name|filename)\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', re.I
)
BOUNDARY: Final = re.compile(r'boundary=(?:"([^"]+)"|([^;\s]+))', re.I)
LINES: Final = ("ndjson", "jsonl", "jsonlines", "json-lines", "x-json-stream")


class Unreadable(Exception):
    """The bytes are not what the content type says; says why."""


class Part(Struct, frozen=True):
    """One part of a multipart body."""

    name: str
    data: bytes
    media_type: str = ""
    filename: str | None = None

    @property
    def text(self) -> str:
        """As UTF-8, or byte by byte where it is not."""
        try:
            return self.data.decode()
        except UnicodeDecodeError:
            return self.data.decode("latin-1")


class Encoding(Struct, frozen=True):
    """How a property travels in a form (Encoding Object)."""

    media_types: tuple[str, ...] = ()
    style: str | None = None
    explode: bool | None = None

    @property
    def is_styled(self) -> bool:
        """Whether it is written as a query parameter, in multipart bodies too (3.1)."""
        return self.style is not None or self.explode is not None

    @property
    def explodes(self) -> bool:
        """Whether each part of a value is a field."""
        is_form = self.style in (None, "form")
        return is_form if self.explode is None else self.explode

    @property
    def is_spread(self) -> bool:
        """Whether the properties of an object are fields with no other name."""
        return self.is_styled and self.explodes and self.style in (None, "form")


class Media(Struct, frozen=True):
    """One media type of a body: what is in it."""

    media_type: str
    schema: Schema = field(default_factory=dict)
    item: Schema | None = None
    """Of a sequence of values (3.2 `itemSchema`)."""
    encoding: dict[str, Encoding] = field(default_factory=dict)


def is_json(media_type: str) -> bool:
    """`application/json` and all that end in `+json` (RFC 6839)."""
    return media_type.endswith(("/json", "+json"))


def is_lines(media_type: str) -> bool:
    """One JSON value a line; also `application/json-seq` (RFC 7464)."""
    return media_type.endswith("json-seq") or any(word in media_type for word in LINES)


def bare(content_type: str) -> str:
    """A media type without parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def from_json(raw: bytes) -> Any:
    """RFC 8259, without Python's `NaN` and `Infinity`.

    Raises:
        Unreadable: The bytes are not JSON.
    """
    try:
        return json.loads(raw, parse_constant=refused)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"is not JSON: {error}") from error


def refused(word: str) -> Any:
    """For what JSON does not have."""
    raise ValueError(f"{word} is not a value")


class FormReader:
    """Fields of forms -> objects with typed members."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.lookup = reader.lookup

    def urlencoded(self, raw: bytes, media: Media) -> dict[str, Any]:
        """`application/x-www-form-urlencoded`: each property by its style, in brackets or as JSON."""
        pairs = split(raw.decode("latin-1"))
        known = facets.properties(media.schema, self.lookup)
        rest = facets.rest(media.schema, self.lookup) or {}
        home = self.homes(media, known)
        taken: dict[str, Pairs] = {}
        for pair in pairs:
            taken.setdefault(home(unquote_plus(pair[0])), []).append(pair)
        return {
            name: self.field(name, known.get(name, rest), found, media)
            for name, found in taken.items()
        }

    def homes(self, media: Media, known: dict[str, Schema]) -> Callable[[str], str]:
        """From the name of a field to the property that it is of, or is a part of."""
        spread = {
            member: name
            for name, how in media.encoding.items()
            if name in known and how.is_spread
            for member in facets.properties(known[name], self.lookup)
        }

        def home(field: str) -> str:
            start = field.partition("[")[0]
            return field if field in known else spread.get(start, start)

        return home

    def field(self, name: str, schema: Schema, pairs: Pairs, media: Media) -> Any:
        """One property of an urlencoded form: the first reading that is valid."""
        found = self.readings(name, schema, pairs, media)
        return self.reader.first_valid(found, schema)

    def readings(
        self, name: str, schema: Schema, pairs: Pairs, media: Media
    ) -> Iterator[Any]:
        """By the style that the document gives, then by what clients commonly do."""
        how = media.encoding.get(name, Encoding())
        parameter = Parameter(
            name, "body", style=how.style or "form", explode=how.explodes, schema=schema
        )
        yield from self.reader.several(parameter, pairs)
        if any("[" in unquote_plus(key) for key, _ in pairs):
            yield from self.reader.several(
                Parameter(name, "body", style="deepObject", schema=schema), pairs
            )
        text = unquote_plus(pairs[-1][1])
        if {"object", "array"} & facets.types(schema, self.lookup):
            yield from structured(text)
        yield text

    def multipart(self, raw: bytes, content_type: str, media: Media) -> dict[str, Any]:
        """`multipart/form-data`: a name that occurs several times, or an array, is a list."""
        known = facets.properties(media.schema, self.lookup)
        rest = facets.rest(media.schema, self.lookup) or {}
        home = self.homes(media, known)
        grouped: dict[str, list[Part]] = {}
        for part in split_multipart(raw, content_type):
            grouped.setdefault(home(part.name), []).append(part)
        return {
            name: self.parts(name, known.get(name, rest), found, media)
            for name, found in grouped.items()
        }

    def parts(self, name: str, schema: Schema, found: list[Part], media: Media) -> Any:
        """The value of all parts of one property."""
        how = media.encoding.get(name, Encoding())
        if how.is_styled and all(each.filename is None for each in found):
            # Nothing in a part is encoded, and what reads styles decodes.
            pairs = [(quote(each.name), quote(each.text)) for each in found]
            return self.field(name, schema, pairs, media)
        if "array" in facets.types(schema, self.lookup):
            inner = facets.items(schema, self.lookup)
            listed = [self.part(inner, each) for each in found]
            whole = self.part(schema, found[0]) if len(found) == 1 else listed
            return whole if self.reader.judge.fits(whole, schema) else listed
        values = [self.part(schema, each) for each in found]
        return values[0] if len(values) == 1 else values

    def part(self, schema: Schema, part: Part) -> Any:
        """The value of one part: JSON where it says so or must be, a typed text, or a file's bytes."""
        if part.filename is not None and not is_json(part.media_type):
            return part.data.decode("latin-1")
        structure = {"object", "array"} & facets.types(schema, self.lookup)
        if is_json(part.media_type) or structure:
            for value in structured(part.text):
                return value
        return self.reader.typed(part.text, schema)


def split(query: str) -> Pairs:
    """Names and values between `&`, still encoded."""
    pairs = [part.partition("=") for part in query.split("&") if part]
    return [(name, value) for name, _, value in pairs]


def split_multipart(raw: bytes, content_type: str) -> list[Part]:
    """The parts of RFC 2046, section 5.1.

    Raises:
        Unreadable: No boundary is given, or the last one is missing.
    """
    match = BOUNDARY.search(content_type)
    if not match:
        raise Unreadable("has no boundary in its content type")
    mark = b"--" + (match[1] or match[2]).encode("latin-1")
    pieces = (b"\r\n" + raw).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise Unreadable("does not end with its boundary")
    return [read_part(piece) for piece in pieces[1:-1]]


def read_part(piece: bytes) -> Part:
    """Headers, an empty line, data."""
    head, separator, data = piece.partition(b"\r\n\r\n")
    if not separator:
        raise Unreadable("has a part without an empty line after its headers")
    lines = [
        line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n")
    ]
    headers = {name.strip().lower(): value.strip() for name, _, value in lines}
    marks = DISPOSITION.findall(headers.get("content-disposition", ""))
    named = {key.lower(): unescaped(quoted or plain) for key, quoted, plain in marks}
    if "name" not in named:
        raise Unreadable("has a part without a name")
    return Part(
        named["name"],
        data,
        bare(headers.get("content-type", "")),
        named.get("filename"),
    )


def unescaped(text: str) -> str:
    """A quoted name as it was meant; browsers write `%22` for a quote (WHATWG)."""
    return text.replace('\\"', '"').replace("\\\\", "\\").replace("%22", '"')
