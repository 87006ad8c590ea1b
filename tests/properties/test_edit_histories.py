"""Random histories of edits, documents and generations: no line by hand is lost, no run is blocked.

SDKWRIGHT_HISTORIES=1000 runs that many; `make judges` does.
"""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from disk import killed
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from unit.test_edits import Sdk, sdk

from sdkwright import edits, output
from sdkwright.ejecting import adopt, eject
from sdkwright.options.edits import Edits
from sdkwright.pristine import ARCHIVE
from sdkwright.tree import IGNORE, MANIFEST, read_manifest

NAMES = st.sampled_from("abcd")
PLACES = st.integers(0, 12)
HOWS = st.sampled_from([Edits(), Edits(conflicts="keep")])


def is_theirs(path: Path) -> bool:
    return not any(part == ".sdkwright" or part.startswith(".sdkwright-new-") for part in path.parts)


class Histories(RuleBasedStateMachine):
    """An SDK, its user, and a document that changes."""

    def __init__(self) -> None:
        super().__init__()
        self.keep = TemporaryDirectory()
        self.folder = Path(self.keep.name) / "sdk"
        self.numbers = count()
        self.due = {name: [f"{name} {n}" for n in range(8)] for name in "ab"}
        self.mine: set[str] = set()
        self.generate(Edits())

    def teardown(self) -> None:
        self.keep.cleanup()

    def result(self) -> Sdk:
        return sdk(**{name: "".join(f"{line}\n" for line in lines) for name, lines in self.due.items()})

    def lines(self, file: Path) -> list[str]:
        return file.read_text().splitlines() if file.is_file() else []

    def by_hand(self) -> str:
        line = f"mine {next(self.numbers)}"
        self.mine.add(line)
        return line

    def files(self) -> list[Path]:
        return sorted(path for path in self.folder.rglob("*") if path.is_file() and is_theirs(path))

    def at(self, name: str) -> Path:
        return self.folder / "src" / f"{name}.py"

    @rule(name=NAMES, place=PLACES, removed=st.integers(0, 3), added=st.integers(0, 2), end=st.booleans())
    def edit(self, name: str, place: int, removed: int, added: int, end: bool) -> None:
        lines = self.lines(self.at(name))
        self.mine -= set(lines[place : place + removed])
        lines[place : place + removed] = [self.by_hand() for _ in range(added)]
        self.at(name).parent.mkdir(exist_ok=True)
        self.at(name).write_text("\n".join(lines) + ("\n" if end else ""))

    @rule(place=PLACES)
    def edit_what_lies_beside(self, place: int) -> None:
        for file in self.folder.rglob("*.new*"):
            lines = self.lines(file)
            lines.insert(place, self.by_hand())
            file.write_text("\n".join(lines))

    @rule(name=NAMES)
    def delete(self, name: str) -> None:
        self.mine -= set(self.lines(self.at(name)))
        self.at(name).unlink(missing_ok=True)

    @rule(name=NAMES, to=st.sampled_from(["a", "c", "elsewhere", "a.py.new"]))
    def rename(self, name: str, to: str) -> None:
        target = self.folder / "src" / to if "." in to else self.at(to)
        if name != to and self.at(name).exists():
            self.mine -= set(self.lines(target))
            self.at(name).rename(target)

    @rule()
    def settle(self) -> None:
        for file in self.files():
            lines = [line for line in self.lines(file) if line[:7] not in ("<<<<<<<", "=======", ">>>>>>>")]
            if file.name != MANIFEST:
                file.write_text("".join(f"{line}\n" for line in lines))

    @rule(name=NAMES, place=PLACES, removed=st.integers(0, 3), added=st.integers(0, 3))
    def change_document(self, name: str, place: int, removed: int, added: int) -> None:
        lines = self.due.setdefault(name, [])
        lines[place : place + removed] = [f"new {next(self.numbers)}" for _ in range(added)]

    @rule(name=NAMES)
    def remove_from_document(self, name: str) -> None:
        self.due.pop(name, None)

    @rule(how=HOWS)
    def generate(self, how: Edits) -> None:
        result = self.result()
        output.write(result, self.folder, how)
        assert not output.check(result, self.folder, how)
        assert edits.listed(self.folder) is not None

    @rule(how=HOWS, point=st.integers(0, 40))
    def generate_and_be_killed(self, how: Edits, point: int) -> None:
        killed(point, lambda: output.write(self.result(), self.folder, how))

    @rule(name=NAMES, left=st.sampled_from([b"", b"\0" * 20]))
    def lose_power(self, name: str, left: bytes) -> None:
        if self.at(name).exists():
            self.mine -= set(self.lines(self.at(name)))
            self.at(name).write_bytes(left)

    @rule()
    def lose_the_archive(self) -> None:
        (self.folder / ARCHIVE).unlink(missing_ok=True)

    @rule(listed=st.sampled_from(["", "a.py", "src/*\n!b.py", "*"]))
    def ignore(self, listed: str) -> None:
        (self.folder / IGNORE).write_text(listed)

    @rule(name=NAMES)
    def change_hands(self, name: str) -> None:
        record = read_manifest(self.folder)
        assert record
        if f"src/{name}.py" in record.files:
            eject(self.at(name))
        elif f"src/{name}.py" in record.ejected:
            adopt(self.at(name))

    @invariant()
    def nothing_is_lost(self) -> None:
        found = {line for file in self.files() for line in self.lines(file)}
        assert self.mine <= found


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=int(os.environ.get("SDKWRIGHT_HISTORIES", "40")),
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
