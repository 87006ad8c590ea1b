"""Schemas where they stand in a document -> plain JSON Schemas whose references are keys.

Each schema is prepared when a value first reaches it, so that a document of a thousand schemas
costs what its requests touch. One instance is for one direction: what is `readOnly` is not
required of a request, what is `writeOnly` not of a response (OpenAPI 3.0, Schema Object,
"Fixed Fields").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from sdkwright.diagnostics import SpecError
from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import NEVER
from sdkwright.spec import upgrade

if TYPE_CHECKING:
    from sdkwright.spec.node import Node

MAPS: Final = frozenset({"properties", "patternProperties", "dependentSchemas"})
LISTS: Final = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
SINGLE: Final = frozenset(
    {
        "additionalProperties",
        "contains",
        "contentSchema",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
PLAIN: Final = frozenset(
    {
        "const",
        "contentEncoding",
        "contentMediaType",
        "default",
        "dependentRequired",
        "enum",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "maxContains",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minContains",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "pattern",
        "readOnly",
        "type",
        "uniqueItems",
        "writeOnly",
        "xml",
    }
)
CLOSING: Final = frozenset(
    {"additionalProperties", "items", "unevaluatedItems", "unevaluatedProperties"}
)
"""Where `false` tells a reader more than a schema that nothing satisfies."""
COMPOSED: Final = ("allOf", "oneOf", "anyOf")


class Schemas:
    """All schemas of one document for one direction; `absent` is what may be left out."""

    def __init__(self, version: str, absent: str) -> None:
        self.version = version
        self.absent = absent
        self.nodes: dict[str, Node] = {}
        self.keys: dict[str, str] = {}
        self.ready: dict[str, Schema] = {}

    def lookup(self, key: str) -> Schema:
        """The schema behind a key.

        Raises:
            KeyError: The key was not given out here.
        """
        if key not in self.ready:
            node = self.nodes[key]
            self.ready[key] = self.plain(self.canonical(node), node)
        return self.ready[key]

    def canonical(self, node: Node) -> Any:
        """A node in the shape of 3.1; its repairs were reported when the document was read."""
        return upgrade.schema(
            node.value, self.version, lambda code, message, pointer, *edits: None
        )

    def key(self, ref: str, node: Node) -> str | None:
        """The key of what a reference leads to; None if that is nowhere."""
        try:
            target = node.target(ref)
        except SpecError:
            return None
        key = self.keys.setdefault(target.id, f"urn:schema:{len(self.keys)}")
        self.nodes.setdefault(key, target)
        return key

    def plain(self, schema: Any, node: Node) -> Schema:
        """A canonical schema that stands at `node`, or near it in the same file."""
        if not isinstance(schema, dict):
            return NEVER if schema is False else {}
        found = {key: schema[key] for key in schema if key in PLAIN}
        for key, value in schema.items():
            if key in SINGLE:
                inner = self.plain(value, node)
                found[key] = False if inner == NEVER and key in CLOSING else inner
            elif key in LISTS and isinstance(value, list):
                found[key] = [self.plain(each, node) for each in value]
            elif key in MAPS and isinstance(value, dict):
                found[key] = {
                    name: self.plain(each, node) for name, each in value.items()
                }
        found |= self.reference(schema, node)
        if isinstance(schema.get("discriminator"), dict):
            found |= self.discriminator(schema["discriminator"], found, node)
        if isinstance(schema.get("required"), list):
            found["required"] = self.required(schema["required"], found)
        return found

    def reference(self, schema: Schema, node: Node) -> Schema:
        """`$ref` or `$dynamicRef` by its key; a dangling one allows anything."""
        ref = schema.get("$ref", schema.get("$dynamicRef"))
        key = self.key(ref, node) if isinstance(ref, str) else None
        return {"$ref": key} if key else {}

    def discriminator(self, given: Schema, found: Schema, node: Node) -> Schema:
        """The tags of a union by keys: those of `mapping`, and the names of the other branches."""
        if not isinstance(given.get("propertyName"), str):
            return {}
        mapping = {}
        for value, ref in (given.get("mapping") or {}).items():
            if key := self.mapped(str(ref), node):
                mapping[value] = key
        for branch in (*found.get("oneOf", ()), *found.get("anyOf", ())):
            key = branch.get("$ref")
            if key and key not in mapping.values():
                mapping[self.nodes[key].pointer[-1]] = key
        return {
            "discriminator": {"propertyName": given["propertyName"], "mapping": mapping}
        }

    def mapped(self, ref: str, node: Node) -> str | None:
        """A mapping's value: a reference, or the name of a schema."""
        named = [f"#/components/schemas/{ref}", f"#/definitions/{ref}"]
        tried = [ref, *named] if any(sign in ref for sign in "#/.") else [*named, ref]
        return next((key for each in tried if (key := self.key(each, node))), None)

    def required(self, names: list[Any], found: Schema) -> list[str]:
        """Without the properties that this direction does not have."""
        known = [name for name in dict.fromkeys(names) if isinstance(name, str)]
        return [name for name in known if not self.is_absent(found, name)]

    def is_absent(self, schema: Schema, name: str) -> bool:
        """Whether a property is marked, where it stands or where it comes from."""
        return any(
            each.get(self.absent) is True for each in self.declared(schema, name, set())
        )

    def declared(self, schema: Schema, name: str, seen: set[str]) -> Iterator[Schema]:
        """What a schema and its parts say about a property; `seen` are references passed."""
        if name in schema.get("properties", {}):
            yield from self.marks(schema["properties"][name])
        for part in parts(schema):
            yield from self.declared(part, name, seen)
        ref = schema.get("$ref")
        if ref and ref not in seen:
            seen.add(ref)
            # Only what stands there is read: to prepare it would prepare all that it refers to.
            yield from self.declared(self.glance(ref, name), name, seen)

    def marks(self, schema: Schema) -> Iterator[Schema]:
        """A property's schema, its parts, and what it refers to."""
        yield schema
        yield from schema.get("allOf", ())
        if "$ref" in schema and isinstance(
            value := self.nodes[schema["$ref"]].value, dict
        ):
            yield value

    def glance(self, key: str, name: str) -> Schema:
        """As much of a referred schema as says something about one property."""
        node = self.nodes[key]
        value = node.value if isinstance(node.value, dict) else {}
        found = [self.keyed(part, node, name) for part in parts(value)]
        return {**self.keyed(value, node, name), "allOf": found}

    def keyed(self, value: Any, node: Node, name: str) -> Schema:
        """A raw schema's reference, and its property, by keys."""
        if not isinstance(value, dict):
            return {}
        found = self.reference(value, node)
        properties = value.get("properties")
        inner = properties.get(name) if isinstance(properties, dict) else None
        if isinstance(inner, dict):
            said = [
                each.get(self.absent)
                for each in (inner, *parts(inner))
                if isinstance(each, dict)
            ]
            marked = {self.absent: True in said}
            found["properties"] = {name: {**marked, **self.reference(inner, node)}}
        return found


def parts(schema: Schema) -> Iterator[Any]:
    """The members of `allOf` and of unions."""
    for key in COMPOSED:
        found = schema.get(key)
        yield from found if isinstance(found, list) else ()
