"""Chance -> OpenAPI documents whose schemas refer to one another, with instances made for them.

Schemas are made in the words of 3.1; a document of 3.0 gets them in its own words at the end.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft202012Validator

Json = Any
Schema = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

REF = "#/components/schemas/"
DEEP = 3
"""How deep schemas stand in one another, `$ref`s aside."""
DEEPER = 9
"""How deep an instance is before it takes the shortest way out."""

NAMES = ["id", "name", "kind", "class", "class_", "self", "cls", "model_config", "model_dump", "copy", "json", "schema", "fooBar", "foo_bar", "foo-bar", "_private", "__init__", "list", "str", "int", "None", "type", "types", "omit", "date", "2nd", "", " ", "$", "é", "名前", "a.b", "x/y", "a~b", "'", '"""', "\\", "{0}", "\n"]
COMPONENTS = ["Thing", "thing", "Thing_", "Any", "Literal", "List", "str", "Model", "BaseModel", "Field", "datetime", "Union", "Self", "None", "class", "2nd", "foo-bar", "foo.bar", "FooBar", "types", "Error", "Case1", "T", "名前"]
TEXTS = ["", "plain", '"""', "'", "\\", "\\N{DASH}", "{{ x }}", "{% if %}", "%s", "# type: ignore", "a\nb", "\u2028", "\x00", "\ufeff", "é", "🙂", "1", "true", "null", "None", "2024-02-30", "2024-01-01"]

