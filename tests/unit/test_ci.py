"""What the README and docs/ci.md tell to put into a CI -> the same, done: a drift fails, and says why.

Only the package index is replaced: `pip install` is written down, and the sdkwright of these tests runs.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from unit.test_cli import DOCUMENT

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}

PYTHON3 = """\
#!/bin/bash
if [ "$1 $2" = "-m venv" ]; then
  mkdir -p "$3/bin"
  cp "$SHIMS/pip" "$3/bin/python"
  cp "$SHIMS/sdkwright.sh" "$3/bin/sdkwright"
else
  exec "$PYTHON" "$@"
fi
"""
PIP = '#!/bin/bash\nprintf "%s\\0" "$@" > "$SHIMS/installed"\n'
SDKWRIGHT = '#!/bin/bash\nexec "$PYTHON" -m sdkwright "$@"\n'


def blocks(page: str, heading: str, language: str) -> list[str]:
    """The blocks of code in a section of a page."""
    _, _, rest = (ROOT / page).read_text().partition(f"\n## {heading}\n")
    assert rest, f"{page} has no section {heading}"
    section = rest.partition("\n## ")[0]
    return re.findall(rf"^```{language}\n(.*?)^```", section, re.DOTALL | re.MULTILINE)


class Runner:
    """A machine that takes a repository and does the steps of a job."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.shims = folder, folder / "shims"
        self.shims.mkdir()
        for name, text in {"python3": PYTHON3, "pip": PIP, "sdkwright.sh": SDKWRIGHT}.items():
            (self.shims / name).write_text(text)
            (self.shims / name).chmod(0o755)
        self.repository, self.work = folder / "repository", folder / "work"
        self.repository.mkdir()
        self.said = ""

    @property
    def installed(self) -> list[str]:
        return (self.shims / "installed").read_text().split("\0")[:-1]

    def bash(self, script: str, at: Path, **env: str) -> int:
        ours = {"SHIMS": str(self.shims), "PYTHON": sys.executable, "RUNNER_TEMP": str(self.folder / "a temp")}
        ours |= {"PATH": f"{self.shims}:{os.environ['PATH']}", "SDKWRIGHT_CACHE_DIR": str(self.folder / "cache")}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        done = subprocess.run(
            command, cwd=at, env={**os.environ, **ours, **env}, capture_output=True, text=True, check=False
        )
        self.said += done.stdout + done.stderr
        return done.returncode

    def git(self, *command: str) -> None:
        who = ["-c", "user.name=Ann", "-c", "user.email=ann@acme.example", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *who, *command], cwd=self.repository, check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "-qm", "work")

    def job(self, workflow: str) -> int:
        """Check out what is committed, and do the steps of its only job."""
        (job,) = yaml.safe_load(workflow)["jobs"].values()
        number = sum(1 for _ in self.folder.glob("work*"))
        self.work, self.said = self.folder / f"work{number}", ""
        for step in job["steps"]:
            if step["uses"].startswith("actions/checkout@"):
                subprocess.run(["git", "clone", "-q", str(self.repository), str(self.work)], check=True)
                continue
            assert re.fullmatch(r"sdkwright/sdkwright@v\d+\.\d+\.\d+", step["uses"])
            if status := self.action(step.get("with", {})):
                return status
        return 0

    def action(self, given: Mapping[str, str]) -> int:
        """Do our action as GitHub does it."""
        assert given.keys() <= ACTION["inputs"].keys()
        values = {key: given.get(key, one["default"]) for key, one in ACTION["inputs"].items()}

        def filled(text: str) -> str:
            found = re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda m: values[m[1]], text)
            return found.replace("${{ github.action_path }}", str(ROOT))

        for step in ACTION["runs"]["steps"]:
            env = {key: filled(value) for key, value in step.get("env", {}).items()}
            at = self.work / filled(step.get("working-directory", "."))
            if status := self.bash(step["run"], at, GITHUB_ACTIONS="true", **env):
                return status
        return 0


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    runner = Runner(tmp_path)
    runner.git("init", "-q")
    (runner.repository / "openapi.yaml").write_text(DOCUMENT)
    yield runner


def typed(runner: Runner, commands: str) -> None:
    """What a reader types who follows a block of the page."""
    for line in commands.splitlines():
        words = shlex.split(line.removeprefix("$ "))
        if words[0] == "git":
            runner.git(*words[1:])
        else:
            assert words[0] == "sdkwright"
            assert runner.bash(f'"$PYTHON" -m {shlex.join(words)}', runner.repository) == 0


