"""Files and streams to upload, in every form that users have them, to pieces of bytes."""

from __future__ import annotations

import io
import os
import re
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeGuard, cast

from .keys import NamedTuple
from .omit import Omit

Content = bytes | IO[bytes] | os.PathLike[str]
File = (
    Content
    | tuple[str | None, Content | str]
    | tuple[str | None, Content | str, str | None]
    | tuple[str | None, Content | str, str | None, Mapping[str, str]]
)
"""Content alone, or with its name, its media type, its headers. Without a name (None)
it is sent like a field."""

Files = File | Sequence[File] | Omit | None
Stored = bytes | str | IO[bytes] | os.PathLike[str]
Upload = Stored | Iterable[bytes] | AsyncIterable[bytes]
"""A whole body that is not JSON. All but bytes and str are sent piece by piece."""

CHUNK = 65536


class Pieces:
    """What is sent piece by piece. A redirect may go through it once more."""

    def __init__(self, make: Callable[[], Generator[bytes]]) -> None:
        self._make = make
        self._made: Generator[bytes] | None = None

    def __iter__(self) -> Iterator[bytes]:
        self.close()
        self._made = self._make()
        return self._made

    def close(self) -> None:
        """Close what is still open of the last time."""
        if self._made is not None:
            self._made.close()


class AsyncPieces:
    """The same for an async client. No async generator, which a broken connection would
    leave for the event loop to finish."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return Steps(iter(self._pieces))


class Steps:
    """One way through `AsyncPieces`."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration


@contextmanager
def sending(
    make: Callable[[], Generator[bytes]], length: int | None, is_async: bool
) -> Generator[tuple[dict[str, Any], int | None]]:
    """What the HTTP library is given; files that had to be opened are closed."""
    pieces = Pieces(make)
    try:
        yield {"content": AsyncPieces(pieces) if is_async else pieces}, length
    finally:
        pieces.close()


class Streamed(NamedTuple):
    """A body that is sent piece by piece."""

    content: IO[bytes] | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
    start: int | None
    """Where a file was at the first attempt: the next one begins there, too."""

    @contextmanager
    def opened(self, is_async: bool) -> Generator[tuple[dict[str, Any], int | None]]:
        """What the HTTP library is given, and the length if that is known."""
        content = self.content
        if isinstance(content, AsyncIterable):
            if not is_async:
                raise TypeError("a sync client cannot send an async iterable")
            yield {"content": content}, None
            return
        length = size_of(content, self.start) if is_stored(content) else None
        with sending(lambda: read(content, self.start), length, is_async) as given:
            yield given


def streamed(content: Upload, charset: str = "utf-8") -> bytes | Streamed:
    """`content`, ready to be sent, and sent again where that is possible."""
    if isinstance(content, str):
        return content.encode(charset)
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if is_open(content) and content.seekable():
        return Streamed(content, content.tell())
    return Streamed(content, None)


def replayable(content: object) -> bool:
    """Whether `content`, or every file of a list, can be sent a second time."""
    if isinstance(content, (bytes, str, os.PathLike, Omit)) or content is None:
        return True
    if is_open(content):
        return content.seekable()
    if isinstance(content, (list, tuple)):
        return all(replayable(each) for each in cast("Sequence[object]", content))
    return not hasattr(content, "__next__") and not hasattr(content, "__anext__")


def is_open(content: object) -> TypeGuard[IO[bytes]]:
    """Whether it is an open file, or reads like one."""
    return hasattr(content, "read")


def is_stored(content: object) -> TypeGuard[IO[bytes] | os.PathLike[str]]:
    """Whether it is a file, open or still to be opened."""
    return isinstance(content, os.PathLike) or is_open(content)


def is_content(value: object) -> TypeGuard[Content]:
    """Whether it is the content of a file."""
    return isinstance(value, (bytes, bytearray, memoryview)) or is_stored(value)


def size_of(
    file: bytes | IO[bytes] | os.PathLike[str], start: int | None
) -> int | None:
    """How many bytes there are from `start` on; None if only reading would tell."""
    if isinstance(file, (bytes, bytearray, memoryview)):
        return len(file)
    if isinstance(file, os.PathLike):
        return Path(file).stat().st_size
    if start is None:
        return None
    length = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    return length


def read(
    content: IO[bytes] | os.PathLike[str] | Iterable[bytes], start: int | None
) -> Generator[bytes]:
    """The bytes of a file from `start` on, or the pieces of anything else."""
    if isinstance(content, os.PathLike):
        with Path(content).open("rb") as opened:
            yield from _chunks(opened)
    elif is_open(content):
        if start is not None:
            content.seek(start)
        yield from _chunks(content)
    else:
        yield from content


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    if isinstance(file, io.TextIOBase):
        raise TypeError(f'{file!r} gives text: open it with mode "rb"')
    while chunk := file.read(CHUNK):
        yield chunk


def charset_of(media_type: str) -> str:
    """The encoding of a text of this media type."""
    found = re.search(r';\s*charset\s*=\s*"?([\w.:-]+)', media_type, re.IGNORECASE)
    try:
        "".encode(found[1] if found else "utf-8")
    except LookupError:
        return "utf-8"
    return found[1] if found else "utf-8"
