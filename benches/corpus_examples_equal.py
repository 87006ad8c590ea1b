"""JSON that went in and JSON that came out -> where they differ, and whether in meaning.

Equal is what is equal as JSON: 1 is 1.0, keys have no order. Spelled differently is the same
instant, duration (ISO 8601), UUID (RFC 9562), or bytes (RFC 4648).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from fractions import Fraction
from typing import Any, Final, NamedTuple
from uuid import UUID

ABSENT: Final = object()


class Difference(NamedTuple):
    """One place."""

    at: str
    reason: str
    is_spelling: bool


def differences(came: Any, left: Any, at: str = "") -> Iterator[Difference]:
    """Between what came and what left."""
    if isinstance(came, dict) and isinstance(left, dict):
        for key in [*came, *(key for key in left if key not in came)]:
            one, other = came.get(key, ABSENT), left.get(key, ABSENT)
            yield from differences(one, other, f"{at}/{key}")
    elif isinstance(came, list) and isinstance(left, list) and len(came) == len(left):
        for index, (one, other) in enumerate(zip(came, left, strict=True)):
            yield from differences(one, other, f"{at}/{index}")
    elif not is_same(came, left):
        yield judged(came, left, at)


def is_same(came: Any, left: Any) -> bool:
    """Whether two values without parts are equal as JSON; True is not 1."""
    if isinstance(came, bool) or isinstance(left, bool):
        return came is left
    return type_of(came) == type_of(left) and bool(came == left)


def judged(came: Any, left: Any, at: str) -> Difference:
    """What the difference is."""
    if left is ABSENT:
        return Difference(at, f"{type_of(came)} lost", False)
    if came is ABSENT:
        return Difference(at, f"{type_of(left)} added", False)
    if isinstance(came, str) and isinstance(left, str):
        if DATE.fullmatch(came) and not DATE.fullmatch(left):
            return Difference(at, "a date became a date-time", False)
        for name, reading in READINGS.items():
            if means_same(reading, came, left):
                return Difference(at, f"{name} spelled differently", True)
        is_shorter = means_same(lambda text: instant(text)[0], came, left)
        reason = "digits of the second lost" if is_shorter else "text changed"
        return Difference(at, reason, False)
    same = type_of(came) == type_of(left)
    becomes = "changed" if same else f"became {type_of(left)}"
    return Difference(at, f"{type_of(came)} {becomes}", False)


def type_of(value: Any) -> str:
    """In the words of JSON."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    names: dict[str, Any] = {
        "text": str,
        "number": (int, float),
        "array": list,
        "object": dict,
    }
    return next((name for name, kind in names.items() if isinstance(value, kind)), "?")


# --- texts that mean something --------------------------------------------------------
def means_same(reading: Callable[[str], Any], came: str, left: str) -> bool:
    """Whether both can be read so, and are then equal."""
    try:
        return bool(reading(came) == reading(left))
    except (ValueError, OverflowError, binascii.Error):
        return False


FRACTION: Final = re.compile(r"[.,](\d+)")


def instant(text: str) -> tuple[datetime, Fraction]:
    """RFC 3339 and its neighbours, all digits of the second; without a zone it is no instant."""
    whole, rest = without_fraction(text.strip().upper().replace(" ", "T", 1))
    found = datetime.fromisoformat(whole.replace("Z", "+00:00"))
    return (found.astimezone(UTC) if found.tzinfo else found), rest


def time_of_day(text: str) -> tuple[time, Fraction]:
    """RFC 3339, `full-time`, and without a zone."""
    whole, rest = without_fraction(text.strip().upper())
    return time.fromisoformat(whole.replace("Z", "+00:00")), rest


def without_fraction(text: str) -> tuple[str, Fraction]:
    """A time, and the part of its second: of any length, which `datetime` has not."""
    match = FRACTION.search(text)
    part = Fraction(f"0.{match[1]}") if match else Fraction()
    return FRACTION.sub("", text), part


DATE: Final = re.compile(r"\d{4}-?\d{2}-?\d{2}")
DURATION: Final = re.compile(
    r"([+-]?)P(?:(\d+)W)?(?:(\d+(?:\.\d+)?)D)?"
    r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)


def duration(text: str) -> Fraction:
    """Seconds; those with years or months have no fixed length and are not read."""
    match = DURATION.fullmatch(text.strip().upper())
    if match is None or not any(match.groups()[1:]):
        raise ValueError(text)
    sizes = (604_800, 86_400, 3_600, 60, 1)
    total = sum(
        Fraction(number) * size
        for number, size in zip(match.groups()[1:], sizes, strict=True)
        if number
    )
    return Fraction(-total if match[1] == "-" else total)


def encoded(text: str) -> bytes:
    """Base64 in either alphabet, with or without padding."""
    plain = "".join(text.split()).replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)


READINGS: Final[dict[str, Callable[[str], Any]]] = {
    "date": date.fromisoformat,
    "date-time": instant,
    "time": time_of_day,
    "duration": duration,
    "UUID": UUID,
    "base64": encoded,
}
