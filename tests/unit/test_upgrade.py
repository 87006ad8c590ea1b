"""spec/upgrade*.py: every version's shape, and what authors get wrong -> the 3.1 shape."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from sdkwright.diagnostics import Edit
from sdkwright.spec import upgrade, upgrade_access
from sdkwright.spec.node import Json, join

REF = {"$ref": "#/components/schemas/A"}
NULL = {"type": "null"}


class Said:
    """The remarks of an upgrade, as `code pointer`."""

    def __init__(self) -> None:
        self.list: list[str] = []

    def __call__(
        self, code: str, message: str, pointer: tuple[str, ...], *edits: Edit
    ) -> None:
        assert message
        self.list.append(f"{code} {join(pointer)}")


def schema(value: Json, version: str = "3.0") -> tuple[Any, list[str]]:
    """The upgraded schema and what was said; the given one must not change."""
    said, before = Said(), copy.deepcopy(value)
    result = upgrade.schema(value, version, said)
    assert value == before
    return result, said.list


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # references
        (REF, REF),
        ({**REF, "nullable": False}, REF),
        ({**REF, "x-a": 1}, {"x-a": 1, "allOf": [REF]}),
        (
            {"allOf": [REF], "nullable": True, "type": "object"},
            {"anyOf": [{"allOf": [REF], "type": "object"}, NULL]},
        ),
        ({"$dynamicRef": "#node"}, {"$ref": "#node"}),
        # boolean schemas
        (True, {}),
        (False, {"not": {}}),
        ({"items": False}, {"items": {"not": {}}}),
        (
            {"properties": {"a": True}},
            {"properties": {"a": {}}, "type": "object"},
        ),
        ({"additionalProperties": False}, {"additionalProperties": False}),
        ({"additionalProperties": {}}, {"additionalProperties": {}}),
        ({"unevaluatedProperties": False}, {"additionalProperties": False}),
        ({"unevaluatedProperties": REF}, {"additionalProperties": REF}),
        (
            {"unevaluatedProperties": False, "allOf": [REF]},
            {"unevaluatedProperties": {"not": {}}, "allOf": [REF]},
        ),
        # discriminators
        (
            {"discriminator": {"propertyName": "kind", "defaultMapping": "Pet"}},
            {
                "discriminator": {
                    "propertyName": "kind",
                    "defaultMapping": "Pet",
                    "mapping": {},
                }
            },
        ),
        ({"x-ms-discriminator-value": "dog"},) * 2,
        # null
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"enum": ["a", None], "nullable": True}, {"enum": ["a", None]}),
        ({"const": "a", "nullable": True}, {"enum": ["a", None]}),
        ({"oneOf": [REF], "nullable": True}, {"oneOf": [REF, NULL]}),
        ({"anyOf": [REF, {"nullable": True}]}, {"anyOf": [REF, NULL]}),
        ({"anyOf": [REF, NULL], "nullable": True}, {"anyOf": [REF, NULL]}),
        (
            {"properties": {}, "nullable": True},
            {"properties": {}, "type": ["object", "null"]},
        ),
        ({"items": REF, "nullable": True}, {"items": REF, "type": ["array", "null"]}),
        ({"description": "d", "nullable": True}, {"description": "d"}),
        ({"type": "string", "x-nullable": True}, {"type": ["string", "null"]}),
        # null values mean absence, but not where they are values
        ({"const": None}, {"const": None}),
        ({"type": ["string", "null"], "default": None},) * 2,
        ({"type": "string", "default": None}, {"type": "string"}),
        # bounds
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"maximum": 9, "exclusiveMaximum": True}, {"exclusiveMaximum": 9}),
        ({"exclusiveMaximum": True}, {}),
        ({"exclusiveMaximum": 5.5}, {"exclusiveMaximum": 5.5}),
        ({"maximum": 2**63 - 1}, {"maximum": 2**63 - 1}),
        ({"maxLength": 5.0}, {"maxLength": 5}),
        # examples
        ({"example": 5}, {"examples": [5]}),
        ({"example": 5, "examples": [6]}, {"examples": [5, 6]}),
        ({"example": None}, {"examples": [None]}),
        # by position, never by name
        (
            {"type": "object", "properties": {"example": {"type": "string"}}},
            {"type": "object", "properties": {"example": {"type": "string"}}},
        ),
        (
            {
                "properties": {
                    "nullable": {"type": "string"},
                    "$ref": {"type": "string"},
                }
            },
            {
                "properties": {
                    "nullable": {"type": "string"},
                    "$ref": {"type": "string"},
                },
                "type": "object",
            },
        ),
        ({"example": {"nullable": True}}, {"examples": [{"nullable": True}]}),
        (
            {"enum": [{"$ref": 1, "nullable": 2}]},
            {"enum": [{"$ref": 1, "nullable": 2}]},
        ),
        # the rest
        ({"properties": {"x-a": 1}}, {"properties": {}, "type": "object"}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"x-a": {"nullable": True}}, {"x-a": {"nullable": True}}),
        ({"$defs": {"a": {"nullable": True}}},) * 2,
    ],
)
def test_a_schema_in_its_canonical_shape(given: Json, expected: Json) -> None:
    assert schema(given) == (expected, [])


@pytest.mark.parametrize(
    ("given", "expected", "said"),
    [
        (
            {**REF, "description": "d"},
            {"description": "d", "allOf": [REF]},
            ["value-repaired /description"],
        ),
        (
            {**REF, "allOf": [{"title": "t"}]},
            {"allOf": [REF, {"title": "t"}]},
            ["value-repaired /allOf"],
        ),
        (
            {**REF, "nullable": True},
            {"anyOf": [REF, NULL]},
            ["value-repaired /nullable"],
        ),
        (
            {**REF, "nullable": True, "description": "d"},
            {"description": "d", "anyOf": [REF, NULL]},
            ["value-repaired /nullable"],
        ),
        (
            {"type": "string", "description": None, "items": None},
            {"type": "string"},
            ["value-ignored /description", "value-ignored /items"],
        ),
        ({"allOf": [], "oneOf": None}, {}, ["value-ignored /oneOf"]),
        # what says what another's `$dynamicRef`s mean is more than a reference to it
        (
            {**REF, "$defs": {"a": {"$dynamicAnchor": "item"}}},
            {
                "$defs": {"a": {"$dynamicAnchor": "item"}},
                "allOf": [REF],
                "properties": {},
            },
            ["value-repaired /$defs"],
        ),
        (
            {
                "properties": {"a": {"type": "string", "required": True}},
                "required": ["b"],
            },
            {
                "properties": {"a": {"type": "string"}},
                "required": ["a", "b"],
                "type": "object",
            },
            ["value-repaired /properties/a/required"],
        ),
        (
            {"required": ["b"], "properties": {"a": {**REF, "required": "true"}}},
            {"required": ["b", "a"], "properties": {"a": REF}, "type": "object"},
            ["value-repaired /properties/a/required"],
        ),
        (
            {"properties": {"a": {"required": False}}},
            {"properties": {"a": {}}, "type": "object"},
            ["value-repaired /properties/a/required"],
        ),
        ({"required": True}, {}, ["value-ignored /required"]),
        ({"required": "id"}, {"required": ["id"]}, ["value-repaired /required"]),
        (
            {"required": ["a", 1]},
            {"required": ["a", "1"]},
            ["value-repaired /required/1"],
        ),
        ({"enum": []}, {}, ["value-repaired /enum"]),
        ({"enum": "a"}, {"enum": ["a"]}, ["value-repaired /enum"]),
        ({"enum": {}}, {}, ["value-ignored /enum"]),
        (
            {"type": "file"},
            {"type": "string", "format": "binary"},
            ["value-repaired /type"],
        ),
        ({"type": "any"}, {}, ["value-repaired /type"]),
        ({"type": "int"}, {"type": "integer"}, ["value-repaired /type"]),
        (
            {"type": "float"},
            {"type": "number", "format": "float"},
            ["value-repaired /type"],
        ),
        (
            {"type": "date"},
            {"type": "string", "format": "date"},
            ["value-repaired /type"],
        ),
        (
            {"type": "datetime", "format": "own"},
            {"type": "string", "format": "own"},
            ["value-repaired /type"],
        ),
        ({"type": "text"}, {"type": "string"}, ["value-repaired /type"]),
        ({"type": "String"}, {"type": "string"}, ["value-repaired /type"]),
        (
            {"type": ["string", "string", "null"]},
            {"type": ["string", "null"]},
            ["value-repaired /type"],
        ),
        (
            {"type": ["string", None]},
            {"type": ["string", "null"]},
            ["value-repaired /type"],
        ),
        ({"type": None}, {"type": "null"}, ["value-repaired /type"]),
        ({"type": "wibble"}, {}, ["value-ignored /type"]),
        ({"type": {"a": 1}}, {}, ["value-ignored /type"]),
        ({"type": []}, {}, ["value-repaired /type"]),
        ({"type": "array"}, {"type": "array"}, ["value-repaired "]),
        (
            {"items": [{"type": "string"}, REF], "additionalItems": False},
            {"prefixItems": [{"type": "string"}, REF], "items": {"not": {}}},
            ["value-repaired /items"],
        ),
        (
            {"properties": {"a": None}},
            {"properties": {"a": {}}, "type": "object"},
            ["value-repaired /properties/a"],
        ),
        (
            {"discriminator": "kind"},
            {"discriminator": {"propertyName": "kind"}},
            ["value-repaired /discriminator"],
        ),
        (
            {"examples": {"a": {"value": 1}}},
            {"examples": [1]},
            ["value-repaired /examples"],
        ),
        (
            {"items": [NULL, REF, {"type": 5}], "description": "d"},
            {"anyOf": [NULL, REF, {}], "description": "d"},
            ["value-ignored /items/2/type", "value-repaired /items"],
        ),
        (
            {"type": "array", "items": [REF, {"type": "string"}]},
            {"type": "array", "items": {"anyOf": [REF, {"type": "string"}]}},
            ["value-repaired /items"],
        ),
        (
            {"type": "array", "items": [REF], "minItems": 1, "maxItems": 1},
            {"type": "array", "prefixItems": [REF], "minItems": 1, "maxItems": 1},
            ["value-repaired /items"],
        ),
        ({"items": "string"}, {"items": {"type": "string"}}, ["value-repaired /items"]),
        ({"items": "#/a"}, {"items": {"$ref": "#/a"}}, ["value-repaired /items"]),
        ({"items": 5}, {"items": {}}, ["value-ignored /items"]),
        ({"not": "wibble"}, {"not": {}}, ["value-ignored /not"]),
        ({"oneOf": REF}, {"oneOf": [REF]}, ["value-repaired /oneOf"]),
        ({"allOf": "x"}, {}, ["value-ignored /allOf"]),
        ({"properties": ["a"]}, {}, ["value-ignored /properties"]),
        (
            {"additionalProperties": "true"},
            {"additionalProperties": True},
            ["value-repaired /additionalProperties"],
        ),
        (
            {"type": "integer", "default": "1"},
            {"type": "integer", "default": 1},
            ["value-repaired /default"],
        ),
        (
            {"type": "boolean", "default": 1},
            {"type": "boolean"},
            ["value-ignored /default"],
        ),
        ({"minimum": "5"}, {"minimum": 5}, ["value-repaired /minimum"]),
        ({"minimum": "abc"}, {}, ["value-ignored /minimum"]),
        ({"minimum": True}, {}, ["value-ignored /minimum"]),
        (
            {"exclusiveMinimum": "true", "minimum": 3},
            {"exclusiveMinimum": 3},
            ["value-repaired /exclusiveMinimum"],
        ),
        ({"maxLength": -1}, {}, ["value-ignored /maxLength"]),
        ({"maxLength": "7"}, {"maxLength": 7}, ["value-repaired /maxLength"]),
        ({"multipleOf": 0}, {}, ["value-ignored /multipleOf"]),
        ({"title": 404}, {"title": "404"}, ["value-repaired /title"]),
        ({"title": {"a": 1}}, {}, ["value-ignored /title"]),
        ({"deprecated": "True"}, {"deprecated": True}, ["value-repaired /deprecated"]),
        ({"readOnly": 1}, {}, ["value-ignored /readOnly"]),
        ({"nullable": "yes"}, {}, ["value-ignored /nullable"]),
        ({"$ref": 5}, {}, ["value-ignored /$ref"]),
        ({"discriminator": {}}, {}, ["value-ignored /discriminator"]),
        (
            {"discriminator": {"propertyName": "k", "mapping": {"1": 1, "2": {}}}},
            {"discriminator": {"propertyName": "k", "mapping": {"1": "1"}}},
            [
                "value-repaired /discriminator/mapping/1",
                "value-ignored /discriminator/mapping/2",
            ],
        ),
        ({"xml": "a"}, {}, ["value-ignored /xml"]),
    ],
)
def test_what_authors_get_wrong_is_read_as_it_was_meant(
    given: Json, expected: Json, said: list[str]
) -> None:
    assert schema(given) == (expected, said)


def test_from_3_1_on_an_array_needs_no_items_and_swagger_has_files() -> None:
    assert schema({"type": "array"}, "3.1") == ({"type": "array"}, [])
    file = {"type": "string", "format": "binary"}
    assert schema({"type": "file"}, "2.0") == (file, [])


def test_schemas_may_nest_a_hundred_times() -> None:
    value: Json = {"type": "string"}
    for _ in range(200):
        value = {"items": value}
    result, said = schema(value)
    depth = 0
    while "items" in result:
        result, depth = result["items"], depth + 1
    assert (depth, len(said)) == (100, 1)


def test_a_discriminator_of_2_0_is_a_name() -> None:
    given = {"discriminator": "kind"}
    assert schema(given, "2.0") == ({"discriminator": {"propertyName": "kind"}}, [])


def noun(name: str, value: Json, version: str = "3.0") -> tuple[Any, list[str]]:
    """As `schema`, for the other nouns."""
    said, before = Said(), copy.deepcopy(value)
    of = {**vars(upgrade), **vars(upgrade_access)}[name]
    access = name in ("security", "servers")
    result = of(value, said) if access else of(value, version, said)
    assert value == before
    return result, said.list


@pytest.mark.parametrize(
    ("name", "given", "expected", "said"),
    [
        ("response", {}, {"description": ""}, []),
        (
            "response",
            {"description": 5},
            {"description": "5"},
            ["value-repaired /description"],
        ),
        (
            "response",
            {"description": "d", "headers": {"X-A": {"schema": {"nullable": True}}}},
            {"description": "d", "headers": {"X-A": {"schema": {}}}},
            [],
        ),
        (
            "response",
            {"description": "d", "content": {"text/plain": None, "x-a": 1}},
            {"description": "d", "content": {"text/plain": {}}},
            [],
        ),
        ("request_body", {}, {"content": {}}, []),
        (
            "media_type",
            {"itemSchema": {"type": "string", "nullable": True}},
            {"itemSchema": {"type": ["string", "null"]}},
            [],
        ),
        (
            "media_type",
            {"examples": {"a": {"$ref": "#/x", "summary": "s"}, "x-b": 1, "c": 5}},
            {"examples": {"a": {"$ref": "#/x"}, "c": {"value": 5}}},
            ["value-repaired /examples/c"],
        ),
        (
            "media_type",
            {"examples": [1]},
            {"examples": {"0": {"value": 1}}},
            ["value-repaired /examples"],
        ),
        (
            "media_type",
            {"example": {"nullable": True}, "schema": None},
            {"example": {"nullable": True}},
            ["value-ignored /schema"],
        ),
        (
            "parameter",
            {"name": 1, "in": "Query", "required": "true"},
            {"name": "1", "in": "query", "required": True},
            [
                "value-repaired /required",
                "value-repaired /name",
                "value-repaired /in",
            ],
        ),
        (
            "parameter",
            {"name": "a", "in": "path"},
            {"name": "a", "in": "path", "required": True},
            ["value-repaired "],
        ),
        (
            "parameter",
            {"name": "a", "in": "querystring", "content": {"a/b": {"schema": True}}},
            {
                "name": "a",
                "in": "query",
                "querystring": True,
                "content": {"a/b": {"schema": {}}},
            },
            [],
        ),
        (
            "parameter",
            {
                "name": "a",
                "in": "querystring",
                "content": {"application/x-www-form-urlencoded": {"schema": REF}},
            },
            {
                "name": "a",
                "in": "query",
                "style": "form",
                "explode": True,
                "schema": REF,
            },
            [],
        ),
        (
            "parameter",
            {"name": "a", "in": "query", "type": "string", "nullable": True},
            {"name": "a", "in": "query", "schema": {"type": ["string", "null"]}},
            ["value-repaired /type"],
        ),
        (
            "operation",
            {
                "tags": "pets",
                "operationId": 5,
                "deprecated": "false",
                "security": [{"key": None}, "other", {}],
                "responses": {"200": {"$ref": "#/r", "description": "d"}, "x-a": 1},
                "callbacks": {
                    "x-a": 1,
                    "done": {"{$url}": {"post": {"responses": {}}}},
                },
                "parameters": [None, {"$ref": "#/p", "x": 1}],
                "requestBody": {"$ref": "#/b", "x": 1},
                "externalDocs": "http://x",
            },
            {
                "tags": ["pets"],
                "operationId": "5",
                "deprecated": False,
                "security": [{"key": []}, {"other": []}, {}],
                "responses": {"200": {"$ref": "#/r"}},
                "callbacks": {"done": {"{$url}": {"post": {"responses": {}}}}},
                "parameters": [{"$ref": "#/p"}],
                "requestBody": {"$ref": "#/b"},
            },
            [
                "value-repaired /tags",
                "value-repaired /operationId",
                "value-repaired /deprecated",
                "value-repaired /security/0/key",
                "value-repaired /security/1",
                "value-ignored /externalDocs",
            ],
        ),
        ("security", None, None, []),
        ("security", [], [], []),
        ("security", {"a": []}, [{"a": []}], ["value-repaired "]),
        ("security", [5], None, ["value-ignored /0"]),
        (
            "servers",
            [
                "https://a",
                {"description": "d"},
                {"url": "b", "variables": {"v": {"enum": ["x"]}}},
            ],
            [
                {"url": "https://a"},
                {"url": "b", "variables": {"v": {"enum": ["x"], "default": "x"}}},
            ],
            ["value-repaired /0", "value-ignored /1", "value-repaired /2/variables/v"],
        ),
        (
            "security_scheme",
            {
                "type": "oauth2",
                "flows": {
                    "x-a": 1,
                    "implicit": {"scopes": {"a": None}},
                    "password": {"scopes": ["b"]},
                },
            },
            {
                "type": "oauth2",
                "flows": {
                    "implicit": {"scopes": {"a": ""}},
                    "password": {"scopes": {"b": ""}},
                },
            },
            ["value-repaired /flows/password/scopes"],
        ),
    ],
)
def test_the_other_nouns(
    name: str, given: Json, expected: Json, said: list[str]
) -> None:
    assert noun(name, given) == (expected, said)


class Behind(dict[str, Any]):
    """What stands around a unit: `$ref`s and what they lead to."""

    def behind(self, ref: str, pointer: tuple[str, ...]) -> Any:
        return self[ref]

    def reference(self, value: object, pointer: tuple[str, ...]) -> str | None:
        return None


def test_a_reference_where_there_is_none_is_looked_behind_if_that_is_possible() -> None:
    behind = Behind({"#/t": "text", "#/h": {"X-A": {"schema": {}}}, "#/l": ["a"]})
    said = Said()
    value = {"description": {"$ref": "#/t"}, "headers": {"$ref": "#/h"}}
    found = upgrade.response(value, "3.0", said, behind)
    assert found == {"description": "text", "headers": {"X-A": {"schema": {}}}}
    found = upgrade.operation({"tags": {"$ref": "#/l"}}, "3.0", said, behind)
    assert found == {"tags": ["a"]}
    assert said.list == []
