"""What changed since an SDK was generated -> exit code 1, and the reason told apart."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from unit.test_cli import DOCUMENT

import sdkwright.manifest
from sdkwright import drift, runtime
from sdkwright.cli import main
from sdkwright.tree import MANIFEST

Change = Callable[[Path], None]


@pytest.fixture(autouse=True)
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An SDK from a document, a file that it refers to, a configuration, an overlay and a template."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    text = DOCUMENT.replace("properties: {name: {type: string}}", "properties: {name: {$ref: 'name.yaml'}}")
    (tmp_path / "openapi.yaml").write_text(text)
    (tmp_path / "name.yaml").write_text("type: string\n")
    (tmp_path / "sdk.yaml").write_text("package: pets\noverlays: [more.yaml]\ntemplates: mine\n")
    (tmp_path / "more.yaml").write_text("info: {description: All pets.}\n")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/NOTES.md.jinja").write_text("Notes.\n")
    assert main(["generate", ".", "-o", "out", "-q"]) == 0
    return tmp_path


def change(name: str, old: str, new: str) -> Change:
    def act(folder: Path) -> None:
        text = (folder / name).read_text()
        assert old in text
        (folder / name).write_text(text.replace(old, new))

    return act


def put(name: str, text: str) -> Change:
    def act(folder: Path) -> None:
        (folder / name).write_text((folder / name).read_text() + text if (folder / name).exists() else text)

    return act


def remove(name: str) -> Change:
    return lambda folder: (folder / name).unlink()


def checked(capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    """What `check --json` says of the SDK."""
    capsys.readouterr()
    status = main(["check", ".", "-o", "out", "--json", *options])
    streams = capsys.readouterr()
    assert streams.err == ""
    (found,) = json.loads(streams.out)
    assert status == {"same": 0, "drift": 1}[found["status"]]
    assert isinstance(found, dict)
    return found


def reasons(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    return [(reason["code"], reason["at"]["uri"]) for reason in checked(capsys)["reasons"]]


def test_nothing_changed(capsys: pytest.CaptureFixture[str]) -> None:
    found = checked(capsys)
    assert (found["spec"], found["status"], found["files"], found["reasons"]) == (".", "same", [], [])


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (change("openapi.yaml", "All pets.", "Each pet."), ("drift-document", "openapi.yaml")),
        (change("openapi.yaml", "info:", "# a comment\ninfo:"), ("drift-document", "openapi.yaml")),
        (put("name.yaml", "minLength: 1\n"), ("drift-document", "openapi.yaml")),
        (put("sdk.yaml", "timeout: 3\n"), ("drift-config", "sdk.yaml")),
        (put("more.yaml", "x-a: 1\n"), ("drift-config", "sdk.yaml")),
        (put("mine/NOTES.md.jinja", "More.\n"), ("drift-config", "sdk.yaml")),
        (put("mine/OTHER.md.jinja", "Others.\n"), ("drift-config", "sdk.yaml")),
        (put("out/src/pets/custom/x.py", "class PetsMixin: ...\n"), ("drift-config", "sdk.yaml")),
        (put("out/.sdkwrightignore", "api.md\n"), ("drift-config", "sdk.yaml")),
        (put("out/api.md", "mine\n"), ("drift-edited", "out/api.md")),
        (change("out/api.md", "Pets", "Cats"), ("drift-edited", "out/api.md")),
        (remove("out/api.md"), ("drift-missing", "out/api.md")),
        (put("out/src/pets/types/cat.py", "x = 1\n"), ("drift-extra", "out/src/pets/types/cat.py")),
        (put("out/tests/generated/test_mine.py", ""), ("drift-extra", "out/tests/generated/test_mine.py")),
    ],
)
def test_each_reason_is_told(act: Change, reason: tuple[str, str], sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    act(sdk)
    assert reasons(capsys) == [reason]
    assert main(["generate", ".", "-o", "out", "-q"]) == 0
    if reason[0] != "drift-extra":
        assert reasons(capsys) == []
        return
    assert reasons(capsys) == [reason], "a file that is not ours is not removed"
    (sdk / "out/.sdkwrightignore").write_text(f"{Path(reason[1]).relative_to('out')}\n")
    assert reasons(capsys) == []


def lines_of_windows(*names: str) -> Change:
    def act(folder: Path) -> None:
        for name in names:
            (folder / name).write_bytes((folder / name).read_bytes().replace(b"\n", b"\r\n"))

    return act


@pytest.mark.parametrize(
    "act",
    [
        lines_of_windows("openapi.yaml", "name.yaml", "sdk.yaml", "more.yaml", "mine/NOTES.md.jinja", "out/api.md"),
        put("sdk.yaml", "# a comment\nedits: {budget: 9}\n"),
        put("sdk.yaml", "timeout: null\n"),
        put("out/src/pets/helpers.py", "x = 1\n"),
        put("out/src/pets/custom/mine.py", "x = 1\n"),
        put("out/tests/test_mine.py", ""),
        put("out/CHANGELOG.md", "Mine.\n"),
        put("unrelated.yaml", "x: 1\n"),
    ],
)
def test_what_is_no_drift(act: Change, sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    act(sdk)
    assert reasons(capsys) == []


def test_an_option_of_the_command_counts_as_configuration(capsys: pytest.CaptureFixture[str]) -> None:
    (reason,) = checked(capsys, "--style", "fern")["reasons"]
    assert reason["code"] == "drift-config"


def test_another_version_of_sdkwright(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sdkwright.manifest, "__version__", "0.2.0")
    (reason,) = checked(capsys, "--no-cache")["reasons"]
    assert reason["code"] == "drift-generator"
    assert reason["message"] == "sdkwright 0.2.0 is not sdkwright 0.1.0, which generated it"


def test_another_runtime_is_told_even_if_the_document_changed(
    sdk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = runtime._texts

    def other(folder: Path) -> dict[str, str]:
        return {name: f"{text}\n# more\n" if name == "retries" else text for name, text in texts(folder).items()}

    monkeypatch.setattr(runtime, "_texts", other)
    change("openapi.yaml", "All pets.", "Each pet.")(sdk)
    found = checked(capsys, "--no-cache")
    assert [reason["code"] for reason in found["reasons"]] == ["drift-document", "drift-generator"]
    assert "out/src/pets/_core/retries.py" in [f"out/{file['path']}" for file in found["files"]]


def test_another_text_from_the_same_is_the_generators(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As if a library that lays out text were another."""
    file, manifest = sdk / "out/src/pets/__init__.py", sdk / "out" / MANIFEST
    old = json.loads(manifest.read_text())["files"]["src/pets/__init__.py"]
    file.write_text("# laid out otherwise\n")
    manifest.write_text(manifest.read_text().replace(old, sdkwright.manifest._hash(file.read_text())))
    assert reasons(capsys) == [("drift-generator", f"out/{MANIFEST}")]