scalars = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(TEXTS)
plain = st.characters(exclude_categories=["Cs"])
wires = st.sampled_from(NAMES) | st.text(plain, max_size=4)
texts = st.sampled_from(TEXTS) | st.text(plain, max_size=6)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(wires, inner, max_size=2),
    max_leaves=4,
)
FORMATS = {
    "date-time": st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='seconds')}Z"),
    "date": st.dates().map(lambda day: day.isoformat()),
    "uuid": st.uuids().map(str),
    "email": texts,
    "hostile": texts,
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document, and for each of its schemas some instances."""

    text: str
    schemas: dict[str, Schema]
    instances: list[tuple[str, Json]]


class Impossible(Exception):
    """There is no instance, or none that is short enough."""


# --- schemas ---


@dataclass(frozen=True, slots=True)
class Making:
    """What a schema may refer to, and how deep it stands."""

    draw: Draw
    names: list[str]
    """Of all components: to be referred to from within a property or an item."""
    later: list[str]
    """Of those that come after this one: to be referred to from anywhere, without a circle."""
    version: str
    depth: int = 0

    def inner(self) -> Schema:
        """Of a property, an item or a value: here a circle has a way out."""
        return Making(self.draw, self.names, self.names, self.version, self.depth + 1).schema()

    def option(self) -> Schema:
        """Of what holds at once, or instead."""
        return Making(self.draw, self.names, self.later, self.version, self.depth + 1).schema()

    def schema(self) -> Schema:
        """Any."""
        kinds = [self.text, self.number, self.boolean, self.listed, self.anything]
        if self.later:
            kinds += [self.reference] * 3
        if self.depth < DEEP:
            kinds += [self.array, self.map, self.object, self.object, self.choice, self.nullable]
            kinds += [self.merged, self.patterns] + [self.tuple] * (self.version == "3.1.0")
        schema = self.draw(st.sampled_from(kinds))()
        return self.worded(schema)

    def worded(self, schema: Schema) -> Schema:
        """Words about it, where they may stand."""
        if "$ref" in schema or self.draw(st.integers(0, 3)):
            return schema
        return {**schema, "title": self.draw(texts), "description": self.draw(texts)}

    def reference(self) -> Schema:
        return {"$ref": REF + pointer(self.draw(st.sampled_from(self.later)))}

    def text(self) -> Schema:
        format = self.draw(st.sampled_from(["", "", *FORMATS]))
        bounds = self.draw(st.sampled_from([{}, {"maxLength": 40}, {"minLength": 0}]))
        return {"type": "string", **({"format": format} if format else {}), **bounds}

    def number(self) -> Schema:
        schema = {"type": self.draw(st.sampled_from(["integer", "number"]))}
        more = [{}, {"minimum": -5}, {"exclusiveMaximum": 7}, {"format": "int64"}, {"multipleOf": 1}]
        return {**schema, **self.draw(st.sampled_from(more))}

    def boolean(self) -> Schema:
        return {"type": "boolean"}

    def anything(self) -> Schema:
        return {}

    def listed(self) -> Schema:
        values = st.integers(-2, 3) | texts if self.draw(st.booleans()) else texts
        found = self.draw(st.lists(values, min_size=1, max_size=4, unique_by=repr))
        kinds = {"string" if isinstance(value, str) else "integer" for value in found}
        if len(found) == 1 and self.version == "3.1.0":
            return {"const": found[0]}
        return {"enum": found, **({"type": kinds.pop()} if len(kinds) == 1 else {})}

    def nullable(self) -> Schema:
        schema = self.draw(st.sampled_from([self.text, self.number, self.boolean, self.array, self.object]))()
        return {**schema, "type": [schema["type"], "null"]}

    def array(self) -> Schema:
        bounds = self.draw(st.sampled_from([{}, {}, {"minItems": 1}, {"maxItems": 2}]))
        return {"type": "array", "items": self.inner(), **bounds}

    def tuple(self) -> Schema:
        first = [self.inner() for _ in range(self.draw(st.integers(1, 2)))]
        rest = self.draw(st.sampled_from(["open", "closed", "typed"]))
        items = {"open": {}, "closed": {"items": False}, "typed": {"items": {"type": "integer"}}}
        bounds = self.draw(st.sampled_from([{}, {"minItems": len(first)}]))
        return {"type": "array", "prefixItems": first, **items[rest], **bounds}

    def map(self) -> Schema:
        return {"type": "object", "additionalProperties": self.inner()}

    def patterns(self) -> Schema:
        if self.version != "3.1.0":
            return self.map()
        return {"type": "object", "patternProperties": {"^x-": self.inner()}}

    def object(self) -> Schema:
        names = self.draw(st.lists(wires, max_size=4, unique=True))
        schema: Schema = {"type": "object", "properties": {name: self.inner() for name in names}}
        required = [name for name in names if self.draw(st.booleans())]
        extra = self.draw(st.sampled_from([None, None, True, False, "typed"]))
        if required:
            schema["required"] = required
        if extra is not None:
            schema["additionalProperties"] = self.inner() if extra == "typed" else extra
        return schema

    def merged(self) -> Schema:
        parts = [self.option() if self.draw(st.booleans()) else self.object() for _ in range(2)]
        return {"allOf": parts}

    def choice(self) -> Schema:
        key = self.draw(st.sampled_from(["oneOf", "anyOf"]))
        return {key: [self.option() for _ in range(self.draw(st.integers(1, 3)))]}


def pointer(name: str) -> str:
    """A name as a part of a JSON pointer in a fragment (RFC 6901, 6)."""
    return name.replace("~", "~0").replace("/", "~1")


def tagged(making: Making, names: list[str]) -> dict[str, Schema]:
    """A union with a discriminator, and its variants, as components."""
    draw = making.draw
    tag, (union, *variants) = draw(wires), names
    found: dict[str, Schema] = {}
    mapping: dict[str, str] = {}
    has_mapping = draw(st.booleans())
    for number, name in enumerate(variants):
        value = f"{draw(texts)}{number}" if has_mapping else name
        mapping[value] = REF + pointer(name)
        schema = making.object()
        schema["properties"] = {tag: {"type": "string", "enum": [value]}, **without(schema["properties"], tag)}
        schema["required"] = [tag, *(each for each in schema.get("required", []) if each != tag)]
        found[name] = schema
    discriminator = {"propertyName": tag, **({"mapping": mapping} if has_mapping else {})}
    options = [{"$ref": target} for target in mapping.values()]
    return {union: {"oneOf": options, "discriminator": discriminator}, **found}


def without(members: Schema, name: str) -> Schema:
    """A mapping less one."""
    return {key: value for key, value in members.items() if key != name}


# --- instances ---


@dataclass(frozen=True, slots=True)
class Instances:
    """Ways to an instance of a schema."""

    draw: Draw
    schemas: dict[str, Schema]

    def of(self, schema: Json, depth: int = 0) -> Json:
        """One that is likely to be valid. Raises Impossible."""
        if depth > 3 * DEEPER:
            raise Impossible
        if schema is False:
            raise Impossible
        if schema is True or not schema.keys() - {"title", "description"}:
            return self.draw(anything)
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(REF).replace("~1", "/").replace("~0", "~")
            return self.of(self.schemas[name], depth + 1)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.draw(st.sampled_from(schema["enum"]))
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self.of(self.draw(st.sampled_from(schema[key])), depth + 1)
        if "allOf" in schema:
            return self.merged([self.of(part, depth + 1) for part in schema["allOf"]])
        return self.typed(schema, depth)

    def merged(self, parts: list[Json]) -> Json:
        """What holds of all: the members of all, if they are objects."""
        if all(isinstance(part, dict) for part in parts):
            return {key: value for part in parts for key, value in part.items()}
        return parts[0]

    def typed(self, schema: Schema, depth: int) -> Json:
        kind = schema["type"]
        if isinstance(kind, list):
            if depth > DEEPER or self.draw(st.booleans()):
                return None
            kind = kind[0]
        match kind:
            case "string":
                return self.draw(FORMATS.get(schema.get("format", ""), texts))
            case "integer":
                return self.draw(st.integers(-5, 6) | st.integers(-(2**70), 2**70))
            case "number":
                return self.draw(st.integers(-5, 6) | st.floats(-5, 6) | st.floats(allow_nan=False, allow_infinity=False))
            case "boolean":
                return self.draw(st.booleans())
            case "array":
                return self.array(schema, depth)
        return self.object(schema, depth)

    def array(self, schema: Schema, depth: int) -> Json:
        first = schema.get("prefixItems", [])
        least = schema.get("minItems", 0)
        most = 0 if depth > DEEPER else 3
        length = max(least, self.draw(st.integers(0, most)))
        rest = schema.get("items", True)
        is_tuple = bool(first) and schema.get("items", False) is False
        length = len(first) if is_tuple else length  # a tuple has all its items, and no more
        return [self.of(first[n] if n < len(first) else rest, depth + 1) for n in range(length)]

    def object(self, schema: Schema, depth: int) -> Json:
        found: dict[str, Json] = {}
        required = schema.get("required", [])
        for name, inner in schema.get("properties", {}).items():
            if name in required or (depth < DEEPER and self.draw(st.booleans())):
                found[name] = self.of(inner, depth + 1)
        if depth < DEEPER:
            found |= self.extra(schema, depth)
        return found

    def extra(self, schema: Schema, depth: int) -> dict[str, Json]:
        """Members that no property describes; some are spelled nearly as one that is."""
        known = schema.get("properties", {})
        names = wires | st.sampled_from([f"{name}_" for name in known] or ["extra"])
        if "patternProperties" in schema:  # all names are held to the patterns' types
            names = st.sampled_from(["x-1", "x-"])
        found: dict[str, Json] = {}
        for name in self.draw(st.lists(names, max_size=2, unique=True)):
            value = schema.get("additionalProperties", True)
            if name.startswith("x-"):
                value = schema.get("patternProperties", {}).get("^x-", value)
            if name not in known and value is not False:
                found[name] = self.of(value, depth + 1)
        return found


def same(one: Json, other: Json) -> bool:
    """Whether two values are equal as JSON: 1 is 1.0 and is not true (JSON Schema Core, 4.2.2)."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


