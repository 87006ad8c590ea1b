"""Bytes of a response to typed values that fit their description in every respect.

What pydantic-core reads is made stricter: no type is converted to another, listed
values are all there are, and the limits of the document hold. They stand in
`limits.json`, in the words of JSON Schema (2020-12, Validation, 6); `nullable` lists the
properties of a class that may be absent or null, where all others may only be absent.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic_core import PydanticCustomError, SchemaValidator, core_schema

from .checks import Limits, problem
from .decode import STRICTLY, Validate, adapter, is_model, resolved
from .operation import NOTHING

KINDS: Mapping[str, str] = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "tuple": "array",
    "dict": "object",
    "model": "object",
    "none": "null",
    **dict.fromkeys(
        ("datetime", "date", "time", "timedelta", "uuid", "decimal", "bytes"), "string"
    ),
}
"""Types of core schemas to those of JSON."""

FORMATS: Mapping[str, Limits] = {
    "datetime": {"format": "date-time"},
    "date": {"format": "date"},
    "time": {"format": "time"},
    "timedelta": {"format": "duration"},
}
"""Types of core schemas to how their texts are written."""


def read(kind: Any, content: bytes | str, operation: str) -> Any:
    """`content` as `kind`.

    Raises:
        pydantic.ValidationError: It does not fit, and where.
    """
    return _validator(kind, operation).validate_json(content, by_name=False)


@cache
def _validator(kind: Any, operation: str) -> SchemaValidator:
    limits = table()["operations"].get(operation, NOTHING)
    stricter = Stricter(table()["types"])
    return SchemaValidator(stricter.schema(_core(kind), limits))


@cache
def _validate(kind: Any, name: str) -> Validate:
    types = table()["types"]
    limits = types.get(name, NOTHING)
    schema = Stricter(types).schema(_core(resolved(kind)), limits)
    return partial(SchemaValidator(schema).validate_python, by_name=False)


def _core(kind: Any) -> Any:
    if is_model(kind):
        kind.model_rebuild(raise_errors=False)
        return kind.__pydantic_core_schema__
    return adapter(kind).core_schema


@cache
def table() -> dict[str, dict[str, Limits]]:
    """The limits of types and of operations, by their names."""
    file = Path(__file__).parents[1] / "limits.json"
    text = file.read_text("utf-8") if file.is_file() else "{}"
    found: dict[str, dict[str, Limits]] = json.loads(text)
    return {"types": {}, "operations": {}, **found}


class Stricter:
    """Makes core schemas stricter. `types`: the limits of each type, by its name."""

    def __init__(self, types: Mapping[str, Limits]) -> None:
        self._types = types

    def schema(self, schema: Any, limits: Limits) -> Any:
        """The same, with `limits`."""
        if "ref" in limits:
            limits = {**self._types.get(limits["ref"], NOTHING), **limits}
            limits = {key: limit for key, limit in limits.items() if key != "ref"}
        metadata = schema.get("metadata") or NOTHING
        if STRICTLY in metadata:
            return metadata[STRICTLY](self, schema, limits)
        return self._known(schema, limits)

    @staticmethod
    def reader(kind: Any, name: str = "") -> Validate:
        """What reads a type of the SDK; `name`: if it is one that is no class."""
        return _validate(kind, name)

    def plain(self, validate: Validate) -> Any:
        """The schema of what a function reads."""
        return core_schema.no_info_plain_validator_function(validate)

    def text(self, schema: Any, limits: Limits) -> Any:
        """The same for a type that is written as text, which is what has limits."""
        return _checked(schema, "string", _written(schema["schema"], limits))

    def _known(self, schema: Any, limits: Limits) -> Any:
        match schema["type"]:
            case "model":
                return self._model(schema)
            case "union":
                return self.union(schema, limits)
            case "tagged-union":
                choices = schema["choices"].items()
                made = {tag: self.schema(choice, limits) for tag, choice in choices}
                return {**schema, "choices": made}
            case "definitions":
                inner = self.schema(schema["schema"], limits)
                listed = [self.schema(each, NOTHING) for each in schema["definitions"]]
                return {**schema, "schema": inner, "definitions": listed}
            case "list":
                return _checked(self._items(schema, limits), "array", limits)
            case "tuple":
                return _checked(self._places(schema, limits), "array", limits)
            case "dict":
                values = schema.get("values_schema", core_schema.any_schema())
                inner = self.schema(
                    values, limits.get("additionalProperties") or NOTHING
                )
                return _checked({**schema, "values_schema": inner}, "object", limits)
            case "literal":
                return _checked(schema, "", {"enum": schema["expected"], **limits})
            case kind if "schema" in schema:
                return {**schema, "schema": self.schema(schema["schema"], limits)}
            case kind:
                return _checked(schema, KINDS.get(kind, ""), _written(schema, limits))

    def union(self, schema: Any, limits: Limits, count: int | None = None) -> Any:
        """The same for a union; `count`: of how many of its choices."""
        listed = {key: limits[key] for key in ("enum",) if key in limits}
        rest = {key: limit for key, limit in limits.items() if key not in listed}
        choices = (_choice(choice) for choice in schema["choices"][:count])
        made = [self.schema(choice, rest) for choice in choices]
        return _checked({**schema, "choices": made}, "", listed)

    def _items(self, schema: Any, limits: Limits) -> Any:
        items = schema.get("items_schema", core_schema.any_schema())
        return {
            **schema,
            "items_schema": self.schema(items, limits.get("items", NOTHING)),
        }

    def _places(self, schema: Any, limits: Limits) -> Any:
        of = limits.get("prefixItems", [])
        each = [
            self.schema(item, of[number] if number < len(of) else NOTHING)
            for number, item in enumerate(schema["items_schema"])
        ]
        return {**schema, "items_schema": each}

    def _model(self, schema: Any) -> Any:
        """Fields, and then the object: of a class, pydantic-core takes what it has built."""
        limits = self._types.get(schema["cls"].__name__, NOTHING)
        fields = _fields(schema)
        properties = limits.get("properties", NOTHING)
        more = limits.get("additionalProperties")
        made: Any = {
            **fields,
            "fields": {
                name: self._field(name, field, properties, limits)
                for name, field in fields["fields"].items()
            },
            "extra_behavior": "forbid" if more is False else "allow",
        }
        extras = made.pop("extras_schema", None)
        if extras is not None and more is not False:
            made["extras_schema"] = self.schema(extras, more or NOTHING)
        built = core_schema.no_info_after_validator_function(
            partial(_built, schema["cls"]), made
        )
        checked = _checked(built, "object", limits)
        return {**checked, "ref": schema["ref"]} if "ref" in schema else checked

    def _field(
        self, name: str, field: Any, properties: Mapping[str, Limits], limits: Limits
    ) -> Any:
        wire = field.get("validation_alias", name)
        key = wire if isinstance(wire, str) else name
        made = self.schema(field["schema"], properties.get(key, NOTHING))
        is_nullable = key in limits.get("nullable", ())
        return {**field, "schema": made if is_nullable else _not_null(made)}


def _fields(schema: Any) -> Any:
    """The fields of a model's schema."""
    while schema["type"] != "model-fields":
        schema = schema["schema"]
    return schema


