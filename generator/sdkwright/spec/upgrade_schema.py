"""A schema of any version -> the same in the canonical 3.1 shape, for openapi-pydantic.

By position, never by the name of a key: a property may be called `example` or `type`.
Nothing is changed in place, as YAML's anchors share objects. What is canonical: a `$ref`
stands alone; no boolean schema (except in `additionalProperties`), no `nullable`, no
boolean bound, no `example`; every keyword has the type that it must have.
"""

from __future__ import annotations

from typing import Any, Final

from ..diagnostics import Edit
from .node import Json, Pointer
from .repairs import NULL, Repairs, shown
from .schema_checks import check
from .schema_keywords import KEYWORDS, PLAIN, Schema
from .schema_types import canonical_types

WHOLE: Final = 40
"""Levels of schemas within schemas that are parsed as one. openapi-pydantic ends at about
250 levels of values, and Python's stack at a thousand calls."""
MAX_SCHEMAS: Final = 100
"""Such levels where a schema is not written in the file of its unit, so that no `$ref` can
lead to what is further in."""

_SAY_ITEMS: Final = frozenset(("items", "prefixItems", "$ref", "allOf"))
_APPLICATORS: Final = frozenset(
    [
        "$ref",
        "allOf",
        "anyOf",
        "oneOf",
        "if",
        "dependentSchemas",
        "additionalProperties",
    ]
)
"""Without these, `unevaluatedProperties` is the same as `additionalProperties`."""
_NO_TUPLES: Final = ("2.0", "3.0")
_NULL_MATTERS: Final = frozenset(("type",))
_LATER: Final = frozenset(
    ("exclusiveMinimum", "exclusiveMaximum", "example", "default", "nullable")
)
_BOUNDS: Final = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
_NULLABLE: Final = frozenset(("nullable",))
_OUTSIDE: Final = frozenset(
    [
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
    ]
)
"""What stays outside of an `anyOf` that is made to allow null."""


