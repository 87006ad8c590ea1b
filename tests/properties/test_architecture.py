"""What holds for the whole code: layers and sizes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator" / "sdkwright"
CORE = ROOT / "templates" / "_core"

LEAVES = ("data", "ir", "diagnostics", "wording", "reserved", "styles")
LAYERS = (
    "spec",
    "lower",
    "walk",
    "refine",
    "casing",
    "name_types",
    "names",
    "own",
    "custom",
    "python",
    "templates",
    "render",
    "manifest",
    "inspect",
    "code_samples",
    "surface",
    "rules",
    "settled",
    "pipeline",
    "fixing",
    "output",
)
"""In the order of the flow; `config` is read by all that decide."""


def imported(path: Path, root: str) -> Iterator[str]:
    """The parts of our own package that a module imports, as their first name."""
    package = [root, *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            full = [name] if node.module else [f"{name}.{alias.name}" for alias in node.names]
            for found in full:
                if found.startswith(f"{root}."):
                    yield found.split(".")[1]


def modules(name: str) -> list[Path]:
    folder = PACKAGE / name
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [PACKAGE / f"{name}.py"]


@pytest.mark.parametrize("layer", LAYERS)
def test_nothing_imports_rightwards(layer: str) -> None:
    later = LAYERS[LAYERS.index(layer) + 1 :]
    found = {name for path in modules(layer) for name in imported(path, "sdkwright")}
    assert not found & set(later)


@pytest.mark.parametrize("leaf", LEAVES)
def test_leaves_import_nothing_else_of_ours(leaf: str) -> None:
    found = {name for path in modules(leaf) for name in imported(path, "sdkwright")}
    assert found <= ({leaf, "data"} if leaf != "data" else set())  # which classes of data are made of


def test_only_the_command_line_prints() -> None:
    for path in PACKAGE.rglob("*.py"):
        calls = (n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Call))
        printing = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "print"]
        assert not printing or path.name == "cli.py", path


def test_the_http_library_is_imported_in_one_module_of_the_runtime() -> None:
    found = {
        path.name
        for path in CORE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Import) and any(a.name in ("httpx", "httpx2") for a in node.names)
    }
    assert found == {"http.py"}


SOURCES = [*PACKAGE.rglob("*.py"), *CORE.glob("*.py")]


def test_files_and_functions_are_of_a_size_to_read() -> None:
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        assert text.count("\n") <= 400, path
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 60, f"{path}:{node.lineno}"


def test_every_module_says_what_it_is() -> None:
    assert [p for p in SOURCES if not ast.get_docstring(ast.parse(p.read_text()))] == []


def test_who_says_what_is_equal_says_what_is_not() -> None:
    """`!=` of `msgspec.Struct` knows nothing of a subclass's `__eq__`."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(getattr(b, "name", "") == "__eq__" for b in node.body):
                texts = [ast.unparse(statement) for statement in node.body]
                assert "__ne__ = object.__ne__" in texts, f"{path}: {node.name}"
