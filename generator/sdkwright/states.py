"""Paths -> what stands there now, as short texts that change when it does.

Contents are hashed, never guessed from times or sizes: reading thousands of files takes less
than a tenth of a second.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import accumulate
from pathlib import Path, PurePosixPath

from sdkwright.runtime import templates_folder
from sdkwright.tree import plain

GRAIN = 20_000_000
"""Nanoseconds that the clock of a file system may be behind."""
COARSE = 2_000_000_000
"""The same, where it has no fractions of a second."""


def digest(raw: bytes) -> str:
    """SHA-256 of a text, the same for both kinds of line ends."""
    return hashlib.sha256(plain(raw)).hexdigest()


def state_of(path: str) -> str:
    """Of one file: where it really is, and the hash of its bytes, or why they cannot be read."""
    try:
        with open(path, "rb", 0) as file:
            found = hashlib.sha256(file.read()).hexdigest()
    except (OSError, ValueError) as error:
        found = type(error).__name__
    return f"{found} {os.path.realpath(path)}"


def state_below(folder: str, ending: str) -> str:
    """Of all files in a folder, at any depth, whose names end so."""
    names = sorted(below(folder, ending))
    found = (f"{os.path.relpath(name, folder)} {state_of(name)}" for name in names)
    return hashlib.sha256("\n".join(found).encode()).hexdigest()


def below(folder: str, ending: str) -> Iterator[str]:
    """The files in a folder, at any depth, whose names end so."""
    for place, _, names in os.walk(folder):
        yield from (
            os.path.join(place, name) for name in names if name.endswith(ending)
        )


def is_settled(paths: Iterable[str], since: int) -> bool:
    """Whether nothing here changed at a time (nanoseconds) or after; as git judges its index."""
    return all(_changed(path) < since for path in paths)


def _changed(path: str) -> int:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return 0
    last = max(found.st_mtime_ns, found.st_ctime_ns)
    return last + (GRAIN if last % 1_000_000_000 else COARSE)


def are_there(folder: str, hashes: Mapping[str, str]) -> bool:
    """Whether these files of a folder have these texts, and no symbolic link leads to them."""
    root = Path(folder)
    return not _links(root, hashes) and all(
        _digest_at(root / path) == wanted for path, wanted in hashes.items()
    )


def _links(root: Path, paths: Iterable[str]) -> bool:
    parts = (PurePosixPath(path).parts for path in paths)
    ways = {
        way for found in parts for way in accumulate(found, lambda a, b: f"{a}/{b}")
    }
    return any(os.path.islink(f"{root}/{way}") for way in ways)


def _digest_at(path: Path) -> str:
    try:
        with open(path, "rb", 0) as file:
            return digest(file.read())
    except OSError:
        return ""


@cache
def generator_state() -> str:
    """Of this program: its code and templates, Python, and the distributions beside it."""
    code = state_below(str(Path(__file__).parent), ".py")
    templates = [state_below(str(templates_folder()), end) for end in (".jinja", ".py")]
    installed = sorted(name for place in sys.path for name in _distributions(place))
    return hashlib.sha256(
        "\n".join([sys.version, code, *templates, *installed]).encode()
    ).hexdigest()


def _distributions(place: str) -> list[str]:
    try:
        return [
            name for name in os.listdir(place or ".") if name.endswith(".dist-info")
        ]
    except OSError:
        return []