def _not_null(schema: Any) -> Any:
    """Of a property that may be absent, which is None in Python, but not null."""
    inner = schema.get("schema", NOTHING)
    is_optional = schema["type"] == "default" and inner.get("type") == "nullable"
    return {**schema, "schema": inner["schema"]} if is_optional else schema


def _built(model: type[BaseModel], parts: Any) -> BaseModel:
    values, extra, given = parts
    built = model.model_construct(given)
    vars(built).clear()
    vars(built).update(values)
    object.__setattr__(built, "__pydantic_extra__", extra)
    return built


def _written(schema: Any, limits: Limits) -> Limits:
    """The limits, and how a text is written that is read as this."""
    return {**FORMATS.get(schema["type"], NOTHING), **limits}


def _choice(choice: Any) -> Any:
    """A choice of a union, which may have a label."""
    return choice if "type" in choice else choice[0]


def _checked(schema: Any, kind: str, limits: Limits) -> Any:
    """The schema, for values that are of a JSON type and within limits."""

    def check(value: object) -> object:
        found = problem(value, kind, limits)
        if found:
            raise PydanticCustomError(
                "limit", "Input should be {what}", {"what": found}
            )
        is_whole = kind == "integer" and isinstance(value, float)
        return int(value) if is_whole and isinstance(value, float) else value

    if not kind and not limits:
        return schema
    return core_schema.no_info_before_validator_function(check, schema)
