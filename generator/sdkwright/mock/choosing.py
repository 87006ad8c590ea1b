"""What a request prefers and what a contract offers -> one status, media type and example."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from sdkwright.data import Struct
from sdkwright.mock.checks import covers
from sdkwright.mock.contracts import Offer, Response
from sdkwright.mock.exchange import Request
from sdkwright.mock.forms import bare, is_json

PREFERENCE: Final = re.compile(
    r'(?:^|[,;])\s*(code|example)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))', re.I
)
RANGE: Final = re.compile(r"[1-5][xX][xX]")
NAMED_OTHERWISE: Final = {"default": 200}


class Unavailable(Exception):
    """The document has no such response or example."""


class Choice(Struct, frozen=True):
    """What is answered: a part of the contract, and the status on the wire."""

    status: int
    key: str
    media_type: str = ""
    example: str | None = None


def choose(responses: dict[str, Response], request: Request) -> Choice:
    """By the request's `Prefer` and `Accept`.

    Raises:
        Unavailable: `Prefer` asks for what the document does not have.
    """
    wanted = preferences(request.header("prefer") or "")
    status, key = (
        coded(responses, wanted["code"]) if "code" in wanted else usual(responses)
    )
    offers = responses[key].offers if key in responses else ()
    offer = acceptable(offers, request.header("accept") or "*/*")
    example = wanted.get("example")
    if example is not None:
        offer = next((each for each in offers if example in each.examples), None)
        if offer is None:
            raise Unavailable(f"there is no example {example!r}")
    return Choice(status, key, offer.media.media_type if offer else "", example)


def preferences(header: str) -> dict[str, str]:
    """`code` and `example` of a Prefer header (RFC 7240); the first of each counts."""
    found: dict[str, str] = {}
    for key, quoted, plain in PREFERENCE.findall(header):
        found.setdefault(key.lower(), quoted or plain)
    return found


def coded(responses: dict[str, Response], code: str) -> tuple[int, str]:
    """The response for a status: by itself, by its range, or `default`."""
    if not re.fullmatch(r"[2-5]\d\d", code):
        raise Unavailable(f"{code!r} is no status")
    for key in (code, f"{code[0]}XX", f"{code[0]}xx", "default"):
        if key in responses:
            return int(code), key
    raise Unavailable(f"there is no response {code}")


def usual(responses: dict[str, Response]) -> tuple[int, str]:
    """The lowest 2xx, else `default`, else the lowest 3xx, else the lowest; 200 if there is none."""
    found = [(number(key), key) for key in responses]
    final = [entry for entry in found if entry[0] >= 200]  # 1xx is never the last word
    return min(final, key=rank, default=(200, ""))


def number(key: str) -> int:
    """The status on the wire for a key of `responses`."""
    if RANGE.fullmatch(key):
        return int(key[0]) * 100
    return (
        int(key) if re.fullmatch(r"[1-5]\d\d", key) else NAMED_OTHERWISE.get(key, 500)
    )


def rank(found: tuple[int, str]) -> tuple[int, int, str]:
    """The order of what is answered without a wish; an interim 1xx comes last."""
    status, key = found
    if key == "default":
        return 1, 0, key
    order = {2: 0, 3: 2, 1: 4}.get(status // 100, 3)
    return order, status, key


def acceptable(offers: tuple[Offer, ...], accept: str) -> Offer | None:
    """The media type with the highest weight, JSON before others, then the document's order.

    A server may answer with what was not asked for (RFC 9110, section 15.5.7); so does this.
    """
    ranges = [weighted(part) for part in accept.split(",") if part.strip()]
    ordered = sorted(offers, key=lambda each: preference(each.media.media_type, ranges))
    return ordered[0] if ordered else None


def preference(
    media_type: str, ranges: Iterable[tuple[str, float]]
) -> tuple[float, bool]:
    """Sorts: the weight of the most exact range that covers it, then whether it is JSON."""
    kind = bare(media_type)
    covering = [
        (-each.count("*"), weight)
        for each, weight in ranges
        if covers(each, kind) or covers(kind, each)
    ]
    return -max(covering, default=(0, 0.0))[1], not is_json(kind)


def weighted(part: str) -> tuple[str, float]:
    """A range of an Accept header and its `q` (RFC 9110, section 12.4.2)."""
    match = re.search(r";\s*q=([\d.]+)", part)
    try:
        return bare(part), float(match[1]) if match else 1.0
    except ValueError:
        return bare(part), 0.0


def concrete(media_type: str, accept: str) -> str:
    """A media type for the wire where the document has a range (`*/*`, `image/*`)."""
    if "*" not in media_type:
        return media_type
    asked = [bare(part) for part in accept.split(",")]
    fitting = [each for each in asked if "*" not in each and covers(media_type, each)]
    known = {"text/*": "text/plain", "image/*": "image/png", "audio/*": "audio/mpeg"}
    return fitting[0] if fitting else known.get(media_type, "application/octet-stream")
