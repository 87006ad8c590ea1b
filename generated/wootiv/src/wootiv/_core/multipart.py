"""Values and files to the pieces of a multipart body (RFC 2046, RFC 2387, RFC 7578).

What a part is like follows OpenAPI 3.1 (Encoding Object): plain values are text, arrays
one part for each item, objects JSON, files what they are.
"""

from __future__ import annotations

import io
import mimetypes
import os
import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard, cast
from urllib.parse import quote

from pydantic import BaseModel

from . import encode
from .data import is_array, is_object
from .files import Content, charset_of, is_content, is_open, read, sending, size_of
from .keys import NamedTuple
from .omit import Omit, omit
from .operation import NOTHING, Encoding
from .wire import spelled
from .writing import json_text

if TYPE_CHECKING:
    from .operation import Written

    Styles = Mapping[str, Written]

Values = Mapping[str, object]
Encodings = Mapping[str, Encoding]

FORM_DATA = "multipart/form-data"
JSON = "application/json"
UNKNOWN = "application/octet-stream"
IN_QUOTES = {'"': "%22", "\\": "\\\\"}
IN_QUOTES.update({chr(c): f"%{c:02X}" for c in range(0x20) if c != 0x1B})
SPECIAL = re.compile("|".join(re.escape(each) for each in IN_QUOTES))
"""What may not stand in the name of a field (HTML, 4.10.21.8; the rest as httpx has it)."""

NO_ENCODING = Encoding()


class Part(NamedTuple):
    """One part: a field, a file or an item of a list."""

    name: str
    content: Content
    media_type: str | None = None
    filename: str | None = None
    headers: Mapping[str, str] = NOTHING


class Multipart(NamedTuple):
    """A multipart body: the head and the content of each part."""

    parts: list[tuple[bytes, Content]]
    boundary: str

    def opened(
        self, is_async: bool
    ) -> AbstractContextManager[tuple[dict[str, Any], int | None]]:
        """What the HTTP library is given, and the length if that is known."""
        return sending(self._pieces, self._length(), is_async)

    def _pieces(self) -> Generator[bytes]:
        before = f"--{self.boundary}\r\n".encode()
        for head, content in self.parts:
            if isinstance(content, (bytes, bytearray, memoryview)):
                yield b"".join((before, head, content, b"\r\n"))
            else:
                yield before + head
                yield from read(content, _start(content))
                yield b"\r\n"
        yield f"--{self.boundary}--\r\n".encode()

    def _length(self) -> int | None:
        around = len(self.boundary) + 6
        length = around
        for head, content in self.parts:
            size = size_of(content, _start(content))
            if size is None:
                return None
            length += around + len(head) + size
        return length


def _start(content: Content) -> int | None:
    """An open file is sent as a whole, wherever it stands, as httpx does."""
    return 0 if is_open(content) and content.seekable() else None


def multipart(
    parts: Sequence[Part], media_type: str, boundary: str = ""
) -> tuple[Multipart, str]:
    """The body, and its media type with all that belongs to it."""
    kind = media_type.partition(";")[0].strip()
    kind = FORM_DATA if "*" in kind else kind
    boundary = boundary or os.urandom(16).hex()
    head = _form_head if kind.lower() == FORM_DATA else _head
    body = Multipart([(head(part), part.content) for part in parts], boundary)
    said = f"{kind}; boundary={boundary}"
    if kind.lower() == "multipart/related":
        first = parts[0]
        said += f'; type="{_media_type(first)}"'
        said += f'; start="{_id(first)}"' if first.name else ""
    return body, said


def _form_head(part: Part) -> bytes:
    named = f'form-data; name="{_quoted(part.name)}"'
    if part.filename is not None:
        named += f'; filename="{_quoted(part.filename)}"'
    return _lines({"Content-Disposition": named}, part, part.media_type)


def _head(part: Part) -> bytes:
    """Parts of anything but a form have no names; what tells them apart is an id."""
    first: dict[str, str] = {}
    if part.filename is not None:
        first["Content-Disposition"] = (
            f'attachment; filename="{_quoted(part.filename)}"'
        )
    if part.name:
        first["Content-ID"] = _id(part)
    return _lines(first, part, _media_type(part))


def _lines(first: dict[str, str], part: Part, media_type: str | None) -> bytes:
    own = {name.lower() for name in part.headers}
    if media_type is not None and "content-type" not in own:
        first["Content-Type"] = media_type
    kept = {name: value for name, value in first.items() if name.lower() not in own}
    lines = (
        f"{encode.one_line(name, name)}: {encode.one_line(name, value)}\r\n"
        for name, value in (kept | {**part.headers}).items()
    )
    return f"{''.join(lines)}\r\n".encode()


def _media_type(part: Part) -> str:
    usual = UNKNOWN if part.filename is not None else "text/plain; charset=utf-8"
    return part.media_type or usual


def _id(part: Part) -> str:
    return f"<{quote(part.name)}>"


def _quoted(name: str) -> str:
    return SPECIAL.sub(lambda match: IN_QUOTES[match.group()], name)


# --- values to parts ---


