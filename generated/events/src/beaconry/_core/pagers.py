"""The pages of a list to the one that a request asks for, and what it says of the others.

The other side of `paging.py`: what a server does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .data import Path, is_object
from .keys import NamedTuple
from .operation import NOTHING
from .paging import Cursor, CursorId, LinkHeader, NextUrl, Offset, PageNumber, Paging

PAGE = "fake_page"
"""The parameter by which the fake knows pages that are asked for by a URL."""


class Turn(NamedTuple):
    """What a request says about the page that it wants."""

    query: Mapping[str, Any] = NOTHING
    body: Any = None
    url: str = ""

    def value(self, name: str, place: str) -> Any:
        """A parameter."""
        if place == "body":
            return self.body.get(name) if is_object(self.body) else None
        return self.query.get(name)

    def number(self, name: str, place: str, otherwise: int) -> int:
        """A parameter that is a number."""
        text = str(self.value(name, place) or "")
        return int(text) if text.isdecimal() else otherwise

    def link(self, page: int) -> str:
        """The URL of another page."""
        url = re.sub(rf"(?<=[?&]){PAGE}=\d+&?", "", self.url).rstrip("?&")
        return f"{url}{'&' if '?' in url else '?'}{PAGE}={page}"


class Found(NamedTuple):
    """A page: its items, what stands where beside them, and its headers."""

    items: Sequence[Any]
    said: Sequence[tuple[Path, Any]] = ()
    headers: Mapping[str, str] = NOTHING


def turn(paging: Paging, asked: Turn, pages: Sequence[Sequence[Any]]) -> Found:
    """The page of `pages` that is asked for. After the last there are empty ones."""
    number = _asked_for(paging, asked, pages)
    items = pages[number] if number < len(pages) else ()
    said = dict(_said(paging, asked, pages, number))
    where = [
        (path, value) for name, value in said.items() if (path := _path(paging, name))
    ]
    return Found(items, where, _headers(paging, asked, number, len(pages)))


def _path(paging: Paging, name: str) -> Path:
    found: Path = getattr(paging, name, ())
    return found


def _asked_for(paging: Paging, asked: Turn, pages: Sequence[Sequence[Any]]) -> int:
    place = paging.place
    match paging:
        case Cursor():
            name = paging.before if asked.value(paging.before, place) else paging.param
            return asked.number(name, place, 0)
        case CursorId():
            return _beside(paging, asked, pages)
        case Offset():
            start, number = asked.number(paging.param, place, 0), 0
            while start > 0:
                start -= len(pages[number]) if number < len(pages) else start
                number += 1
            return number
        case PageNumber():
            return asked.number(paging.param, place, paging.first) - paging.first
        case _:
            return asked.number(PAGE, "query", 0)


def _beside(paging: CursorId, asked: Turn, pages: Sequence[Sequence[Any]]) -> int:
    """The page after the one that ends with an item, or before the one that begins so."""
    after = asked.value(paging.param, paging.place)
    before = asked.value(paging.before, paging.place) if paging.before else None
    for number, page in enumerate(pages):
        if page and after is not None and _is(page[-1], paging.id, after):
            return number + 1
        if page and before is not None and _is(page[0], paging.id, before):
            return max(number - 1, 0)
    return 0


def _is(item: Any, name: str, value: object) -> bool:
    return is_object(item) and str(item.get(name)) == str(value)


def _said(
    paging: Paging, asked: Turn, pages: Sequence[Sequence[Any]], number: int
) -> Iterator[tuple[str, Any]]:
    """What a page may say: attributes of schemes, and what stands there."""
    has_next = number + 1 < len(pages)
    yield "more", has_next
    yield "has_previous", number > 0
    yield "total", sum(map(len, pages))
    yield "total_pages", len(pages)
    yield "number_at", getattr(paging, "first", 0) + number
    yield "offset_at", sum(map(len, pages[:number]))
    yield "limit_at", len(pages[number]) if number < len(pages) else 0
    name = asked.link if isinstance(paging, NextUrl) else str
    yield "next", name(number + 1) if has_next else None
    yield "previous", name(number - 1) if number else None


def _headers(paging: Paging, asked: Turn, number: int, count: int) -> dict[str, str]:
    has_next = number + 1 < count
    if isinstance(paging, Cursor) and paging.header and has_next:
        return {paging.header: str(number + 1)}
    if not isinstance(paging, LinkHeader):
        return {}
    links = [(number + 1, "next")] if has_next else []
    links += [(number - 1, "prev")] if number else []
    texts = (f'<{asked.link(page)}>; rel="{relation}"' for page, relation in links)
    return {"Link": ", ".join(texts)} if links else {}
