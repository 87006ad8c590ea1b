"""A type without parts -> a value of it: the source in Python, and the JSON that travels."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from .. import ir
from ..data import Struct
from ..mock.numeric import inside, integer, number
from ..mock.strings import bounds, texts
from .literals import literal, string

T = TypeVar("T")
LONGEST: Final = 200
"""Longer texts show less."""
_KEY: Final = re.compile(r"\w+")
_FORMATS: Final = {
    ir.Scalar.DURATION: "duration",
    ir.Scalar.UUID: "uuid",
    ir.Scalar.DECIMAL: "decimal",
    ir.Scalar.BYTES: "byte",
    ir.Scalar.DIGITS: "int64",
}
_PATTERNS: Final = {
    ir.Scalar.DURATION: re.compile(r"-?P(?=.)[\d.YMWDTHS]*"),
    ir.Scalar.UUID: re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    ir.Scalar.DECIMAL: re.compile(r"-?\d+(\.\d+)?"),
    ir.Scalar.BYTES: re.compile(r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2,3}={1,2})?"),
    ir.Scalar.DIGITS: re.compile(r"-?(0|[1-9]\d*)"),
}
"""What travels of types that callers may give as text."""


class Unfit(Exception):
    """Nothing of the type can be made of this."""


class Value(Struct, frozen=True):
    """A value: what a caller writes, and what travels."""

    source: str
    json: ir.Json


Found = tuple[Value, frozenset[str]]
"""A value, and the names of `datetime` that its source uses."""
_NONE: Final = frozenset[str]()


def read_scalar(found: ir.Json, type: ir.Primitive) -> Found:
    """A value that is given as JSON. Raises `Unfit` where it is none of the type."""
    limits = dict(type.limits)
    if "enum" in limits and found not in _listed(limits):
        raise Unfit
    match type.scalar, found:
        case (ir.Scalar.STRING | ir.Scalar.BINARY), str():
            return _plain(_text(found, limits))
        case ir.Scalar.BOOLEAN, bool():
            return _plain(found)
        case (ir.Scalar.INTEGER | ir.Scalar.NUMBER), (int() | float()):
            return _plain(_number(found, type.scalar, limits))
        case ir.Scalar.NULL, None:
            return _plain(None)
        case ir.Scalar.ANY, _:
            return _plain(found)
        case scalar, str() if scalar in _PATTERNS:
            text = _text(found, limits)
            if not _PATTERNS[scalar].fullmatch(text):
                raise Unfit
            is_digits = scalar is ir.Scalar.DIGITS
            return Value(text if is_digits else string(text), text), _NONE
        case scalar, str() if scalar in _MOMENTS:
            return _MOMENTS[scalar](found)
        case _:
            raise Unfit


def made_scalar(type: ir.Primitive, name: str, turn: int) -> Found:
    """A value that the limits allow; a plain text says its name."""
    limits = dict(type.limits)
    listed = _listed(limits)
    if "enum" in limits:
        if not listed:
            raise Unfit
        return read_scalar(listed[turn % len(listed)], type)
    match type.scalar:
        case ir.Scalar.BOOLEAN:
            return _plain(turn % 2 == 0)
        case ir.Scalar.INTEGER:
            return _plain(integer(limits, turn))
        case ir.Scalar.NUMBER:
            return _plain(number(limits, turn))
        case ir.Scalar.NULL:
            return _plain(None)
        case ir.Scalar.ANY:
            needed = limits.get("required")
            names = needed if isinstance(needed, list) else []
            return _plain({str(each): "text" for each in names} if names else name)
        case ir.Scalar.DATE_TIME | ir.Scalar.DATE | ir.Scalar.TIME:
            format = type.scalar.value
            return read_scalar(
                next(texts({"format": format}, turn)), ir.Primitive(type.scalar)
            )
        case scalar:
            return _made_text(scalar, type, limits, name, turn)


def _made_text(
    scalar: ir.Scalar,
    type: ir.Primitive,
    limits: dict[str, ir.Json],
    name: str,
    turn: int,
) -> Found:
    format = _FORMATS.get(scalar, type.format)
    named = [] if format or "pattern" in limits else [_numbered(name, turn)]
    said = {**limits, "format": format} if format else limits
    for text in (*named, *texts(said, turn)):
        try:
            return read_scalar(text, type)
        except Unfit:
            continue
    raise Unfit


def _numbered(name: str, turn: int) -> str:
    return f"{'_'.join(_KEY.findall(name)) or 'text'}{turn or ''}"


def _listed(limits: Mapping[str, ir.Json]) -> list[ir.Json]:
    listed = limits.get("enum")
    return listed if isinstance(listed, list) else []


def _plain(value: ir.Json) -> Found:
    return Value(literal(value), value), _NONE


def _text(found: str, limits: dict[str, ir.Json]) -> str:
    shortest, longest = bounds(limits)
    pattern = limits.get("pattern")
    if not shortest <= len(found) <= longest or len(found) > max(LONGEST, shortest):
        raise Unfit
    if isinstance(pattern, str) and not _matches(pattern, found):
        raise Unfit
    return found


def _matches(pattern: str, text: str) -> bool:
    """As far as Python reads it."""
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return True


def _number(found: float, scalar: ir.Scalar, limits: dict[str, ir.Json]) -> int | float:
    is_whole = isinstance(found, int) or found.is_integer()
    if isinstance(found, bool) or not inside(limits, Decimal(str(found))):
        raise Unfit
    if scalar is ir.Scalar.INTEGER and not is_whole:
        raise Unfit
    return int(found) if scalar is ir.Scalar.INTEGER else found


# --- dates and times ------------------------------------------------------------------

_DATETIME: Final = TypeAdapter(datetime)
_DATE: Final = TypeAdapter(date)
_TIME: Final = TypeAdapter(time)


def _moment(found: str) -> Found:
    """A moment; without an offset, of UTC."""
    value = _parsed(_DATETIME, found)
    value = value.astimezone(UTC) if value.tzinfo else value
    parts = f"{value.year}, {value.month}, {value.day}, {_clock(value.time())}"
    json = value.replace(tzinfo=None).isoformat() + "Z"
    source = f"datetime({parts}, tzinfo=timezone.utc)"
    return Value(source, json), frozenset(("datetime", "timezone"))


def _day(found: str) -> Found:
    value = _parsed(_DATE, found)
    source = f"date({value.year}, {value.month}, {value.day})"
    return Value(source, value.isoformat()), frozenset(("date",))


def _hour(found: str) -> Found:
    value = _parsed(_TIME, found)
    if value.tzinfo and value.utcoffset() != UTC.utcoffset(None):
        raise Unfit
    source = f"time({_clock(value)}, tzinfo=timezone.utc)"
    json = value.replace(tzinfo=None).isoformat() + "Z"
    return Value(source, json), frozenset(("time", "timezone"))


def _parsed(adapter: TypeAdapter[T], found: str) -> T:
    try:
        return adapter.validate_python(found)
    except ValidationError:
        raise Unfit from None


def _clock(value: time) -> str:
    parts = [value.hour, value.minute, value.second, value.microsecond]
    while len(parts) > 2 and not parts[-1]:
        parts.pop()
    return ", ".join(map(str, parts))


_MOMENTS: Final[Mapping[ir.Scalar, Callable[[str], Found]]] = {
    ir.Scalar.DATE_TIME: _moment,
    ir.Scalar.DATE: _day,
    ir.Scalar.TIME: _hour,
}
