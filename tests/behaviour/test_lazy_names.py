"""Names of packages: what type checkers are told is what there is, and each comes when it is asked for."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from support import Sdk, build, thing

DOCUMENT = thing(
    """
    Thing: {type: object, properties: {part: {$ref: "#/components/schemas/Part"}, kind: {$ref: "#/components/schemas/Kind"}}}
    Part: {type: object, properties: {name: {type: string}}}
    Kind: {type: string, enum: [a, b]}
    """
)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return build(tmp_path_factory.mktemp("lazy"), DOCUMENT)


def told(text: str) -> set[str]:
    """The names that a type checker finds imported."""
    nodes = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom))
    names = {each.asname or "" for node in nodes if node.level == 1 for each in node.names}
    return names - {""}


@pytest.mark.parametrize(("package", "file"), [("", "__init__.py"), (".types", "types/__init__.pyi")])
def test_type_checkers_are_told_of_what_there_is(sdk: Sdk, package: str, file: str) -> None:
    found = importlib.import_module(f"{sdk.package.__name__}{package}")
    names = told(sdk.text(file))
    assert names
    assert names == {*found.__dir__()}
    assert all(hasattr(found, name) for name in names)


def test_types_have_an_error_for_what_is_not_there(sdk: Sdk) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        sdk.types.Nothing  # noqa: B018


def test_a_type_brings_its_own_module_alone(sdk: Sdk) -> None:
    name = sdk.package.__name__
    source = Path(sdk.package.__file__ or "").parent.parent
    code = f"import sys; from {name} import types; types.Part; print(*(m for m in sys.modules if '.types.' in m))"
    command = [sys.executable, "-c", code]
    ended = subprocess.run(command, cwd=source, capture_output=True, text=True, check=True)
    assert ended.stdout.split() == [f"{name}.types.part"]
