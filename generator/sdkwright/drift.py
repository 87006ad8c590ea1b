"""Texts that are due and those that are there -> where they differ, as a summary to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final, Literal

from sdkwright import tree
from sdkwright.pristine import copy_of

FILES_SHOWN: Final = 20
LINES_SHOWN: Final = 3
WIDTH: Final = 100

Kind = Literal["added", "changed", "edited", "removed"]
"""What generating would do to the file; `edited`: keep what was written in it."""


@dataclass(frozen=True, slots=True)
class FileDrift:
    """One file that is not as it would be generated."""

    path: str
    kind: Kind
    lines: tuple[str, ...] = ()
    """The first lines that differ: `12 - is there`, `12 + is due`; of edits: `12 + by hand`."""

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


def compare(
    due: Mapping[str, bytes],
    there: Mapping[str, bytes],
    edited: Mapping[str, tuple[bytes, bytes]],
) -> Drift:
    """What is due, what is there, and the edits that no generation has seen yet (file, generated)."""
    found = {file.path: file for file in _compare(due, there)}
    for path, (text, generated) in edited.items():
        lines = tuple(_first_lines(generated, text))
        found.setdefault(path, FileDrift(path, "edited", lines))
    shown = [file for path, file in found.items() if path not in map(copy_of, edited)]
    return Drift(tuple(sorted(shown, key=lambda file: file.path)))


def _compare(
    due: Mapping[str, bytes], there: Mapping[str, bytes]
) -> Iterator[FileDrift]:
    for path, wanted in due.items():
        if path not in there:
            yield FileDrift(path, "added")
        elif tree.plain(there[path]) != wanted:
            yield FileDrift(path, "changed", tuple(_first_lines(there[path], wanted)))
    for path in there.keys() - due.keys():
        yield FileDrift(path, "removed")


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
