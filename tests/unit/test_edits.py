"""What is written by hand into generated files -> the same after the next generation, wherever the base is."""

from __future__ import annotations

import subprocess
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from json import dumps, loads
from pathlib import Path
from typing import Literal

import pytest

from sdkwright import edits, output
from sdkwright.diagnostics import SpecError
from sdkwright.ejecting import adopt, eject
from sdkwright.options.edits import Edits
from sdkwright.pristine import ARCHIVE, UNSEEN, copies, copy_of
from sdkwright.tree import IGNORE, MANIFEST

BASE = "a\nb\nc\nd\ne\n"
NEW = "a\nb\nc\nd\nE\n"
MINE = "A\nb\nc\nd\ne\n"
BOTH = "A\nb\nc\nd\nE\n"
OTHER = "X\nb\nc\nd\ne\n"


@dataclass(frozen=True)
class File:
    path: str
    text: str


@dataclass(frozen=True)
class Sdk:
    files: tuple[File, ...]


def sdk(**texts: str) -> Sdk:
    """`a="..."` is `src/a.py`."""
    files = tuple(File(f"src/{name}.py", text) for name, text in texts.items())
    hashes = {file.path: sha256(file.text.encode()).hexdigest() for file in files}
    return Sdk((*files, File(MANIFEST, dumps({"files": hashes}, indent=1) + "\n")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    output.write(sdk(a=BASE, b=BASE), tmp_path / "acme")
    return tmp_path / "acme"


def put(folder: Path, text: str, name: str = "a") -> None:
    (folder / f"src/{name}.py").write_text(text)


def text(folder: Path, name: str = "a") -> str:
    return (folder / f"src/{name}.py").read_text()


def told(plan: output.Plan) -> list[str]:
    return [found.code for found in plan.diagnostics]


def test_an_edit_is_merged_with_what_is_new(folder: Path) -> None:
    put(folder, MINE)
    plan = output.write(sdk(a=NEW, b=NEW), folder)
    assert (text(folder), text(folder, "b")) == (BOTH, NEW)
    assert [(edit.path, edit.state, edit.size) for edit in plan.edits] == [("src/a.py", "kept", (1, 1))]
    assert told(plan) == ["edit-kept"]
    assert (folder / copy_of("src/a.py")).read_text() == NEW


def test_a_second_generation_merges_from_the_copy(folder: Path) -> None:
    put(folder, MINE)
    output.write(sdk(a=NEW, b=BASE), folder)
    (folder / ARCHIVE).unlink()
    plan = output.write(sdk(a=NEW.replace("c", "C"), b=BASE), folder)
    assert text(folder) == BOTH.replace("c", "C")
    assert told(plan) == ["edit-kept"]


def test_nothing_is_written_if_nothing_changed(folder: Path) -> None:
    put(folder, MINE)
    assert output.write(sdk(a=BASE, b=BASE), folder).written == (copy_of("src/a.py"),)
    assert not output.write(sdk(a=BASE, b=BASE), folder)
    assert not output.check(sdk(a=BASE, b=BASE), folder)


def test_an_edit_that_is_undone_leaves_nothing(folder: Path) -> None:
    put(folder, MINE)
    output.write(sdk(a=BASE, b=BASE), folder)
    put(folder, BASE)
    plan = output.write(sdk(a=BASE, b=BASE), folder)
    assert (plan.deleted, copies(folder)) == ((copy_of("src/a.py"),), [])
    assert (folder / ARCHIVE).exists()


def test_an_edit_is_drift_until_a_generation_has_seen_it(folder: Path) -> None:
    put(folder, MINE)
    drift = output.check(sdk(a=BASE, b=BASE), folder)
    assert str(drift) == "  edited   src/a.py\n    1 - a\n    1 + A"
    output.write(sdk(a=BASE, b=BASE), folder)
    assert not output.check(sdk(a=BASE, b=BASE), folder)
    put(folder, MINE + "more\n")
    assert not output.check(sdk(a=BASE, b=BASE), folder)


def test_a_conflict_is_marked_and_reported_until_it_is_settled(folder: Path) -> None:
    put(folder, MINE)
    plan = output.write(sdk(a=OTHER, b=NEW), folder)
    assert text(folder) == "<<<<<<< yours\nA\n=======\nX\n>>>>>>> generated\nb\nc\nd\ne\n"
    assert text(folder, "b") == NEW
    assert told(plan) == ["edit-conflict"]
    assert told(output.write(sdk(a=OTHER, b=NEW), folder)) == ["edit-conflict"]
    put(folder, MINE)
    assert told(output.write(sdk(a=OTHER, b=NEW), folder)) == ["edit-kept"]
    assert text(folder) == MINE


KEEP = Edits(conflicts="keep")


def test_by_config_yours_stay_and_the_generated_file_lies_beside(folder: Path) -> None:
    put(folder, MINE)
    plan = output.write(sdk(a=OTHER.replace("e", "E"), b=BASE), folder, KEEP)
    assert text(folder) == BOTH
    assert (folder / "src/a.py.new").read_text() == OTHER.replace("e", "E")
    assert told(plan) == ["edit-conflict"] and "src/a.py.new" in plan.diagnostics[0].message
    plan = output.write(sdk(a=OTHER, b=BASE), folder, KEEP)
    assert (told(plan), (folder / "src/a.py.new").read_text()) == (["edit-conflict"], OTHER)
    (folder / "src/a.py.new").unlink()
    assert told(output.write(sdk(a=OTHER, b=BASE), folder, KEEP)) == ["edit-kept"]


def test_a_file_of_that_name_is_not_replaced(folder: Path) -> None:
    put(folder, MINE)
    (folder / "src/a.py.new").write_text("mine, too\n")
    output.write(sdk(a=OTHER, b=BASE), folder, KEEP)
    assert (folder / "src/a.py.new").read_text() == "mine, too\n"
    assert (folder / "src/a.py.new2").read_text() == OTHER


def test_an_edited_file_that_is_no_longer_generated_stays(folder: Path) -> None:
    put(folder, MINE)
    output.write(sdk(a=BASE, b=BASE), folder)
    plan = output.write(sdk(b=BASE), folder)
    assert (told(plan), text(folder), copies(folder)) == (["edit-left"], MINE, [])
    assert output.write(sdk(b=BASE), folder).edits == ()
    plan = output.write(sdk(a=NEW, b=BASE), folder)
    assert told(plan) == ["edit-conflict"]
    assert set(MINE.splitlines()) <= set(text(folder).splitlines())


def test_a_deleted_file_comes_back_and_a_moved_one_is_its_users(folder: Path) -> None:
    put(folder, MINE)
    (folder / "src/a.py").rename(folder / "src/mine.py")
    (folder / "src/b.py").unlink()
    output.write(sdk(a=BASE, b=BASE), folder)
    assert (text(folder), text(folder, "b"), text(folder, "mine")) == (BASE, BASE, MINE)


def test_line_ends_of_windows_do_not_matter(folder: Path) -> None:
    (folder / "src/a.py").write_bytes(MINE.replace("\n", "\r\n").encode())
    output.write(sdk(a=NEW, b=BASE), folder)
    assert (folder / "src/a.py").read_bytes().replace(b"\r\n", b"\n").decode() == BOTH


def git(folder: Path, *command: str) -> None:
    who = ["-c", "user.name=Ann", "-c", "user.email=ann@acme.example", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *command], cwd=folder, check=True, capture_output=True)


@pytest.mark.parametrize("depth", ["committed", "staged", "long ago"])
def test_the_base_is_found_in_git(folder: Path, depth: str) -> None:
    git(folder.parent, "init", "-q")
    git(folder, "add", ".")
    assert not (folder / UNSEEN).read_text().startswith("/pristine")
    if depth != "staged":
        git(folder, "commit", "-qm", "generated")
    put(folder, MINE)
    if depth == "long ago":
        git(folder, "commit", "-qam", "by hand")
    (folder / ARCHIVE).unlink()
    assert told(output.write(sdk(a=NEW, b=BASE), folder)) == ["edit-kept"]
    assert text(folder) == BOTH


def test_git_does_not_see_the_archive(folder: Path) -> None:
    git(folder.parent, "init", "-q")
    git(folder, "add", ".")
    listed = subprocess.run(["git", "ls-files"], cwd=folder, capture_output=True, text=True, check=True)
    assert listed.stdout.split() == [MANIFEST, "src/a.py", "src/b.py"]


BROKEN = [b"", b"\0", b"x\x9c", zlib.compress(b"[]"), zlib.compress(b'{"a": 1}')]


@pytest.mark.parametrize("broken", BROKEN)
def test_where_there_is_no_base_nothing_is_lost_and_nothing_stops(folder: Path, broken: bytes) -> None:
    put(folder, MINE)
    (folder / ARCHIVE).write_bytes(broken)
    (folder / copy_of("src/a.py")).parent.mkdir(parents=True)
    (folder / copy_of("src/a.py")).write_text("somebody wrote this\n")
    plan = output.write(sdk(a=NEW, b=BASE), folder)
    assert told(plan) == ["edit-conflict"]
    assert {"A", "E", *"abcde"} <= set(text(folder).splitlines())


def test_ignored_files_are_not_touched_and_no_drift(folder: Path) -> None:
    (folder / IGNORE).write_text("# mine\n/src/*\n!/src/b.py\n")
    put(folder, MINE)
    plan = output.write(sdk(a=NEW, b=NEW, c=NEW), folder)
    assert (text(folder), text(folder, "b"), plan.edits) == (MINE, NEW, ())
    assert not (folder / "src/c.py").exists()
    assert list(manifest(folder)["files"]) == ["src/b.py"]
    assert not output.check(sdk(a=NEW, b=NEW, c=NEW), folder)
    output.write(sdk(b=NEW), folder)
    assert text(folder) == MINE
    (folder / IGNORE).write_text("*\n")
    output.write(sdk(b=BASE), folder)
    assert (text(folder, "b"), dict(manifest(folder)["files"])) == (NEW, {})
    assert not output.check(sdk(b=BASE), folder)


def manifest(folder: Path) -> Mapping[Literal["files", "ejected"], Mapping[str, str]]:
    found: Mapping[Literal["files", "ejected"], Mapping[str, str]] = loads((folder / MANIFEST).read_text())
    return found


def test_an_ejected_file_is_its_users_until_it_is_adopted(folder: Path) -> None:
    put(folder, MINE)
    eject(folder / "src/a.py")
    assert (list(manifest(folder)["files"]), list(manifest(folder)["ejected"])) == (["src/b.py"], ["src/a.py"])
    plan = output.write(sdk(a=OTHER, b=NEW), folder)
    assert (text(folder), text(folder, "b"), plan.edits) == (MINE, NEW, ())
    assert list(manifest(folder)["ejected"]) == ["src/a.py"]
    assert not output.check(sdk(a=OTHER, b=NEW), folder)
    assert edits.listed(folder) == ()
    (folder / ARCHIVE).unlink()
    adopt(folder / "src/a.py")
    assert "ejected" not in manifest(folder)
    assert told(output.write(sdk(a=NEW, b=NEW), folder)) == ["edit-kept"]
    assert text(folder) == BOTH


def test_an_ejected_file_may_be_deleted(folder: Path) -> None:
    eject(folder / "src/a.py")
    (folder / "src/a.py").unlink()
    output.write(sdk(a=NEW, b=NEW), folder)
    assert not (folder / "src/a.py").exists()


def test_what_cannot_change_hands_is_said(folder: Path, tmp_path: Path) -> None:
    (folder / "notes.md").write_text("mine")
    (tmp_path / "x.py").write_text("")
    eject(folder / "src/a.py")
    before = (folder / MANIFEST).read_bytes()
    for act, file in [
        (eject, folder / "src/a.py"),
        (eject, folder / "notes.md"),
        (eject, folder / MANIFEST),
        (eject, tmp_path / "x.py"),
        (adopt, folder / "src/b.py"),
        (adopt, tmp_path / "x.py"),
    ]:
        with pytest.raises(SpecError) as caught:
            act(file)
        assert caught.value.diagnostic.code == "eject-impossible"
    assert (folder / MANIFEST).read_bytes() == before


def test_edits_are_listed_with_their_size(folder: Path) -> None:
    put(folder, "A\nAA\nb\nc\n")
    put(folder, "<<<<<<< yours\n" + BASE, "b")
    found = edits.listed(folder)
    assert [(edit.path, edit.state, edit.size) for edit in found] == [
        ("src/a.py", "kept", (2, 3)),
        ("src/b.py", "conflict", (1, 0)),
    ]
    (folder / ARCHIVE).unlink()
    assert [edit.told for edit in edits.listed(folder)] == ["what was generated is not known"] * 2
    with pytest.raises(SpecError):
        edits.listed(folder / "src")


def test_the_budget_counts_lines(folder: Path) -> None:
    put(folder, "A\nAA\nb\nc\n")
    found = edits.listed(folder)
    assert edits.over_budget(found, Edits(budget=5), folder) is None
    assert edits.over_budget(found, Edits(), folder) is None
    many = edits.over_budget(found, Edits(budget=4), folder)
    assert many and many.code == "edits-many" and "5 lines" in many.message
