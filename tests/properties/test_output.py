"""Everything that is generated compiles, is laid out as black would, and says what it may import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath

import black
import pytest

from sdkwright.config import load_config
from sdkwright.pipeline import generate
from sdkwright.render import File

ROOT = Path(__file__).parents[2]
SPECS = {path.parent.name: path.parent for path in sorted((ROOT / "specs").glob("*/openapi.yaml"))}
COMMITTED = sorted((ROOT / "generated").rglob("*.py"))


@cache
def modules(name: str) -> dict[str, str]:
    """The modules of an SDK made from one of our documents."""
    files = generate(load_config(str(SPECS[name]))).files
    return {file.path: file.text for file in files if file.path.endswith(".py")}


@pytest.mark.parametrize("name", SPECS)
def test_every_module_compiles_and_black_leaves_it_alone(name: str) -> None:
    assert len(modules(name)) > 40
    for path, text in modules(name).items():
        compile(text, path, "exec", dont_inherit=True)
        if "/_core/" not in path:
            assert black.format_str(text, mode=black.Mode()) == text, path


def test_black_leaves_the_runtime_alone() -> None:
    runtime = sorted((ROOT / "templates" / "_core").glob("*.py"))
    assert len(runtime) > 70
    for path in runtime:
        text = path.read_text(encoding="utf-8")
        assert black.format_str(text, mode=black.Mode()) == text, path


def test_committed_modules_compile() -> None:
    assert len(COMMITTED) > 160
    for path in COMMITTED:
        compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)


@pytest.mark.parametrize("name", SPECS)
def test_paths_are_plain_and_differ_where_case_does_not_count(name: str) -> None:
    files: tuple[File, ...] = generate(load_config(str(SPECS[name]))).files
    paths = [file.path for file in files]
    assert len({path.casefold() for path in paths}) == len(paths)
    for path in map(PurePosixPath, paths):
        assert not path.is_absolute() and ".." not in path.parts


@pytest.mark.parametrize("name", SPECS)
def test_text_ends_with_one_line_end_and_no_line_with_a_space(name: str) -> None:
    for path, text in modules(name).items():
        assert "\r" not in text and "\t" not in text, path
        assert text == "" or (text.endswith("\n") and not text.endswith("\n\n")), path
        assert all(line == line.rstrip() for line in text.split("\n")), path


def imported(text: str) -> Iterator[str]:
    """The root packages that a module imports."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield (node.module or "").partition(".")[0]


ALLOWED = frozenset(
    ["__future__", "builtins", "collections", "dataclasses", "datetime", "enum", "functools", "pydantic", "typing", "typing_extensions"]
)


@pytest.mark.parametrize("name", SPECS)
def test_generated_modules_import_little(name: str) -> None:
    for path, text in modules(name).items():
        is_for_pytest = not path.startswith("src/") or path.endswith("/pytest_plugin.py")
        if "/_core/" not in path and not is_for_pytest:
            assert set(imported(text)) <= ALLOWED, path


REEXPORTING = ("__init__.py", "errors.py", "pagination.py", "testing.py")


@pytest.mark.parametrize("name", SPECS)
def test_every_import_is_used(name: str) -> None:
    for path, text in modules(name).items():
        if not path.endswith(REEXPORTING) and "/_core/" not in path:
            assert not unused(text), path


def unused(text: str) -> set[str]:
    """Names that are imported and mentioned nowhere else."""
    tree = ast.parse(text)
    names = {
        (alias.asname or alias.name).partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        and not (isinstance(node, ast.ImportFrom) and node.module == "__future__")
        for alias in node.names
        if alias.asname != alias.name  # which is exported
    }
    mentioned = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    quoted = " ".join(
        node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return {name for name in names if name not in mentioned and name not in quoted}
