"""Generated files + a folder -> the folder as it should be: what to write, keep, and delete.

Only files that the old or the new manifest names are touched, and what stands in `.sdkwright`.
Everything is prepared in a staging folder, then renamed into place, or put back. What a user
wrote into a generated file is merged with what is new.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from sdkwright import tree
from sdkwright.data import Struct, field, replace
from sdkwright.diagnostics import Diagnostic, SpecError
from sdkwright.drift import Drift, FileDrift, compare
from sdkwright.edits import Edit, Editing
from sdkwright.lock import locked
from sdkwright.options.edits import Edits
from sdkwright.pristine import (
    ARCHIVE,
    COPIES,
    UNSEEN,
    UNSEEN_TEXT,
    Pristine,
    copied,
    copies,
    copy_of,
)
from sdkwright.strays import strays
from sdkwright.tree import MANIFEST, STAGING, Generated, Record

__all__ = ["Drift", "Edit", "Plan", "check", "drift_of", "plan", "write"]

ABANDONED: Final = 600
"""Seconds after which a staging folder belongs to no run any more."""
USUAL: Final = Edits()


class Plan(Struct, frozen=True, kw_only=True):
    """What writing an SDK does to its folder; paths are relative to it."""

    written: tuple[str, ...]
    """New files."""
    changed: tuple[str, ...]
    deleted: tuple[str, ...]
    """Files of the last generation that are no longer generated."""
    unchanged: tuple[str, ...]
    edits: tuple[Edit, ...]
    """Files in which a user wrote."""
    folder: Path = field(default_factory=Path)
    texts: Mapping[str, bytes] = field(default_factory=dict)
    """All that is to be there after, user's files aside."""
    archive: Callable[[], bytes] = bytes
    record: Record = field(default_factory=Record)
    """What the last generation wrote."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """One for each edit."""
        return tuple(edit.diagnostic(self.folder) for edit in self.edits)

    def __bool__(self) -> bool:
        return bool(self.written or self.changed or self.deleted)


def plan(result: Generated, folder: Path, settings: Edits = USUAL) -> Plan:
    """What `write` would do. Changes nothing.

    Raises `SpecError`: output-foreign if the folder holds something that is not an SDK of
    ours, output-unsafe if a path leads out of it.
    """
    if not tree.is_ours(folder):
        raise SpecError("output-foreign", f"{folder} holds files, and no {MANIFEST}")
    record = tree.read_manifest(folder) or Record()
    hands_off = _hands_off(folder, record)
    due = _due(result, folder, record, hands_off)
    stale = [
        p for p in record.files if p not in due and not _kept(p) and not hands_off(p)
    ]
    pristine = Pristine(folder)
    editing = Editing(folder, pristine, settings)
    there = tree.read_all(folder, (*due, *stale))
    edits, texts = _edited(due, there, record, editing)
    new = due | texts
    there |= tree.read_all(folder, [path for path in new if path not in due])
    same = {
        path for path in new if path in there and tree.plain(there[path]) == new[path]
    }
    kept = (
        {edit.path for edit in edits} | new.keys() | set(map(copy_of, record.ejected))
    )
    found = Plan(
        written=tuple(path for path in new if path not in there),
        changed=tuple(path for path in new if path in there and path not in same),
        deleted=tuple(
            p
            for p in (*stale, *copies(folder), *_settled(edits, due, record, editing))
            if p not in kept and _is_there(folder, p)
        ),
        unchanged=tuple(path for path in new if path in same),
        edits=edits,
        folder=folder,
        texts=new,
        record=record,
    )
    return replace(found, archive=lambda: pristine.archived(due, record.files, there))


def _kept(path: str) -> bool:
    return path == MANIFEST or tree.is_users(path)


def _is_there(folder: Path, path: str) -> bool:
    return tree.place(folder, path).exists()


def _hands_off(folder: Path, record: Record) -> Callable[[str], bool]:
    """Whether a path is none of ours: its user ejected it, or has it ignored."""
    is_ignored = tree.ignored(folder)
    return lambda path: path in record.ejected or is_ignored(path)


def _due(
    result: Generated, folder: Path, record: Record, hands_off: Callable[[str], bool]
) -> dict[str, bytes]:
    """The files to be there after; what is its user's and exists is not among them."""
    due: dict[str, bytes] = {}
    for file in result.files:
        is_there = tree.is_users(file.path) and (folder / file.path).exists()
        if not is_there and not hands_off(file.path):
            text = (
                _manifest(file.text, record, hands_off)
                if file.path == MANIFEST
                else file.text
            )
            due[file.path] = tree.plain(text.encode())
    return due


def _manifest(text: str, record: Record, hands_off: Callable[[str], bool]) -> str:
    """The manifest without the files that are not ours."""
    files = tree.files_of(text)
    ours = {path: sha for path, sha in files.items() if not hands_off(path)}
    if len(ours) == len(files) and not record.ejected:
        return text
    return tree.with_files(text, ours, record.ejected)


def _edited(
    due: Mapping[str, bytes],
    there: Mapping[str, bytes],
    record: Record,
    editing: Editing,
) -> tuple[tuple[Edit, ...], dict[str, bytes]]:
    """The edits, and what to write for them: the merged files, and copies of what was generated."""
    edits: list[Edit] = []
    texts: dict[str, bytes] = {}
    for path, text in there.items():
        hashes = record.hashes(path)
        if path == MANIFEST or tree.plain(text) == due.get(path):
            continue
        if not editing.is_edited(path, text, hashes, due.get(path, b"")):
            continue
        if path in due:
            edit, merged = editing.merged(path, text, hashes, due[path])
            if merged == {path: due[path]} and edit.state == "kept":
                continue  # all that was written by hand is generated by now
            texts |= {**merged, copy_of(path): due[path]}
        else:
            edit = Edit(path, "left")
        edits.append(edit)
    return tuple(edits), texts


