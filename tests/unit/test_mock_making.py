"""Values made from schemas are valid, whole, finite and the same each time."""

from __future__ import annotations

import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sdkwright.mock.flat import Unmakeable, flat
from sdkwright.mock.judge import Judge
from sdkwright.mock.making import make
from sdkwright.mock.pattern import Unreadable, sample

SCHEMAS: dict[str, Any] = {
    "urn:node": {
        "type": "object",
        "required": ["id", "children"],
        "properties": {
            "id": {"type": "integer", "minimum": 5},
            "children": {"type": "array", "items": {"$ref": "urn:node"}},
            "parent": {"$ref": "urn:node"},
        },
    },
    "urn:endless": {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"$ref": "urn:endless"}},
    },
    "urn:ended": {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"anyOf": [{"$ref": "urn:ended"}, {"type": "null"}]}},
    },
    "urn:pet": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "name": {"type": "string"}},
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "urn:cat"}},
    },
    "urn:cat": {
        "allOf": [
            {"$ref": "urn:pet"},
            {"required": ["lives"], "properties": {"lives": {"const": 9}}},
        ]
    },
    "urn:dog": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
    },
    "urn:circle": {"allOf": [{"$ref": "urn:circle"}]},
}

VALID: dict[str, Any] = {
    "nothing said": {},
    "text": {"type": "string"},
    "long text": {"type": "string", "minLength": 50},
    "short text": {"type": "string", "maxLength": 2},
    "exact length": {
        "type": "string",
        "minLength": 7,
        "maxLength": 7,
        "format": "password",
    },
    "length and pattern": {
        "type": "string",
        "minLength": 20,
        "pattern": "^[a-z]{2}_[0-9A-F]{8,}$",
    },
    "password rule": {
        "type": "string",
        "pattern": "^(?=.*[A-Z])(?=.*\\d)(?=.*!).{8,}$",
    },
    "unicode pattern": {"type": "string", "pattern": "^\\w+ \\S{3}$"},
    "integer": {"type": "integer"},
    "integer below": {"type": "integer", "maximum": -3, "multipleOf": 5},
    "integer beyond": {"type": "integer", "exclusiveMinimum": 10, "multipleOf": 4},
    "integer of fractions": {"type": "integer", "multipleOf": 1.5, "minimum": 2},
    "number between": {
        "type": "number",
        "exclusiveMinimum": 0,
        "exclusiveMaximum": 0.5,
    },
    "cents": {"type": "number", "multipleOf": 0.01, "minimum": 0.005},
    "large integer": {"type": "integer", "minimum": 9223372036854775807},
    "null comes last": {"type": ["null", "string"]},
    "null only": {"type": "null"},
    "enum of null and more": {"enum": [None, "a"]},
    "constant": {"const": {"a": [1]}},
    "empty map": {"type": "object", "additionalProperties": False},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "map of patterns": {
        "type": "object",
        "patternProperties": {"^x-[a-z]+$": {"type": "boolean"}},
        "additionalProperties": False,
        "minProperties": 1,
    },
    "map with names": {
        "type": "object",
        "propertyNames": {"enum": ["red", "green"]},
        "additionalProperties": {"type": "integer"},
        "minProperties": 2,
    },
    "at most one": {
        "type": "object",
        "maxProperties": 1,
        "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
    },
    "required without a schema": {"type": "object", "required": ["a"]},
    "items": {"type": "array", "items": {"type": "boolean"}, "minItems": 3},
    "no items": {"type": "array", "maxItems": 0, "items": {"type": "string"}},
    "unique": {
        "type": "array",
        "uniqueItems": True,
        "minItems": 3,
        "items": {"type": "string"},
    },
    "unique dates": {
        "type": "array",
        "uniqueItems": True,
        "minItems": 4,
        "items": {"type": "string", "format": "date"},
    },
    "unique of an enum": {
        "type": "array",
        "uniqueItems": True,
        "minItems": 2,
        "items": {"enum": ["a", "b"]},
    },
    "unique objects": {
        "type": "array",
        "uniqueItems": True,
        "minItems": 2,
        "items": {"type": "object", "properties": {"id": {"type": "integer"}}},
    },
    "tuple": {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "integer"}],
        "items": {"not": {}},
        "minItems": 2,
    },
    "contains": {"type": "array", "contains": {"const": 7}},
    "allOf": {
        "allOf": [
            {"properties": {"a": {"type": "number"}}, "required": ["a"]},
            {
                "properties": {
                    "a": {"type": "integer", "minimum": 3},
                    "b": {"type": "string"},
                }
            },
        ]
    },
    "allOf with closed member": {
        "allOf": [
            {"properties": {"a": {}}, "additionalProperties": False},
            {"properties": {"a": {"type": "integer"}, "b": {"type": "string"}}},
        ]
    },
    "two unions": {
        "allOf": [
            {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            {"anyOf": [{"required": ["c"]}, {"required": ["d"]}]},
        ],
        "type": "object",
    },
    "oneOf that overlaps": {
        "oneOf": [{"type": "number"}, {"type": "integer"}, {"type": "string"}],
    },
    "union beside properties": {
        "type": "object",
        "properties": {
            "x": {"type": "string"},
            "a": {"type": "integer"},
            "b": {"type": "integer"},
        },
        "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
    },
    "not": {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "not": {"required": ["a"]},
    },
    "if": {
        "type": "object",
        "properties": {"kind": {"enum": ["x"]}, "extra": {"type": "string"}},
        "required": ["kind"],
        "if": {"properties": {"kind": {"const": "x"}}},
        "then": {"properties": {"extra": {"not": {}}}},
    },
    "recursive": {"$ref": "urn:node"},
    "recursive with null": {"$ref": "urn:ended"},
    "optional endless": {
        "type": "object",
        "properties": {"a": {"$ref": "urn:endless"}},
    },
    "list of endless": {"type": "array", "items": {"$ref": "urn:endless"}},
    "invalid example": {"type": "integer", "examples": ["one"], "default": "two"},
    "invalid pattern": {"type": "string", "pattern": "("},
}
FORMATS = [
    "date-time",
    "date",
    "time",
    "uuid",
    "email",
    "ipv4",
    "ipv6",
    "uri",
    "hostname",
    "byte",
]


