"""Files and streams to upload, in every form that users have them."""

from __future__ import annotations

import os
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeGuard, cast

from .omit import Omit

Content = bytes | IO[bytes] | os.PathLike[str]
File = Content | tuple[str, Content] | tuple[str, Content, str]
"""Content alone, or with its name, or with its name and media type."""

Files = File | Sequence[File] | Omit | None
Upload = (
    bytes | str | IO[bytes] | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
)
"""A whole body that is not JSON. All but bytes and str are sent piece by piece."""

Field = tuple[None, bytes, str | None]
"""A plain field of a multipart body: no file name, its content, its media type."""

Part = Field | tuple[str, bytes | IO[bytes], str | None]

CHUNK = 65536


class Multipart(NamedTuple):
    """The parts of a `multipart/form-data` body."""

    fields: list[tuple[str, Field]]
    files: list[tuple[str, File]]

    @contextmanager
    def opened(self, is_async: bool) -> Generator[tuple[dict[str, Any], None]]:
        """What the HTTP library is given; files that had to be opened are closed."""
        with ExitStack() as stack:
            parts: list[tuple[str, Part]] = list(self.fields)
            parts.extend((name, _opened(file, stack)) for name, file in self.files)
            yield {"files": parts}, None


class Streamed(NamedTuple):
    """A body that is sent piece by piece."""

    content: IO[bytes] | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
    start: int | None
    """Where a file was at the first attempt: the next one begins there, too."""

    @contextmanager
    def opened(self, is_async: bool) -> Generator[tuple[dict[str, Any], int | None]]:
        """What the HTTP library is given, and the length if that is known."""
        with ExitStack() as stack:
            pieces, length = self._pieces(stack)
            if isinstance(pieces, AsyncIterable) and not is_async:
                raise TypeError("a sync client cannot send an async iterable")
            if is_async and not isinstance(pieces, AsyncIterable):
                pieces = _async(pieces)
            yield {"content": pieces}, length

    def _pieces(
        self, stack: ExitStack
    ) -> tuple[Iterable[bytes] | AsyncIterable[bytes], int | None]:
        content = self.content
        if isinstance(content, os.PathLike):
            path = Path(content)
            opened = stack.enter_context(path.open("rb"))
            return _chunks(opened), path.stat().st_size
        if not _is_file(content):
            return content, None
        length = None if self.start is None else _rewound(content, self.start)
        return _chunks(content), length


def streamed(content: Upload) -> bytes | Streamed:
    """`content`, ready to be sent, and sent again where that is possible."""
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if _is_file(content) and content.seekable():
        return Streamed(content, content.tell())
    return Streamed(content, None)


def replayable(content: object) -> bool:
    """Whether `content`, or every file of a list, can be sent a second time."""
    if isinstance(content, (bytes, str, os.PathLike, Omit)) or content is None:
        return True
    if _is_file(content):
        return content.seekable()
    if isinstance(content, (list, tuple)):
        return all(replayable(each) for each in cast("Sequence[object]", content))
    return not hasattr(content, "__next__") and not hasattr(content, "__anext__")


def listed(files: Mapping[str, Files]) -> list[tuple[str, File]]:
    """Field and file of all `files`; a field may have many."""
    found: list[tuple[str, File]] = []
    for field, value in files.items():
        if isinstance(value, Omit) or value is None:
            continue
        if isinstance(value, str):
            message = f"{field!r} is a text: give bytes, an open file or a Path"
            raise TypeError(message)
        if _is_list(value):
            found.extend((field, file) for file in cast("Sequence[File]", value))
        else:
            found.append((field, cast("File", value)))
    return found


def _is_list(value: object) -> bool:
    """A tuple that begins with a text is one file: its name and content."""
    if isinstance(value, tuple):
        return not (value and isinstance(value[0], str))
    return isinstance(value, Sequence) and not isinstance(
        value, (bytes, bytearray, memoryview)
    )


def _opened(file: File, stack: ExitStack) -> Part:
    name, content, media_type = _named(file)
    if isinstance(content, os.PathLike):
        return name, stack.enter_context(Path(content).open("rb")), media_type
    return name, content, media_type


def _named(file: File) -> tuple[str, Content, str | None]:
    if isinstance(file, tuple):
        return (*file, None) if len(file) == 2 else file
    path = file if isinstance(file, os.PathLike) else getattr(file, "name", "upload")
    return Path(str(path)).name, file, None


def _is_file(content: object) -> TypeGuard[IO[bytes]]:
    return hasattr(content, "read")


def _rewound(file: IO[bytes], start: int) -> int:
    """The bytes from `start` to the end of `file`, which is left at `start`."""
    length = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    return length


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


async def _async(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece
