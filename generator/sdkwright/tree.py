"""A path from a manifest -> a place in a folder that is safe to touch, and what stands there."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, Final, Protocol

from sdkwright.data import Struct, field
from sdkwright.diagnostics import SpecError
from sdkwright.merge import sides

MANIFEST: Final = ".sdkwright.json"
IGNORE: Final = ".sdkwrightignore"
"""A user's list of files that are not ours, in the syntax of .gitignore."""
STAGING: Final = ".sdkwright-new-"
"""Beginning of the name of the folder in which files wait until all are written."""

WRITTEN_ONCE: Final = frozenset(
    (
        ".gitignore",
        ".github/workflows/ci.yml",
        ".github/workflows/publish.yml",
        "CHANGELOG.md",
    )
)
"""What is there to be edited, besides `custom/`."""


class Text(Protocol):
    """A generated file."""

    @property
    def path(self) -> str:
        """Posix, relative to the SDK's folder."""

    @property
    def text(self) -> str:
        """The whole text, with `\\n` line ends."""


class Generated(Protocol):
    """What `pipeline.generate` returns, as far as this stage cares."""

    @property
    def files(self) -> Sequence[Text]:
        """All files of the SDK; the manifest is one of them."""


class Record(Struct, frozen=True):
    """What a manifest says of files: path -> SHA-256 of the generated text."""

    files: Mapping[str, str] = field(default_factory=dict)
    ejected: Mapping[str, str] = field(default_factory=dict)
    """Files that were handed over to the user, and what they were then."""
    theirs: Mapping[str, str] = field(default_factory=dict)
    """The same as `files`, of the other branch, where git merges two and finds conflicts."""

    def hashes(self, path: str) -> tuple[str, ...]:
        """What a file was generated as."""
        found = (self.files.get(path), self.theirs.get(path))
        return tuple(dict.fromkeys(filter(None, found)))


def place(folder: Path, path: str) -> Path:
    """Where a file of an SDK stands.

    Raises `SpecError` (output-unsafe) if that is outside of the folder, or behind a
    symbolic link in it.
    """
    return Path(_place(folder, path, set()))


def read_all(folder: Path, paths: Iterable[str]) -> dict[str, bytes]:
    """What stands at these places, as far as something does.

    Raises `SpecError` as `place` and `read` do.
    """
    plain: set[str] = set()
    found = {path: read(_place(folder, path, plain)) for path in paths}
    return {path: text for path, text in found.items() if text is not None}


def _place(folder: Path, path: str, plain: set[str]) -> str:
    """`plain`: the folders on the way that are known to be no links."""
    parts = PurePosixPath(path).parts
    if (
        not parts
        or path.startswith("/")
        or ".." in parts
        or any(c in path for c in "\\:\0")
    ):
        raise SpecError(
            "output-unsafe", f"{path!r} does not name a file inside {folder}"
        )
    spot = str(folder)  # paths of `pathlib` cost more than asking the disk
    for part in parts:
        plain.add(spot)
        spot = os.path.join(spot, part)
        if spot not in plain and os.path.islink(spot):
            raise SpecError(
                "output-unsafe", f"{spot} is a symbolic link; it was not followed"
            )
    return spot


def is_users(path: str) -> bool:
    """Whether a file is written once, and its user's own from then on."""
    return path in WRITTEN_ONCE or is_custom(path)


def is_custom(path: str) -> bool:
    """Whether a file is in `src/<package>/custom/`."""
    if "/custom/" not in path:
        return False
    parts = PurePosixPath(path).parts
    return len(parts) > 3 and parts[0] == "src" and parts[2] == "custom"


def digest(text: bytes) -> str:
    """SHA-256 as the manifest has it."""
    return hashlib.sha256(text).hexdigest()


def plain(text: bytes) -> bytes:
    """The text with `\\n` line ends: what git checks out on Windows counts as the same."""
    return text.replace(b"\r\n", b"\n") if b"\r" in text else text  # one is found sooner


def read(spot: str | Path) -> bytes | None:
    """What stands there; None: nothing. Raises `SpecError` (output-foreign) for a folder."""
    try:
        with open(spot, "rb", 0) as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        raise SpecError(
            "output-foreign", f"{spot} is a folder, and a file is due there"
        ) from None


def read_manifest(folder: Path) -> Record | None:
    """The files of the last generation; None: this is no SDK of ours.

    Raises `SpecError` (output-foreign) if a manifest is there and cannot be read.
    """
    found = _manifests(folder)
    if not found:
        return None
    whole = union(*found)
    theirs = _hashes(found[0]["files"]) if len(found) > 1 else {}
    return Record(_hashes(whole["files"]), _hashes(whole.get("ejected")), theirs)


