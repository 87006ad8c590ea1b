"""The bookstore's document and its SDK say the same: operations, and properties of models."""

from __future__ import annotations

import importlib
from typing import Any, Final

import pytest
import yaml
from pydantic import BaseModel
from sdks.places import SPECS

DOCUMENT: Final[dict[str, Any]] = yaml.safe_load(SPECS["bookstore"].read_text())
SCHEMAS: Final = DOCUMENT["components"]["schemas"]
METHODS: Final = {"get", "post", "patch", "delete"}
MODELS: Final = [name for name, schema in SCHEMAS.items() if "properties" in schema]


def test_operations() -> None:
    """Every operation of the document, and no other."""
    described = {
        (method.upper(), path)
        for path, item in DOCUMENT["paths"].items()
        for method in item.keys() & METHODS
    }
    kind = importlib.import_module("bookstore._core.operation").Operation
    written = set()
    for name in ("books", "reviews", "authors", "orders"):
        module = importlib.import_module(f"bookstore.resources.{name}")
        found = [each for each in vars(module).values() if isinstance(each, kind)]
        written |= {(each.method, each.path) for each in found}
    assert len(described) == 12
    assert written == described


@pytest.mark.parametrize("name", MODELS)
def test_model(name: str) -> None:
    """A model has the properties of its schema, and requires the same."""
    model = getattr(importlib.import_module("bookstore.types"), name)
    assert issubclass(model, BaseModel)
    fields = {field.alias or n: field for n, field in model.model_fields.items()}
    required = {n for n, field in fields.items() if field.is_required()}
    assert fields.keys() == SCHEMAS[name]["properties"].keys()
    assert required == set(SCHEMAS[name].get("required", ()))
