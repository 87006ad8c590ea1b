"""Places in a document -> the words that a name for what stands there should have."""

from __future__ import annotations

from ..ir import Words
from ..wording import singular

_SECTIONS = frozenset(
    [
        "components",
        "schemas",
        "definitions",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "content",
        "schema",
        "paths",
        "responses",
        "requestBody",
        "requestBodies",
        "parameters",
        "prefixItems",
        "additionalProperties",
        "$defs",
    ]
)


def of_pointer(pointer: tuple[str, ...], uri: str) -> Words:
    """The name of a component; else the telling parts of the way to it, or its file's name."""
    telling = [part for part in pointer if part not in _SECTIONS and "/" not in part]
    if len(pointer) <= 3 and telling:
        return (telling[-1],)
    if telling:
        return tuple(telling[-2:])
    return (uri.rpartition("/")[2].partition(".")[0],)


def of_item(wanted: Words) -> Words:
    """The words for one item of a list that has the words `wanted`."""
    *start, last = wanted
    one = singular(last)
    return (*start, one) if one != last else (*wanted, "item")
