"""Items to a body that lists them one by one: JSON lines, JSON text sequences (RFC 7464)."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Generator, Iterable
from contextlib import contextmanager
from typing import Any

from .files import sending
from .keys import NamedTuple
from .wire import spelled
from .writing import json_text

Items = Iterable[object] | AsyncIterable[object]


class Lines(NamedTuple):
    """Items, each written when it is sent."""

    items: Items
    candidates: tuple[Any, ...]
    """How names in them are spelled on the wire (see `wire.py`)."""
    before: bytes

    @contextmanager
    def opened(self, is_async: bool) -> Generator[tuple[dict[str, Any], int | None]]:
        """What the HTTP library is given; the length is not known."""
        items = self.items
        if isinstance(items, AsyncIterable):
            if not is_async:
                raise TypeError("a sync client cannot send an async iterable")
            yield {"content": AsyncLines(self, items)}, None
            return
        with sending(lambda: self.written(items), None, is_async) as given:
            yield given

    def written(self, items: Iterable[object]) -> Generator[bytes]:
        """A line for each item."""
        for item in items:
            yield self.line(item)

    def line(self, item: object) -> bytes:
        """The line of an item."""
        return self.before + json_text(spelled(item, self.candidates)) + b"\n"


class AsyncLines:
    """The lines of items that come asynchronously."""

    def __init__(self, lines: Lines, items: AsyncIterable[object]) -> None:
        self._lines = lines
        self._items = items

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._iterator = aiter(self._items)
        return self

    async def __anext__(self) -> bytes:
        return self._lines.line(await anext(self._iterator))


def lines(items: Items, media_type: str, candidates: tuple[Any, ...]) -> bytes | Lines:
    """The body. Of a list it is all there, with its length; else sent item by item."""
    kind = media_type.partition(";")[0].strip().lower()
    made = Lines(items, candidates, b"\x1e" if kind.endswith("json-seq") else b"")
    if isinstance(items, (list, tuple)):
        return b"".join(made.written(items))
    return made