def judge() -> Judge:
    return Judge(SCHEMAS.__getitem__)


def made(schema: Any) -> Any:
    return make(schema, judge())


@pytest.mark.parametrize("schema", VALID.values(), ids=VALID.keys())
def test_valid(schema: Any) -> None:
    """What is made is valid, by the judge that follows references."""
    assert list(judge().faults(made(schema), schema)) == []


@pytest.mark.parametrize("name", FORMATS)
def test_formats(name: str) -> None:
    """jsonschema's own format checks agree."""
    schema = {"type": "string", "format": name}
    checker = Draft202012Validator(
        schema, format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    assert checker.is_valid(made(schema))
    assert made(schema) != "text"


@pytest.mark.parametrize("schema", VALID.values(), ids=VALID.keys())
def test_same_each_time(schema: Any) -> None:
    """Nothing is random."""
    assert made(schema) == made(schema)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "examples": ["Rex"], "default": "x"}, "Rex"),
        ({"type": "string", "default": "x"}, "x"),
        ({"type": "array", "default": [], "items": {"const": 1}}, [1]),
        ({"enum": ["a", "b"]}, "a"),
        ({"type": "object", "properties": {"a": {"examples": [5]}}}, {"a": 5}),
        (
            {
                "type": "object",
                "properties": {"a": {"const": 1, "writeOnly": True}, "b": {"const": 2}},
            },
            {"b": 2},
        ),
        (
            {"allOf": [{"$ref": "urn:node"}, {"examples": [7]}]},
            made({"$ref": "urn:node"}),
        ),
        ({"$ref": "urn:pet"}, {"kind": "cat", "name": "text", "lives": 9}),
        (
            {
                "oneOf": [{"$ref": "urn:dog"}, {"$ref": "urn:cat"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"wolf": "urn:dog"},
                },
            },
            {"kind": "wolf"},
        ),
        (
            {
                "type": "string",
                "contentMediaType": "application/json",
                "contentSchema": {"type": "integer", "const": 7},
            },
            "7",
        ),
    ],
)
def test_what_the_document_gives(schema: Any, value: Any) -> None:
    """Examples, defaults, enumerations, constants and tags are used where they are valid."""
    assert made(schema) == value


def test_deep_objects_keep_only_what_is_required() -> None:
    """All properties down to the fourth level, then the required ones."""
    schema: Any = {"type": "integer"}
    for _ in range(8):
        properties = {"inner": schema, "other": {"type": "integer"}}
        schema = {"type": "object", "required": ["inner"], "properties": properties}
    value, found = made(schema), []
    while isinstance(value, dict):
        found.append("other" in value)
        value = value["inner"]
    assert found == [True] * 4 + [False] * 4


def test_wide_objects_stay_bearable() -> None:
    """Where four levels would be too much there are fewer."""
    schema: Any = {"type": "integer"}
    for _ in range(5):
        schema = {
            "type": "object",
            "properties": {f"p{index}": schema for index in range(20)},
        }
    assert len(str(made(schema))) < 20_000


@pytest.mark.parametrize(
    "schema", [{"not": {}}, {"$ref": "urn:endless"}, {"$ref": "urn:circle"}]
)
def test_unmakeable(schema: Any) -> None:
    """What no value satisfies is said to be so."""
    with pytest.raises(Unmakeable):
        made(schema)


def test_flat_keeps_the_stricter_bounds() -> None:
    """Bounds, types and lists of two schemas meet."""
    found = flat(
        {
            "allOf": [
                {"type": "number", "minimum": 1, "maximum": 9, "enum": [1, 2, 3]}
            ],
            "type": "integer",
            "minimum": 2,
            "maximum": 20,
            "enum": [3, 2, 7],
        },
        SCHEMAS.__getitem__,
    )
    assert found == {"type": "integer", "minimum": 2, "maximum": 9, "enum": [3, 2]}


@pytest.mark.parametrize(
    "pattern",
    [
        "^[A-Z]{3}-\\d{4}$",
        "^(cus|acct)_[a-zA-Z0-9]{14}$",
        "^\\+[1-9]\\d{1,14}$",
        "^#?([a-f0-9]{6}|[a-f0-9]{3})$",
        "^[^/]+/[^/]+$",
        "^(?:a|b)*?c$",
        "^[\\w.-]+@[\\w-]+\\.\\w{2,}$",
        "\\u0041\\x42[\\]\\-]",
        "^[!-/]{2}$",
        "^a{2,3}b+?$",
        "^(?<year>\\d{4})$",
    ],
)
def test_pattern(pattern: str) -> None:
    """What is made from a pattern matches it."""
    readable = pattern.replace("(?<", "(?P<")
    assert re.search(readable, sample(pattern))
    assert re.search(readable, sample(pattern, 12))


@pytest.mark.parametrize(
    "pattern", ["(", "a)", "[a", "(a)\\1", "(?i)a", "(" * 60 + ")" * 60, "a" * 3000]
)
def test_unreadable_pattern(pattern: str) -> None:
    """A broken or unknown expression is said to be so."""
    with pytest.raises(Unreadable):
        sample(pattern)
