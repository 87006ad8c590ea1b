"""Wootiv's methods and types -> whether they are where a list of them says.

The list is beside the documentation; without it, this is skipped.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from seeds.samples import DOCUMENTS

LIST = DOCUMENTS / "specs" / "wootiv.resources.json"
SOURCE = Path(__file__).parents[2] / "generated" / "wootiv" / "src"
TREE: dict[str, Any] = json.loads(LIST.read_text("utf-8")) if LIST.exists() else {}

pytestmark = pytest.mark.skipif(not TREE, reason="../shared/seeds is absent")


@pytest.fixture
def wootiv(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(sys, "path", [str(SOURCE), *sys.path])
    return importlib.import_module("wootiv")


def listed(resources: Mapping[str, Any], way: str = "") -> Iterator[tuple[str, str]]:
    """`auth.token.refresh`, and what it asks for."""
    for name, resource in resources.items():
        for method, endpoint in resource.get("methods", {}).items():
            yield f"{way}{name}.{method}", endpoint
        yield from listed(resource.get("subresources", {}), f"{way}{name}.")


def test_methods_are_where_they_are_looked_for(wootiv: Any) -> None:
    found = {}
    for way, _ in listed(TREE["resources"]):
        *resources, method = way.split(".")
        for client in (wootiv.Wootiv(), wootiv.AsyncWootiv()):
            place = client
            for name in resources:
                place = getattr(place, name)
            assert callable(getattr(place, method)), way
            module = importlib.import_module(type(place).__module__)
            operation = getattr(module, method.upper())
            found[way] = f"{operation.method.lower()} {operation.path}"
    wanted = dict(listed(TREE["resources"]))
    assert len(found) == 81 and plain(found) == plain(wanted)


def plain(endpoints: Mapping[str, str]) -> dict[str, str]:
    """Without the names of parameters, which nobody sees."""
    return {
        way: re.sub(r"{\w+}", "{}", endpoint) for way, endpoint in endpoints.items()
    }


def test_types_are_where_they_are_looked_for(wootiv: Any) -> None:
    missing = [
        f"{package}.{name}"
        for package, names in TREE["types_exports"].items()
        for name in names
        if name != "annotations"  # of each module of Python that imports it
        and not hasattr(
            importlib.import_module(f"wootiv.types.{package}".rstrip(".")), name
        )
    ]
    assert missing == []
