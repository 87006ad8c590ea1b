"""Media types -> what they mean for a client (RFC 6838, RFC 6839)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

Kind = Literal["json", "form", "multipart", "events", "lines", "text", "binary"]
M = TypeVar("M")

_EXACT: Mapping[str, Kind] = {
    "application/x-www-form-urlencoded": "form",
    "text/event-stream": "events",
    "application/x-ndjson": "lines",
    "application/jsonl": "lines",
    "application/x-jsonlines": "lines",
    "application/jsonlines": "lines",
    "application/json-lines": "lines",
    "application/x-json-lines": "lines",
    "application/stream+json": "lines",
    "application/x-json-stream": "lines",
    "application/json-seq": "lines",
    "*/*": "json",
    "application/*": "json",
}


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def kind_of(media_type: str) -> Kind:
    """What a client does with a body of this type."""
    name = essence(media_type)
    if name in _EXACT:
        return _EXACT[name]
    if name.endswith(("+json-seq", "+jsonl", "+ndjson")):
        return "lines"
    if name.startswith("multipart/"):
        return "multipart"
    if name.endswith(("/json", "+json")) or "json" in name.partition("/")[2]:
        return "json"
    is_text = name.startswith("text/") or name.endswith(
        ("/xml", "+xml", "/yaml", "+yaml")
    )
    return "text" if is_text else "binary"


def preferred(
    content: Mapping[str, M], order: tuple[Kind, ...]
) -> tuple[str, M, Kind] | None:
    """The entry whose kind comes first in `order`; of equals the first."""
    ranked = [
        (order.index(kind), media_type, value, kind)
        for media_type, value in content.items()
        if (kind := kind_of(media_type)) in order
    ]
    if not ranked:
        return None
    _, media_type, value, kind = min(ranked, key=lambda entry: entry[0])
    return media_type, value, kind
