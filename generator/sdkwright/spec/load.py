"""A path, URL or standard input -> the root `Node` of a document, whose `$ref`s lead on.

JSON goes through `plain_json` or the standard library, YAML through `yaml_events`. Other files are read
when first referred to, and only from where that is allowed.
"""

from __future__ import annotations

import codecs
import json
import posixpath
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote, urljoin

from ..diagnostics import Diagnostic, Location, Report, SpecError
from ..limits import Limits
from .node import Document, Json, Node
from .plain_json import is_too_deep, plain_json
from .repairs import written

__all__ = ["Document", "Json", "Node", "load"]

TIMEOUT: Final = 30.0
"""Seconds that a remote file may keep us waiting."""
STANDARD: Final = Limits()
_TEXTS: Final = (".md", ".markdown", ".txt")


def load(
    source: str,
    *,
    stdin: bytes | None = None,
    allow_remote: bool = False,
    root: Path | None = None,
    limits: Limits = STANDARD,
    report: Report,
) -> Node:
    """The document at `source`: a path, an http(s) URL, or `-` for standard input.

    `stdin` is what standard input holds, if it was read already. `$ref`s are followed to
    files below `root` and, with `allow_remote`, to http(s) URLs. The default of `root` is
    the current folder if the document is in it, else the folder above the document's.
    Keys that occur twice are reported.

    Raises SpecError (file-unreadable, not-text, limit-exceeded).
    """
    sources = Sources(source, root, allow_remote, report, limits)
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
        self,
        source: str,
        root: Path | None,
        allow_remote: bool,
        report: Report,
        limits: Limits = STANDARD,
    ) -> None:
        self.limits = limits
        self.source, self.allow_remote, self.report = source, allow_remote, report
        self.folder = (
            Path() if source == "-" or _is_remote(source) else Path(source).parent
        )
        self.root = root.resolve() if root else _default_root(self.folder.resolve())
        self.home = self.folder.resolve().as_posix()
        self.documents: dict[str, Document] = {}
        self.asked: dict[str, bool] = {}
        """Every path and URL that was wanted, and whether it was read."""
        self.failed: dict[str, SpecError] = {}
        self.bytes = 0
        self.prepare: Callable[[Document], None] | None = None
        """Done to each file that a `$ref` leads to, once it is read."""

    def first(self, stdin: bytes | None) -> Document:
        """The document itself."""
        most = self.limits.bytes
        if self.source == "-":
            raw = sys.stdin.buffer.read(most + 1) if stdin is None else stdin
            self.asked["-"] = True
            return self._add("<stdin>", "<stdin>", raw)
        if _is_remote(self.source):
            raw = self._asked(self.source, lambda: _fetch(self.source, most))
            return self._add(self.source, self.source, raw)
        path = Path(self.source)
        raw = self._asked(self.source, lambda: _contents(path, most))
        return self._add(path.name, path.as_posix(), raw)

    def _asked(self, name: str, read: Callable[[], bytes]) -> bytes:
        self.asked[name] = False
        raw = read()
        self.asked[name] = True
        return raw

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
            raw = self._asked(key, lambda: _fetch(key, self.limits.bytes))
            return self._add(key, key, raw)
        shown = posixpath.normpath(posixpath.join(self.folder.as_posix(), key))
        most = self.limits.bytes
        raw = self._asked(shown, lambda: _contents(self._inside(key), most))
        return self._add(key, shown, raw)

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
        document = read(shown, raw, self.report, self.limits)
        document.name, document.opener = key if self.documents else "", self
        if self.prepare is not None:
            self.prepare(document)
        return self.documents.setdefault(key, document)

    def _bound(self, shown: str) -> None:
        limits, at = self.limits, Location(shown)
        if self.bytes > limits.bytes:
            raise _exceeded("bytes", f"more than {limits.bytes:,} bytes in all", at)
        if len(self.documents) >= limits.files:
            raise _exceeded("files", f"more than {limits.files:,} files", at)


def _exceeded(key: str, message: str, at: Location) -> SpecError:
    """A limit that is met; says which key of sdk.yaml sets it."""
    return SpecError("limit-exceeded", f"{message} (`limits.{key}`)", at)


def _default_root(folder: Path) -> Path:
    """Wide enough for `../common.yaml`, without opening the whole disk to a document."""
    here = Path.cwd()
    is_inside = folder.is_relative_to(here) and here != Path(here.anchor)
    return here if is_inside else folder.parent


