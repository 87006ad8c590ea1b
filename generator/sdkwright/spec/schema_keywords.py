"""Each keyword of a schema -> the same in the canonical shape; one small function each.

A function gets the keyword's value and writes into `out` what it should be.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..diagnostics import Edit
from .node import Json, Pointer
from .regex import why_invalid
from .repairs import Repairs, shown
from .schema_checks import BEFORE_3_1
from .schema_types import TYPES, canonical_types

if TYPE_CHECKING:
    from .upgrade_schema import SchemaUpgrade

Schema = dict[str, Any]
Keyword = Callable[["SchemaUpgrade", Schema, str, Any, Pointer], None]


def _ref(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    if isinstance(item, str) and item:
        out.setdefault("$ref", item)
    else:
        up.repairs.ignored(f"a `{key}` is a text, not {shown(item)}", (*at, key))


def _one(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    out[key] = up.schema(item, (*at, key))


def _additional(
    up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
) -> None:
    if item in ("true", "false"):
        item = up.repairs.flag(item, (*at, key))
    out[key] = item if isinstance(item, bool) else up.schema(item, (*at, key))


def _many(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    here = (*at, key)
    if isinstance(item, dict):
        said, item = "this must be a list; it was read as a list of one", [item]
        up.repairs.repaired(said, here, Edit("put", here, item))
    items = up.repairs.items(item, here)
    if items:
        out[key] = [
            (
                {"type": "null"}
                if inner == {"nullable": True}
                and key != "allOf"  # an idiom for `or null`
                else up.schema(inner, (*here, str(n)))
            )
            for n, inner in enumerate(items)
        ]


def _named(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    members = up.repairs.mapping(item, (*at, key))
    if members is not None:
        here = (*at, key)
        out[key] = {
            name: up.schema(inner, (*here, name)) for name, inner in members.items()
        }


def _properties(
    up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
) -> None:
    members = up.repairs.mapping(item, (*at, key))
    if members is None:
        return
    found: dict[str, Schema] = {}
    for name, inner in members.items():
        here = (*at, key, name)
        if type(inner) is dict:
            if type(inner.get("required")) in (bool, str):
                inner = _required_here(up, out, name, inner, here)
            found[name] = up.schema(inner, here)
        elif inner is None:
            said = "a schema is an object; null was read as any type"
            up.repairs.repaired(said, here, Edit("put", here, {}))
            found[name] = {}
        elif isinstance(inner, bool) or not name.startswith("x-"):
            found[name] = up.schema(inner, here)
    out[key] = found


def _required_here(
    up: SchemaUpgrade, out: Schema, name: str, inner: dict[str, Any], at: Pointer
) -> dict[str, Any]:
    """`required: true` on a property, as in JSON Schema draft 3."""
    value = inner["required"]
    if (
        value is not True
        and value != "true"
        and value is not False
        and value != "false"
    ):
        return inner
    required = value is True or value == "true"
    says = "among the required ones of its object" if required else "not required"
    message = f"`required` is a list beside `properties`; {name!r} was read as {says}"
    edits = [Edit("remove", (*at, "required"))]
    edits += [Edit("add", (*at[:-2], "required"), name)] if required else []
    up.repairs.repaired(message, (*at, "required"), *edits)
    if required:
        out["required"] = list(dict.fromkeys([*out.get("required", ()), name]))
    return {key: item for key, item in inner.items() if key != "required"}


def _required(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    here = (*at, key)
    if isinstance(item, bool) or item in ("true", "false"):
        up.repairs.ignored("`required` is a list of names of properties", here)
        return
    names = up.repairs.texts(item, here)
    if names is not None:
        out[key] = list(dict.fromkeys([*out.get(key, ()), *names]))


def _enum(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    here = (*at, key)
    if isinstance(item, str | int | float | bool):
        said, item = "this must be a list; it was read as a list of one", [item]
        up.repairs.repaired(said, here, Edit("put", here, item))
    values = up.repairs.items(item, here)
    if values:
        out[key] = values
    elif values is not None:
        said = "an empty `enum` allows nothing; any value was allowed"
        up.repairs.repaired(said, here, Edit("remove", here))


def _type(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    if isinstance(item, str) and item in TYPES:
        out[key] = item
        return
    types = canonical_types(item, up.version)
    if types.unknown:
        message = f"{shown(types.unknown)} is not a type; any value was allowed"
        up.repairs.ignored(message, (*at, key))
    elif types.repaired:
        edits = _typed(types.schema(), at)
        up.repairs.repaired(f"read as `{types.shown}`", (*at, key), *edits)
    for name, value in types.schema().items():
        out.setdefault(name, value) if name != "type" else out.update(type=value)


def _typed(schema: Schema, at: Pointer) -> list[Edit]:
    """What says a type in words that all versions have."""
    type = schema.get("type")
    if not isinstance(type, str):
        return [] if type else [Edit("remove", (*at, "type"))]
    rest = [(name, value) for name, value in schema.items() if name != "type"]
    fills = (Edit("fill", (*at, name), value) for name, value in rest)
    return [Edit("put", (*at, "type"), type), *fills]


def _items(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    if not isinstance(item, list):
        out[key] = up.schema(item, (*at, key))
        return
    here = (*at, key)
    if item:
        edits = Edit("remove", here), Edit("put", (*at, "prefixItems"), item)
        said = "a list of schemas was read as `prefixItems`"
        up.repairs.repaired(said, here, *edits)
        out["prefixItems"] = [up.schema(i, (*here, str(n))) for n, i in enumerate(item)]


def _additional_items(
    up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
) -> None:
    if "prefixItems" in out:
        out["items"] = up.schema(item, (*at, key))


def _factor(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    found = up.repairs.number(item, (*at, key))
    if found is not None and found > 0:
        out[key] = found
    elif found is not None:
        up.repairs.ignored(f"this must be greater than 0, not {found}", (*at, key))


def _checked(check: Callable[[Repairs, Json, Pointer], Any]) -> Keyword:
    """A keyword whose value only has to be of the right kind."""

    def keyword(
        up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
    ) -> None:
        found = check(up.repairs, item, (*at, key))
        if found is not None:
            out[key] = found

    return keyword


_text, _flag = _checked(Repairs.text), _checked(Repairs.flag)
_number, _count = _checked(Repairs.number), _checked(Repairs.count)
_object = _checked(Repairs.mapping)


def _exclusive(
    up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
) -> None:
    if isinstance(item, bool):
        out[key] = item  # becomes a number beside its bound
    elif item in ("true", "false"):
        out[key] = up.repairs.flag(item, (*at, key))
    else:
        _number(up, out, key, item, at)


def _pattern(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    found = up.repairs.text(item, (*at, key))
    why = None if found is None else why_invalid(found)
    if why is not None:
        says = f"this is not a regular expression ({why}); any text is allowed"
        up.repairs.ignored(says, (*at, key))
    elif found is not None:
        out[key] = found


def _examples(up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer) -> None:
    if isinstance(item, list):
        out[key] = item
        return
    if isinstance(item, dict):  # as they stand beside a schema
        item = [e.get("value", e) if isinstance(e, dict) else e for e in item.values()]
    out[key] = item if isinstance(item, list) else [item]
    said = "the examples of a schema are a list; read as one"
    up.repairs.repaired(said, (*at, key), Edit("put", (*at, key), out[key]))


def _discriminator(
    up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
) -> None:
    if isinstance(item, str):
        if up.version != "2.0":
            says = f"a discriminator is an object; read as `propertyName: {item[:40]}`"
            edit = Edit("put", (*at, key), {"propertyName": item})
            up.repairs.repaired(says, (*at, key), edit)
        out[key] = {"propertyName": item}
        return
    found = up.repairs.mapping(item, (*at, key))
    if found is None:
        return
    name = up.repairs.text(found.get("propertyName"), (*at, key, "propertyName"))
    if name is None:
        up.repairs.ignored("a discriminator needs a `propertyName`", (*at, key))
        return
    out[key] = {**found, "propertyName": name}
    mapping = up.repairs.mapping(found.get("mapping"), (*at, key, "mapping")) or {}
    out[key]["mapping"] = {
        value: ref
        for value, given in mapping.items()
        if (ref := up.repairs.text(given, (*at, key, "mapping", value))) is not None
    }


def _dependent(
    up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
) -> None:
    here = (*at, key)
    members = up.repairs.mapping(item, here) or {}
    out[key] = {
        n: up.repairs.texts(names, (*here, n)) or [] for n, names in members.items()
    }


def _nullable_flag(
    up: SchemaUpgrade, out: Schema, key: str, item: Any, at: Pointer
) -> None:
    if not up.repairs.flag(item, (*at, key)):
        return
    out["nullable"] = True
    if key == "nullable" and up.version not in BEFORE_3_1:
        says = f"{up.version} has no `nullable`; null was allowed"
        edits = Edit("remove", (*at, key)), Edit("allow null", at)
        up.repairs.repaired(says, (*at, key), *edits)


PLAIN: Final[dict[str, type]] = {
    **dict.fromkeys(
        [
            "title",
            "description",
            "format",
            "contentEncoding",
            "contentMediaType",
        ],
        str,
    ),
    **dict.fromkeys(["deprecated", "readOnly", "writeOnly", "uniqueItems"], bool),
}
KEYWORDS: Final[dict[str, Keyword]] = {
    "$ref": _ref,
    "$dynamicRef": _ref,
    "type": _type,
    "format": _text,
    "properties": _properties,
    "required": _required,
    "enum": _enum,
    "items": _items,
    "additionalItems": _additional_items,
    "additionalProperties": _additional,
    "discriminator": _discriminator,
    "examples": _examples,
    "dependentRequired": _dependent,
    "nullable": _nullable_flag,
    "x-nullable": _nullable_flag,
    "multipleOf": _factor,
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), _exclusive),
    **dict.fromkeys(("minimum", "maximum"), _number),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _many),
    **dict.fromkeys(("patternProperties", "dependentSchemas"), _named),
    **dict.fromkeys(("xml", "externalDocs"), _object),
    **dict.fromkeys(
        ["title", "description", "contentEncoding", "contentMediaType"],
        _text,
    ),
    "pattern": _pattern,
    **dict.fromkeys(["deprecated", "readOnly", "writeOnly", "uniqueItems"], _flag),
    **dict.fromkeys(
        [
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "minContains",
            "maxContains",
        ],
        _count,
    ),
    **dict.fromkeys(
        [
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
        ],
        _one,
    ),
}
