"""Code of users to what type checkers say: nothing about right code, and every mistake.

Each checker runs once, on the SDK and both files; the tests look at what it found.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from sdks.places import ROOT, SOURCES

HERE: Final = Path(__file__).parent
USAGE: Final = HERE / "usage_bookstore.py"
WRONG: Final = HERE / "wrong_usage_bookstore.py"
SOURCE: Final = SOURCES["bookstore"]
LOOKED_AT: Final = (SOURCE / "bookstore", USAGE, WRONG)

Errors = dict[Path, dict[int, str]]
"""By file and line, what is said."""


@pytest.fixture(scope="session", params=["mypy", "pyright"])
def errors(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Errors:
    """What the checker says."""
    if importlib.util.find_spec(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    directory = tmp_path_factory.mktemp("types")
    return mypy(directory) if request.param == "mypy" else pyright(directory)


def mypy(directory: Path) -> Errors:
    """Errors of `mypy --strict`, whatever the configuration of this project."""
    options = [
        "--strict",
        "--config-file=",
        "--no-error-summary",
        f"--cache-dir={directory}",
    ]
    output = run("mypy", *options, *(str(path) for path in LOOKED_AT))
    found = re.findall(r"(?m)^(.+?):(\d+): error: (.*)$", output)
    assert found, output
    return grouped([(ROOT / file, int(line), text) for file, line, text in found])


def pyright(directory: Path) -> Errors:
    """Errors of pyright in its strict mode."""
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "extraPaths": [str(SOURCE)],
        "include": [os.path.relpath(path, directory) for path in LOOKED_AT],
    }
    project = directory / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    options = [
        "--pythonpath",
        sys.executable,
        "--outputjson",
        "--project",
        str(project),
    ]
    output = json.loads(run("pyright", *options))
    assert output["summary"]["filesAnalyzed"] > 50
    found = [
        each for each in output["generalDiagnostics"] if each["severity"] == "error"
    ]
    return grouped(
        [
            (Path(e["file"]), e["range"]["start"]["line"] + 1, e["message"])
            for e in found
        ]
    )


def run(checker: str, *arguments: str) -> str:
    """What a checker prints when it looks at the SDK."""
    command = [sys.executable, "-m", checker, *arguments]
    environment = {**os.environ, "MYPYPATH": str(SOURCE)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode in (0, 1), done.stderr or done.stdout
    return done.stdout


def grouped(found: list[tuple[Path, int, str]]) -> Errors:
    """Errors by file and line."""
    errors: Errors = {}
    for file, line, text in found:
        errors.setdefault(file.resolve(), {})[line] = text
    return errors


def test_right_code(errors: Errors) -> None:
    """The SDK and what users write have no error."""
    assert {
        file: texts for file, texts in errors.items() if file != WRONG.resolve()
    } == {}


def test_mistakes(errors: Errors) -> None:
    """Every line that is marked is an error, and no other."""
    lines = WRONG.read_text().splitlines()
    marked = {line for line, text in enumerate(lines, 1) if text.endswith("# wrong")}
    assert len(marked) > 30
    found = errors[WRONG.resolve()]
    assert {line: lines[line - 1] for line in marked - found.keys()} == {}
    assert {line: text for line, text in found.items() if line not in marked} == {}