def fields(
    values: Values,
    styles: Styles = NOTHING,
    encodings: Encodings = NOTHING,
    shapes: Mapping[str, tuple[Any, ...]] = NOTHING,
) -> Iterator[Part]:
    """The parts of fields. A file may stand where the document allows anything."""
    for name, value in values.items():
        encoding, candidates = encodings.get(name, NO_ENCODING), shapes.get(name, ())
        spelt = value if _is_named_file(value) else spelled(value, candidates)
        yield from _field(name, spelt, styles.get(f"form:{name}"), encoding)


def items(
    values: object, encodings: Encodings = NOTHING, candidates: tuple[Any, ...] = ()
) -> Iterator[Part]:
    """The parts of a list: `encodings` are by position, and `*` is all others."""
    if isinstance(values, Omit):
        return
    if isinstance(values, str) or is_content(values) or not hasattr(values, "__iter__"):
        raise TypeError("the parts of a body are a list")
    usual = encodings.get("*", NO_ENCODING)
    listed = cast("Iterable[object]", values)
    for index, value in enumerate(listed):
        spelt = value if _is_named_file(value) else spelled(value, candidates)
        yield from _field("", spelt, None, encodings.get(str(index), usual))


def files(
    values: Values, styles: Styles = NOTHING, encodings: Encodings = NOTHING
) -> Iterator[Part]:
    """The parts of files; a field may have many.

    Raises:
        TypeError: There is text where a file is due.
    """
    for name, value in values.items():
        if value is None or value is omit:
            continue
        encoding, style = encodings.get(name, NO_ENCODING), styles.get(f"form:{name}")
        if is_array(value) and not _is_named(value):
            for index, each in enumerate(value):
                yield _file(_numbered(name, index, style), each, encoding)
        else:
            yield _file(name, value, encoding)


def _numbered(name: str, index: int, style: Written | None) -> str:
    """The name of one of many files."""
    if style is None or not (style.many or style.style == "deepObject"):
        return name
    return f"{name}[{index}]" if style.many == "indices" else f"{name}[]"


def _field(
    name: str, value: object, style: Written | None, encoding: Encoding
) -> Iterator[Part]:
    if value is None or value is omit:
        return
    kind, headers = encoding
    if _is_file(value):
        yield _file(name, value, encoding)
    elif style is not None and style.style != "brackets":
        for key, text in style.in_parts(name, value):
            yield Part(key, text.encode(), headers=headers)
    elif isinstance(value, BaseModel) or is_object(value) or _is_json(kind):
        yield Part(
            name, json_text(value), kind if _is_json(kind) else JSON, headers=headers
        )
    elif is_array(value):
        for index, each in enumerate(value):
            yield from _field(_numbered(name, index, style), each, None, encoding)
    else:
        concrete = _concrete(kind)
        content = encode.text(value).encode(charset_of(concrete or ""))
        yield Part(name, content, concrete, headers=headers)


def _is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return "," not in media_type and kind.endswith(("/json", "+json"))


def _concrete(media_types: str) -> str | None:
    """The first of media types that is no range."""
    named = (each.strip() for each in media_types.split(","))
    return next((each for each in named if each and "*" not in each), None)


def _is_file(value: object) -> bool:
    return is_content(value) or _is_named_file(value)


def _is_named_file(value: object) -> bool:
    return _is_named(value) and is_content(value[1])


def _is_named(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Whether it is a file with its name, or with None: not a tuple of files."""
    if not isinstance(value, tuple):
        return False
    given = cast("tuple[object, ...]", value)
    return 2 <= len(given) <= 4 and (given[0] is None or isinstance(given[0], str))


def _file(name: str, value: object, encoding: Encoding) -> Part:
    given: tuple[Any, ...] = value if _is_named(value) else (None, value)
    content: object = given[1]
    if _is_named(value) and isinstance(content, str):
        content = content.encode()
    if isinstance(content, io.TextIOBase) or not is_content(content):
        kind = type(content).__name__
        message = (
            f"{name!r} is a {kind}: give bytes, a Path, or a file opened as binary"
        )
        raise TypeError(message)
    filename = given[0] if _is_named(value) else _filename(content)
    media_type = given[2] if len(given) > 2 else None
    headers = {**encoding.headers, **(given[3] if len(given) > 3 else NOTHING)}
    media_type = media_type or _guessed(filename, encoding.media_type)
    return Part(name, content, media_type, filename, headers)


def _filename(content: Content) -> str:
    if isinstance(content, os.PathLike):
        return Path(content).name or "upload"
    path: object = getattr(content, "name", None)  # of a temporary file, a number
    return (Path(path).name if isinstance(path, str) else "") or "upload"


def _guessed(filename: str | None, allowed: str) -> str | None:
    """The media type that the name of a file tells, if the document allows it."""
    guess = mimetypes.guess_type(filename)[0] if filename else None
    ranges = [each.partition(";")[0].strip() for each in allowed.split(",")]
    if guess and (not allowed or any(fnmatchcase(guess, each) for each in ranges)):
        return guess
    return _concrete(allowed) or (UNKNOWN if filename else None)
