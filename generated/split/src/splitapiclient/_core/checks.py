"""A value of JSON and limits to what is wrong with it (JSON Schema 2020-12, Validation, 6)."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from fractions import Fraction
from functools import cache
from typing import Any, Final

from .data import is_dict, is_list

Limits = Mapping[str, Any]
Check = Callable[[Any, Any], bool]


def problem(value: object, kind: str, limits: Limits) -> str:
    """What `value` should be and is not; empty if it is. `kind`: a type of JSON, or none."""
    if kind and not TYPES[kind](value):
        return f"of type {kind}"
    for keyword, limit in limits.items():
        check = _check_of(keyword, value)
        if check is not None and not check(value, limit):
            return f"such that {keyword} is {limit!r}"
    return ""


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_whole(value: object) -> bool:
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, int) and not isinstance(value, bool)


TYPES: Final[Mapping[str, Callable[[object], bool]]] = {
    "string": lambda value: isinstance(value, str),
    "integer": _is_whole,
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": is_list,
    "object": is_dict,
    "null": lambda value: value is None,
}


def _is_multiple(value: float, of: float) -> bool:
    """In decimals, as both are written: 0.3 is a multiple of 0.1. Of 0 nothing is one."""
    return of != 0 and Fraction(str(value)) % Fraction(str(of)) == 0


def _matches(value: str, pattern: str) -> bool:
    found = _pattern(pattern)
    return found is None or found.search(value) is not None


def _is_written(value: str, format: str) -> bool:
    return format not in _FORMATS or _matches(value, _FORMATS[format])


@cache
def _pattern(text: str) -> re.Pattern[str] | None:
    """None where it is not a regular expression of Python, too."""
    try:
        return re.compile(text)
    except re.error:
        return None


def plain(value: Any) -> Hashable:
    """What is equal where two values are (2020-12, Core, 4.2.2): 1 is 1.0, but not true."""
    if is_list(value):
        return ("array", *map(plain, value))
    if is_dict(value):
        return frozenset((key, plain(item)) for key, item in value.items())
    found: Hashable = ("boolean", value) if isinstance(value, bool) else value
    return found


def _is_listed(value: object, values: list[object]) -> bool:
    return plain(value) in [plain(each) for each in values]


def _are_unique(value: list[object], must: bool) -> bool:
    return not must or len({plain(item) for item in value}) == len(value)


def _are_named(value: dict[str, object], limits: Limits) -> bool:
    return not any(problem(name, "string", limits) for name in value)


def _come_together(value: dict[str, object], needed: Mapping[str, list[str]]) -> bool:
    return all(
        value.keys() >= set(others) for name, others in needed.items() if name in value
    )


_FORMATS: Final[Mapping[str, str]] = {
    "date-time": "[Tt ].*:",
    "date": r"^\d{4}-\d\d-\d\d$",
    "time": r"^\d\d:",
    "duration": "^[-+]?P",
}
"""What tells texts of a format (RFC 3339) from others that pydantic reads, like "12"."""
_TEXTS: Final[Mapping[str, Check]] = {
    "minLength": lambda value, limit: len(value) >= limit,
    "maxLength": lambda value, limit: len(value) <= limit,
    "pattern": _matches,
    "format": _is_written,
}
_NUMBERS: Final[Mapping[str, Check]] = {
    "minimum": lambda value, limit: value >= limit,
    "maximum": lambda value, limit: value <= limit,
    "exclusiveMinimum": lambda value, limit: value > limit,
    "exclusiveMaximum": lambda value, limit: value < limit,
    "multipleOf": _is_multiple,
}
_ARRAYS: Final[Mapping[str, Check]] = {
    "minItems": lambda value, limit: len(value) >= limit,
    "maxItems": lambda value, limit: len(value) <= limit,
    "uniqueItems": _are_unique,
}
_OBJECTS: Final[Mapping[str, Check]] = {
    "minProperties": lambda value, limit: len(value) >= limit,
    "maxProperties": lambda value, limit: len(value) <= limit,
    "propertyNames": _are_named,
    "dependentRequired": _come_together,
    "required": lambda value, names: value.keys() >= set(names),
}


def _fits_all(value: object, several: list[Limits]) -> bool:
    return not any(problem(value, "", limits) for limits in several)


def _fits_any(value: object, several: list[Limits]) -> bool:
    return not all(problem(value, "", limits) for limits in several)


_ALL: Final[Mapping[str, Check]] = {
    "enum": _is_listed,
    "const": lambda value, constant: plain(value) == plain(constant),
    "allOf": _fits_all,
    "anyOf": _fits_any,
}


def _check_of(keyword: str, value: object) -> Check | None:
    """How a keyword is checked; None where it is not about values like this."""
    if keyword in _ALL:
        return _ALL[keyword]
    for is_one, checks in (
        (TYPES["string"], _TEXTS),
        (TYPES["number"], _NUMBERS),
        (TYPES["array"], _ARRAYS),
        (TYPES["object"], _OBJECTS),
    ):
        if is_one(value):
            return checks.get(keyword)
    return None
