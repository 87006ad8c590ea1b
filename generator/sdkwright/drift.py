"""Texts that are due and those that are there -> where they differ, and why, as a summary to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from itertools import zip_longest
from typing import Final, Literal

from sdkwright import tree
from sdkwright.data import Struct
from sdkwright.diagnostics import CODES, Diagnostic
from sdkwright.pristine import STATE, copy_of
from sdkwright.tree import MANIFEST

FILES_SHOWN: Final = 20
LINES_SHOWN: Final = 3
WIDTH: Final = 100

Kind = Literal["added", "changed", "edited", "missing", "extra", "removed"]
"""`added`, `changed`, `removed`: what generating would do. `edited`: by hand, and no generation has
seen it. `missing`: it was generated, and is gone. `extra`: no generation wrote it."""

Texts = tuple[bytes | None, bytes | None]
"""What a file is compared to, and what with: there and due; of edits that only wait for a generation
to see them: generated and there."""


class FileDrift(Struct, frozen=True):
    """One file that is not as it would be generated."""

    path: str
    kind: Kind
    texts: Texts = (None, None)

    def __str__(self) -> str:
        texts = self.texts if not self._is_ours else (None, None)
        shown = [f"    {line}" for line in _first_lines(*texts)]
        return "\n".join([f"  {self.kind:<8} {self.path}", *shown])

    @property
    def _is_ours(self) -> bool:
        """Whether it follows from the rest: the manifest, and its folder."""
        return self.path == MANIFEST or self.path.startswith(f"{STATE}/")

    @property
    def diff(self) -> str:
        """A unified diff of what generating would change; empty for what follows from the rest."""
        if self._is_ours:
            return ""
        before, after = (_lines(text) for text in self.texts)
        old = f"a/{self.path}" if self.texts[0] is not None else "/dev/null"
        new = f"b/{self.path}" if self.texts[1] is not None else "/dev/null"
        lines = unified_diff(before, after, old, new, lineterm="")
        return "".join(f"{_shown(line)}\n" for line in lines)


class Drift(Struct, frozen=True):
    """All files that differ, and why; false if there are none."""

    files: tuple[FileDrift, ...]
    reasons: tuple[Diagnostic, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.files)

    def __str__(self) -> str:
        shown = [str(file) for file in self.files[:FILES_SHOWN]]
        more = len(self.files) - len(shown)
        return "\n".join([*shown, *([f"  and {more} more"] if more else [])])

    @property
    def why(self) -> str:
        """The reasons, one in a line; those that say the same of several files in one."""
        times = Counter(reason.code for reason in self.reasons)
        said: dict[str, str] = {}
        for reason in self.reasons:
            more = (
                f" (and {times[reason.code] - 1} more)"
                if times[reason.code] > 1
                else ""
            )
            said.setdefault(reason.code, f"  because {reason.message}{more}")
        return "\n".join(said.values())

    @property
    def cure(self) -> str:
        """What to do about it."""
        fixes = dict.fromkeys(CODES[reason.code].fix for reason in self.reasons)
        return "\n".join(f"  help: {fix}" for fix in fixes)


def compare(
    due: Mapping[str, bytes],
    there: Mapping[str, bytes],
    edited: Mapping[str, tuple[bytes, bytes]],
    known: Mapping[str, str],
) -> Drift:
    """What is due, what is there, the edits that no generation has seen yet (file, generated), and
    the files of the last generation."""
    found = {file.path: file for file in _compare(due, there, known)}
    for path, (text, generated) in edited.items():
        texts = found[path].texts if path in found else (generated, text)
        found[path] = FileDrift(path, "edited", texts)
    shown = [file for path, file in found.items() if path not in map(copy_of, edited)]
    return Drift(tuple(sorted(shown, key=lambda file: file.path)))


def _compare(
    due: Mapping[str, bytes], there: Mapping[str, bytes], known: Mapping[str, str]
) -> Iterator[FileDrift]:
    for path, wanted in due.items():
        if path not in there:
            kind: Kind = "missing" if path in known else "added"
            yield FileDrift(path, kind, (None, wanted))
        elif tree.plain(there[path]) != wanted:
            yield FileDrift(path, "changed", (there[path], wanted))
    for path in there.keys() - due.keys():
        yield FileDrift(path, "removed", (there[path], None))


def _lines(text: bytes | None) -> list[str]:
    return tree.plain(text or b"").decode(errors="replace").splitlines()


def _first_lines(found: bytes | None, wanted: bytes | None) -> Iterator[str]:
    """The first lines that differ: `12 - is there`, `12 + is due`; of edits: `12 + by hand`."""
    if found is None or wanted is None:
        return
    pairs = enumerate(zip_longest(_lines(found), _lines(wanted)), 1)
    differing = ((number, *pair) for number, pair in pairs if pair[0] != pair[1])
    for (number, old, new), _ in zip(differing, range(LINES_SHOWN), strict=False):
        yield from (f"{number} - {_cut(old)}",) if old is not None else ()
        yield from (f"{number} + {_cut(new)}",) if new is not None else ()


def _shown(line: str) -> str:
    return "".join(
        c if c.isprintable() or c == "\t" else "\N{REPLACEMENT CHARACTER}" for c in line
    )


def _cut(line: str) -> str:
    shown = _shown(line).replace("\t", " ")
    return shown if len(shown) <= WIDTH else f"{shown[: WIDTH - 1]}…"