def _settled(
    edits: Sequence[Edit], due: Mapping[str, bytes], record: Record, editing: Editing
) -> Iterator[str]:
    """The generated texts beside files that are as generated again: nobody needs them any more."""
    edited = {edit.path for edit in edits}
    for path in map(copied, copies(editing.folder)):
        if path not in edited:
            now = tree.digest(due[path]) if path in due else None
            yield from editing.left_beside(path, (record.files.get(path), now))


def check(result: Generated, folder: Path, settings: Edits = USUAL) -> Drift:
    """How the folder differs from what `write` would make of it. Changes nothing.

    Raises `SpecError` as `plan` does, and output-unwritable.
    """
    with tree.reporting(folder):
        return drift_of(plan(result, folder, settings))


def drift_of(what: Plan) -> Drift:
    """What carrying out a plan would change."""
    due = {path: what.texts[path] for path in (*what.written, *what.changed)}
    there = tree.read_all(what.folder, (*due, *what.deleted))
    found = compare(due, there, _originals(what, due), what.record.files)
    return Drift((*found.files, *_extra(what)))


def _extra(what: Plan) -> Iterator[FileDrift]:
    hands_off = _hands_off(what.folder, what.record)
    edited = {edit.path for edit in what.edits}
    known = (*what.texts, *what.deleted, *edited)
    for path in strays(what.folder, known):
        if not hands_off(path):
            yield FileDrift(path, "extra")


def _originals(what: Plan, due: Iterable[str]) -> dict[str, tuple[bytes, bytes]]:
    """The files that were edited since the last generation: as they are, and as they are generated."""
    fresh = [copied(path) for path in what.written if path.startswith(COPIES)]
    there = tree.read_all(what.folder, fresh)
    return {
        path: (there[path], what.texts[copy_of(path)])
        for path in fresh
        if path in there
    }


def write(result: Generated, folder: Path, settings: Edits = USUAL) -> Plan:
    """Bring the folder to the state of the result; returns what was done.

    Interrupted, or out of room, it leaves the old SDK as it was; killed between the renames,
    some files are new, and the next run does the rest. Raises `SpecError` as `plan` does,
    output-unwritable and output-locked.
    """
    with tree.reporting(folder):
        what = None
        if not (folder.is_dir() and tree.is_ours(folder)):
            what = plan(result, folder, settings)
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            if what is None or any(folder.iterdir()):
                what = plan(result, folder, settings)
            if what:
                _carry_out(what)
    return what


def _carry_out(what: Plan) -> None:
    due = {path: what.texts[path] for path in (*what.written, *what.changed)}
    due |= {UNSEEN: UNSEEN_TEXT, ARCHIVE: what.archive()}
    with _staging(what.folder) as staging:
        steps = [*_prepared(due, _in_order(what), what.folder, staging)]
        gone = [(tree.place(what.folder, path), None) for path in what.deleted]
        steps[-1:-1] = gone  # the manifest names them until they are gone
        with tree.uninterrupted():
            _swap(steps, staging)
            for path in what.deleted:
                _prune(tree.place(what.folder, path).parent, what.folder)


def _in_order(what: Plan) -> list[str]:
    """The manifest last; first where there was none, so that a broken run can be repeated.

    The archive goes before what it lets the next run know.
    """
    due = [path for path in (*what.written, *what.changed) if path != MANIFEST]
    return [
        *([MANIFEST] if MANIFEST in what.written else []),
        *(UNSEEN, ARCHIVE),
        *due,
        *([MANIFEST] if MANIFEST in what.changed else []),
    ]


Step = tuple[Path, Path | None]
"""Where a file is to stand, and where it waits; None: it is to go."""


def _prepared(
    due: Mapping[str, bytes], paths: Sequence[str], folder: Path, staging: Path
) -> Iterator[Step]:
    """All that takes room on the disk, done."""
    made: set[Path] = set()
    for number, path in enumerate(paths):
        waiting, spot = staging / str(number), tree.place(folder, path)
        waiting.write_bytes(due[path])
        if path in (
            MANIFEST,
            ARCHIVE,
        ):  # another one, if it is empty, is generated again
            tree.flush(waiting)
        if spot.parent not in made:
            spot.parent.mkdir(parents=True, exist_ok=True)
            made.add(spot.parent)
        yield spot, waiting


def _swap(steps: Sequence[Step], staging: Path) -> None:
    """Do all steps, or none."""
    done: list[Step] = []
    try:
        for number, (spot, waiting) in enumerate(steps):
            done.append((spot, _saved(spot, staging / f"old-{number}")))
            if waiting:
                waiting.replace(spot)
            else:
                spot.unlink(missing_ok=True)
    except BaseException:
        for spot, saved in reversed(done):
            with suppress(OSError):
                saved.replace(spot) if saved else spot.unlink(missing_ok=True)
        raise


def _saved(spot: Path, beside: Path) -> Path | None:
    """Where the file that is there can be had again."""
    try:
        os.link(spot, beside)
    except FileNotFoundError:
        return None
    except OSError:  # a file system without hard links
        shutil.copy2(spot, beside)
    return beside


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


def _prune(spot: Path, folder: Path) -> None:
    """Remove a folder that holds nothing but caches, and so on upwards."""
    while spot != folder and _is_bare(spot):
        shutil.rmtree(spot)
        spot = spot.parent


def _is_bare(spot: Path) -> bool:
    return spot.is_dir() and {entry.name for entry in spot.iterdir()} <= {"__pycache__"}
