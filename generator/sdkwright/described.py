"""The JSON Schema of a model -> the same, with what its source says of each field.

pydantic can do so when it makes the classes, which costs every run the time to parse them.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, get_args

from pydantic import BaseModel


def described_schema(model: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a model whose parts are sections."""
    schema = model.model_json_schema()
    parts = {cls.__name__: cls for cls in _parts(model)}
    for name, part in [(model.__name__, schema), *schema.get("$defs", {}).items()]:
        for each in (part, *part.get("anyOf", ())):  # a text may stand for the mapping
            if name in parts and "properties" in each:
                _describe(each["properties"], parts[name])
    return schema


def _describe(properties: dict[str, Any], cls: type[BaseModel]) -> None:
    said = dict(_said(cls))
    for name, field in cls.model_fields.items():
        key = field.alias or name
        if name in said and key in properties:
            own = {"description": said[name], **properties[key]}
            properties[key] = dict(sorted(own.items()))


def _parts(model: type[BaseModel]) -> set[type[BaseModel]]:
    """The model, and those that its fields are made of."""
    found: set[type[BaseModel]] = set()
    waiting: list[Any] = [model]
    while waiting:
        type_ = waiting.pop()
        waiting += get_args(type_)
        if isinstance(type_, type) and issubclass(type_, BaseModel) and type_ not in found:
            found.add(type_)
            waiting += [field.annotation for field in type_.model_fields.values()]
    return found


def _said(cls: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """The texts below the fields of a class, and of those above it."""
    for each in reversed(cls.__mro__):
        if issubclass(each, BaseModel) and each is not BaseModel:
            tree = ast.parse(textwrap.dedent(inspect.getsource(each))).body[0]
            assert isinstance(tree, ast.ClassDef)
            for field, text in pairwise(tree.body):
                match field, text:
                    case (
                        ast.AnnAssign(target=ast.Name(id=name)),
                        ast.Expr(value=ast.Constant(value=str(said))),
                    ):
                        yield name, inspect.cleandoc(said)
