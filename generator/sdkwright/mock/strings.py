"""A schema of a string -> texts that are likely to be valid, the best first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sdkwright.mock.exchange import Schema
from sdkwright.mock.pattern import Unreadable, sample

PLAIN: Final = "text"
FIRST_DAY: Final = date(2024, 1, 15)
LONGEST: Final = 100_000
STRICT: Final = "Aa1!Aa1!Aa1!"
"""For password rules, whose look-aheads nothing is made from."""

FORMATS: Final = {
    "email": "user{}@example.com",
    "idn-email": "user{}@example.com",
    "uri": "https://example.com/{}",
    "url": "https://example.com/{}",
    "iri": "https://example.com/{}",
    "uri-reference": "/path/{}",
    "iri-reference": "/path/{}",
    "uri-template": "/path/{}/{{id}}",
    "hostname": "host{}.example.com",
    "idn-hostname": "host{}.example.com",
    "ipv4": "192.0.2.{}",
    "ipv6": "2001:db8::{}",
    "json-pointer": "/items/{}",
    "relative-json-pointer": "{}",
    "int32": "{}",
    "int64": "{}",
    "integer": "{}",
    "number": "{}.5",
    "decimal": "{}.5",
    "float": "{}.5",
    "double": "{}.5",
    "time": "12:00:{:02}Z",
    "duration": "P{}D",
    "password": "Secret{}!",
    "regex": "^a{{{}}}$",
}
ENCODED: Final = {"byte": "dGV4dA==", "base64": "dGV4dA==", "base64url": "dGV4dA"}


def texts(schema: Schema, turn: int = 0) -> Iterator[str]:
    """Candidates; which of them is valid is for a validator to say. Another set per `turn`."""
    shortest, longest = bounds(schema)
    found = formatted(schema.get("format") or schema.get("contentEncoding"), turn)
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        yield from matching(pattern, shortest, turn)
    if found is not None:
        yield found
    plain = f"{PLAIN}{turn or ''}"
    yield plain
    yield fitted(found or plain, shortest, longest)
    yield fitted(f"{turn or ''}{PLAIN}", shortest, longest)
    yield fitted(STRICT, shortest, longest)


def matching(pattern: str, shortest: int, turn: int) -> Iterator[str]:
    """What the pattern gives, at several lengths."""
    try:
        for length in dict.fromkeys((shortest, len(PLAIN), 0, 1, 12)):
            if length >= shortest:
                yield sample(pattern, length, turn)
    except Unreadable:
        return


def bounds(schema: Schema) -> tuple[int, int]:
    """The shortest and the longest length; never more than is bearable."""
    least, most = schema.get("minLength"), schema.get("maxLength")
    shortest = int(least) if isinstance(least, int | float) else 0
    longest = int(most) if isinstance(most, int | float) else LONGEST
    return min(max(shortest, 0), LONGEST), max(longest, 0)


def fitted(text: str, shortest: int, longest: int) -> str:
    """Repeated and cut to a length between the two."""
    if 0 < len(text) < shortest:
        text *= -(-shortest // len(text))
        return text[:shortest]
    return text[:longest]


def formatted(name: object, turn: int) -> str | None:
    """A text of a known format, None for an unknown one."""
    if not isinstance(name, str):
        return None
    day = FIRST_DAY + timedelta(days=turn)
    match name:
        case "date":
            return day.isoformat()
        case "date-time":
            return f"{day.isoformat()}T12:00:00Z"
        case "uuid":
            return str(UUID(int=0x12345678_1234_4234_8234_567812345678 + turn))
        case _ if name in FORMATS:
            return FORMATS[name].format(turn + 1)
        case _:
            return ENCODED.get(name)
