"""Generated files + a folder -> the folder as it should be: what to write, keep, and delete.

Only files that the old or the new manifest names are touched. Everything is prepared in a
staging folder, then renamed into place; a line that a user wrote into a generated file
survives in `<file>.mine`.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from sdkwright import tree
from sdkwright.diagnostics import Diagnostic, Location, SpecError
from sdkwright.drift import Drift, check
from sdkwright.tree import MANIFEST, STAGING, Generated

__all__ = ["Drift", "Edit", "Plan", "check", "plan", "write"]

ABANDONED: Final = 600
"""Seconds after which a staging folder belongs to no run any more."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A file that is not as it was generated, and where its text is kept."""

    path: str
    copy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What writing an SDK does to its folder; paths are relative to it."""

    written: tuple[str, ...]
    """New files."""
    changed: tuple[str, ...]
    deleted: tuple[str, ...]
    """Files of the last generation that are no longer generated."""
    unchanged: tuple[str, ...]
    edits: tuple[Edit, ...]
    """Files in which a user wrote; their text is kept beside them."""
    folder: Path = field(default_factory=Path)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """One warning for each edit."""
        return tuple(self._warn(edit) for edit in self.edits)

    def _warn(self, edit: Edit) -> Diagnostic:
        message = f"{edit.path} was edited by hand; that text is now in {edit.copy}"
        return Diagnostic("edit-kept", message, Location(str(self.folder / edit.copy)))


def plan(result: Generated, folder: Path) -> Plan:
    """What `write` would do. Changes nothing.

    Raises `SpecError`: output-foreign if the folder holds something that is not an SDK of
    ours, output-unsafe if a path leads out of it.
    """
    if not tree.is_ours(folder):
        raise SpecError("output-foreign", f"{folder} holds files, and no {MANIFEST}")
    old = tree.read_manifest(folder) or {}
    new = _due(result, folder)
    stale = {p: sha for p, sha in old.items() if p not in new and not _kept(p)}
    before = {path: tree.read(tree.place(folder, path)) for path in (*new, *stale)}
    there = {path: text for path, text in before.items() if text is not None}
    same = {
        path for path in new if path in there and tree.plain(there[path]) == new[path]
    }
    edited = [
        p
        for p in there
        if p not in same and p != MANIFEST and _edited(there[p], old.get(p))
    ]
    return Plan(
        written=tuple(path for path in new if path not in there),
        changed=tuple(path for path in new if path in there and path not in same),
        deleted=tuple(path for path in stale if path in there),
        unchanged=tuple(path for path in new if path in same),
        edits=tuple(
            Edit(path, _free_name(folder, path, there[path])) for path in edited
        ),
        folder=folder,
    )


def _kept(path: str) -> bool:
    return path == MANIFEST or tree.is_custom(path)


def _due(result: Generated, folder: Path) -> dict[str, bytes]:
    """The files to be there after; what is in `custom/` and exists is its user's."""
    return {
        file.path: tree.plain(file.text.encode())
        for file in result.files
        if not (tree.is_custom(file.path) and (folder / file.path).exists())
    }


def _edited(text: bytes, sha: str | None) -> bool:
    return sha not in (tree.digest(text), tree.digest(tree.plain(text)))


def _free_name(folder: Path, path: str, text: bytes) -> str:
    """`<path>.mine`; with a number where that is taken by another text."""
    number = 1
    name = f"{path}.mine"
    while tree.read(tree.place(folder, name)) not in (None, text):
        number += 1
        name = f"{path}.mine{number}"
    return name


def write(result: Generated, folder: Path) -> Plan:
    """Bring the folder to the state of the result; returns what was done.

    Interrupted before the renames (Ctrl-C, a full disk), the old SDK is as it was. Raises
    `SpecError` as `plan` does, and output-unwritable.
    """
    with tree.reporting(folder):
        what = plan(result, folder)
        _carry_out(what, {file.path: file.text for file in result.files}, folder)
    return what


def _carry_out(what: Plan, texts: dict[str, str], folder: Path) -> None:
    due = _in_order(what)
    if not due and not what.deleted:
        return
    folder.mkdir(parents=True, exist_ok=True)
    with _staging(folder) as staging:
        for number, path in enumerate(due):
            (staging / str(number)).write_bytes(tree.plain(texts[path].encode()))
        for edit in what.edits:
            shutil.copyfile(
                tree.place(folder, edit.path), tree.place(folder, edit.copy)
            )
        with tree.uninterrupted():
            _delete(what.deleted, folder)
            for number, path in enumerate(due):
                _move(staging / str(number), tree.place(folder, path))


def _in_order(what: Plan) -> list[str]:
    """The manifest last; first where there was none, so that a broken run can be repeated."""
    due = [path for path in (*what.written, *what.changed) if path != MANIFEST]
    return [
        *([MANIFEST] if MANIFEST in what.written else []),
        *due,
        *([MANIFEST] if MANIFEST in what.changed else []),
    ]


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """A folder on the same file system; those that a killed run left are removed."""
    for left in folder.glob(f"{STAGING}*"):
        if time.time() - left.stat().st_mtime > ABANDONED:
            shutil.rmtree(left, ignore_errors=True)
    staging = Path(mkdtemp(prefix=STAGING, dir=folder))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _move(prepared: Path, spot: Path) -> None:
    spot.parent.mkdir(parents=True, exist_ok=True)
    prepared.replace(spot)


def _delete(paths: Sequence[str], folder: Path) -> None:
    for path in paths:
        spot = tree.place(folder, path)
        spot.unlink(missing_ok=True)
        _prune(spot.parent, folder)


def _prune(spot: Path, folder: Path) -> None:
    """Remove a folder that holds nothing but caches, and so on upwards."""
    while spot != folder and {entry.name for entry in spot.iterdir()} <= {
        "__pycache__"
    }:
        shutil.rmtree(spot)
        spot = spot.parent
