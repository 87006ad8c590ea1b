"""Documents of one topic each -> the files that the topic is about, as they should be.

A case is a folder: `openapi.yaml`, perhaps `sdk.yaml`, `case.yaml` (globs of the files that
count, below the package or the SDK's root), `expected/`, and `diagnostics.txt` where
anything is reported. What is in the SDK already, if that matters, is in `before/`: the manifest,
code of the user's own. A new case is a new folder and `pytest tests/cases --rewrite`.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import black
import pytest
import yaml

from sdkwright.config import load_config
from sdkwright.diagnostics import Diagnostic
from sdkwright.pipeline import Result, generate

HERE = Path(__file__).parent
CASES = {path.parent.name: path.parent for path in sorted(HERE.glob("*/case.yaml"))}


@cache
def made(name: str) -> Result:
    """The SDK of a case."""
    before = CASES[name] / "before"
    return generate(load_config(str(CASES[name]), out=before if before.exists() else None))


def relevant(name: str) -> dict[str, str]:
    """The files that a case is about, by their path below the package or the root."""
    globs = yaml.safe_load((CASES[name] / "case.yaml").read_text(encoding="utf-8"))["files"]
    result = made(name)
    files = {
        file.path.removeprefix(f"src/{result.names.package}/"): file.text for file in result.files
    }
    return {
        path: text
        for path, text in files.items()
        if not path.startswith("_core/") and any(fnmatch(path, glob) for glob in globs)
    }


def expected(case: Path) -> dict[str, str]:
    """The files that should come out."""
    folder = case / "expected"
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def reported(name: str) -> str:
    """The diagnostics of a case, one on a line."""
    return "".join(f"{_line(diagnostic, name)}\n" for diagnostic in made(name).diagnostics)


def _line(diagnostic: Diagnostic, name: str) -> str:
    at = f"{diagnostic.at}: " if diagnostic.at else ""
    text = f"{at}{diagnostic.severity.value}: {diagnostic.code}: {diagnostic.message}"
    return text.replace(f"{CASES[name]}/", "")


def rewrite(name: str) -> None:
    """Make what is generated now what is expected."""
    case = CASES[name]
    shutil.rmtree(case / "expected", ignore_errors=True)
    for path, text in relevant(name).items():
        file = case / "expected" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    told = case / "diagnostics.txt"
    told.unlink(missing_ok=True)
    if reported(name):
        told.write_text(reported(name), encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_the_files_of_a_case_are_as_expected(name: str, rewrites: bool) -> None:
    if rewrites:
        rewrite(name)
    now, then = relevant(name), expected(CASES[name])
    assert then and now.keys() == then.keys()
    for path, text in now.items():
        assert text == then[path], f"{path}: `pytest tests/cases --rewrite` accepts what is new"


@pytest.mark.parametrize("name", CASES)
def test_the_diagnostics_of_a_case_are_as_expected(name: str, rewrites: bool) -> None:
    if rewrites:
        rewrite(name)
    told = CASES[name] / "diagnostics.txt"
    assert reported(name) == (told.read_text(encoding="utf-8") if told.exists() else "")


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All cases, written to one folder of packages."""
    root = tmp_path_factory.mktemp("cases")
    for name in CASES:
        for file in made(name).files:
            is_code = file.path.startswith("src/") and file.path.endswith((".py", ".pyi"))
            path = root / file.path.removeprefix("src/") if is_code else root / name / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, encoding="utf-8")
        own = CASES[name] / "before" / "src"
        if own.exists():
            shutil.copytree(own, root, dirs_exist_ok=True)
    return root


def modules(name: str) -> Iterator[str]:
    """The modules of a case's package."""
    for file in made(name).files:
        if file.path.startswith("src/") and file.path.endswith(".py"):
            yield file.path.removeprefix("src/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@pytest.mark.filterwarnings("ignore:`.*` is called:DeprecationWarning")
@pytest.mark.parametrize("name", CASES)
def test_every_module_of_a_case_can_be_imported(
    name: str, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tree))
    for module in modules(name):
        importlib.import_module(module)
    package = importlib.import_module(made(name).names.package)
    for exports in (package, importlib.import_module(f"{package.__name__}.types")):
        assert all(hasattr(exports, export) for export in dir(exports))


@pytest.mark.parametrize("name", CASES)
def test_black_leaves_every_module_of_a_case_alone(name: str) -> None:
    for file in made(name).files:
        if file.path.endswith(".py") and "/_core/" not in file.path:
            assert black.format_str(file.text, mode=black.Mode()) == file.text, file.path


def test_packages_of_cases_have_names_of_their_own() -> None:
    assert len({made(name).names.package for name in CASES}) == len(CASES) >= 12


def test_all_cases_pass_mypy_strict(tree: Path, pytestconfig: pytest.Config) -> None:
    packages = [part for name in CASES for part in ("-p", made(name).names.package)]
    assert pytestconfig.cache is not None
    cache = pytestconfig.cache.mkdir("mypy-of-cases")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=", "--cache-dir", str(cache), *packages]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