class SchemaUpgrade:
    """The schemas of one unit."""

    def __init__(self, version: str, repairs: Repairs) -> None:
        self.version, self.repairs = version, repairs
        self.depth = 0

    def schema(self, value: Json, at: Pointer) -> Schema:
        """Any schema."""
        if type(value) is not dict:
            return self._strange(value, at)
        self.depth += 1
        try:
            return self._object(value, at)
        finally:
            self.depth -= 1

    def _object(self, value: dict[str, Any], at: Pointer) -> Schema:
        if self.depth > WHOLE and (ref := self._apart(value, at)):
            return {"$ref": ref}
        if self.depth > MAX_SCHEMAS:
            self.repairs.ignored(f"more than {MAX_SCHEMAS} schemas are nested", at)
            return {}
        out: Schema = {}
        if type(value.get("items")) is list and self._is_choice(value):
            value = self._choice(value, out, at)
        for key, item in value.items():
            if type(item) is PLAIN.get(key):
                out[key] = item
                continue
            keyword = KEYWORDS.get(key)
            if keyword is None:
                out[key] = item
            elif item is not None or key in _NULL_MATTERS:
                keyword(self, out, key, item, at)
            else:
                self.repairs.ignored(NULL, (*at, key))
        return self._finished(out, at)

    def _apart(self, value: dict[str, Any], at: Pointer) -> str | None:
        """A `$ref` to the schema's own place: what it holds is a unit of its own, as deep again."""
        around = self.repairs.around
        has_parts = any(isinstance(item, dict | list) for item in value.values())
        return around.reference(value, at) if around and has_parts else None

    def _is_choice(self, value: dict[str, Any]) -> bool:
        """Before 3.1 there are no tuples (2.0 and 3.0, Schema Object: `items` is an object)."""
        length = len(value["items"])
        is_tuple = value.get("minItems") == length or "additionalItems" in value
        return length > 0 and self.version in _NO_TUPLES and not is_tuple

    def _choice(self, value: dict[str, Any], out: Schema, at: Pointer) -> Schema:
        """A list of `items`: each item, or without `type: array` the value, is one of them."""
        here = (*at, "items")
        listed = enumerate(value["items"])
        options = [self.schema(item, (*here, str(n))) for n, item in listed]
        if value.get("type") == "array":
            out["items"] = {"anyOf": options}
        else:
            out["anyOf"] = options
        edits = [Edit("put", here, {"anyOf": value["items"]})]
        if value.get("type") != "array":
            choice = Edit("put", (*at, "anyOf"), value["items"])
            edits = [Edit("remove", here), choice]
        said = "a list of schemas was read as a choice (`anyOf`)"
        self.repairs.repaired(said, here, *edits)
        return {key: item for key, item in value.items() if key != "items"}

    def _finished(self, out: Schema, at: Pointer) -> Schema:
        """What depends on several keywords."""
        check(out, self.version, self.repairs, at)
        if "type" in out:
            self._check_items(out, at)
        elif "properties" in out:
            out["type"] = "object"
        if "unevaluatedProperties" in out and not out.keys() & _APPLICATORS:
            rest = out.pop("unevaluatedProperties")
            out["additionalProperties"] = rest if rest != {"not": {}} else False
        if "$ref" in out:
            ref = out.pop("$ref")
            if not out:
                return {"$ref": ref}
            if out.keys() == _NULLABLE:
                return _with_null({"$ref": ref}) if out["nullable"] else {"$ref": ref}
            out["allOf"] = [{"$ref": ref}, *out.get("allOf", ())]
            if _is_instance(out):
                out.setdefault("properties", {})
        if out.keys() & _LATER:
            out = self._later(out, at)
        return out

    def _check_items(self, out: Schema, at: Pointer) -> None:
        """An array of the versions before 3.1 must say what its items are."""
        if out["type"] != "array" or self.version not in _NO_TUPLES:
            return
        if not out.keys() & _SAY_ITEMS:
            said = "an array without `items`; they may be anything"
            self.repairs.repaired(said, at, Edit("put", (*at, "items"), {}))

    def _later(self, out: Schema, at: Pointer) -> Schema:
        for bound, exclusive in _BOUNDS:
            if out.get(exclusive) is True:
                out.pop(exclusive)
                if bound in out:
                    out[exclusive] = out.pop(bound)
            elif out.get(exclusive) is False:
                out.pop(exclusive)
        if "example" in out:
            out["examples"] = [out.pop("example"), *out.get("examples", ())]
        return _nullable(out) if out.pop("nullable", False) else out

    def _strange(self, value: Json, at: Pointer) -> Schema:
        if value is True:
            return {}
        if value is False:
            return {"not": {}}
        if (
            isinstance(value, str)
            and (types := canonical_types(value))
            and not types.unknown
        ):
            said = f"a schema is an object; read as `type: {value}`"
            self.repairs.repaired(said, at, Edit("put", at, types.schema()))
            return types.schema()
        if isinstance(value, str) and value.startswith("#/"):
            said, edit = "a schema is an object; read as a `$ref`", {"$ref": value}
            self.repairs.repaired(said, at, Edit("put", at, edit))
            return {"$ref": value}
        said = f"a schema is an object, not {shown(value)}"
        self.repairs.ignored(said, at, Edit("put", at, {}))
        return {}


def _nullable(out: Schema) -> Schema:
    """The schema, null allowed: by its type if it has one, else by an option."""
    if "allOf" in out or "$ref" in out:
        return _with_null(out)
    for key in ("oneOf", "anyOf"):
        if key in out and not any(_is_null(option) for option in out[key]):
            out[key] = [*out[key], {"type": "null"}]
    if "const" in out:
        out["enum"] = [out.pop("const"), None]
    elif "enum" in out and None not in out["enum"]:
        out["enum"] = [*out["enum"], None]
    types = out.get("type") or ("array" if "items" in out else None)
    if types is not None:
        listed = types if isinstance(types, list) else [types]
        out["type"] = listed if "null" in listed else [*listed, "null"]
    return out


def _is_instance(out: Schema) -> bool:
    """Whether it says what another schema's `$dynamicRef`s mean: it is more than that one."""
    defs = out.get("$defs")
    inner = defs.values() if isinstance(defs, dict) else ()
    said = [out, *(schema for schema in inner if isinstance(schema, dict))]
    return any("$dynamicAnchor" in schema for schema in said)


def _is_null(option: Schema) -> bool:
    return option.get("type") == "null" or "null" in (option.get("type") or ())


def _with_null(out: Schema) -> Schema:
    outside = {k: v for k, v in out.items() if k in _OUTSIDE or k.startswith("x-")}
    inside = {k: v for k, v in out.items() if k not in outside}
    if inside.keys() == {"allOf"} and len(inside["allOf"]) == 1:
        inside = inside["allOf"][0]
    return {**outside, "anyOf": [inside, {"type": "null"}]}
