"""The official document of Schematic in place of ours: the same configuration makes the same client."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkwright.config import load_config
from sdkwright.pipeline import generate

ROOT = Path(__file__).parents[2]
OFFICIAL = ROOT.parent / "shared" / "seeds" / "specs"
METHODS = ("get", "put", "post", "delete", "patch")

pytestmark = pytest.mark.skipif(
    not OFFICIAL.is_dir(), reason="the official document is not here"
)

Signatures = dict[tuple[str, str], list[str]]
"""Resource and method -> the names of its parameters."""


@pytest.fixture(scope="module")
def document() -> Any:
    text = (OFFICIAL / "schematic.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ast.Module]:
    """Path below the package -> the module, of the SDK that is made from it."""
    folder = tmp_path_factory.mktemp("official")
    own = ROOT / "specs" / "schematic"
    config = (own / "sdk.yaml").read_text(encoding="utf-8")
    overlays = f"overlays: [{OFFICIAL / 'overrides.yaml'}, capture.yaml]"
    config = config.replace("overlays: [capture.yaml]", overlays)
    assert overlays in config
    (folder / "sdk.yaml").write_text(config)
    (folder / "capture.yaml").write_bytes((own / "capture.yaml").read_bytes())
    (folder / "openapi.yaml").write_bytes((OFFICIAL / "schematic.yaml").read_bytes())
    result = generate(load_config(str(folder)))
    assert {d.code for d in result.diagnostics} == {
        "value-repaired"
    }  # texts for numbers
    start = "src/schematic/"
    return {
        file.path.removeprefix(start): ast.parse(file.text)
        for file in result.files
        if file.path.startswith(start) and file.path.endswith(".py")
    }


def test_all_operations_are_there_with_their_parameters_in_order(
    document: Any, package: dict[str, ast.Module]
) -> None:
    wanted = dict(operations(document))
    assert len(wanted) == 268
    found = methods(package)
    assert {key for key in wanted if key not in found} == set()
    differing = {
        key: (names, found[key]) for key, names in wanted.items() if found[key] != names
    }
    assert differing == {}


def test_the_client_has_its_own_methods(package: dict[str, ast.Module]) -> None:
    for name in ("Schematic", "AsyncSchematic"):
        cls = class_of(package["_client.py"], name)
        defined = {
            each.name
            for each in cls.body
            if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        assert {"check_flag", "track", "identify"} <= defined


def class_of(module: ast.Module, name: str) -> ast.ClassDef:
    """A class in a module."""
    return next(
        e for e in module.body if isinstance(e, ast.ClassDef) and e.name == name
    )


def methods(package: dict[str, ast.Module]) -> Signatures:
    """Those of the sync resources; what can be said in one way only is left out."""
    found: Signatures = {}
    for path, module in package.items():
        if path.startswith("resources/") and not path.endswith("__init__.py"):
            name = path.removeprefix("resources/").removesuffix(".py")
            cls = next(e for e in module.body if isinstance(e, ast.ClassDef))
            for each in cls.body:
                if isinstance(each, ast.FunctionDef):
                    found[name, each.name] = [*parameters(each.args)]
    return found


def parameters(args: ast.arguments) -> Iterator[str]:
    """Names, without `self`, and without those that have a value of their own."""
    yield from (each.arg for each in args.args[1:])
    for each, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        if not isinstance(default, ast.Constant):
            yield each.arg.rstrip("_")


def operations(document: Any) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """What each operation is to be called, and its parameters: first those of the path, then
    what is required, query before body, then the rest."""
    for path, item in document["paths"].items():
        for operation in (item[method] for method in METHODS if method in item):
            tag, name = operation["tags"][0], snake(operation["operationId"])
            yield (tag, name.removeprefix(f"{tag}_")), [
                *ordered(document, path, operation)
            ]


def ordered(document: Any, path: str, operation: Any) -> Iterator[str]:
    said = [resolved(document, each) for each in operation.get("parameters", ())]
    yield from re.findall(r"{(\w+)}", path)
    query = {
        each["name"]: each.get("required", False)
        for each in said
        if each["in"] == "query"
    }
    content = operation.get("requestBody", {}).get("content", {})
    body = resolved(document, content["application/json"]["schema"]) if content else {}
    properties = {
        name: name in body.get("required", ())
        for name, schema in body.get("properties", {}).items()
        if name not in body.get("required", ())
        or len(resolved(document, schema).get("enum", ())) != 1
    }
    for required in (True, False):
        yield from (name for name, is_so in query.items() if is_so is required)
        yield from (name for name, is_so in properties.items() if is_so is required)
        if required and content and not body.get("properties"):
            yield "request"


def resolved(document: Any, node: Any) -> Any:
    """What a reference leads to."""
    while "$ref" in node:
        way = node["$ref"].removeprefix("#/").split("/")
        node = document
        for step in way:
            node = node[step]
    return node


def snake(name: str) -> str:
    """`getWhoAmI` -> `get_who_am_i`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
