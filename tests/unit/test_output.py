"""Generated files -> a folder: nothing of a user's is lost, nothing outside is touched."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from sdkwright import output
from sdkwright.diagnostics import SpecError
from sdkwright.pristine import STATE
from sdkwright.tree import MANIFEST, STAGING, uninterrupted

MODULE = "src/acme/_client.py"
CUSTOM = "src/acme/custom/__init__.py"


@dataclass(frozen=True)
class File:
    path: str
    text: str


@dataclass(frozen=True)
class Sdk:
    files: tuple[File, ...]


def sdk(texts: dict[str, str]) -> Sdk:
    hashes = {
        path: hashlib.sha256(text.encode()).hexdigest() for path, text in texts.items()
    }
    manifest = File(MANIFEST, json.dumps({"files": hashes}))
    return Sdk((*(File(path, text) for path, text in texts.items()), manifest))


def texts(folder: Path) -> dict[str, str]:
    found = [path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST]
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in found
        if STATE not in path.relative_to(folder).parts
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "out" / "acme"


def code(caught: pytest.ExceptionInfo[SpecError]) -> str:
    return caught.value.diagnostic.code


def test_a_new_sdk(folder: Path) -> None:
    plan = output.write(sdk({"README.md": "é\n", MODULE: "x = 1\n"}), folder)
    assert texts(folder) == {"README.md": "é\n", MODULE: "x = 1\n"}
    assert plan.written == ("README.md", MODULE, MANIFEST)
    assert (plan.changed, plan.deleted, plan.edits) == ((), (), ())
    assert (folder / "README.md").read_bytes() == b"\xc3\xa9\n"
    assert not list(folder.glob(f"{STAGING}*"))


def test_planning_changes_nothing(folder: Path) -> None:
    plan = output.plan(sdk({MODULE: "x = 1\n"}), folder)
    assert plan.written == (MODULE, MANIFEST)
    assert not folder.exists()


def test_what_is_the_same_is_not_rewritten(folder: Path) -> None:
    output.write(sdk({"a.py": "1\n", "b.py": "1\n"}), folder)
    os.utime(folder / "a.py", (1, 1))
    os.utime(folder / "b.py", (1, 1))
    plan = output.write(sdk({"a.py": "1\n", "b.py": "2\n"}), folder)
    assert (plan.unchanged, plan.changed) == (("a.py",), ("b.py", MANIFEST))
    assert (folder / "a.py").stat().st_mtime == 1
    assert (folder / "b.py").stat().st_mtime > 1


def test_what_is_no_longer_generated_is_deleted(folder: Path) -> None:
    output.write(
        sdk({"a.py": "1\n", "src/old/deep/b.py": "1\n", "src/c/d.py": "1\n"}), folder
    )
    (folder / "src/old/deep/__pycache__").mkdir()
    (folder / "src/old/deep/__pycache__/b.cpython-311.pyc").write_bytes(b"")
    (folder / "src/c/mine.txt").write_text("mine")
    plan = output.write(sdk({"a.py": "1\n"}), folder)
    assert plan.deleted == ("src/old/deep/b.py", "src/c/d.py")
    assert texts(folder) == {"a.py": "1\n", "src/c/mine.txt": "mine"}
    assert not (folder / "src/old").exists()


def test_files_of_nobody_are_not_touched(folder: Path) -> None:
    output.write(sdk({"a.py": "1\n"}), folder)
    (folder / "notes.md").write_text("mine")
    output.write(sdk({"b.py": "1\n"}), folder)
    assert texts(folder) == {"b.py": "1\n", "notes.md": "mine"}


def test_a_file_that_stood_where_a_new_one_is_due_is_kept(folder: Path) -> None:
    output.write(sdk({"a.py": "1\n"}), folder)
    (folder / "b.py").write_text("mine\n")
    plan = output.write(sdk({"a.py": "1\n", "b.py": "2\n"}), folder)
    assert [(edit.path, edit.state) for edit in plan.edits] == [("b.py", "conflict")]
    expected = "<<<<<<< yours\nmine\n=======\n2\n>>>>>>> generated\n"
    assert (folder / "b.py").read_text() == expected


def test_line_ends_of_windows_are_no_edit(folder: Path) -> None:
    output.write(sdk({"a.py": "1\n2\n"}), folder)
    (folder / "a.py").write_bytes(b"1\r\n2\r\n")
    assert not output.check(sdk({"a.py": "1\n2\n"}), folder)
    assert output.write(sdk({"a.py": "3\n"}), folder).edits == ()


def test_custom_code_is_its_users(folder: Path) -> None:
    output.write(sdk({MODULE: "1\n", CUSTOM: "# yours\n"}), folder)
    assert (folder / CUSTOM).read_text() == "# yours\n"
    (folder / CUSTOM).write_text("mine\n")
    plan = output.write(sdk({MODULE: "2\n", CUSTOM: "# new words\n"}), folder)
    assert (folder / CUSTOM).read_text() == "mine\n"
    assert plan.edits == ()
    assert not output.check(sdk({MODULE: "2\n", CUSTOM: "# new words\n"}), folder).files
    assert output.write(sdk({MODULE: "2\n"}), folder).deleted == ()
    assert (folder / CUSTOM).exists()


@pytest.mark.parametrize("path", ["CHANGELOG.md", ".gitignore", ".github/workflows/ci.yml"])
def test_some_files_are_begun_for_their_user(folder: Path, path: str) -> None:
    output.write(sdk({MODULE: "1\n", path: "# begun\n"}), folder)
    assert (folder / path).read_text() == "# begun\n"
    (folder / path).write_text("mine\n")
    drift = output.check(sdk({MODULE: "1\n", path: "# new words\n"}), folder)
    assert path not in [file.path for file in drift.files]
    assert output.write(sdk({MODULE: "1\n"}), folder).deleted == ()
    assert (folder / path).read_text() == "mine\n"
    assert sorted(texts(folder)) == sorted([path, MODULE])
    (folder / path).unlink()
    output.write(sdk({MODULE: "1\n", path: "# new words\n"}), folder)
    assert (folder / path).read_text() == "# new words\n"


def test_a_foreign_folder_is_refused(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "thesis.txt").write_text("mine")
    with pytest.raises(SpecError) as caught:
        output.write(sdk({"a.py": "1\n"}), folder)
    assert code(caught) == "output-foreign"
    assert texts(folder) == {"thesis.txt": "mine"}


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("mine")
    with pytest.raises(SpecError) as caught:
        output.write(sdk({"a.py": "1\n"}), tmp_path / "x")
    assert code(caught) == "output-foreign"


def test_an_empty_repository_is_not_foreign(folder: Path) -> None:
    (folder / ".git").mkdir(parents=True)
    assert output.write(sdk({"a.py": "1\n"}), folder).written == ("a.py", MANIFEST)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 1}', "\xff"])
def test_a_broken_manifest_is_refused(folder: Path, text: str) -> None:
    folder.mkdir(parents=True)
    (folder / MANIFEST).write_bytes(text.encode("latin-1"))
    (folder / "a.py").write_text("mine")
    with pytest.raises(SpecError) as caught:
        output.write(sdk({"a.py": "1\n"}), folder)
    assert code(caught) == "output-foreign"
    assert (folder / "a.py").read_text() == "mine"


OUTSIDE = [
    "../x.py",
    "/x.py",
    "a/../../x.py",
    "..",
    "",
    ".",
    "a\\..\\x.py",
    "C:x.py",
    "a\0b",
]


@pytest.mark.parametrize("path", OUTSIDE)
def test_no_new_path_leaves_the_folder(folder: Path, path: str) -> None:
    with pytest.raises(SpecError) as caught:
        output.write(sdk({path: "1\n"}), folder)
    assert code(caught) == "output-unsafe"
    assert not folder.exists()


@pytest.mark.parametrize("path", OUTSIDE)
def test_no_path_of_an_old_manifest_leaves_the_folder(folder: Path, path: str) -> None:
    folder.mkdir(parents=True)
    (folder.parent / "x.py").write_text("mine")
    (folder / MANIFEST).write_text(json.dumps({"files": {path: "0"}}))
    with pytest.raises(SpecError) as caught:
        output.write(sdk({"a.py": "1\n"}), folder)
    assert code(caught) == "output-unsafe"
    assert texts(folder.parent) == {"x.py": "mine"}


@pytest.mark.parametrize("target", ["src", "src/a.py"])
def test_links_are_not_followed(folder: Path, tmp_path: Path, target: str) -> None:
    output.write(sdk({"b.py": "1\n"}), folder)
    away = tmp_path / "away"
    away.mkdir()
    (away / "a.py").write_text("mine")
    (folder / target).parent.mkdir(exist_ok=True)
    (folder / target).symlink_to(away if target == "src" else away / "a.py")
    with pytest.raises(SpecError) as caught:
        output.write(sdk({"b.py": "1\n", "src/a.py": "1\n"}), folder)
    assert code(caught) == "output-unsafe"
    assert texts(away) == {"a.py": "mine"}


def test_a_folder_where_a_file_is_due(folder: Path) -> None:
    output.write(sdk({"b.py": "1\n"}), folder)
    (folder / "a.py").mkdir()
    with pytest.raises(SpecError) as caught:
        output.write(sdk({"a.py": "1\n", "b.py": "2\n"}), folder)
    assert code(caught) == "output-foreign"
    assert (folder / "b.py").read_text() == "1\n"


def test_what_the_system_refuses_is_reported_and_leaves_no_staging(
    folder: Path,
) -> None:
    output.write(sdk({"b.py": "1\n"}), folder)
    (folder / "x").write_text("a file of somebody")
    with pytest.raises(SpecError) as caught:
        output.write(sdk({"b.py": "1\n", "x/a.py": "1\n"}), folder)
    assert code(caught) == "output-unwritable"
    assert texts(folder) == {"b.py": "1\n", "x": "a file of somebody"}


def test_what_a_killed_run_left_is_removed(folder: Path) -> None:
    left = folder / f"{STAGING}abc"
    fresh = folder / f"{STAGING}def"
    left.mkdir(parents=True)
    fresh.mkdir()
    before = time.time() - 3600
    os.utime(left, (before, before))
    output.write(sdk({"a.py": "1\n"}), folder)
    assert not left.exists()
    assert fresh.exists()


def test_a_run_that_broke_between_renames_is_repeated(folder: Path) -> None:
    old, new = sdk({"a.py": "1\n", "b.py": "1\n"}), sdk({"a.py": "2\n", "b.py": "2\n"})
    output.write(old, folder)
    (folder / "a.py").write_text("2\n")
    plan = output.write(new, folder)
    assert plan.edits == ()
    assert texts(folder) == {"a.py": "2\n", "b.py": "2\n"}


def test_ctrl_c_waits_for_the_renames() -> None:
    steps: list[str] = []
    with pytest.raises(KeyboardInterrupt), uninterrupted():
        signal.raise_signal(signal.SIGINT)
        steps.append("after")
    assert steps == ["after"]
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_no_drift(folder: Path) -> None:
    generated = sdk({"a.py": "1\n"})
    output.write(generated, folder)
    assert not output.check(generated, folder)


def test_drift_is_summed_up(folder: Path) -> None:
    output.write(sdk({"a.py": "1\n2\n3\n", "old.py": "1\n"}), folder)
    drift = output.check(sdk({"a.py": "1\nzwei\n3\n4\n", "new.py": "1\n"}), folder)
    shown = [(file.path, file.kind) for file in drift.files if file.path != MANIFEST]
    assert shown == [("a.py", "changed"), ("new.py", "added"), ("old.py", "removed")]
    assert (
        "  changed  a.py\n    2 - 2\n    2 + zwei\n    4 + 4\n  added    new.py"
        in str(drift)
    )
    assert texts(folder) == {"a.py": "1\n2\n3\n", "old.py": "1\n"}


def test_much_drift_is_cut(folder: Path) -> None:
    generated = sdk({f"{n}.py": "1\n" for n in range(30)})
    text = str(output.check(generated, folder))
    assert text.count("added") == 20
    assert text.endswith("  and 11 more")
    output.write(sdk({"a.py": "\x1b[2J" + "x" * 500 + "\n"}), folder)
    changed = str(output.check(sdk({"a.py": "y\n" * 50}), folder))
    assert "\x1b" not in changed
    assert max(map(len, changed.splitlines())) < 120
    assert len(changed.splitlines()) < 12
