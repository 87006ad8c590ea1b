"""A revision of a git repository -> the files in it, in a folder that is gone afterwards."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final

from ..data import Struct
from ..diagnostics import SpecError
from ..tree import place

WANTED: Final = (".yaml", ".yml", ".json", ".jinja", ".py", ".pyi")
"""Ends of the names of files that documents, configurations and SDKs are made of."""
FILES: Final = ("100644", "100755")
"""Modes of git for what is a file, and neither a link nor another repository."""
SECONDS: Final = 120


class Revision(Struct, frozen=True):
    """What a repository was once."""

    name: str
    repository: Path
    folder: Path
    """Where its files are now."""

    def at(self, path: Path) -> Path:
        """Where a file or folder of today is, as it was; one of elsewhere is as it is."""
        found = path.resolve()
        is_inside = found.is_relative_to(self.repository)
        return self.folder / found.relative_to(self.repository) if is_inside else path

    def told(self, uri: str) -> str:
        """`v1.2.0:specs/openapi.yaml`, for a file in the folder."""
        start = f"{self.folder.as_posix()}/"
        return (
            f"{self.name}:{uri.removeprefix(start)}" if uri.startswith(start) else uri
        )


@contextmanager
def revision(name: str, paths: Sequence[Path]) -> Iterator[Revision]:
    """The files at or below `paths`. Raises SpecError (file-unreadable)."""
    beside = paths[0] if paths[0].is_dir() else paths[0].parent
    top = Path(
        _git(beside, "rev-parse", "--show-toplevel").decode().rstrip("\n")
    ).resolve()
    commit = _commit(top, name)
    ways = [
        path.resolve().relative_to(top)
        for path in paths
        if path.resolve().is_relative_to(top)
    ]
    with TemporaryDirectory(prefix="sdkwright-") as temporary:
        folder = Path(temporary).resolve()
        _fill(folder, top, commit, [way.as_posix() for way in ways])
        yield Revision(name, top, folder)


def _commit(top: Path, name: str) -> str:
    wanted = f"{name}^{{commit}}"
    arguments = ("rev-parse", "--quiet", "--verify", "--end-of-options", wanted)
    try:
        return _git(top, *arguments).decode().strip()
    except SpecError:
        message = f"{top} has no revision {name}"
        raise SpecError("file-unreadable", message) from None


def _fill(folder: Path, top: Path, commit: str, ways: list[str]) -> None:
    listing = _git(top, "ls-tree", "-r", "-z", commit, "--", *ways).decode(
        "utf-8", "replace"
    )
    heads = (entry.partition("\t") for entry in listing.split("\0") if entry)
    blobs = {
        path: head.split()[2]
        for head, _, path in heads
        if head.split()[0] in FILES and PurePosixPath(path).suffix in WANTED
    }
    asked = "".join(f"{blob}\n" for blob in blobs.values()).encode()
    found = _git(top, "cat-file", "--batch", given=asked)
    for path in blobs:
        head, _, found = found.partition(b"\n")
        size = int(head.split()[2])
        spot = place(folder, path)
        spot.parent.mkdir(parents=True, exist_ok=True)
        spot.write_bytes(found[:size])
        found = found[size + 1 :]


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            input=given,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise SpecError("file-unreadable", f"git cannot be asked: {error}") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        message = f"git {arguments[0]}: {said[0] if said else 'failed'}"
        raise SpecError("file-unreadable", message)
    return done.stdout
