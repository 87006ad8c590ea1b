"""Arguments -> exit codes, and what goes to which stream."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from multiprocessing import get_start_method
from pathlib import Path
from typing import Any

import click
import pytest

from sdkwright.cli import cli, main
from sdkwright.diagnostics import ADVICE, CODES, SpecError
from sdkwright.jobs import ACTIONS, Exit, Job, worst

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}}
"""
DOUBTFUL = DOCUMENT.replace(
    "{name: {type: string}}", "{name: {type: string}, age: {type: int}}"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SDKWRIGHT_TRACEBACK", raising=False)
    return tmp_path


@pytest.fixture
def document(folder: Path) -> str:
    (folder / "pets.yaml").write_text(DOCUMENT)
    return "pets.yaml"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def environment() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key != "CI"}


def test_help_is_instant() -> None:
    program = (
        "import sys; from sdkwright.cli import main; code = main(['--help']);"
        "slow = {'pydantic', 'openapi_pydantic', 'black', 'yaml', 'jinja2', 'httpx', 'jsonschema'};"
        "print(code, sorted(slow & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.endswith("0 []\n")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("sdkwright 0.")


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate"],
        ["generate", "--style", "x", "a.yaml"],
        ["generate", "a.yaml", "b.yaml", "-o", "x"],
        ["generate", "a.yaml", "b.yaml", "--package", "x"],
        ["generate", "--nonsense"],
        ["nonsense"],
        ["lint"],
        ["mock", "a.yaml", "--port", "-1"],
    ],
)
def test_wrong_usage(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(arguments) == 2
    streams = capsys.readouterr()
    assert streams.out == ""
    assert "Error: " in streams.err
    assert contents(folder) == {}


@pytest.mark.parametrize(
    "command", ["generate", "check", "lint", "inspect", "init", "mock"]
)
def test_a_document_that_is_not_there(
    folder: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert main([command, "nothing.yaml"]) == 2
    streams = capsys.readouterr()
    assert "nothing.yaml" in streams.err
    assert "[file-unreadable]" in streams.err
    assert "Traceback" not in streams.err
    assert contents(folder) == {}


def test_generate(
    folder: Path, document: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", document]) == 0
    streams = capsys.readouterr()
    assert streams.err == ""
    assert streams.out.startswith("pets-sdk: 1 operation, ")
    assert " new)" in streams.out
    assert streams.out.count("\n") == 1
    written = contents(folder / "pets-sdk")
    assert str(folder / "pets-sdk" / ".sdkwright.json") in written
    assert main(["generate", document]) == 0
    assert "(none changed)" in capsys.readouterr().out
    assert contents(folder / "pets-sdk") == written


def test_generate_where_i_say(folder: Path, document: str) -> None:
    assert main(["generate", document, "-o", "deep/er", "--package", "zoo"]) == 0
    assert (folder / "deep/er/src/zoo/__init__.py").is_file()


def test_quiet(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", document, "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_standard_input(folder: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "sdkwright", "generate", "-", "-o", "x"],
        input=DOCUMENT,
        text=True,
        capture_output=True,
        cwd=folder,
        env=environment(),
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert (folder / "x" / ".sdkwright.json").is_file()


def test_a_foreign_folder(
    folder: Path, document: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(folder)
    assert main(["generate", document, "-o", "."]) == 2
    assert "[output-foreign]" in capsys.readouterr().err
    assert contents(folder) == before


def test_a_misspelled_key(
    folder: Path, document: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "sdk.yaml").write_text("spec: pets.yaml\npacakge: zoo\n")
    assert main(["generate", document]) == 2
    streams = capsys.readouterr()
    assert (
        "sdk.yaml:2:1: fatal: `pacakge` is not a known key; did you mean `package`?"
        in streams.err
    )
    assert streams.out == "pets.yaml: nothing written\n"
    assert not (folder / "pets-sdk").exists()


def test_warnings_count_when_strict(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "pets.yaml").write_text(DOUBTFUL)
    assert main(["generate", "pets.yaml"]) == 0
    streams = capsys.readouterr()
    assert "pets.yaml:19:" in streams.err
    assert ", 1 warning\n" in streams.out
    assert main(["generate", "pets.yaml", "--strict"]) == 3
    assert (folder / "pets-sdk" / ".sdkwright.json").is_file()
    assert main(["check", "pets.yaml"]) == 0
    assert main(["check", "pets.yaml", "--strict"]) == 3
    assert main(["lint", "pets.yaml"]) == 0
    assert main(["lint", "pets.yaml", "--strict"]) == 3


def test_hints_never_count(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pets.yaml").write_text(f"x-fern-groups: {{}}\n{DOCUMENT}")
    assert main(["lint", "pets.yaml", "--strict"]) == 0
    streams = capsys.readouterr()
    assert streams.out == "pets.yaml: 6 hints\n"
    assert "`x-fern-groups` has no effect here" in streams.err
    assert main(["generate", "pets.yaml", "--strict"]) == 0
    capsys.readouterr()
    assert main(["check", "pets.yaml", "--strict", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_lint_without_a_problem(
    document: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = "".join(f"{code}: off, " for code in ADVICE)
    (folder / "sdk.yaml").write_text(f"spec: pets.yaml\ndiagnostics: {{severity: {{{said}}}}}")
    assert main(["lint", document, "--strict"]) == 0
    assert capsys.readouterr() == ("pets.yaml: no problems\n", "")


def test_all_of_what_is_alike_is_shown_on_demand(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    members = "".join(f", a{n}: {{type: int}}" for n in range(9))
    (folder / "pets.yaml").write_text(DOUBTFUL.replace(", age: {type: int}", members))
    assert main(["generate", "pets.yaml"]) == 0
    assert capsys.readouterr().err.count("read as `integer`") == 1
    assert main(["generate", "pets.yaml", "--all", "--no-cache"]) == 0
    assert capsys.readouterr().err.count("read as `integer`") == 9


@pytest.mark.parametrize(("variable", "coloured"), [("FORCE_COLOR", True), ("NO_COLOR", False)])
def test_colours_are_as_the_environment_says(
    folder: Path, variable: str, coloured: bool
) -> None:
    (folder / "pets.yaml").write_text(DOUBTFUL)
    command = [sys.executable, "-m", "sdkwright", "lint", "pets.yaml"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environment() | {variable: "1"})
    assert ("\x1b[" in ran.stderr) is coloured and "\x1b" not in ran.stdout


def test_what_a_code_means(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "value-repaired"]) == 0
    out = capsys.readouterr().out
    assert CODES["value-repaired"].cause in out and "    age: {type: integer}\n" in out
    assert main(["explain"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [*CODES]
    assert main(["explain", "value-repaird"]) == 2
    assert "did you mean value-repaired?" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["json", "sarif", "gitlab"])
def test_machines_read_one_document(
    folder: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text(DOUBTFUL)
    assert (
        main(["generate", "a.yaml", "b.yaml", "missing.yaml", "--diagnostics", form])
        == 2
    )
    found = json.loads(capsys.readouterr().err)
    results = found["runs"][0]["results"] if form == "sarif" else found
    assert len(results) == 3


def test_annotations(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pets.yaml").write_text(DOUBTFUL)
    assert main(["lint", "pets.yaml", "--diagnostics", "github"]) == 0
    assert capsys.readouterr().err.startswith("::warning file=pets.yaml,line=19,col=")


def test_drift(folder: Path, document: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", document]) == 1
    assert not (folder / "pets-sdk").exists()
    assert main(["generate", document]) == 0
    capsys.readouterr()
    assert main(["check", document]) == 0
    assert capsys.readouterr() == ("pets-sdk: up to date\n", "")
    client = next((folder / "pets-sdk").rglob("_client.py"))
    client.write_text("mine = 1\n" + client.read_text())
    before = contents(folder)
    assert main(["check", document]) == 1
    streams = capsys.readouterr()
    assert "pets-sdk: 1 file not as generated\n  because src/" in streams.out
    assert "    1 + mine = 1\n" in streams.out
    assert contents(folder) == before
    assert main(["generate", document]) == 0
    assert "[edit-kept]" in capsys.readouterr().err
    assert client.read_text().startswith("mine = 1\n")
    assert main(["check", document]) == 0


@pytest.fixture
def workspace(folder: Path) -> Path:
    for name in ("a", "b", "c"):
        (folder / "specs" / name).mkdir(parents=True)
        text = DOCUMENT if name != "b" else "not: openapi"
        (folder / "specs" / name / "openapi.yaml").write_text(text)
    (folder / "sdkwright.yaml").write_text(
        "sdks: [{spec: specs/*, out: 'generated/{name}'}]"
    )
    return folder


def test_one_that_fails_does_not_stop_the_others(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate"]) == 2
    streams = capsys.readouterr()
    starts = [line.split(":")[0] for line in streams.out.splitlines()]
    assert starts == ["generated/a", "specs/b", "generated/c"]
    assert "[not-openapi]" in streams.err
    assert sorted(path.name for path in (workspace / "generated").iterdir()) == [
        "a",
        "c",
    ]
    (workspace / "specs/b/openapi.yaml").write_text(DOCUMENT)
    assert main(["check"]) == 1
    assert main(["generate"]) == 0
    assert main(["check"]) == 0


def test_exit_codes_of_several(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    partly = DOCUMENT.replace("components:", "    fetch: {}\ncomponents:")
    (workspace / "specs/b/openapi.yaml").write_text(partly)
    assert main(["generate"]) == 3
    assert "[operation-skipped]" in capsys.readouterr().err
    assert main(["check"]) == 0
    (workspace / "generated/c/api.md").unlink()
    assert main(["check"]) == 1
    out = capsys.readouterr().out
    assert "generated/c: 1 file not as generated\n  because api.md is missing\n" in out
    assert "generated/a: up to date\n" in out
    assert main(["check", "--quiet"]) == 1
    assert capsys.readouterr().out.startswith("generated/c: ")


@pytest.mark.skipif(get_start_method() != "fork", reason="workers have what the test replaces")
def test_a_worker_that_is_killed_takes_none_with_it(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a system that is out of memory does."""
    generate = ACTIONS["generate"]

    def act(job: Job, *others: Any) -> Any:
        if job.spec == "specs/b":
            os.kill(os.getpid(), signal.SIGKILL)
        return generate(job, *others)

    monkeypatch.setitem(ACTIONS, "generate", act)
    assert main(["generate"]) == 2
    streams = capsys.readouterr()
    starts = [line.split(":")[0] for line in streams.out.splitlines()]
    assert starts == ["generated/a", "specs/b", "generated/c"]
    assert "terminated abruptly" in streams.err


def test_a_listed_document_goes_where_it_is_listed(workspace: Path) -> None:
    assert main(["generate", "specs/a"]) == 0
    assert (workspace / "generated/a/.sdkwright.json").is_file()
    assert main(["generate", "specs/c/openapi.yaml", "-o", "x"]) == 0
    assert (workspace / "x/.sdkwright.json").is_file()
    assert not (workspace / "generated/c").exists()


def test_a_broken_workspace(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sdkwright.yaml").write_text("sdk: []")
    assert main(["generate"]) == 2
    assert (
        "sdkwright.yaml:1:1: fatal: `sdk` is not a known key" in capsys.readouterr().err
    )
    assert main(["generate", "--diagnostics", "json"]) == 2
    assert json.loads(capsys.readouterr().err)[0]["code"] == "config-invalid"


def test_two_sdks_never_share_a_folder(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "sdkwright.yaml").write_text("sdks: [{spec: specs/*, out: generated}]")
    assert main(["generate"]) == 2
    assert "would both go to generated" in capsys.readouterr().err
    assert not (workspace / "generated").exists()
    assert main(["generate", "specs/a", "specs/a/openapi.yaml"]) == 2


def test_inspect(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", document, "--json"]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), dict)
    assert main(["inspect", document]) == 0
    assert "Pets" in capsys.readouterr().out


def test_init(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "api").mkdir()
    (folder / "api" / "openapi.yaml").write_text(DOCUMENT)
    assert main(["init", "api"]) == 0
    assert capsys.readouterr().out == "wrote api/sdk.yaml\nwrote api/sdk.schema.json\n"
    written = (folder / "api" / "sdk.yaml").read_text()
    assert written.startswith("# yaml-language-server: $schema=sdk.schema.json\n")
    schema = (folder / "api" / "sdk.schema.json").read_text()
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == schema
    assert main(["lint", "api", "--strict"]) == 0
    assert main(["init", "api"]) == 2
    assert (folder / "api" / "sdk.yaml").read_text() == written


@pytest.fixture
def served(folder: Path, document: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "sdkwright", "mock", document]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder
    ) as process:
        yield process
        process.kill()


def test_mock(served: subprocess.Popen[str]) -> None:
    assert served.stdout is not None
    url = served.stdout.readline().strip()
    assert url.startswith("http://127.0.0.1:")
    with urllib.request.urlopen(f"{url}/pets", timeout=10) as answer:
        assert all("name" in pet for pet in json.load(answer))
    served.send_signal(signal.SIGINT)
    assert served.wait(10) == Exit.INTERRUPTED


def boom(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> int:
    def fail() -> None:
        raise error

    monkeypatch.setitem(cli.commands, "boom", click.Command("boom", callback=fail))
    return main(["boom"])


def test_a_bug_is_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert boom(KeyError("x\x1b"), monkeypatch) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("this is a bug of sdkwright: KeyError: 'x")
    monkeypatch.setenv("SDKWRIGHT_TRACEBACK", "1")
    assert boom(KeyError("x"), monkeypatch) == 2
    assert "Traceback (most recent call last)" in capsys.readouterr().err


def test_what_stops_a_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert boom(KeyboardInterrupt(), monkeypatch) == 130
    assert boom(SpecError("not-openapi", "m"), monkeypatch) == 2
    assert "fatal: m [not-openapi]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        ([], 0),
        ([Exit.DONE, Exit.DONE], 0),
        ([Exit.SKIPPED, Exit.DONE], 3),
        ([Exit.SKIPPED, Exit.DRIFT], 1),
        ([Exit.DRIFT, Exit.IMPOSSIBLE, Exit.SKIPPED], 2),
    ],
)
def test_the_worst_decides(statuses: list[Exit], status: int) -> None:
    assert worst(statuses) == status


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("names", [["a"], ["a", "b"]])
def test_ctrl_c_writes_nothing(folder: Path, names: list[str]) -> None:
    for name in names:
        os.mkfifo(folder / f"{name}.yaml")
    command = [
        sys.executable,
        "-m",
        "sdkwright",
        "generate",
        *(f"{name}.yaml" for name in names),
    ]
    with (
        ExitStack() as writers,
        subprocess.Popen(
            command,
            stderr=subprocess.PIPE,
            text=True,
            cwd=folder,
            start_new_session=True,
        ) as process,
    ):
        # A pipe can be opened when the other side has opened it: the jobs are reading now.
        for name in names:
            writers.enter_context((folder / f"{name}.yaml").open("w"))
        time.sleep(0.5)  # and by now they wait: a signal just before that is seen after it only
        os.killpg(process.pid, signal.SIGINT)
        err = process.communicate(timeout=30)[1]
    assert (process.returncode, err.strip()) == (Exit.INTERRUPTED, "interrupted")
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{name}.yaml" for name in names
    ]
