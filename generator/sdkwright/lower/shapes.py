"""A schema with all its `allOf` parts -> one `Shape`: what they say together.

The only module that reads the fields of openapi-pydantic's `Schema`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from ..diagnostics import SpecError
from ..ir import Doc, EnumValue

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node

Schema = oas.Schema | oas.Reference


@dataclass(frozen=True, slots=True)
class Source:
    """A schema and the place where it stands."""

    node: Node
    schema: Schema

    def at(self, schema: Schema, *keys: str) -> Source:
        """A schema that stands within this one."""
        return Source(self.node.child(*keys), schema)


@dataclass(slots=True)
class Choice:
    """A `oneOf` or `anyOf`."""

    options: list[Source]
    tag: oas.Discriminator | None


@dataclass(slots=True)
class Shape:
    """What a schema says, its `allOf` parts included."""

    node: Node
    types: set[str] | None = None
    properties: dict[str, list[Source]] = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    additional: Source | None = None
    patterns: list[Source] = field(default_factory=list)
    items: Source | None = None
    prefix: list[Source] = field(default_factory=list)
    values: list[EnumValue] | None = None
    choices: list[Choice] = field(default_factory=list)
    format: str = ""
    media_type: str = ""
    """`contentMediaType`, where the bytes stand for themselves (JSON Schema 2020-12, 8.4)."""
    titles: list[str] = field(default_factory=list)
    doc: Doc = field(default_factory=Doc)
    nullable: bool = False
    facts: Facts = field(default_factory=lambda: Facts())

    @property
    def is_typed(self) -> bool:
        """Whether anything is said about the type."""
        return (
            bool(self.types or self.choices or self.values or self.items)
            or self.is_object
        )

    @property
    def is_object(self) -> bool:
        """Whether properties are named, or a map is described."""
        if self.types is not None:
            return "object" in self.types
        return bool(self.properties or self.additional or self.patterns)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a property's schema says about the property rather than its type."""

    read_only: bool = False
    write_only: bool = False
    secret: bool = False
    has_default: bool = False


def types_of(schema: oas.Schema) -> set[str] | None:
    """The JSON types that are allowed; None where any is."""
    if schema.type is None:
        return None
    listed = schema.type if isinstance(schema.type, list) else [schema.type]
    return {kind.value for kind in listed}


def sole_reference(schema: Schema) -> str | None:
    """The `$ref` of a schema that only refers, perhaps with words about it."""
    if isinstance(schema, oas.Reference):
        return schema.ref
    parts = schema.allOf or schema.anyOf or schema.oneOf or []
    if len(parts) != 1 or not isinstance(parts[0], oas.Reference):
        return None
    said = schema.model_fields_set & _TYPING
    alone = said <= {"allOf", "anyOf", "oneOf", "type"} and len(said - {"type"}) == 1
    return parts[0].ref if alone and types_of(schema) in (None, {"object"}) else None


_TYPING = frozenset(
    [
        "allOf",
        "anyOf",
        "oneOf",
        "prefixItems",
        "items",
        "properties",
        "patternProperties",
        "additionalProperties",
        "type",
        "enum",
        "const",
        "required",
        "schema_format",
        "propertyNames",
        "discriminator",
    ]
)


def doc_of(schema: Schema) -> Doc:
    """The words that stand at a schema itself."""
    if isinstance(schema, oas.Reference):
        return Doc()
    text = schema.description or schema.title or ""
    return Doc(description=text, deprecated=bool(schema.deprecated))


def facts_of(schema: Schema) -> Facts:
    """What a schema says about the property that it describes."""
    if isinstance(schema, oas.Reference):
        return Facts()
    return Facts(
        bool(schema.readOnly),
        bool(schema.writeOnly),
        schema.schema_format == "password",
        "default" in schema.model_fields_set,
    )


def shape_of(spec: Spec, source: Source) -> Shape:
    """All that `source` says, through every `allOf` and the `$ref`s in it."""
    shape = Shape(source.node, doc=doc_of(source.schema), facts=facts_of(source.schema))
    for number, part in enumerate(_parts(spec, source, set())):
        _add(shape, part, is_first=number == 0)
    return shape


