"""What is known of each document, and of which state of the generator -> lines of JSON, kept.

Lines are only appended, so that an interrupted run goes on where it stopped; of several about
one document the last holds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypedDict, cast

import sdkwright
from benches.guru_check import Checked
from benches.guru_generate import Generated
from sdkwright.runtime import templates_folder


class Cost(TypedDict):
    """Of generating one document, after everything is imported."""

    cpu: float
    """Seconds, user and system."""
    wall: float
    """Seconds, of checking too."""
    megabytes: float
    """The peak of the process, in 10**6 bytes."""


class Row(TypedDict):
    """One document."""

    name: str
    date: str
    state: str
    """Of the generator that was measured."""
    bytes: int
    cost: Cost
    generated: Generated | str
    """A text says why there is nothing; so it is for the next."""
    checked: Checked | str


class Typed(TypedDict):
    """What the type checkers say about one SDK."""

    name: str
    state: str
    mypy: list[str] | str
    """The first errors; a text says why there is no result."""
    pyright: list[str] | str
    counts: list[int]
    """Errors of mypy and of pyright."""
    seconds: list[float]
    """CPU seconds of either."""


def state() -> str:
    """A hash of the generator that runs, and of its templates."""
    found = hashlib.sha256()
    for folder in (Path(sdkwright.__file__).parent, templates_folder()):
        for file in sorted(folder.rglob("*")):
            if file.suffix in (".py", ".jinja", ".yaml", ".json"):
                found.update(f"{file.relative_to(folder)}\0".encode())
                found.update(hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()[:16]


class Kept:
    """A file of lines, each about one document."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.rows: dict[str, Any] = {row["name"]: row for row in self._lines()}

    def _lines(self) -> Iterator[dict[str, Any]]:
        if not self.file.is_file():
            return
        for line in self.file.read_text("utf-8").splitlines():
            try:
                yield cast("dict[str, Any]", json.loads(line))
            except ValueError:  # a line that was being written when a run was killed
                continue

    def add(self, row: Row | Typed) -> None:
        """Keep one more."""
        self.rows[row["name"]] = row
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("a", encoding="utf-8") as target:
            target.write(json.dumps(row) + "\n")

    def is_known(self, name: str, state: str) -> bool:
        """Whether there is a row of this state of the generator."""
        return name in self.rows and self.rows[name]["state"] == state


def measured(kept: Kept) -> list[Row]:
    """All rows, by name."""
    return [cast("Row", kept.rows[name]) for name in sorted(kept.rows)]


def typed(kept: Kept) -> list[Typed]:
    """All results of type checkers, by name."""
    return [cast("Typed", kept.rows[name]) for name in sorted(kept.rows)]
