"""A response to one whose body ends in time, and before memory is full."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any

from .errors import ResponseDecodeError

if TYPE_CHECKING:
    from .http import Response

UNPACKED = "Content-Encoding"
MOST_UNPACKED = 1 << 30
"""Bytes that a compressed body may become in memory."""


def left_until(ends: float) -> float:
    """The seconds that are left, and a moment for who has none."""
    return max(0.001, ends - time.monotonic())


def limit(response: Response, reading: str, limited: Callable[..., Any]) -> None:
    """Have what reads the body of `response` stop before memory is full.

    Raises:
        ResponseDecodeError: It is compressed several times: nobody does that who means
            well, and one piece of it can be more than any memory holds.
    """
    if "," in response.headers[UNPACKED]:
        raise ResponseDecodeError("a body that is compressed several times", response)
    read = getattr(response, reading)
    setattr(response, reading, lambda: limited(response, read()))


def bounded(
    response: Response, pieces: Iterable[bytes]
) -> Generator[bytes, None, None]:
    """`pieces`, up to what a body may unpack to.

    Raises:
        ResponseDecodeError: There is more.
    """
    size = 0
    for piece in pieces:
        size += len(piece)
        refuse_more(response, size)
        yield piece


async def async_bounded(
    response: Response, pieces: AsyncIterable[bytes]
) -> AsyncGenerator[bytes, None]:
    """The same of an async body."""
    size = 0
    async for piece in pieces:
        size += len(piece)
        refuse_more(response, size)
        yield piece


def refuse_more(response: Response, size: int) -> None:
    """Refuse a body that unpacks to more than anybody wants in memory."""
    if size > MOST_UNPACKED:
        message = f"a compressed body unpacks to more than {MOST_UNPACKED} bytes"
        raise ResponseDecodeError(f"{message}; stream it instead", response)


def timed(stream: Any, ends: float, library: Any) -> Any:
    """`stream`, a body of the HTTP library, which breaks off when the time is up."""

    def pieces(_: object) -> Generator[bytes, None, None]:
        for piece in stream:
            if time.monotonic() > ends:
                raise library.ReadTimeout("the deadline has passed")
            yield piece

    def close(_: object) -> None:
        stream.close()

    kind = type(
        "Timed", (library.SyncByteStream,), {"__iter__": pieces, "close": close}
    )
    return kind()
