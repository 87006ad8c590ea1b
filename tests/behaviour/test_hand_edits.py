"""A document, an SDK with lines by hand, and a new document -> an SDK that has both, and works."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import HEAD, thing

from sdkwright.cli import main

ONE = HEAD + thing("Thing: {type: object, properties: {name: {type: string}}}")
TWO = ONE.replace("{name: {type: string}}", "{name: {type: string}, size: {type: integer}}").replace(
    "A thing.", "Some thing."
)


@pytest.fixture
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(ONE)
    assert main(["generate", "-q", ".", "-o", "sdk"]) == 0
    return tmp_path / "sdk"


def model(sdk: Path) -> Path:
    return next(path for path in sdk.rglob("thing.py") if "types" in path.parts)


def test_lines_by_hand_and_a_new_document(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = model(sdk)
    shout = "def shout(text: str) -> str:\n    return text.upper()\n\n\n"
    file.write_text(file.read_text().replace("class Thing(", f"{shout}class Thing("))
    (sdk.parent / "openapi.yaml").write_text(TWO)
    assert main(["check", ".", "-o", "sdk"]) == 1
    assert main(["generate", ".", "-o", "sdk"]) == 0
    assert "[edit-kept]" in capsys.readouterr().err
    assert "size" in file.read_text() and "def shout" in file.read_text()
    compile(file.read_text(), str(file), "exec")
    assert main(["check", "--strict", ".", "-o", "sdk"]) == 0
    capsys.readouterr()
    assert main(["edits", "sdk"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "sdk: 1 file edited by hand, 4 lines"
    assert told[1].endswith("thing.py: 4 added, 0 removed")


def test_a_conflict_ends_with_3_and_check_fails_until_it_is_settled(sdk: Path) -> None:
    file = model(sdk)
    generated = file.read_text()
    file.write_text(generated.replace("name:", "title:"))
    (sdk.parent / "openapi.yaml").write_text(TWO.replace("name: {type: string}", "name: {type: integer}"))
    assert main(["generate", "-q", ".", "-o", "sdk"]) == 3
    assert "<<<<<<< yours\n" in file.read_text()
    assert main(["check", ".", "-o", "sdk"]) == 1
    file.unlink()
    assert main(["generate", "-q", ".", "-o", "sdk"]) == 0
    assert main(["check", ".", "-o", "sdk"]) == 0


def test_a_budget_fails_the_check_alone(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = model(sdk)
    file.write_text(file.read_text() + "\nMINE = 1\n")
    (sdk.parent / "sdk.yaml").write_text("edits: {budget: 1}\n")
    assert main(["generate", "-q", ".", "-o", "sdk"]) == 0
    assert main(["check", ".", "-o", "sdk"]) == 1
    assert "[edits-many]" in capsys.readouterr().err
    (sdk.parent / "sdk.yaml").write_text("edits: {budget: 2}\n")
    assert main(["generate", "-q", ".", "-o", "sdk"]) == 0
    assert main(["check", ".", "-o", "sdk"]) == 0


def test_a_file_changes_hands_and_comes_back(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = model(sdk)
    before = file.read_text()
    assert main(["eject", str(file)]) == 0
    (sdk.parent / "openapi.yaml").write_text(TWO)
    assert main(["generate", "-q", ".", "-o", "sdk"]) == 0
    assert file.read_text() == before
    name = file.relative_to(sdk).as_posix()
    assert name in json.loads((sdk / ".sdkwright.json").read_text())["ejected"]
    assert main(["check", ".", "-o", "sdk"]) == 0
    assert main(["adopt", str(file)]) == 0
    assert main(["generate", "-q", ".", "-o", "sdk"]) == 0
    assert "size" in file.read_text()
    assert main(["adopt", str(file)]) == 2
    assert "[eject-impossible]" in capsys.readouterr().err


def test_the_edits_of_all_sdks_of_a_workspace(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sdk.parent / "sdkwright.yaml").write_text("sdks: [{spec: openapi.yaml, out: sdk}]\n")
    assert main(["edits"]) == 0
    assert capsys.readouterr().out == "sdk: 0 files edited by hand, 0 lines\n"
    assert main(["edits", "."]) == 2
