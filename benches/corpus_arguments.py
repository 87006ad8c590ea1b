"""An entry of an SDK's manifest and the document's own schemas -> arguments of a method.

All that is required, and up to three of the rest. Values are made as the mock makes its
answers, so they are valid; objects stay dicts with the names of the wire.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final, TypeVar

from sdkwright.mock import Mock, facets
from sdkwright.mock.contracts import Contract
from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import Unmakeable, flat
from sdkwright.mock.forms import Media
from sdkwright.mock.making import make
from sdkwright.mock.styles import Parameter

T = TypeVar("T")
Entry = dict[str, Any]
"""One of the manifest's `operations`."""
Values = dict[str, Any]

OPTIONAL: Final = 3
"""Arguments that need not be given, and are."""
FORMS: Final = ("application/x-www-form-urlencoded", "multipart/")
NO_SEGMENT: Final[tuple[Any, ...]] = ("", ".", "..", {}, [], None)
SOME_TEXT: Final = "a"
SOME_BYTES: Final = b"some bytes"
FILES: Final = ("image/", "application/octet", "audio/", "video/")


def spread(found: Sequence[T], count: int) -> list[T]:
    """So many of them, from beginning to end."""
    if len(found) <= count:
        return list(found)
    return [found[index * len(found) // count] for index in range(count)]


class Arguments:
    """Makes them for the operations of one document."""

    def __init__(self, mock: Mock) -> None:
        self.judge = mock.checks.judge

    def of(self, entry: Entry, contract: Contract) -> Values:
        """By the names that they have in Python.

        Raises:
            Unmakeable: A required one has no value that is valid.
        """
        required, optional = self.parameters(entry, contract)
        if entry["body"]:
            must, may = self.body(entry["body"], contract)
            required |= must
            optional |= may
        chosen = spread(list(optional), OPTIONAL)
        return required | {name: optional[name] for name in chosen}

    # --- parameters -------------------------------------------------------------------
    def parameters(self, entry: Entry, contract: Contract) -> tuple[Values, Values]:
        """Those that must be given, and the others."""
        known = {(each.place, each.name): each for each in contract.parameters}
        required: Values = {}
        optional: Values = {}
        for param in entry["params"]:
            described = known.get((param["in"], param["wire"]))
            if param["required"]:
                required[param["python"]] = self.parameter(described)
            elif described is not None:
                optional |= self.attempt(param["python"], described)
        return required, optional

    def attempt(self, name: str, described: Parameter) -> Values:
        """An argument that may be absent, unless nothing can be made for it."""
        try:
            return {name: self.parameter(described)}
        except Unmakeable:
            return {}

    def parameter(self, described: Parameter | None) -> Any:
        """A value for a parameter; one that the document forgot is a text."""
        value = SOME_TEXT if described is None else self.made(described.schema)
        in_path = described is not None and described.place == "path"
        # An empty segment, or a dot, is another path; so is what has no text at all.
        return SOME_TEXT if in_path and value in NO_SEGMENT else value

    def made(self, schema: Schema) -> Any:
        """A valid value of what a client sends."""
        return make(schema, self.judge, hidden="readOnly")

    # --- bodies -----------------------------------------------------------------------
    def body(self, body: Entry, contract: Contract) -> tuple[Values, Values]:
        """The arguments that a body is made of: those that must be given, and the others."""
        media = media_of(body, contract)
        if body["argument"]:
            whole = {body["argument"]: self.whole(body["media_type"], media)}
            return (whole, {}) if body["required"] else ({}, whole)
        if media is None:
            return {}, {}
        return self.properties(body, media)

    def whole(self, media_type: str, media: Media | None) -> Any:
        """A body in one piece: JSON and forms as data, all else as bytes."""
        schema = media.schema if media else {}
        item = media.item if media and media.item is not None else schema
        kind = media_type.lower()
        if kind.startswith(FORMS):
            return self.form(kind, schema)
        if "json" in kind and not is_sequence(kind):
            return self.made(schema)
        if is_sequence(kind):
            return json.dumps(self.made(item)).encode() + b"\n"
        value = self.made(schema) if kind.startswith("text/plain") else None
        return value.encode() if isinstance(value, str) else SOME_BYTES

    def form(self, media_type: str, schema: Schema) -> Any:
        """The fields of a form, or the parts of a multipart body that have no names."""
        made = self.made(schema)
        has_parts = isinstance(made, list) and media_type.startswith("multipart/")
        if not (has_parts or isinstance(made, dict)):
            raise Unmakeable("the body has no fields")
        return made

    def properties(self, body: Entry, media: Media) -> tuple[Values, Values]:
        """Members of a body that are arguments of their own."""
        made = self.made(media.schema)
        if not isinstance(made, dict):
            raise Unmakeable("the body is not an object")
        schema = flat(media.schema, self.judge.lookup)
        names: dict[str, str] = body["properties"]
        must = [name for name in made if name in schema.get("required", ())]
        sent = self.accepted(made, must, media.schema)
        required: Values = {}
        optional: Values = {}
        for wire, value in made.items():
            if wire in names:
                found = required if wire in sent else optional
                found[names[wire]] = self.filed(wire, value, body, media)
        return required, optional

    def accepted(self, made: Values, must: list[str], schema: Schema) -> Iterable[str]:
        """The names without which the body would not be valid."""
        least = {name: made[name] for name in must}
        return must if self.judge.fits(least, schema) else made

    def filed(self, wire: str, value: Any, body: Entry, media: Media) -> Any:
        """A member, as bytes where it is a file of a multipart body."""
        if not body["media_type"].lower().startswith("multipart/"):
            return value
        encoding = media.encoding.get(wire)
        said = encoding.media_types if encoding else ()
        inner = facets.properties(media.schema, self.judge.lookup).get(wire, {})
        is_file = self.is_binary(inner) or any(t.startswith(FILES) for t in said)
        if isinstance(value, str) and is_file:
            return SOME_BYTES
        items = facets.items(inner, self.judge.lookup)
        if isinstance(value, list) and self.is_binary(items):
            return [SOME_BYTES for _ in value]
        return value

    def is_binary(self, schema: Schema) -> bool:
        """Whether a text may be a file, perhaps as one of several things."""
        return any(is_binary(face) for face in facets.faces(schema, self.judge.lookup))


def media_of(body: Entry, contract: Contract) -> Media | None:
    """What the document says about the media type that the SDK sends."""
    offered = contract.body.media if contract.body else ()
    found = {each.media_type: each for each in offered}
    exact = found.get(body["media_type"].lower())
    return exact or next((m for name, m in found.items() if "*" in name), None)


def is_sequence(media_type: str) -> bool:
    """One JSON value a line (or RFC 7464)."""
    return any(word in media_type for word in ("ndjson", "jsonl", "json-seq", "lines"))


def is_binary(schema: Schema) -> bool:
    """Whether a text is a file (OpenAPI 3.0, "Considerations for File Uploads"; 3.1 likewise)."""
    if schema.get("format") == "binary":
        return True
    is_encoded = "contentEncoding" in schema
    return "contentMediaType" in schema and not is_encoded
