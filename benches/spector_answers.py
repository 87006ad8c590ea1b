"""What a method returned or raised, and what a case expects -> why they differ, if they do."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from itertools import zip_longest
from typing import Any, Final
from xml.etree import ElementTree

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

from benches.spector_arguments import Case, raw

NOTHING: Final = object()
END: Final = "[DONE]"
"""The data of an event after which none comes, and which may be no item."""
USUAL_URL: Final = b"http://localhost:3000"
"""What the cases take the server's address to be."""


def difference(case: Case, result: Any, kind: Any, url: str) -> str:
    """Why an answer is not what was expected; empty where it is.

    `kind`: its type; NOTHING where that is not known. `url`: of the server, which writes
    it into links.
    """
    expected = case["expect"].get("body")
    if expected is None:
        return ""
    content, media = raw(expected["raw"]), expected["contentType"]
    content = content.replace(USUAL_URL, url.encode())
    if isinstance(result, bytes) and kind is NOTHING:
        return "" if result == content else "the bytes differ"
    found = dumped(result, kind)
    if "xml" in media:
        return told(xml_texts(content), sorted(texts(found)))
    if "event-stream" in media:
        return event_fault(content, found)
    return told(data(content, media), found)


def told(wanted: Any, found: Any) -> str:
    """Why two values differ."""
    return (
        "" if same(wanted, found) else f"decoded as {found!r:.150}, not {wanted!r:.150}"
    )


def data(content: bytes, media: str) -> Any:
    """What was sent, as JSON has it."""
    if media.endswith("jsonl"):
        return [json.loads(line) for line in content.splitlines() if line]
    if media.endswith("json"):
        return json.loads(content)
    return content.decode()


def events(content: bytes) -> list[str]:
    """The data of each event (WHATWG, 9.2.6; these are sent in one piece, lines end in LF)."""
    found = []
    for block in content.decode().split("\n\n"):
        lines = [line.split(":", 1) for line in block.splitlines()]
        values = [value[1].removeprefix(" ") for value in lines if value[0] == "data"]
        found += ["\n".join(values)] if values else []
    return found


def event_fault(content: bytes, found: Any) -> str:
    """Why items are not the data of the events: as JSON, or as text where they are texts."""
    sent = events(content)
    if sent[len(found) :] == [END]:
        sent.pop()
    wanted = [
        text if isinstance(item, str) else json.loads(text)
        for text, item in zip_longest(sent, found)
        if text is not None
    ]
    return told(wanted, found)


# --- values ---------------------------------------------------------------------------
def dumped(value: Any, kind: Any) -> Any:
    """Back to JSON, in the names and notations of the wire."""
    if isinstance(value, list) and kind is NOTHING:
        return [dumped(item, NOTHING) for item in value]
    if isinstance(value, BaseModel):
        return value.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False
        )
    if kind is NOTHING:
        return to_jsonable_python(value, by_alias=True)
    return adapter(kind).dump_python(
        value, mode="json", by_alias=True, exclude_unset=True, warnings=False
    )


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    """The writer of a type."""
    return TypeAdapter(kind)


def same(one: Any, other: Any) -> bool:
    """Whether two values of JSON say the same; times may be written in other ways."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(
            same(v, other[k]) for k, v in one.items()
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, str) and isinstance(other, str):
        return one == other or moment(one) == moment(other) is not None
    return bool(one == other)


def moment(text: str) -> datetime | timedelta | None:
    """A time or a duration."""
    for kind in (datetime, timedelta):
        try:
            found: datetime | timedelta = adapter(kind).validate_python(text)
        except ValidationError:
            continue
        return found
    try:
        return parsedate_to_datetime(text)
    except ValueError:
        return None


# --- XML, of which only the texts are compared ----------------------------------------
def xml_texts(content: bytes) -> list[str]:
    """The texts of elements and attributes, in order of the alphabet."""
    found = []
    for element in ElementTree.fromstring(content).iter():
        found += [*element.attrib.values(), (element.text or "").strip()]
    return sorted(filter(None, found))


def texts(value: Any) -> Iterator[str]:
    """All that is no object and no array, as XML writes it."""
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, bool):
        yield str(value).lower()
    elif value is not None and value != "":
        yield str(value)
