"""A flat schema -> what its keywords let one expect, at a glance."""

from __future__ import annotations

import re
from typing import Any, Final

from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import NEVER, as_list

OBJECT: Final = frozenset(
    {
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "minProperties",
        "propertyNames",
    }
)
ARRAY: Final = frozenset(
    {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"}
)
STRING: Final = frozenset(
    {"format", "pattern", "minLength", "maxLength", "contentEncoding"}
)
NUMBER: Final = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)


class Tags:
    """A discriminator, the other way round: what its property says for a branch."""

    def __init__(self, discriminator: Any) -> None:
        known = discriminator if isinstance(discriminator, dict) else {}
        self.name = known.get("propertyName")
        self.values = {
            ref: value for value, ref in reversed(known.get("mapping", {}).items())
        }

    def of(self, branch: Schema) -> Schema:
        """What the branch has to have as well; nothing if it has no tag."""
        value = self.values.get(branch.get("$ref", ""))
        if value is None:
            return {}
        return {"required": [self.name], "properties": {self.name: {"const": value}}}


def kinds(whole: Schema) -> list[Any]:
    """The types of a flat schema, or what its keywords let one expect."""
    if "type" in whole:
        return sorted(as_list(whole["type"]), key=lambda kind: bool(kind == "null"))
    for keywords, kind in (
        (OBJECT, "object"),
        (ARRAY, "array"),
        (STRING, "string"),
        (NUMBER, "number"),
    ):
        if whole.keys() & keywords:
            return [kind]
    return ["any"]


def examples(whole: Schema) -> list[Any]:
    """The schema's own examples."""
    found = whole.get("examples", [])
    return found if isinstance(found, list) else []


def defaults(whole: Schema) -> list[Any]:
    """The default, unless it shows nothing."""
    return [] if whole.get("default") in (None, "", [], {}) else [whole["default"]]


def is_null(branch: Schema) -> bool:
    """Whether a branch is there for null only."""
    return branch.get("type") in ("null", ["null"]) or branch.get("enum") == [None]


def demands(whole: Schema) -> bool:
    """Whether an empty list would be invalid for another reason than its length."""
    return "contains" in whole and whole.get("minContains") != 0


def bounded(value: Any, otherwise: int) -> int:
    """A count as it was given, if it is one."""
    return int(value) if isinstance(value, int | float) else otherwise


def other(whole: Schema, name: str) -> Schema:
    """The schema of a property that is not called by name."""
    for pattern, schema in whole.get("patternProperties", {}).items():
        if matches(pattern, name):
            return schema if isinstance(schema, dict) else {}
    rest = whole.get("additionalProperties", {})
    return NEVER if rest is False else rest if isinstance(rest, dict) else {}


def matches(pattern: str, name: str) -> bool:
    """Whether a name is meant by a pattern, as far as Python reads it."""
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False
