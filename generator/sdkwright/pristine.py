"""A file and the hash of its last generated text -> that text, wherever it still is.

A merge needs it. Three places may have it, and none is trusted: only a text with the right hash
counts. A copy in the SDK, of each file that was edited; an archive of all files, beside it, which
git does not see; and the history of the git repository that the SDK is in.
"""

from __future__ import annotations

import os
import subprocess
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Final

from msgspec import MsgspecError, msgpack

from sdkwright import tree
from sdkwright.sealed import opened, sealed
from sdkwright.tree import MANIFEST

STATE: Final = ".sdkwright"
"""Folder beside the manifest; all in it is ours."""
COPIES: Final = f"{STATE}/pristine/"
ARCHIVE: Final = f"{STATE}/generated.z"
UNSEEN: Final = f"{STATE}/.gitignore"
UNSEEN_TEXT: Final = b"/.gitignore\n/generated.z\n"

VERSIONS: Final = 20
"""How many commits are looked into."""
GIT_SECONDS: Final = 20


def copy_of(path: str) -> str:
    """Where the generated text of an edited file is kept; its name is none that tools for Python take."""
    return f"{COPIES}{path}.txt"


def copied(copy: str) -> str:
    """The file that a copy is of."""
    return copy.removeprefix(COPIES).removesuffix(".txt")


def copies(folder: Path) -> list[str]:
    """The copies that are there."""
    found = (folder / COPIES).rglob("*.txt")
    return sorted(path.relative_to(folder).as_posix() for path in found)


class Pristine:
    """The generated texts of an SDK, as far as they can be found."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, path: str, sha: str | None) -> bytes | None:
        """The text of a file that has this hash."""
        for text in self._candidates(path, sha) if sha else ():
            if text is not None and tree.digest(tree.plain(text)) == sha:
                return tree.plain(text)
        return None

    def is_generated(self, path: str, text: bytes) -> bool:
        """Whether a generation wrote just this: one that was killed may have gone so far."""
        return _key(path, tree.digest(tree.plain(text))) in self.archive

    def _candidates(self, path: str, sha: str) -> Iterator[bytes | None]:
        yield tree.read(tree.place(self._folder, copy_of(path)))
        with suppress(KeyError, zlib.error):
            yield zlib.decompress(self.archive[_key(path, sha)])
        yield from _committed(self._folder, path)

    @cached_property
    def archive(self) -> Mapping[str, bytes]:
        """Path and hash -> text (RFC 1950), of the last generations; empty where the archive is
        absent or broken."""
        raw = tree.read(tree.place(self._folder, ARCHIVE))
        try:
            return msgpack.decode(opened(raw or b""), type=dict[str, bytes])
        except (MsgspecError, ValueError):
            return {}

    def archived(
        self,
        due: Mapping[str, bytes],
        still: Mapping[str, str],
        there: Mapping[str, bytes],
    ) -> bytes:
        """The archive to come: the texts that are due, and those whose hashes the manifest still has,
        of what stands there or in the archive now.

        It is written before anything else is: a run that is killed after that loses no base.
        """
        texts: dict[str, bytes] = {}
        for path, text in due.items():
            key = _key(path, tree.digest(text))
            texts[key] = self.archive.get(key) or zlib.compress(text, 1)
        for path, sha in still.items():
            key = _key(path, sha)
            if key not in texts:
                kept = self.archive.get(key) or self._packed(path, sha, there)
                texts |= {key: kept} if kept is not None else {}
        return b"".join(sealed(msgpack.encode(texts)))

    def _packed(self, path: str, sha: str, there: Mapping[str, bytes]) -> bytes | None:
        """A text as it was generated, if it is still there."""
        text = tree.plain(there.get(path, b""))
        return zlib.compress(text, 1) if tree.digest(text) == sha else None


def _key(path: str, sha: str) -> str:
    return f"{sha} {path}"


def _committed(folder: Path, path: str) -> Iterator[bytes | None]:
    """The file as it is staged, and as it was when it or the manifest was committed; newest first."""
    for stage in (
        "",
        "2:",
        "3:",
    ):  # the last two: of either branch, while git merges them
        yield _git(folder, "cat-file", "blob", f":{stage}./{path}")
    log = _git(folder, "log", f"-n{VERSIONS}", "--format=%H", "--", MANIFEST, path)
    for commit in (log or b"").decode().split():
        yield _git(folder, "cat-file", "blob", f"{commit}:./{path}")


def _git(folder: Path, *command: str) -> bytes | None:
    """What git says; None where there is no git, no repository, or no such text."""
    try:
        done = subprocess.run(
            ["git", "--literal-pathspecs", *command],
            cwd=folder,
            env={**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=GIT_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout if done.returncode == 0 else None