def _is_remote(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _contents(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most + 1)


def _fetch(url: str, most: int) -> bytes:
    import httpx  # only those who name a URL pay for it

    raw = bytearray()
    try:
        with httpx.stream(
            "GET", url, follow_redirects=True, timeout=TIMEOUT
        ) as response:
            response.raise_for_status()
            for chunk in response.iter_bytes():
                raw += chunk
                if len(raw) > most:
                    break
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise OSError(str(error) or type(error).__name__) from error
    return bytes(raw)


def read(uri: str, raw: bytes, report: Report, limits: Limits = STANDARD) -> Document:
    """The data of one file: JSON if it looks like it, else YAML, of which JSON is a part.

    Raises SpecError (not-text, limit-exceeded).
    """
    is_text = uri.lower().endswith(_TEXTS)
    data = None if is_text else plain_json(raw, limits.levels)
    if data is not None:
        return Document(uri, "", raw, data, is_json=True, is_plain=True)
    document = Document(uri, "", _in_utf8(uri, raw), None)
    if raw.startswith(codecs.BOM_UTF8):
        said = "a byte order mark stands before the text; it was skipped"
        report(Diagnostic("value-repaired", said, document.at(1, 1)))
    if is_text:
        document.data = document.text
        return document
    try:
        is_json = document.text.lstrip()[:1] in ("{", "[")
        if not (is_json and _read_json(document, report, limits)):
            _read_yaml(document, report, limits)
    except RecursionError as error:
        raise too_deep(document, limits) from error
    except ValueError as error:  # a number of too many digits
        raise SpecError("not-text", str(error), Location(uri)) from error
    return document


def _in_utf8(uri: str, raw: bytes) -> bytes:
    """The text without a byte order mark, whatever encoding it has (RFC 4627, 3)."""
    try:
        return raw.decode(json.detect_encoding(raw)).removeprefix("\ufeff").encode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        at = Location(uri, line, error.start - raw.rfind(b"\n", 0, error.start))
        raise SpecError("not-text", f"not text: {error}", at) from error


def _read_json(document: Document, report: Report, limits: Limits) -> bool:
    """Whether it is JSON; a file that is called so must be."""
    repeated: list[str] = []

    def pairs(items: list[tuple[str, Json]]) -> dict[str, Json]:
        result = dict(items)
        if len(result) != len(items):
            repeated.append("")
        return result

    try:
        document.data = json.loads(
            document.text, object_pairs_hook=pairs, parse_float=written
        )
    except json.JSONDecodeError as error:
        if not document.uri.lower().endswith(".json"):
            return False
        at = document.at(error.lineno, error.colno)
        raise SpecError("not-text", error.msg, at) from error
    document.is_json = True
    if is_too_deep(document.data, limits.levels):
        raise too_deep(document, limits)
    if repeated:
        _report_repeated_json(document, report)
    return True


def _report_repeated_json(document: Document, report: Report) -> None:
    from .places import repeated_json_keys

    for key, offset in repeated_json_keys(document.text):
        report(_duplicate(key, document.at_character(offset)))


def _read_yaml(document: Document, report: Report, limits: Limits) -> None:
    try:
        _parse_yaml(document, report, limits)
    except SpecError as error:
        is_syntax = error.diagnostic.code == "not-text"
        if not (is_syntax and _read_tabs(document, report, limits)):
            raise


def _read_tabs(document: Document, report: Report, limits: Limits) -> bool:
    """Whether it can be read once its tabs are spaces."""
    from .tabs import first_tab, without_tabs

    original = document.text
    for width, text in without_tabs(original):
        other = Document(document.uri, "", text.encode(), None)
        found: list[Diagnostic] = []
        try:
            _parse_yaml(other, found.append, limits)
        except SpecError:
            continue
        said = f"a tab cannot indent; each was read as {width} spaces"
        at = document.at_character(first_tab(original))
        report(Diagnostic("value-repaired", said.replace("1 spaces", "a space"), at))
        for diagnostic in found:
            report(diagnostic)
        document.rewrite(text)
        document.data = other.data
        return True
    return False


def _parse_yaml(document: Document, report: Report, limits: Limits) -> None:
    import yaml

    from .yaml_events import TooLarge, YamlReader

    try:
        reader = YamlReader(document.text, limits)
        document.data = reader.document()
    except yaml.YAMLError as error:
        raise _broken_yaml(document, error) from error
    except TooLarge as error:
        at = document.at(error.line, error.column)
        raise _exceeded(error.key, error.message, at) from error
    for repeated in reader.duplicates:
        report(_duplicate(repeated.key, document.at(repeated.line, repeated.column)))
    if number := reader.number:
        said = (
            f"the key {number.key} is a number; it and all like it were read as texts"
        )
        at = document.at(number.line, number.column)
        report(Diagnostic("value-repaired", said, at))


def _broken_yaml(document: Document, error: Exception) -> SpecError:
    """What libyaml says, with its place: a mark, or the number of characters before."""
    position = getattr(error, "position", None)
    if isinstance(position, int):  # yaml.reader.ReaderError
        character = getattr(error, "character", 0)
        said = f"the character U+{character:04X} is not allowed in YAML"
        return SpecError("not-text", said, document.at_character(position))
    said = str(getattr(error, "problem", None) or getattr(error, "context", None))
    for mark in (
        getattr(error, name, None) for name in ("problem_mark", "context_mark")
    ):
        if mark:
            return SpecError(
                "not-text", said, document.at(mark.line + 1, mark.column + 1)
            )
    return SpecError("not-text", said, Location(document.uri))


def _duplicate(key: str, at: Location) -> Diagnostic:
    return Diagnostic("duplicate-key", f"`{key}` occurs twice; the last one counts", at)


def too_deep(document: Document, limits: Limits) -> SpecError:
    """The limit that is met then."""
    message = f"more than {limits.levels} levels are nested"
    return _exceeded("levels", message, Location(document.uri))