def test_the_recipe_of_the_readme(runner: Runner) -> None:
    listed, workflow = blocks("README.md", "In CI", "yaml")
    (cure,) = blocks("README.md", "In CI", "console")
    (runner.repository / "sdkwright.yaml").write_text(listed)
    (runner.repository / ".github/workflows").mkdir(parents=True)
    (runner.repository / ".github/workflows/sdk.yml").write_text(workflow)
    typed(runner, cure)
    assert runner.job(workflow) == 0, runner.said
    assert "sdk: up to date" in runner.said

    (runner.repository / "openapi.yaml").write_text(DOCUMENT.replace("{type: string}", "{type: integer}"))
    runner.commit()
    assert runner.job(workflow) == 1
    annotations = [line for line in runner.said.splitlines() if line.startswith("::error ")]
    assert annotations == [
        "::error file=openapi.yaml,line=1,col=1,title=sdkwright drift-document::the document changed since sdk was generated: openapi.yaml"
    ]
    assert "  changed  src/pets/types/pet.py" in runner.said

    typed(runner, cure)
    assert runner.job(workflow) == 0, runner.said


def test_the_action_generates_too(runner: Runner) -> None:
    runner.work = runner.repository
    assert runner.action({"command": "generate", "args": "openapi.yaml\n  -o  sdk"}) == 0
    assert (runner.repository / "sdk/.sdkwright.json").is_file()
    assert runner.action({"working-directory": "sdk", "args": "../openapi.yaml -o ."}) == 0
    assert runner.action({"working-directory": "sdk", "args": "../openapi.yaml -o . --package=zoo"}) == 1


def test_the_action_installs_the_version_that_it_is_of(runner: Runner) -> None:
    runner.work = runner.repository
    options = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    runner.action({})
    assert runner.installed == [*options, str(ROOT)]
    runner.action({"version": "0.1.2"})
    assert runner.installed == [*options, "sdkwright==0.1.2"]


EVIL = "$(touch evil) `touch evil` ; touch evil && touch evil * ' \""


@pytest.mark.parametrize("key", ["args", "version", "command"])
def test_no_input_of_the_action_is_code(runner: Runner, key: str) -> None:
    runner.work = runner.repository
    runner.action({key: EVIL})
    if key == "version":
        assert runner.installed[-1] == f"sdkwright=={EVIL}"
    assert not list(runner.folder.rglob("evil"))
    assert not any("${{" in step["run"] for step in ACTION["runs"]["steps"])


def test_the_action_knows_its_commands(runner: Runner) -> None:
    runner.work = runner.repository
    assert runner.action({"command": "lint", "args": "openapi.yaml"}) == 2
    assert "::error title=sdkwright::command is check, generate or diff\n" in runner.said


def test_the_lines_for_gitlab(runner: Runner) -> None:
    (text,) = blocks("docs/ci.md", "GitLab", "yaml")
    (job,) = yaml.safe_load(text).values()
    script = "\n".join(job["script"])
    (runner.shims / "sdkwright").symlink_to(runner.shims / "sdkwright.sh")
    (runner.repository / "sdkwright.yaml").write_text("sdks: [{spec: openapi.yaml, out: sdk}]\n")
    assert runner.bash(script, runner.repository, **job["variables"]) == 1
    assert runner.installed == ["install", "--quiet", "sdkwright==0.1.0"]
    assert "+++ b/src/pets/_client.py\n" in runner.said
    (reason,) = json.loads((runner.repository / job["artifacts"]["reports"]["codequality"]).read_text())
    assert reason["check_name"] == "drift-missing" and reason["location"]["path"] == "openapi.yaml"
    assert runner.bash("sdkwright generate", runner.repository) == 0
    assert runner.bash(script, runner.repository, **job["variables"]) == 0


def test_the_hooks_for_pre_commit(runner: Runner) -> None:
    config: Any = yaml.safe_load(blocks("docs/ci.md", "pre-commit", "yaml")[0])
    assert all(hook["id"] in HOOKS for repo in config["repos"] for hook in repo["hooks"])
    (runner.shims / "sdkwright").symlink_to(runner.shims / "sdkwright.sh")
    (runner.repository / "sdkwright.yaml").write_text("sdks: [{spec: openapi.yaml, out: sdk}]\n")
    check, generate = (HOOKS[f"sdkwright-{name}"] for name in ("check", "generate"))
    assert [hook["pass_filenames"] for hook in (check, generate)] == [False, False]
    assert runner.bash(check["entry"], runner.repository) == 1
    assert runner.bash(generate["entry"], runner.repository) == 0
    assert runner.bash(check["entry"], runner.repository) == 0


def test_versions_in_the_pages_are_this_one() -> None:
    from sdkwright import __version__

    for page in ("README.md", "docs/ci.md"):
        found = re.findall(r'(?:sdkwright@v|rev: v|VERSION: ")([\d.]+)', (ROOT / page).read_text())
        assert found and set(found) == {__version__}
