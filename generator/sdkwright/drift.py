"""Generated files + a folder -> where the two differ, as a summary to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Final, Literal

from sdkwright import tree
from sdkwright.tree import Generated

FILES_SHOWN: Final = 20
LINES_SHOWN: Final = 3
WIDTH: Final = 100

Kind = Literal["added", "changed", "removed"]
"""What generating would do to the file."""


@dataclass(frozen=True, slots=True)
class FileDrift:
    """One file that is not as it would be generated."""

    path: str
    kind: Kind
    lines: tuple[str, ...] = ()
    """The first lines that differ: `12 - is there`, `12 + is due`."""

    def __str__(self) -> str:
        return "\n".join(
            [f"  {self.kind:<8} {self.path}", *(f"    {line}" for line in self.lines)]
        )


@dataclass(frozen=True, slots=True)
class Drift:
    """All files that differ; false if there are none."""

    files: tuple[FileDrift, ...]

    def __bool__(self) -> bool:
        return bool(self.files)

    def __str__(self) -> str:
        shown = [str(file) for file in self.files[:FILES_SHOWN]]
        more = len(self.files) - len(shown)
        return "\n".join([*shown, *([f"  and {more} more"] if more else [])])


def check(result: Generated, folder: Path) -> Drift:
    """How the folder differs from the result; `custom/` is not looked at. Changes nothing.

    Raises `SpecError` (output-unsafe, output-foreign, output-unwritable).
    """
    due = {f.path: f.text.encode() for f in result.files if not tree.is_custom(f.path)}
    with tree.reporting(folder):
        old = tree.read_manifest(folder) or {}
        stale = [path for path in old if path not in due and not tree.is_custom(path)]
        there = {path: tree.read(tree.place(folder, path)) for path in (*due, *stale)}
    return Drift(tuple(sorted(_compare(due, there), key=lambda file: file.path)))


def _compare(
    due: dict[str, bytes], there: dict[str, bytes | None]
) -> Iterator[FileDrift]:
    for path, found in there.items():
        wanted = due.get(path)
        if found is None and wanted is not None:
            yield FileDrift(path, "added")
        elif found is not None and wanted is None:
            yield FileDrift(path, "removed")
        elif (
            found is not None
            and wanted is not None
            and tree.plain(found) != tree.plain(wanted)
        ):
            yield FileDrift(path, "changed", tuple(_first_lines(found, wanted)))


def _first_lines(found: bytes, wanted: bytes) -> Iterator[str]:
    pairs = zip_longest(
        *(text.decode(errors="replace").splitlines() for text in (found, wanted))
    )
    differing = ((n, pair) for n, pair in enumerate(pairs, 1) if pair[0] != pair[1])
    for (number, (is_there, is_due)), _ in zip(
        differing, range(LINES_SHOWN), strict=False
    ):
        yield from (f"{number} - {_cut(is_there)}",) if is_there is not None else ()
        yield from (f"{number} + {_cut(is_due)}",) if is_due is not None else ()


def _cut(line: str) -> str:
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    return shown if len(shown) <= WIDTH else f"{shown[: WIDTH - 1]}…"
