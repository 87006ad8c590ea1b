"""A path from a manifest -> a place in a folder that is safe to touch, and what stands there."""

from __future__ import annotations

import hashlib
import json
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, Final, Protocol

from sdkwright.diagnostics import SpecError

MANIFEST: Final = ".sdkwright.json"
STAGING: Final = ".sdkwright-new-"
"""Beginning of the name of the folder in which files wait until all are written."""


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


def place(folder: Path, path: str) -> Path:
    """Where a file of an SDK stands.

    Raises `SpecError` (output-unsafe) if that is outside of the folder, or behind a
    symbolic link in it.
    """
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
    spot = folder
    for part in parts:
        spot = spot / part
        if spot.is_symlink():
            raise SpecError(
                "output-unsafe", f"{spot} is a symbolic link; it was not followed"
            )
    return spot


def is_custom(path: str) -> bool:
    """Whether a file is in `src/<package>/custom/`: written once, then its user's own."""
    parts = PurePosixPath(path).parts
    return len(parts) > 3 and parts[0] == "src" and parts[2] == "custom"


def digest(text: bytes) -> str:
    """SHA-256 as the manifest has it."""
    return hashlib.sha256(text).hexdigest()


def plain(text: bytes) -> bytes:
    """The text with `\\n` line ends: what git checks out on Windows counts as the same."""
    return text.replace(b"\r\n", b"\n")


def read(spot: Path) -> bytes | None:
    """What stands there; None: nothing. Raises `SpecError` (output-foreign) for a folder."""
    try:
        return spot.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        raise SpecError(
            "output-foreign", f"{spot} is a folder, and a file is due there"
        ) from None


def read_manifest(folder: Path) -> dict[str, str] | None:
    """Path -> SHA-256 of each file of the last generation; None: this is no SDK of ours.

    Raises `SpecError` (output-foreign) if a manifest is there and cannot be read.
    """
    raw = read(place(folder, MANIFEST))
    if raw is None:
        return None
    files = _files_of(raw)
    if files is None:
        raise SpecError(
            "output-foreign", f"{folder / MANIFEST} is not a manifest of sdkwright"
        )
    return {path: str(sha) for path, sha in files.items()}


def _files_of(raw: bytes) -> Mapping[str, Any] | None:
    try:
        manifest = json.loads(raw)
    except ValueError:
        return None
    files = manifest.get("files") if isinstance(manifest, dict) else None
    return files if isinstance(files, dict) else None


def is_ours(folder: Path) -> bool:
    """Whether an SDK may be written here: an SDK of ours, an empty folder, or none.

    A repository without files counts as empty.
    """
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    names = {entry.name for entry in folder.iterdir()}
    inside = [name for name in names if name != ".git" and not name.startswith(STAGING)]
    return not inside or MANIFEST in names


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
