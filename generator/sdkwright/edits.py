"""Files that a user wrote in, and what they were generated as -> the same with what is new, and a list of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from sdkwright import tree
from sdkwright.data import Struct
from sdkwright.diagnostics import Diagnostic, Location, SpecError
from sdkwright.merge import YOURS, changes, has_markers, merge, sides
from sdkwright.options.edits import Edits
from sdkwright.pristine import Pristine
from sdkwright.tree import MANIFEST

State = Literal["kept", "conflict", "left"]
"""`left`: the file is no longer generated, and stays for the sake of what was written in it."""


class Edit(Struct, frozen=True):
    """A generated file with lines of its user's."""

    path: str
    state: State
    size: tuple[int, int] | None = None
    """Lines added and removed; None: it is not known what was generated."""
    beside: str = ""
    """Where the generated text is, if a conflict is not settled within the file."""

    @property
    def lines(self) -> int:
        """How much of a budget it takes."""
        return sum(self.size or ())

    def diagnostic(self, folder: Path) -> Diagnostic:
        """What to say of it after a generation."""
        at = Location(str(folder / self.path))
        if self.state == "left":
            message = (
                f"{self.path} was edited, and is no longer generated; it is yours now"
            )
            return Diagnostic("edit-left", message, at)
        if self.state == "conflict":
            where = (
                f"the generated text is in {self.beside}"
                if self.beside
                else "both are there"
            )
            message = f"{self.path} was edited where what is generated changed; {where}"
            return Diagnostic("edit-conflict", message, at)
        return Diagnostic(
            "edit-kept", f"{self.path} was edited by hand: {self.told}", at
        )

    @property
    def told(self) -> str:
        """The size in words."""
        if self.size is None:
            return "what was generated is not known"
        added, removed = self.size
        return f"{added} added, {removed} removed"


class Editing(Struct, frozen=True):
    """How the edits of one SDK are kept."""

    folder: Path
    pristine: Pristine
    settings: Edits

    def is_edited(
        self, path: str, text: bytes, hashes: tuple[str, ...], due: bytes = b""
    ) -> bool:
        """Whether a text is none that we wrote. `due`: what it is to be.

        One without a line is what a power cut leaves of a file, and nobody's work.
        """
        if not text.strip(b"\0\r\n\t "):
            return False
        if not {tree.digest(text), tree.digest(tree.plain(text))}.isdisjoint(hashes):
            return False
        if self.pristine.is_generated(path, text):
            return False
        return not self._is_of_git(path, tree.plain(text), hashes, due)

    def _is_of_git(
        self, path: str, text: bytes, hashes: tuple[str, ...], due: bytes
    ) -> bool:
        """Whether git made it of two generated texts, with conflicts or without."""
        if YOURS in text:
            return False
        found = sides(text) or ((text,) if len(hashes) > 1 else ())
        bases = [self.pristine.find(path, sha) for sha in hashes] if found else []
        if not bases or None in bases:
            return False
        known = {line for base in (*bases, due) for line in (base or b"").splitlines()}
        return all(line in known for side in found for line in side.splitlines())

    def merged(
        self, path: str, text: bytes, hashes: tuple[str, ...], due: bytes
    ) -> tuple[Edit, dict[str, bytes]]:
        """The edit of a file, and what to write for it: path -> text."""
        sha = hashes[0] if hashes else None
        base = due if sha == tree.digest(due) else self.pristine.find(path, sha)
        marked = self.settings.conflicts == "markers"
        found = merge(base, tree.plain(text), due, marked=marked)
        texts, beside = {path: found.text}, ""
        is_open = has_markers(found.text)
        if not marked:
            name, is_there = self._beside(path, (sha, tree.digest(due)))
            is_open = is_open or is_there or found.conflicts > 0
            beside = name if is_there or found.conflicts else ""
            texts |= {beside: due} if beside else {}
        state: State = "conflict" if is_open else "kept"
        return Edit(path, state, changes(due, found.text), beside), texts

    def left_beside(self, path: str, ours: tuple[str | None, ...]) -> Iterator[str]:
        """Where a generated text lies that was put there for a conflict."""
        name, is_there = self._beside(path, ours)
        if is_there:
            yield name

    def _beside(self, path: str, ours: tuple[str | None, ...]) -> tuple[str, bool]:
        """Where a generated text goes, and whether one is there: the last conflict is open, then."""
        number = 1
        while True:
            name = f"{path}.new{number if number > 1 else ''}"
            there = tree.read(tree.place(self.folder, name))
            if there is None or tree.digest(tree.plain(there)) in ours:
                return name, there is not None
            number += 1


def listed(folder: Path) -> tuple[Edit, ...]:
    """The edits in an SDK as it is, by the hashes of its manifest. Changes nothing.

    Raises `SpecError` (output-foreign) if this is no SDK of ours.
    """
    with tree.reporting(folder):
        return tuple(_found(folder))


def _found(folder: Path) -> Iterator[Edit]:
    record = tree.read_manifest(folder)
    if record is None:
        raise SpecError("output-foreign", f"{folder} has no {MANIFEST}")
    pristine, is_ignored = Pristine(folder), tree.ignored(folder)
    editing = Editing(folder, pristine, Edits())
    for path, sha in record.files.items():
        text = tree.read(tree.place(folder, path)) if not is_ignored(path) else None
        if text is None or not editing.is_edited(path, text, record.hashes(path)):
            continue
        base = pristine.find(path, sha)
        size = changes(base, tree.plain(text)) if base is not None else None
        yield Edit(path, "conflict" if has_markers(tree.plain(text)) else "kept", size)


def over_budget(
    edits: tuple[Edit, ...], settings: Edits, folder: Path
) -> Diagnostic | None:
    """What to say if more was edited than the configuration allows."""
    lines = sum(edit.lines for edit in edits)
    if settings.budget is None or lines <= settings.budget:
        return None
    message = f"{lines} lines of {folder} were changed by hand, and `edits.budget` is {settings.budget}"
    return Diagnostic("edits-many", message, Location(str(folder)))
