"""A schema with `$ref` and `allOf` -> one flat schema that says the same.

Unions stay: several of them remain side by side in `allOf`, each alone with its discriminator.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial, reduce
from typing import Any, Final

from sdkwright.mock.exchange import Schema

Merge = Callable[[Schema, Schema], Schema]
Lookup = Callable[[str], Schema]
"""What a `$ref` refers to."""

NEVER: Final[Schema] = {"not": {}}
UNIONS: Final = ("oneOf", "anyOf")
SHAPE: Final = frozenset(
    {"properties", "required", "items", "prefixItems", "enum", "const", "type", *UNIONS}
)


class Unmakeable(Exception):
    """No value, or none that ends, satisfies a schema."""


def flat(
    schema: Schema,
    lookup: Lookup,
    seen: frozenset[str] = frozenset(),
    merge: Merge | None = None,
) -> Schema:
    """`schema` without `$ref` and `allOf`, except where unions have to stay apart.

    `merge` makes one of two flat schemas: `both` (the default) or `either`.

    Raises:
        Unmakeable: A reference leads back to itself.
    """
    if "$ref" not in schema and "allOf" not in schema:
        return schema
    own = {key: value for key, value in schema.items() if key not in {"$ref", "allOf"}}
    inner = partial(flat, lookup=lookup, merge=merge)
    parts = [*followed(schema, lookup, seen, inner), *members(schema, seen, inner)]
    if len(parts) > 1 or own.keys() & SHAPE:
        # What is an example of a part need not be one of the whole.
        parts = [without(part, {"examples", "default"}) for part in parts]
    return reduce(merge or both, [*parts, own])


def followed(
    schema: Schema, lookup: Lookup, seen: frozenset[str], inner: Callable[..., Schema]
) -> Iterable[Schema]:
    """What `$ref` leads to, flat."""
    ref = schema.get("$ref")
    if not isinstance(ref, str):
        return []
    if ref in seen:
        raise Unmakeable(ref)
    return [inner(lookup(ref), seen=seen | {ref})]


def members(
    schema: Schema, seen: frozenset[str], inner: Callable[..., Schema]
) -> Iterable[Schema]:
    """The members of `allOf`, flat; a lone union is itself."""
    for part in schema.get("allOf", ()):
        if isinstance(part, dict):
            yield inner(part, seen=seen)


def without(schema: Schema, keys: Iterable[str]) -> Schema:
    """All but some keywords."""
    return {key: value for key, value in schema.items() if key not in set(keys)}


def both(first: Schema, second: Schema) -> Schema:
    """One schema for what satisfies two flat ones; of annotations the second's stay."""
    merged = {**first, **second}
    for key in first.keys() & second.keys():
        if key in MERGES:
            merged[key] = MERGES[key](first[key], second[key])
    if "properties" in merged or "additionalProperties" in merged:
        merged["properties"] = properties(first, second)
    return apart(merged, first, second)


def either(first: Schema, second: Schema) -> Schema:
    """As `both`, but where the two contradict each other the second counts."""
    clashing = {"additionalProperties"}
    for key in first.keys() & second.keys() & {"type", "enum"}:
        try:
            clashing |= set() if MERGES[key](first[key], second[key]) else {key}
        except Unmakeable:
            clashing.add(key)
    return both(without(first, clashing), without(second, {"additionalProperties"}))


def apart(merged: Schema, first: Schema, second: Schema) -> Schema:
    """Unions of both sides: side by side in `allOf` when there are two."""
    parts = [*first.get("allOf", ()), *second.get("allOf", ())]
    if any(kind in first for kind in UNIONS) and any(kind in second for kind in UNIONS):
        parts += [union(each) for each in (first, second)]
        merged = without(merged, {*UNIONS, "discriminator"})
    return {**merged, "allOf": parts} if parts else merged


def union(schema: Schema) -> Schema:
    """Only the union of a schema."""
    return {key: schema[key] for key in (*UNIONS, "discriminator") if key in schema}


def properties(first: Schema, second: Schema) -> Schema:
    """The properties of both; what one side closes the other cannot add."""
    mine, others = first.get("properties", {}), second.get("properties", {})
    names = dict.fromkeys([*mine, *others])
    return {
        name: together(by_name(first, name), by_name(second, name)) for name in names
    }


def by_name(schema: Schema, name: str) -> Schema:
    """What a schema says about a property, where it is called or by `additionalProperties`."""
    found = schema.get("properties", {}).get(name)
    if found is None and not schema.get("patternProperties"):
        found = schema.get("additionalProperties")
    return found if isinstance(found, dict) else {} if found in (None, True) else NEVER


def together(first: Schema, second: Schema) -> Schema:
    """Both, if they differ."""
    if not first or not second or first == second:
        return first or second
    return NEVER if NEVER in (first, second) else {"allOf": [first, second]}


def types(first: Any, second: Any) -> Any:
    """The types that both allow; an integer is a number."""
    left, right = as_list(first), as_list(second)
    common = [
        each
        for each in right
        if each in left or (each == "integer" and "number" in left)
    ]
    common += [
        each
        for each in left
        if each == "integer" and "number" in right and each not in common
    ]
    if not common:
        raise Unmakeable(f"{first} and {second}")
    return common[0] if len(common) == 1 else common


def as_list(value: Any) -> list[Any]:
    """A list as it is, another value as the only one of a list."""
    return value if isinstance(value, list) else [value]


def common(first: Any, second: Any) -> Any:
    """The values of two `enum`s that are in both."""
    return [each for each in second if each in first]


def joined(first: Any, second: Any) -> Any:
    """The names in one of two lists."""
    return list(dict.fromkeys([*as_list(first), *as_list(second)]))


def schemas(first: Any, second: Any) -> Any:
    """Two schemas that both hold."""
    if not isinstance(first, dict) or not isinstance(second, dict):
        return (
            False
            if False in (first, second)
            else first if isinstance(first, dict) else second
        )
    return together(first, second)


def least(first: Any, second: Any) -> Any:
    """The stricter upper bound."""
    return min(first, second)


def most(first: Any, second: Any) -> Any:
    """The stricter lower bound."""
    return max(first, second)


MERGES: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "type": types,
    "enum": common,
    "required": joined,
    "items": schemas,
    "additionalProperties": schemas,
    "contains": schemas,
    **dict.fromkeys(
        ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), least
    ),
    **dict.fromkeys(
        ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), most
    ),
}