def together(spec: Spec, sources: list[Source]) -> Shape:
    """What several schemas say that hold at once."""
    shape = Shape(sources[-1].node, doc=doc_of(sources[-1].schema))
    seen: set[str] = set()
    for source in sources:
        for part in _parts(spec, source, seen):
            _add(shape, part, is_first=False)
    return shape


def _parts(spec: Spec, source: Source, seen: set[str]) -> Iterator[Source]:
    """The schema itself last, so that what it adds narrows what its `allOf` says."""
    source = followed(spec, source)
    if source.node.id in seen or isinstance(source.schema, oas.Reference):
        return
    seen.add(source.node.id)
    for number, part in enumerate(source.schema.allOf or []):
        yield from _parts(spec, source.at(part, "allOf", str(number)), seen)
    yield source


def followed(spec: Spec, source: Source) -> Source:
    """What stands where a chain of `$ref`s ends; the last `Reference` if it never does."""
    hops = 0
    while isinstance(source.schema, oas.Reference) and hops < 100:
        try:
            node = source.node.target(source.schema.ref)
            source, hops = Source(node, spec.schema(node)), hops + 1
        except SpecError as error:
            spec.report(error.diagnostic)
            break
    return source


def _add(shape: Shape, part: Source, is_first: bool) -> None:
    schema = part.schema
    assert isinstance(schema, oas.Schema)
    types = types_of(schema)
    if types is not None:
        shape.types = types if shape.types is None else (shape.types & types) or types
    if schema.schema_format:
        shape.format = schema.schema_format
    if schema.contentMediaType and not schema.contentEncoding:
        shape.media_type = schema.contentMediaType
    if schema.title:
        shape.titles.append(schema.title)
    _add_values(shape, schema)
    _add_object(shape, part, schema)
    _add_array(shape, part, schema)
    _add_choices(shape, part, schema)
    if not (shape.doc.description or is_first):
        shape.doc = doc_of(schema)


def _add_values(shape: Shape, schema: oas.Schema) -> None:
    if "const" in schema.model_fields_set:
        shape.values = list(_listed(schema, [schema.const]))
    elif schema.enum is not None:
        values = list(_listed(schema, schema.enum))
        known = {(type(v.value), v.value) for v in shape.values or values}
        both = [v for v in values if (type(v.value), v.value) in known]
        shape.values = both or values
    else:
        return
    given = [schema.const] if "const" in schema.model_fields_set else schema.enum or []
    shape.nullable = shape.nullable or None in given


def _listed(schema: oas.Schema, values: list[object]) -> Iterator[EnumValue]:
    extra = schema.model_extra or {}
    names = extra.get("x-enum-varnames") or extra.get("x-enumNames") or []
    docs = extra.get("x-enum-descriptions") or []
    for number, value in enumerate(values):
        if isinstance(value, str | int | float | bool):
            yield EnumValue(
                value, _nth(names, number, value), _nth(docs, number, value)
            )


def _nth(texts: object, number: int, value: object) -> str:
    if isinstance(texts, dict):
        return str(texts.get(str(value), ""))
    if isinstance(texts, list) and number < len(texts):
        return str(texts[number])
    return ""


def _add_object(shape: Shape, part: Source, schema: oas.Schema) -> None:
    for name, inner in (schema.properties or {}).items():
        source = part.at(inner, "properties", name)
        shape.properties.setdefault(name, []).append(source)
    shape.required += [
        name for name in schema.required or [] if name not in shape.required
    ]
    more = schema.additionalProperties
    if isinstance(more, oas.Schema | oas.Reference):
        shape.additional = part.at(more, "additionalProperties")
    for pattern, inner in (schema.patternProperties or {}).items():
        shape.patterns.append(part.at(inner, "patternProperties", pattern))


def _add_array(shape: Shape, part: Source, schema: oas.Schema) -> None:
    if schema.items is not None:
        shape.items = part.at(schema.items, "items")
    if schema.prefixItems:
        shape.prefix = [
            part.at(inner, "prefixItems", str(number))
            for number, inner in enumerate(schema.prefixItems)
        ]


def _add_choices(shape: Shape, part: Source, schema: oas.Schema) -> None:
    for key, options in (("oneOf", schema.oneOf), ("anyOf", schema.anyOf)):
        if options:
            listed = [part.at(o, key, str(n)) for n, o in enumerate(options)]
            shape.choices.append(Choice(listed, schema.discriminator))
