"""A value and a schema -> what is wrong with the value, by JSON Schema 2020-12.

References are keys of a lookup and followed when a value gets there, so that of a large
document only what values reach is ever prepared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from ipaddress import IPv4Address, IPv6Address
from typing import Any, Final
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import UnknownType, ValidationError, best_match
from referencing import Registry
from referencing.exceptions import NoSuchResource, Unresolvable
from referencing.jsonschema import DRAFT202012, SchemaResource

from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import Lookup

LONGEST: Final = 300
TIME: Final = re.compile(
    r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d)", re.I
)
EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+")
URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*")
HEX: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class Judge:
    """Knows how to follow references; holds no values.

    With `overlap` a value may be valid under several branches of a `oneOf`: many documents
    have branches that overlap, and whoever sends such a value cannot do better.
    """

    def __init__(self, lookup: Lookup, overlap: bool = False) -> None:
        self.lookup = lookup
        self.registry: Any = REGISTRY(retrieve=self.retrieve)
        self.formats = formats()
        relaxed = {"oneOf": VALIDATOR.VALIDATORS["anyOf"]} if overlap else {}
        self.validator = EXTEND(VALIDATOR, {"$ref": self.follow, **relaxed})

    def retrieve(self, key: str) -> SchemaResource:
        """The schema behind a reference, as `referencing` wants it."""
        try:
            return DRAFT202012.create_resource(self.lookup(key))
        except KeyError as error:
            raise UNKNOWN(ref=key) from error

    def follow(
        self, checker: Any, key: str, value: Any, schema: Any
    ) -> Iterator[ValidationError]:
        """`$ref`, straight to its schema: a registry would walk through it each time anew."""
        yield from checker.descend(value, self.lookup(key))

    def fits(self, value: Any, schema: Schema) -> bool:
        """Whether the value is valid."""
        return next(self.faults(value, schema), None) is None

    def faults(self, value: Any, schema: Schema) -> Iterator[tuple[str, str]]:
        """Places inside the value, as JSON pointers, and what is wrong there.

        A schema that cannot be applied (keywords of wrong types) finds no fault: the
        document is at fault then, and the loader has said so.
        """
        checker = self.validator(
            schema, registry=self.registry, format_checker=self.formats
        )
        try:
            for error in checker.iter_errors(value):
                yield place(error), message(error)
        except UNUSABLE:
            return


def place(error: ValidationError) -> str:
    """The JSON pointer (RFC 6901) of what is wrong."""
    found = deepest(error)
    return "".join(f"/{escaped(str(part))}" for part in found.absolute_path)


def escaped(part: str) -> str:
    """One part of a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def message(error: ValidationError) -> str:
    """What is wrong, at bearable length."""
    text = str(deepest(error).message)
    return (
        text
        if len(text) <= LONGEST
        else f"{text[:LONGEST // 2]} ... {text[-LONGEST // 2:]}"
    )


def deepest(error: ValidationError) -> ValidationError:
    """Of a union's faults the one that says most."""
    return best_match(iter([error])) or error


def pattern(
    checker: Any, expected: Any, value: Any, schema: Any
) -> Iterator[ValidationError]:
    """`pattern`, where Python can read it; ECMA-262 has more than Python (`\\p{L}`)."""
    try:
        found = not isinstance(value, str) or re.search(expected, value)
    except re.error:
        return
    if not found:
        yield ValidationError(f"{value!r} does not match {expected!r}")


def is_date_time(text: str) -> bool:
    """RFC 3339, section 5.6."""
    day, moment = text[:10], text[11:]
    return text[10:11] in {"T", "t", " "} and is_date(day) and is_time(moment)


def is_date(text: str) -> bool:
    """`full-date` of RFC 3339."""
    return len(text) == 10 and bool(date.fromisoformat(text))


def is_time(text: str) -> bool:
    """`full-time` of RFC 3339."""
    return bool(TIME.fullmatch(text))


def is_uuid(text: str) -> bool:
    """RFC 4122, with its hyphens."""
    return bool(HEX.fullmatch(text)) and bool(UUID(text))


def is_email(text: str) -> bool:
    """Something at something; RFC 5321 has more, and documents' examples less."""
    return bool(EMAIL.fullmatch(text))


def is_uri(text: str) -> bool:
    """RFC 3986 with a scheme; characters beyond ASCII are let pass (RFC 3987)."""
    return bool(URI.fullmatch(text))


FORMATS: Final[dict[str, Callable[[str], Any]]] = {
    "date-time": is_date_time,
    "date": is_date,
    "time": is_time,
    "uuid": is_uuid,
    "email": is_email,
    "uri": is_uri,
    "ipv4": IPv4Address,
    "ipv6": IPv6Address,
}


def formats() -> FormatChecker:
    """The formats that both sides of a connection have to agree on."""
    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name, raises=ValueError)(for_text(check))
    return checker


def for_text(check: Callable[[str], Any]) -> Callable[[object], bool]:
    """A format says nothing about what is not a text."""
    return lambda value: not isinstance(value, str) or bool(check(value))


# mypy does not know the signatures of these: decorators hide them, or they have none.
EXTEND: Final[Any] = validators.extend
REGISTRY: Final[Any] = Registry
UNKNOWN: Final[Any] = NoSuchResource
VALIDATOR: Final[Any] = EXTEND(Draft202012Validator, {"pattern": pattern})
UNUSABLE: Final = (
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    UnknownType,
    Unresolvable,
)
