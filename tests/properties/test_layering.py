"""Who imports whom: `spec -> lower -> refine -> names -> python -> render -> output`, never backwards."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "generator" / "sdkwright"
LAYERS = ("spec", "lower", "refine", "names", "python", "render", "output")
LEAVES = ("ir", "diagnostics")
MODULES = {
    path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", "."): path
    for path in sorted(PACKAGE.rglob("*.py"))
}


def imports(name: str) -> Iterator[str]:
    """The modules of ours that a module imports, also where only checkers see it."""
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.removeprefix("sdkwright.") for alias in node.names if alias.name.startswith("sdkwright"))
        elif isinstance(node, ast.ImportFrom):
            yield from _from(node, name)


def _from(node: ast.ImportFrom, name: str) -> Iterator[str]:
    """`from .x import y`: `x`, or `x.y` where that is a module."""
    module = node.module or ""
    if node.level == 0:
        if module.partition(".")[0] != "sdkwright":
            return
        base = module.removeprefix("sdkwright").lstrip(".")
    else:
        package = [*name.split(".")[: -node.level]]
        base = ".".join([*package, *([module] if module else [])])
    for alias in node.names:
        deeper = f"{base}.{alias.name}".lstrip(".")
        yield deeper if deeper in MODULES else base


def layer(name: str) -> str:
    """The part of the pipeline that a module belongs to."""
    return name.partition(".")[0]


def test_there_is_something_to_hold() -> None:
    assert {layer(name) for name in MODULES} >= {*LAYERS, *LEAVES}
    assert "lower.api" in MODULES and "spec.document" in [*imports("pipeline")]


@pytest.mark.parametrize("name", [name for name in MODULES if layer(name) in LAYERS])
def test_a_stage_imports_nothing_of_a_later_one(name: str) -> None:
    later = LAYERS[LAYERS.index(layer(name)) + 1 :]
    assert [other for other in imports(name) if layer(other) in later] == []


@pytest.mark.parametrize("name", LEAVES)
def test_leaves_import_nothing_of_ours(name: str) -> None:
    assert [*imports(name)] == []


@pytest.mark.parametrize("name", [name for name in MODULES if layer(name) in (*LAYERS, *LEAVES)])
def test_no_stage_knows_the_command_line_or_the_flow(name: str) -> None:
    above = ("cli", "pipeline", "jobs", "workspace", "mock", "report")
    assert [other for other in imports(name) if layer(other) in above] == []


@pytest.mark.parametrize("name", [name for name in MODULES if layer(name) not in ("cli", "__main__")])
def test_nothing_below_the_command_line_prints(name: str) -> None:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert [call.lineno for call in calls if isinstance(call, ast.Name) and call.id == "print"] == []


@pytest.mark.parametrize("name", [name for name in MODULES if layer(name) == "lower"])
def test_only_one_module_reads_the_fields_of_schemas(name: str) -> None:
    """`shapes` says what a schema says; `params` and `unions` only ask whether there is one."""
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    read = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    if name != "lower.shapes":
        assert not read & {"allOf", "oneOf", "anyOf", "prefixItems", "patternProperties", "additionalProperties"}


@pytest.mark.parametrize("name", ["ir"])
def test_the_model_has_no_words_of_python(name: str) -> None:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    fields = {
        node.target.id for node in ast.walk(tree) if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    assert len(fields) > 60
    assert not fields & {"class_name", "module", "module_name", "imports", "annotation", "snake", "python_name"}