# --- documents ---


@st.composite
def documents(draw: Draw) -> Drawn:
    """A document of 3.0 or 3.1 with up to six schemas, and valid instances of each."""
    version = draw(st.sampled_from(["3.1.0", "3.0.3"]))
    names = draw(st.lists(st.sampled_from(COMPONENTS), min_size=1, max_size=4, unique=True))
    schemas: dict[str, Schema] = {}
    if len(names) > 2 and draw(st.booleans()):
        schemas |= tagged(Making(draw, names, [], version, DEEP - 1), names[:3])
    for number, name in enumerate(names):
        if name not in schemas:
            schemas[name] = Making(draw, names, names[number + 1 :], version).schema()
    schemas = {name: schemas[name] for name in names}
    instances = Instances(draw, schemas)
    found = [(name, one) for name in names for one in valid(instances, name)]
    return drawn_of(version, schemas, found)


def drawn_of(version: str, schemas: dict[str, Schema], instances: list[tuple[str, Json]]) -> Drawn:
    """The document of these schemas."""
    return Drawn(text_of(version, schemas), schemas, instances)


def valid(instances: Instances, name: str) -> list[Json]:
    """Up to two instances of a component that jsonschema calls valid."""
    schema = {"$ref": REF + pointer(name), "components": {"schemas": instances.schemas}}
    check = Draft202012Validator(schema)
    found = []
    for _ in range(2):
        try:
            found.append(instances.of(instances.schemas[name]))
        except Impossible:
            continue
    return [one for one in found if check.is_valid(one)]


def text_of(version: str, schemas: dict[str, Schema]) -> str:
    """The document: each schema is what one operation answers with and another takes."""
    paths: dict[str, Json] = {}
    for number, name in enumerate(schemas, 1):
        content = {"application/json": {"schema": {"$ref": REF + pointer(name)}}}
        get = {"operationId": f"receive{number}", "responses": {"200": {"description": "It.", "content": content}}}
        put = {"operationId": f"send{number}", "requestBody": {"content": content}, "responses": {"204": {"description": ""}}}
        paths[f"/{number}"] = {"get": {"tags": ["cases"], **get}, "put": {"tags": ["cases"], **put}}
    head = {"openapi": version, "info": {"title": "Acme", "version": "1.0.0"}, "servers": [{"url": "https://api.test"}]}
    told = schemas if version == "3.1.0" else {name: in_words_of_3_0(schema) for name, schema in schemas.items()}
    return json.dumps({**head, "paths": paths, "components": {"schemas": told}})


def in_words_of_3_0(schema: Json) -> Json:
    """The same schema for OpenAPI 3.0."""
    if isinstance(schema, list):
        return [in_words_of_3_0(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: value if key in ("enum", "required") else in_words_of_3_0(value) for key, value in schema.items()}
    if isinstance(schema.get("type"), list):
        found |= {"type": schema["type"][0], "nullable": True}
    if isinstance(schema.get("exclusiveMaximum"), int):
        found |= {"maximum": schema["exclusiveMaximum"], "exclusiveMaximum": True}
    return found
