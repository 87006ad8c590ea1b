"""A full disk, a killed run, two runs at once -> an SDK that is whole, and no line lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from disk import contents, failing, full, killed
from unit.test_edits import BASE, BOTH, MINE, NEW, OTHER, sdk

from sdkwright import output
from sdkwright.diagnostics import SpecError
from sdkwright.ejecting import eject
from sdkwright.lock import locked

OLD = sdk(a=BASE, b=BASE, gone=BASE)
DUE = sdk(a=NEW, b=OTHER, new=NEW)


def edited(folder: Path) -> Path:
    output.write(OLD, folder)
    (folder / "src/a.py").write_text(MINE)
    return folder


def finished(folder: Path) -> dict[str, bytes]:
    output.write(DUE, edited(folder))
    return {name: text for name, text in contents(folder).items() if not name.endswith(".z")}


def test_a_full_disk_leaves_the_old_sdk_as_it_was(tmp_path: Path) -> None:
    points = 0
    while True:
        folder = edited(tmp_path / str(points))
        before = contents(folder)
        with failing(points, full):
            try:
                output.write(DUE, folder)
            except SpecError as error:
                assert error.diagnostic.code == "output-unwritable"
                assert contents(folder) == before
                assert not list(folder.glob(".sdkwright-new-*"))
            else:
                break
        points += 1
    assert points > 15
    assert (folder / "src/a.py").read_text() == BOTH


def test_a_full_disk_and_a_new_sdk(tmp_path: Path) -> None:
    for point in range(12):
        folder = tmp_path / str(point)
        with failing(point, full), pytest.raises(SpecError):
            output.write(OLD, folder)
        output.write(OLD, folder)
        assert (folder / "src/a.py").read_text() == BASE


def test_a_run_that_is_killed_at_any_point_is_finished_by_the_next(tmp_path: Path) -> None:
    expected = finished(tmp_path / "expected")
    before = contents(edited(tmp_path / "old"))
    sides = {name: {text, before.get(name)} for name, text in expected.items()}
    points = 0
    while True:
        folder = edited(tmp_path / str(points))
        if not killed(points, lambda folder=folder: output.write(DUE, folder)):
            break
        found = contents(folder)
        assert all(found.get(name) in texts for name, texts in sides.items())
        plan = output.write(DUE, folder)
        assert [edit.state for edit in plan.edits] == ["kept"]
        assert {name: text for name, text in contents(folder).items() if not name.endswith(".z")} == expected
        points += 1
    assert points > 15


def test_a_run_that_is_killed_and_then_another_document(tmp_path: Path) -> None:
    """What the killed run wrote is not taken for an edit; what was written by hand still has its base."""
    last = sdk(a=NEW.replace("c", "C"), b="1\n", new="2\n")
    points = 0
    while True:
        folder = edited(tmp_path / str(points))
        if not killed(points, lambda folder=folder: output.write(DUE, folder)):
            break
        plan = output.write(last, folder)
        assert [(edit.path, edit.state) for edit in plan.edits] == [("src/a.py", "kept")]
        assert (folder / "src/a.py").read_text() == BOTH.replace("c", "C")
        assert (folder / "src/b.py").read_text() == "1\n"
        points += 1


def test_a_full_disk_while_a_file_changes_hands(tmp_path: Path) -> None:
    for point in range(4):
        folder = edited(tmp_path / str(point))
        manifest = (folder / ".sdkwright.json").read_bytes()
        with failing(point, full), pytest.raises(SpecError):
            eject(folder / "src/a.py")
        assert (folder / ".sdkwright.json").read_bytes() == manifest


def test_one_run_waits_for_the_other(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    order: list[str] = []

    def run() -> None:
        output.write(DUE, folder)
        order.append("second")

    other = threading.Thread(target=run)
    with locked(folder):
        other.start()
        time.sleep(0.3)
        order.append("first")
        assert (folder / "src/a.py").read_text() == MINE
    other.join()
    assert order == ["first", "second"]
    assert (folder / "src/a.py").read_text() == BOTH


def test_one_run_does_not_wait_for_ever(tmp_path: Path) -> None:
    with locked(tmp_path):
        with pytest.raises(SpecError) as caught, locked(tmp_path, patience=0.1):
            raise AssertionError
    assert caught.value.diagnostic.code == "output-locked"
    with locked(tmp_path, patience=0):
        pass


def test_a_killed_run_holds_no_lock(tmp_path: Path) -> None:
    program = (
        "import sys, time, pathlib; from sdkwright.lock import locked\n"
        "with locked(pathlib.Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"
    )
    other = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE)
    assert other.stdout and other.stdout.readline() == b"held\n"
    with pytest.raises(SpecError), locked(tmp_path, patience=0):
        raise AssertionError
    other.kill()
    other.communicate()
    with locked(tmp_path, patience=0):
        assert os.listdir(tmp_path) == []


def test_two_generators_at_once(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    runs = [threading.Thread(target=output.write, args=(DUE, folder)) for _ in range(6)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert (folder / "src/a.py").read_text() == BOTH
    assert not output.check(DUE, folder)


def test_an_ignore_list_or_a_state_behind_a_link_is_refused(tmp_path: Path) -> None:
    folder, away = edited(tmp_path / "sdk"), tmp_path / "away"
    (folder / ".sdkwright").rename(away)
    (folder / ".sdkwright").symlink_to(away)
    before = contents(away)
    with pytest.raises(SpecError) as caught:
        output.write(DUE, folder)
    assert caught.value.diagnostic.code == "output-unsafe"
    assert contents(away) == before