def test_several_reasons_at_once(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for act in (
        change("openapi.yaml", "All pets.", "Each pet."),
        put("sdk.yaml", "timeout: 3\n"),
        put("out/src/pets/_client.py", "# mine\n"),
        remove("out/api.md"),
        remove("out/pyproject.toml"),
        put("out/src/pets/types/cat.py", ""),
    ):
        act(sdk)
    assert main(["check", ".", "-o", "out"]) == 1
    out = capsys.readouterr().out
    assert re.search(r"^out: \d+ files not as generated\n  because the document changed since out was generated: openapi.yaml\n", out)
    for said in (
        "  because the configuration changed since out was generated\n",
        "  because src/pets/_client.py was edited by hand, and no generation has seen it\n",
        "  because api.md is missing (and 1 more)\n",
        "  because src/pets/types/cat.py is not generated\n",
        "  edited   src/pets/_client.py\n",
        "  missing  api.md\n",
        "  extra    src/pets/types/cat.py\n",
        "  help: Run `sdkwright generate`, and commit what it writes.\n",
    ):
        assert said in out
    assert out.count("  help: Run `sdkwright generate`, and commit") == 1


def test_what_was_never_generated(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", ".", "-o", "elsewhere", "--json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert [reason["message"] for reason in found["reasons"]] == ["elsewhere was not generated yet"]


def test_an_edit_of_an_edit_that_is_known_is_no_drift_and_a_lost_copy_is(
    sdk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put("out/api.md", "mine\n")(sdk)
    assert main(["generate", ".", "-o", "out", "-q"]) == 0
    put("out/api.md", "more\n")(sdk)
    assert reasons(capsys) == []
    (sdk / "out/.sdkwright/pristine/api.md.txt").unlink()
    assert reasons(capsys) == [("drift-edited", "out/api.md")]


def test_an_edit_that_is_undone_is_told(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (sdk / "out/api.md").read_text()
    put("out/api.md", "mine\n")(sdk)
    assert main(["generate", ".", "-o", "out", "-q"]) == 0
    (sdk / "out/api.md").write_text(before)
    assert reasons(capsys) == [("drift-edited", "out/.sdkwright/pristine/api.md.txt")]


# --- forms ----------------------------------------------------------------------------


def test_a_diff_is_what_generating_would_change(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change("openapi.yaml", "title: Pets", "title: Cats")(sdk)
    put("out/NOTES.md", "\x1b[2Jmine\n")(sdk)
    remove("out/api.md")(sdk)
    assert main(["check", ".", "-o", "out", "--diff"]) == 1
    out = capsys.readouterr().out
    assert "--- a/README.md\n+++ b/README.md\n@@ -1" in out
    assert "\n-# Pets: Python SDK\n+# Cats: Python SDK\n" in out
    assert "--- /dev/null\n+++ b/api.md\n@@ -0,0 +1" in out
    assert "--- a/NOTES.md\n+++ b/NOTES.md\n@@ -1 +1,2 @@\n Notes.\n+\N{REPLACEMENT CHARACTER}[2Jmine\n" in out
    assert f"--- a/{MANIFEST}" not in out
    found = {file["path"]: file for file in checked(capsys, "--diff")["files"]}
    assert found["api.md"]["kind"] == "missing" and found["api.md"]["diff"].startswith("--- /dev/null\n")
    assert "diff" not in checked(capsys)["files"][0]


def commands(lines: str) -> list[str]:
    """The commands that a runner of GitHub Actions carries out: how it reads the lines of a step."""
    found: list[str] = []
    stopped = ""
    for line in lines.splitlines():
        command = re.match(r"\s*::([^: ]+)[^:]*::(.*)", line) or re.search(r"##\[([^\]; ]+)[^\]]*\](.*)", line)
        if not command:
            continue
        if stopped:
            stopped = "" if command[1] == stopped else stopped
        elif command[1] == "stop-commands":
            stopped = command[2]
        else:
            found.append(line)
    return found


def test_text_of_a_document_is_no_command_for_a_runner(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evil = "::add-mask::secret\\n ::stop-commands::x\\n##[add-mask]secret%0A::error::x"
    change("openapi.yaml", "      operationId: listPets", f'      operationId: listPets\n      description: "{evil}"')(sdk)
    change("openapi.yaml", "title: Pets", 'title: "::error::x%0A::error::y"')(sdk)
    put("out/NOTES.md", "::error::mine\n")(sdk)
    put("out/src/pets/types/x,y=z.py", "")(sdk)
    assert main(["check", ".", "-o", "out", "--diff", "--diagnostics", "github"]) == 1
    streams = capsys.readouterr()
    assert streams.out == ""
    assert "::add-mask::secret" in streams.err and "::error::mine" in streams.err
    found = [line for line in commands(streams.err) if not line.startswith(("::notice ", "::warning "))]
    assert [line.split("::")[1].partition(" ")[0] for line in found] == ["error"] * 3
    assert found[0] == (
        "::error file=openapi.yaml,line=1,col=1,title=sdkwright drift-document"
        "::the document changed since out was generated: openapi.yaml"
    )
    assert "file=out/src/pets/types/x%2Cy=z.py," in found[2]


def test_annotations_are_at_files_of_the_repository(
    sdk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a step works in a folder of it."""
    monkeypatch.setenv("GITHUB_WORKSPACE", str(sdk))
    (sdk / "out/api.md").unlink()
    monkeypatch.chdir(sdk / "out")
    assert main(["check", "..", "-o", ".", "--diagnostics", "github"]) == 1
    assert "\n::error file=out/api.md,line=1,col=1,title=sdkwright drift-missing::" in capsys.readouterr().err


def test_a_diff_is_fenced_wherever_a_runner_reads_it(
    sdk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put("out/NOTES.md", "::error::mine\n")(sdk)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert main(["check", ".", "-o", "out", "--diff"]) == 1
    out = capsys.readouterr().out
    assert "::error::mine" in out and commands(out) == []


def test_json_tells_of_each_sdk(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sdk / "broken.yaml").write_text("not: openapi\n")
    (sdk / "sdkwright.yaml").write_text("sdks: [{spec: ., out: out}, {spec: broken.yaml, out: b}]\n")
    remove("out/api.md")(sdk)
    capsys.readouterr()
    assert main(["check", "--json"]) == 2
    first, second = json.loads(capsys.readouterr().out)
    assert (first["status"], [file["path"] for file in first["files"]]) == ("drift", ["api.md"])
    assert (second["status"], second["diagnostics"][0]["code"]) == ("impossible", "not-openapi")


def test_a_summary_is_cut(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (sdk / "out/src/pets/_core").glob("*.py"):
        path.unlink()
    assert main(["check", ".", "-o", "out"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("  missing") for line in lines) == drift.FILES_SHOWN
    assert re.search(r"^  and \d+ more$", "\n".join(lines), re.MULTILINE)
