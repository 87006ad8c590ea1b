"""Bad input, end to end: one clear message with its place, the exit code, nothing lost on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.cli import main

GOOD = """\
openapi: 3.1.0
info: {title: Acme, version: 1.0.0}
servers: [{url: https://api.test}]
paths:
  /a: {get: {operationId: readA, responses: {"200": {description: ok}}}}
"""
SCHEMA = """\
openapi: 3.1.0
info: {title: Acme, version: 1.0.0}
servers: [{url: https://api.test}]
paths:
  /a:
    get:
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}
"""
FATAL = {
    "broken YAML": (
        "openapi: 3.1.0\ninfo: {title: x\npaths: []\n",
        "api.yaml:3:6: fatal",
        "not-text",
    ),
    "a tab": ("openapi: 3.1.0\n\tinfo: x\n", "api.yaml:2:1: fatal", "not-text"),
    "no OpenAPI": ("hello: world\n", "api.yaml:1:1: fatal", "not-openapi"),
    "a version of the future": (
        "openapi: 4.0.0\npaths: {}\n",
        "api.yaml:1:1: fatal",
        "not-openapi",
    ),
}
WARNED = {
    "a dangling $ref": (SCHEMA, "api.yaml:10:40: warning", "ref-dangling"),
    "a circle of $refs": (
        SCHEMA
        + 'components: {schemas: {A: {$ref: "#/components/schemas/B"}, B: {$ref: "#/components/schemas/A"}}}\n',
        "api.yaml:10:40: warning",
        "ref-cycle",
    ),
    "one operationId twice": (
        GOOD
        + '  /b: {get: {operationId: readA, responses: {"200": {description: ok}}}}\n',
        "api.yaml:6:14: warning",
        "duplicate-operation-id",
    ),
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in folder.rglob("*")
        if p.is_file()
    }


@pytest.mark.parametrize("name", FATAL)
def test_an_impossible_document_leaves_the_old_sdk_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    text, place, code = FATAL[name]
    (tmp_path / "api.yaml").write_text(GOOD)
    assert main(["generate", "api.yaml", "-o", "sdk"]) == 0
    before = tree(tmp_path / "sdk")
    (tmp_path / "api.yaml").write_text(text)
    capsys.readouterr()
    assert main(["generate", "api.yaml", "-o", "sdk"]) == 2
    said = capsys.readouterr().err
    assert place in said and f"[{code}]" in said and "help: " in said
    assert "Traceback" not in said
    assert tree(tmp_path / "sdk") == before and len(before) > 30


@pytest.mark.parametrize("name", WARNED)
def test_what_can_be_assumed_is_generated_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    text, place, code = WARNED[name]
    (tmp_path / "api.yaml").write_text(text)
    assert main(["generate", "api.yaml", "-o", "sdk"]) == 0
    said = capsys.readouterr().err
    assert place in said and f"[{code}]" in said and "help: " in said
    assert main(["generate", "api.yaml", "-o", "sdk", "--strict"]) == 3
    assert (tmp_path / "sdk" / ".sdkwright.json").is_file()


def test_an_operation_that_cannot_be_read_is_skipped_and_the_rest_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api.yaml").write_text(GOOD + "  /b: {$ref: nowhere.yaml}\n")
    assert main(["generate", "api.yaml", "-o", "sdk"]) == 3
    said = capsys.readouterr().err
    assert "api.yaml:6:3: error" in said and "[operation-skipped]" in said
    methods = (tmp_path / "sdk" / "api.md").read_text()
    assert "`GET /a`" in methods and "/b" not in methods


def test_a_key_that_is_not_known_names_the_one_that_was_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "openapi.yaml").write_text(GOOD)
    (tmp_path / "sdk.yaml").write_text("client: Acme\npakage: acme\n")
    assert main(["generate", ".", "-o", "sdk"]) == 2
    said = capsys.readouterr().err
    assert "sdk.yaml:2:1: fatal" in said and "did you mean `package`" in said
    assert not (tmp_path / "sdk").exists()


def test_a_folder_of_somebody_else_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api.yaml").write_text(GOOD)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    assert main(["generate", "api.yaml", "-o", "mine"]) == 2
    assert "[output-foreign]" in capsys.readouterr().err
    assert tree(tmp_path / "mine") == {"thesis.txt": b"years of work"}


def test_drift_is_found_told_and_gone_after_generating(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api.yaml").write_text(GOOD)
    assert main(["generate", "api.yaml", "-o", "sdk"]) == 0
    assert main(["check", "api.yaml", "-o", "sdk"]) == 0
    (tmp_path / "api.yaml").write_text(GOOD.replace("/a:", "/b:"))
    capsys.readouterr()
    assert main(["check", "api.yaml", "-o", "sdk"]) == 1
    assert "api.md" in capsys.readouterr().out
    assert main(["generate", "api.yaml", "-o", "sdk"]) == 0
    assert main(["check", "api.yaml", "-o", "sdk"]) == 0