def manifest_in(folder: Path) -> Mapping[str, Any] | None:
    """All that the manifest says; None: there is none. Raises `SpecError` as `read_manifest` does."""
    found = _manifests(folder)
    return union(*found) if found else None


def _manifests(folder: Path) -> list[Mapping[str, Any]]:
    raw = read(place(folder, MANIFEST))
    if raw is None:
        return []
    try:
        found = manifests(raw)
    except (ValueError, RecursionError):
        found = []
    if not found or not all(isinstance(one.get("files"), Mapping) for one in found):
        message = (
            f"{folder / MANIFEST} is not a manifest of sdkwright: restore it from git"
        )
        raise SpecError("output-foreign", message)
    return found


def manifests(raw: bytes) -> list[Mapping[str, Any]]:
    """The manifest, or those of both branches if git found conflicts in it: theirs, then ours.

    Raises ValueError if it is none.
    """
    found = [json.loads(text) for text in (sides(plain(raw)) or (raw,))]
    return [one for one in found[::-1] if isinstance(one, Mapping)]


def union(first: Mapping[str, Any], *others: Mapping[str, Any]) -> Mapping[str, Any]:
    """All that several manifests say; where they differ, the last."""
    found = dict(first)
    for key, value in ((k, v) for other in others for k, v in other.items()):
        before = found.get(key)
        if isinstance(value, Mapping) and isinstance(before, Mapping):
            value = union(before, value)
        elif isinstance(value, list) and isinstance(before, list):
            value = [*before, *value]
        found[key] = value
    return found


def _hashes(found: object) -> dict[str, str]:
    files = found if isinstance(found, dict) else {}
    return {path: str(sha) for path, sha in files.items()}


def files_of(manifest: str) -> dict[str, str]:
    """The files that a manifest of ours names."""
    return _hashes(json.loads(manifest)["files"])


def with_files(
    manifest: str, files: Mapping[str, str], ejected: Mapping[str, str]
) -> str:
    """The text of a manifest with other files in it."""
    content = {
        k: v for k, v in json.loads(manifest).items() if k not in ("files", "ejected")
    }
    handed = {"ejected": dict(sorted(ejected.items()))} if ejected else {}
    content |= {**handed, "files": dict(sorted(files.items()))}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def ignored(folder: Path) -> Callable[[str], bool]:
    """Whether the user's list has a path; the manifest is never on it."""
    listed = read(place(folder, IGNORE))
    if listed is None:
        return lambda path: False
    from pathspec import GitIgnoreSpec  # most SDKs have no such list

    spec = GitIgnoreSpec.from_lines(listed.decode(errors="replace").splitlines())
    return lambda path: path != MANIFEST and spec.match_file(path)


def is_ours(folder: Path) -> bool:
    """Whether an SDK may be written here: an SDK of ours, an empty folder, or none.

    A repository without files counts as empty, and so do folders in it that a killed run made.
    """
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    names = {entry.name for entry in folder.iterdir()}
    inside = [name for name in names if name != ".git" and not name.startswith(STAGING)]
    return MANIFEST in names or not any(
        _holds_something(folder / name) for name in inside
    )


def _holds_something(spot: Path) -> bool:
    if spot.is_symlink() or not spot.is_dir():
        return True
    return any(path.is_symlink() or not path.is_dir() for path in spot.rglob("*"))


def put(spot: Path, text: bytes) -> None:
    """Write one file, wholly or not at all."""
    spot.parent.mkdir(parents=True, exist_ok=True)
    waiting = spot.with_name(f"{STAGING}{os.getpid()}")
    try:
        waiting.write_bytes(text)
        flush(waiting)
        waiting.replace(spot)
    finally:
        waiting.unlink(missing_ok=True)


def flush(spot: Path) -> None:
    """Have the disk hold a text before it is renamed: a power cut leaves the old one or the new one."""
    with spot.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Ctrl-C waits until the block is done. Elsewhere than in the main thread: no effect."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if pressed:
            signal.raise_signal(signal.SIGINT)


@contextmanager
def reporting(folder: Path) -> Iterator[None]:
    """What the file system refuses in the block becomes `SpecError` (output-unwritable)."""
    try:
        yield
    except OSError as error:
        message = f"{error.filename or folder}: {error.strerror or error}"
        raise SpecError("output-unwritable", message) from error
