"""A choice of a contract's responses -> the bytes that are answered."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from typing import Any, Final
from urllib.parse import quote, urlencode

from sdkwright.mock import facets
from sdkwright.mock.choosing import Choice, concrete
from sdkwright.mock.contracts import Header, Offer, Response
from sdkwright.mock.exchange import Answer, Headers, Problem, Schema
from sdkwright.mock.flat import Unmakeable
from sdkwright.mock.forms import Media, bare, is_json, is_lines
from sdkwright.mock.judge import Judge
from sdkwright.mock.making import make
from sdkwright.mock.xml import XmlWriter

EVENTS: Final = 3
BYTES: Final = bytes(range(256))
BODILESS: Final = frozenset({204, 205, 304})
TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
OURS: Final = frozenset(
    {"content-type", "content-length", "transfer-encoding", "connection"}
)
EVENT: Final = frozenset({"data", "event", "id", "retry"})
compact = partial(json.dumps, separators=(",", ":"))


class Answers:
    """Makes answers; the judge knows the schemas of responses."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge

    def prepare(self, response: Response, choice: Choice, accept: str) -> Answer:
        """The whole answer for a choice; `accept` settles media types that are ranges."""
        headers = [*self.headers(response)]
        offer = next(
            (
                each
                for each in response.offers
                if each.media.media_type == choice.media_type
            ),
            None,
        )
        if offer is None or choice.status in BODILESS or choice.status < 200:
            return Answer(choice.status, headers)
        media_type = concrete(offer.media.media_type, accept)
        headers.insert(0, ("Content-Type", typed(media_type)))
        return Answer(
            choice.status, headers, self.body(offer, bare(media_type), choice.example)
        )

    # --- values -----------------------------------------------------------------------
    def value(self, offer: Offer, schema: Schema, example: str | None) -> Any:
        """The example that was asked for, else the first valid one, else one that is made."""
        if example is not None:
            return offer.examples[example]
        for each in offer.examples.values():
            if self.judge.fits(each, schema):
                return each
        return self.made(schema)

    def made(self, schema: Schema) -> Any:
        """A value by the schema; null where there can be none."""
        for strict in (True, False):
            try:
                return make(schema, self.judge, strict=strict)
            except (Unmakeable, RecursionError):
                continue
        return None

    # --- bodies -----------------------------------------------------------------------
    def body(self, offer: Offer, media_type: str, example: str | None) -> bytes:
        """The bytes for a media type."""
        media = offer.media
        if media_type == "text/event-stream" or is_lines(media_type):
            return self.sequence(offer, media_type, example)
        if is_json(media_type):
            return str(compact(self.value(offer, media.schema, example))).encode()
        if media_type.startswith("text/") or media_type.endswith(
            ("xml", "x-www-form-urlencoded")
        ):
            value = self.value(offer, media.schema, example)
            return self.text(value, media.schema, media_type)
        return self.binary(offer, media.schema, example)

    def text(self, value: Any, schema: Schema, media_type: str) -> bytes:
        """A text as it is; data as XML, a form or JSON."""
        if isinstance(value, str):
            return value.encode("utf-8", "replace")
        if media_type.endswith("xml"):
            return XmlWriter(self.judge.lookup).document(value, schema)
        if media_type.endswith("urlencoded") and isinstance(value, dict):
            return urlencode(value, doseq=True, errors="replace").encode()
        return str(compact(value)).encode()

    def binary(self, offer: Offer, schema: Schema, example: str | None) -> bytes:
        """Some bytes, all different; a named example where it is a text."""
        found = offer.examples.get(example or "")
        if isinstance(found, str):
            return found.encode("utf-8", "replace")
        if {"object", "array"} & facets.types(schema, self.judge.lookup):
            return str(compact(self.value(offer, schema, example))).encode()
        return BYTES

    def sequence(self, offer: Offer, media_type: str, example: str | None) -> bytes:
        """Three events or lines; a text that is an example is the stream itself."""
        given = offer.examples.get(example or "")
        if isinstance(given, str) and "\n" in given:
            return given.encode("utf-8", "replace")
        schema = self.item(offer.media)
        value = self.made(schema)
        if media_type == "text/event-stream":
            one = "".join(event(value, self.is_event(offer.media, schema)))
        else:
            start = "\x1e" if media_type.endswith("json-seq") else ""
            one = f"{start}{compact(value)}\n"
        return (one * EVENTS).encode("utf-8", "replace")

    def item(self, media: Media) -> Schema:
        """The schema of one event or line: `itemSchema`, the items of an array, or the schema."""
        if media.item is not None:
            return media.item
        if facets.types(media.schema, self.judge.lookup) == {"array"}:
            return facets.items(media.schema, self.judge.lookup)
        return media.schema

    def is_event(self, media: Media, schema: Schema) -> bool:
        """Whether a schema is of the event itself, `data` being one of its fields."""
        names = facets.properties(schema, self.judge.lookup).keys()
        return (
            "data" in names
            and names <= EVENT
            and (media.item is not None or len(names) > 1)
        )

    # --- headers ----------------------------------------------------------------------
    def headers(self, response: Response) -> Iterator[tuple[str, str]]:
        """Those that the document requires."""
        for header in response.headers:
            if (
                header.required
                and header.name.lower() not in OURS
                and TOKEN.fullmatch(header.name)
            ):
                yield header.name, in_header(self.made(header.schema), header)


def in_header(value: Any, header: Header) -> str:
    """A value in style `simple`; nothing of it can end the line."""
    if isinstance(value, dict):
        joint = "=" if header.explode else ","
        return ",".join(
            f"{plain(key)}{joint}{plain(each)}" for key, each in value.items()
        )
    return ",".join(map(plain, value)) if isinstance(value, list) else plain(value)


def plain(value: Any) -> str:
    """One value as visible ASCII."""
    text = value if isinstance(value, str) else compact(value)
    return quote(text, safe=" !\"#$%&'()*+,/:;<=>?@[]^`{|}\\", errors="replace")


def typed(media_type: str) -> str:
    """A content type; text is UTF-8."""
    safe = re.sub(r"[^\x20-\x7e]", "", media_type)
    return (
        f"{safe}; charset=utf-8"
        if safe.startswith("text/") and "charset" not in safe
        else safe
    )


def event(value: Any, whole: bool) -> Iterator[str]:
    """One server-sent event (WHATWG HTML, section 9.2.5)."""
    fields = value if whole and isinstance(value, dict) else {"data": value}
    for name, each in fields.items():
        text = each if isinstance(each, str) else compact(each)
        for line in re.split(r"\r\n|\r|\n", text):
            yield f"{name}: {line}\n"
    yield "\n"


def refusal(
    status: int, title: str, problems: tuple[Problem, ...], more: Headers
) -> Answer:
    """A problem document (RFC 9457) that lists what is wrong."""
    content = {
        "title": title,
        "status": status,
        "problems": [each.to_json() for each in problems],
    }
    headers = [
        ("Content-Type", "application/problem+json"),
        ("X-Mock-Problems", str(len(problems))),
    ]
    return Answer(status, [*headers, *more], str(compact(content)).encode())
