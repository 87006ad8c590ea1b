"""The documentation of a system and a table about it -> the programs in it, ready to run.

A table says where samples stand, by line numbers; it holds no sample. What keeps a sample
from running is mended by it as well: lost indentation, an import that is missing, a
fragment of a line. See README.md for its keys.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

HERE: Final = Path(__file__).parent
DOCUMENTS: Final = HERE.parents[2] / "shared" / "seeds"
LOOKS_LIKE_CODE: Final = re.compile(
    r"""\s*(
        (from\s[\w.]+\s)?import\s\w        # import x, from x import y
      | (async\s)?(for|with|def)\s.*:$
      | (try|else|finally):|except\b.*:
      | (await\s)?\w[\w.]*\s?\(.*\)?;?$     # a call
      | [\w.]+\s?=\s?\S                     # an assignment
      | ['"{}\[\]()]                        # what goes on from a line before
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Case:
    """What the server does while a sample runs, and what must come of it."""

    sends: Sequence[Mapping[str, Any]]
    answers: Sequence[int | str] = ()
    """Statuses that are answered first; `drop`: the connection is closed instead."""
    prints: str | None = None
    leaves: Mapping[str, Any] = field(default_factory=dict)
    """Expression -> its value after the sample."""
    raises: str = ""
    """The exception that ends it."""


@dataclass(frozen=True)
class System:
    """One documentation and the table about it."""

    name: str
    table: Mapping[str, Any]

    @property
    def lines(self) -> list[str]:
        """The documentation; its first line is number 1."""
        path = DOCUMENTS / self.table["document"]
        text = path.read_text(encoding="utf-8")
        assert (
            hashlib.sha256(text.encode()).hexdigest() == self.table["sha256"]
        ), f"{path} is not the text that the line numbers are about"
        return ["", *text.splitlines()]

    @property
    def samples(self) -> Mapping[str, Mapping[str, Any]]:
        """What the table says of each program."""
        found: Mapping[str, Mapping[str, Any]] = self.table["samples"]
        return found

    def cases(self, name: str) -> Mapping[str, Case]:
        """What is to happen when a sample runs; it may be more than one thing."""
        entry = self.samples[name]
        keys = Case.__dataclass_fields__.keys()
        return {
            case: Case(**{k: v for k, v in said.items() if k in keys})
            for case, said in entry.get("cases", {"": entry}).items()
        }

    def text(self, name: str) -> str:
        """A program, mended."""
        entry, lines = self.samples[name], self.lines
        mended = {number: lines[number] for number in numbers(entry["lines"])}
        for place, spaces in entry.get("indent", {}).items():
            for number in numbers(place):
                mended[number] = " " * spaces + mended[number].lstrip()
        for number, old, new in entry.get("edits", ()):
            assert mended[number].count(old) == 1, (name, number, old)
            mended[number] = mended[number].replace(old, new)
        for number, text in entry.get("insert", {}).items():
            mended[number] += f"\n{text}"
        before = entry.get("before", self.table.get("before", ""))
        return "\n".join([before, *mended.values(), entry.get("then", ""), ""])

    def unaccounted(self) -> Iterator[str]:
        """Lines that look like code and are neither in a sample nor said to be none."""
        places = [entry["lines"] for entry in self.samples.values()]
        places += self.table.get("not_code", {})
        known = {number for place in places for number in numbers(place)}
        for number, line in enumerate(self.lines):
            if LOOKS_LIKE_CODE.match(line) and number not in known:
                yield f"{number}: {line}"


@cache
def systems() -> Mapping[str, System]:
    """All for which there is a table."""
    tables = {p.stem: p.read_text("utf-8") for p in sorted(HERE.glob("tables/*.yaml"))}
    return {name: System(name, yaml.safe_load(text)) for name, text in tables.items()}


def numbers(place: object) -> list[int]:
    """`3-5, 9` -> 3, 4, 5, 9."""
    found: list[int] = []
    for part in str(place).split(","):
        first, _, last = part.strip().partition("-")
        found += range(int(first), int(last or first) + 1)
    return found
