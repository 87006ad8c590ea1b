"""A path, URL or standard input -> the root `Node` of a document, whose `$ref`s lead on.

JSON goes through the standard library, YAML through `yaml_events`. Other files are read
when first referred to, and only from where that is allowed.
"""

from __future__ import annotations

import json
import posixpath
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote, urljoin

from ..diagnostics import Diagnostic, Location, Report, SpecError
from .node import MAX_DEPTH, Document, Json, Node

__all__ = ["Document", "Json", "Node", "load"]

MAX_BYTES: Final = 128 * 1024 * 1024
"""Of all files of one document together."""
MAX_FILES: Final = 20_000
TIMEOUT: Final = 30.0
"""Seconds that a remote file may keep us waiting."""
_TEXTS: Final = (".md", ".markdown", ".txt")


def load(
    source: str,
    *,
    stdin: bytes | None = None,
    allow_remote: bool = False,
    root: Path | None = None,
    report: Report,
) -> Node:
    """The document at `source`: a path, an http(s) URL, or `-` for standard input.

    `stdin` is what standard input holds, if it was read already. `$ref`s are followed to
    files below `root` and, with `allow_remote`, to http(s) URLs. The default of `root` is
    the current folder if the document is in it, else the folder above the document's.
    Keys that occur twice are reported.

    Raises SpecError (file-unreadable, not-text, limit-exceeded).
    """
    sources = Sources(source, root, allow_remote, report)
    try:
        return sources.first(stdin).root
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        reason = error.strerror if isinstance(error, OSError) else None
        raise SpecError(
            "file-unreadable", f"cannot read {source}: {reason or error}"
        ) from error


class Sources:
    """Every file of one API."""

    def __init__(
        self, source: str, root: Path | None, allow_remote: bool, report: Report
    ) -> None:
        self.source, self.allow_remote, self.report = source, allow_remote, report
        self.folder = (
            Path() if source == "-" or _is_remote(source) else Path(source).parent
        )
        self.root = root.resolve() if root else _default_root(self.folder.resolve())
        self.home = self.folder.resolve().as_posix()
        self.documents: dict[str, Document] = {}
        self.failed: dict[str, SpecError] = {}
        self.bytes = 0

    def first(self, stdin: bytes | None) -> Document:
        """The document itself."""
        if self.source == "-":
            raw = sys.stdin.buffer.read(MAX_BYTES + 1) if stdin is None else stdin
            return self._add("<stdin>", "<stdin>", raw)
        if _is_remote(self.source):
            return self._add(self.source, self.source, _fetch(self.source))
        path = Path(self.source)
        return self._add(path.name, path.as_posix(), _contents(path))

    def open(self, base: Document, path: str) -> Document:
        """The file at `path` as seen from `base`; read once.

        Raises OSError; SpecError (not-text, limit-exceeded).
        """
        key = self._key(base, path)
        if key in self.failed:
            raise self.failed[key]
        try:
            return self.documents.get(key) or self._read(key)
        except SpecError as error:
            self.failed[key] = error
            raise

    def rebased(self, ref: str, base: Document, to: Document) -> str:
        """A `$ref` of the file `base`, as it must be written in the file `to`."""
        path, _, fragment = ref.partition("#")
        key, here = self._key(base, path), self._key(to, "")
        if not _is_remote(key) and not _is_remote(here):
            key = quote(posixpath.relpath(key, posixpath.dirname(here) or "."))
        return f"{key}#{fragment}"

    def _read(self, key: str) -> Document:
        self._bound(key)
        if _is_remote(key):
            if not self.allow_remote:
                raise PermissionError("remote files are read only when that is allowed")
            return self._add(key, key, _fetch(key))
        shown = posixpath.normpath(posixpath.join(self.folder.as_posix(), key))
        return self._add(key, shown, _contents(self._inside(key)))

    def _key(self, base: Document, path: str) -> str:
        """A URL, or the path as seen from the folder of the root document."""
        here = base.name or next(iter(self.documents))
        if _is_remote(path) or _is_remote(here):
            return urljoin(here, path)
        if not path:
            return here
        parts = (self.home, posixpath.dirname(here), unquote(path).replace("\\", "/"))
        return posixpath.relpath(posixpath.join(*parts), self.home)

    def _inside(self, key: str) -> Path:
        try:
            path = (self.folder / key).resolve()
        except (
            RuntimeError,
            ValueError,
        ) as error:  # links in a circle, a null character
            raise FileNotFoundError("no such file") from error
        if "://" in key or not path.is_relative_to(self.root):
            raise PermissionError(f"it lies outside the folder {self.root.name}")
        if not path.is_file():
            raise FileNotFoundError("no such file")
        return path

    def _add(self, key: str, shown: str, raw: bytes) -> Document:
        self.bytes += len(raw)
        self._bound(shown)
        document = read(shown, raw, self.report)
        document.name, document.opener = key if self.documents else "", self
        return self.documents.setdefault(key, document)

    def _bound(self, shown: str) -> None:
        if self.bytes > MAX_BYTES or len(self.documents) >= MAX_FILES:
            limit = f"{MAX_BYTES // 1024**2} MiB or {MAX_FILES:,} files"
            raise SpecError("limit-exceeded", f"more than {limit}", Location(shown))


