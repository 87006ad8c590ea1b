"""The limits of a type -> what docstrings say of them to who has to keep them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from .. import ir

_SIZES: Final = (("Length", "characters"), ("Items", "items"), ("Properties", "keys"))
_LONGEST: Final = 60
"""Characters of a pattern that is worth reading."""


def constraints(type: ir.Type) -> str:
    """`From 1 to 40.`, `2 to 30 characters, matching ...`; nothing where all values fit."""
    limits = _limits(type)
    said = ", ".join(_said(dict(limits))) if limits else ""
    return f"{said[0].upper()}{said[1:]}." if said else ""


def _limits(type: ir.Type) -> ir.Limits:
    """Those of the type itself; of what may be null, those of the rest."""
    if isinstance(type, ir.OneOf):
        rest = [option for option in type.options if option != ir.NULL]
        return _limits(rest[0]) if len(rest) == 1 else ()
    if isinstance(type, ir.Primitive | ir.ListOf | ir.MapOf):
        return type.limits
    return ()


def _said(limits: Mapping[str, ir.Json]) -> Iterator[str]:
    least, most = limits.get("minimum"), limits.get("maximum")
    if least is not None and most is not None:
        yield f"from {least} to {most}"
    elif least is not None:
        yield f"at least {least}"
    elif most is not None:
        yield f"at most {most}"
    for key, words in _WORDS.items():
        if key in limits:
            yield f"{words} {limits[key]}"
    for key, noun in _SIZES:
        yield from _size(limits.get(f"min{key}"), limits.get(f"max{key}"), noun)
    if limits.get("uniqueItems"):
        yield "no two alike"
    pattern = limits.get("pattern")
    if isinstance(pattern, str) and len(pattern) <= _LONGEST and "`" not in pattern:
        yield f"matching `{pattern}`"


_WORDS: Final = {
    "exclusiveMinimum": "more than",
    "exclusiveMaximum": "less than",
    "multipleOf": "a multiple of",
}


def _size(least: ir.Json, most: ir.Json, noun: str) -> Iterator[str]:
    if least == most and least is not None:
        yield f"{least} {noun[:-1] if least == 1 else noun}"
    elif least and most is not None:
        yield f"{least} to {most} {noun}"
    elif most is not None:
        yield f"at most {most} {noun[:-1] if most == 1 else noun}"
    elif least == 1:
        yield "not empty"
    elif least:
        yield f"at least {least} {noun}"