def _default_root(folder: Path) -> Path:
    """Wide enough for `../common.yaml`, without opening the whole disk to a document."""
    here = Path.cwd()
    is_inside = folder.is_relative_to(here) and here != Path(here.anchor)
    return here if is_inside else folder.parent


def _is_remote(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _contents(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _fetch(url: str) -> bytes:
    import httpx  # only those who name a URL pay for it

    raw = bytearray()
    try:
        with httpx.stream(
            "GET", url, follow_redirects=True, timeout=TIMEOUT
        ) as response:
            response.raise_for_status()
            for chunk in response.iter_bytes():
                raw += chunk
                if len(raw) > MAX_BYTES:
                    break
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise OSError(str(error) or type(error).__name__) from error
    return bytes(raw)


def read(uri: str, raw: bytes, report: Report) -> Document:
    """The data of one file: JSON if it looks like it, else YAML, of which JSON is a part.

    Raises SpecError (not-text, limit-exceeded).
    """
    try:
        text = raw.decode(json.detect_encoding(raw)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise SpecError("not-text", f"not text: {error}", Location(uri)) from error
    document = Document(uri, "", text, None)
    if uri.lower().endswith(_TEXTS):
        document.data = text
        return document
    try:
        if not (text.lstrip()[:1] in ("{", "[") and _read_json(document, report)):
            _read_yaml(document, report)
    except RecursionError as error:
        raise _too_deep(document) from error
    except ValueError as error:  # a number of too many digits
        raise SpecError("not-text", str(error), Location(uri)) from error
    return document


def _read_json(document: Document, report: Report) -> bool:
    """Whether it is JSON; a file that is called so must be."""
    repeated: list[str] = []

    def pairs(items: list[tuple[str, Json]]) -> dict[str, Json]:
        result = dict(items)
        if len(result) != len(items):
            repeated.append("")
        return result

    try:
        document.data = json.loads(document.text, object_pairs_hook=pairs)
    except json.JSONDecodeError as error:
        if not document.uri.lower().endswith(".json"):
            return False
        at = document.at(error.lineno, error.colno)
        raise SpecError("not-text", error.msg, at) from error
    document.is_json = True
    if _is_too_deep(document.data):
        raise _too_deep(document)
    if repeated:
        _report_repeated_json(document, report)
    return True


def _report_repeated_json(document: Document, report: Report) -> None:
    from .places import repeated_json_keys

    for key, offset in repeated_json_keys(document.text):
        report(_duplicate(key, document.at_offset(offset)))


def _read_yaml(document: Document, report: Report) -> None:
    import yaml

    from .yaml_events import TooLarge, YamlReader

    try:
        reader = YamlReader(document.text)
        document.data = reader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = (
            document.at(mark.line + 1, mark.column + 1)
            if mark
            else Location(document.uri)
        )
        raise SpecError("not-text", str(error.problem or error.context), at) from error
    except yaml.YAMLError as error:
        raise SpecError("not-text", str(error), Location(document.uri)) from error
    except TooLarge as error:
        at = document.at(error.line, error.column)
        raise SpecError("limit-exceeded", error.message, at) from error
    for repeated in reader.duplicates:
        report(_duplicate(repeated.key, document.at(repeated.line, repeated.column)))


def _duplicate(key: str, at: Location) -> Diagnostic:
    return Diagnostic("duplicate-key", f"`{key}` occurs twice; the last one counts", at)


def _is_too_deep(value: Json) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [inner for outer in level for inner in _containers(outer)]
        if not level:
            return False
    return True


def _containers(value: Json) -> Iterator[Json]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        yield from (inner for inner in value if isinstance(inner, dict | list))


def _too_deep(document: Document) -> SpecError:
    message = f"more than {MAX_DEPTH} levels are nested"
    return SpecError("limit-exceeded", message, Location(document.uri))
