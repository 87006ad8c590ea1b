"""A schema with all its `allOf` parts -> one `Shape`: what they say together.

Only this module and its two readers, `enums` and `limits`, know the fields of
openapi-pydantic's `Schema`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from openapi_pydantic.v3 import v3_1 as oas

from ..data import Struct, field
from ..diagnostics import SpecError
from ..ir import Default, Doc, EnumValue, Json, Optional, Presence
from . import vendor
from .enums import listed
from .limits import both, is_false, limits_of

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node

Schema = oas.Schema | oas.Reference


class Source(Struct, frozen=True):
    """A schema and the place where it stands."""

    node: Node
    schema: Schema

    def at(self, schema: Schema, *keys: str) -> Source:
        """A schema that stands within this one."""
        return Source(self.node.child(*keys), schema)


class Choice(Struct):
    """A `oneOf` or `anyOf`."""

    options: list[Source]
    tag: oas.Discriminator | None


class Shape(Struct):
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
    given: list[Any] = field(default_factory=list)
    """The listed values as they are."""
    is_nothing: bool = False
    """Whether a part of it is `false`: no value fits."""
    choices: list[Choice] = field(default_factory=list)
    format: str = ""
    media_type: str = ""
    encoding: str = ""
    """`contentEncoding` (JSON Schema 2020-12, Validation, 8.3)."""
    titles: list[str] = field(default_factory=list)
    doc: Doc = field(default_factory=Doc)
    nullable: bool = False
    limits: dict[str, Json] = field(default_factory=dict)
    parents: list[str] = field(default_factory=list)
    """The `$ref`s among the `allOf` of the schema itself."""
    tag: oas.Discriminator | None = None
    """The schema's own discriminator where it has no options to tell apart: a parent's."""
    facts: Facts = field(default_factory=lambda: Facts())

    @property
    def has_parts(self) -> bool:
        """Whether some of the listed values are arrays or objects."""
        return any(isinstance(value, list | dict) for value in self.given)

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


class Facts(Struct, frozen=True):
    """What a property's schema says about the property rather than its type."""

    read_only: bool = False
    write_only: bool = False
    presence: Presence = field(default_factory=Optional)


_NO_FACTS = Facts()
_FACTS = frozenset(["readOnly", "writeOnly", "default"])


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


_WORDS = frozenset(["title", "description", "deprecated", "default", "examples"])
_LEAF = _WORDS | {"type", "schema_format", "example", "readOnly", "writeOnly"}
_PARTS = frozenset(["anyOf", "oneOf", "allOf", "items", "additionalProperties"])


def is_leaf(schema: Schema) -> bool:
    """Whether it says a type and a format at most, and what is no matter of the type."""
    return isinstance(schema, oas.Schema) and schema.model_fields_set <= _LEAF


def is_nothing(schema: Schema) -> bool:
    """Whether it is `false`."""
    return isinstance(schema, oas.Schema) and is_false(schema)


def says_nothing(schema: Schema) -> bool:
    """Whether it has words only, or just says that there is an object or an array."""
    if isinstance(schema, oas.Reference):
        return False
    said = schema.model_fields_set - {"description", "title", "examples", "default"}
    return not said or (
        said == {"type"} and types_of(schema) in ({"object"}, {"array"})
    )


_NO_DOC = Doc()


def doc_of(schema: Schema) -> Doc:
    """The words that stand at a schema itself."""
    if isinstance(schema, oas.Reference):
        return _NO_DOC
    if schema.model_fields_set.isdisjoint(_WORDS) and not schema.model_extra:
        return _NO_DOC
    text = schema.description or schema.title or ""
    has_default = "default" in schema.model_fields_set
    doc = Doc(
        description=text,
        deprecated=bool(schema.deprecated),
        default=_as_json(schema.default) if has_default else "",
        examples=tuple(_as_json(example) for example in schema.examples or ()),
    )
    return vendor.noted(doc, schema.model_extra)


def _in_both(some: set[str], more: set[str]) -> set[str]:
    """JSON types that are in both, every integer being a number; the later if none is."""
    wide = {*some, "integer"} if "number" in some else some
    found = wide & ({*more, "integer"} if "number" in more else more)
    return found - {"integer"} if "number" in found else found or more


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def facts_of(schema: Schema) -> Facts:
    """What a schema says about the property that it describes."""
    if isinstance(schema, oas.Reference):
        return _NO_FACTS
    if schema.model_fields_set.isdisjoint(_FACTS) and not schema.model_extra:
        return _NO_FACTS
    ways = vendor.mutability(schema.model_extra)
    return Facts(
        bool(schema.readOnly) or ways == {"read"},
        bool(schema.writeOnly) or (bool(ways) and "read" not in ways),
        presence=_presence(schema),
    )


def is_secret(spec: Spec, source: Source, levels: int = 3) -> bool:
    """Whether it is a password, or holds any."""
    source = followed(spec, source)
    schema = source.schema
    if not isinstance(schema, oas.Schema) or not levels:
        return False
    if vendor.is_true(schema.model_extra, ("x-ms-secret",)):
        return True
    if schema.schema_format == "password":
        return True
    if schema.model_fields_set.isdisjoint(_PARTS):
        return False
    parts = [
        source.at(part, key, str(number))
        for key in ("anyOf", "oneOf", "allOf")
        for number, part in enumerate(getattr(schema, key) or ())
    ]
    if schema.items is not None:
        parts.append(source.at(schema.items, "items"))
    if isinstance(schema.additionalProperties, oas.Schema | oas.Reference):
        parts.append(source.at(schema.additionalProperties, "additionalProperties"))
    return any(is_secret(spec, part, levels - 1) for part in parts)


def _presence(schema: oas.Schema) -> Presence:
    """Of a property that is not required."""
    has_default = "default" in schema.model_fields_set
    return Default(schema.default) if has_default else Optional()


def shape_of(spec: Spec, source: Source) -> Shape:
    """All that `source` says, through every `allOf` and the `$ref`s in it."""
    shape = Shape(source.node, doc=doc_of(source.schema), facts=facts_of(source.schema))
    for number, part in enumerate(_parts(spec, source, set())):
        _add(shape, part, is_first=number == 0)
    if isinstance(source.schema, oas.Schema):
        _add_kinship(shape, source.schema)
    return shape


def _add_kinship(shape: Shape, schema: oas.Schema) -> None:
    parts = schema.allOf or []
    shape.parents = [part.ref for part in parts if isinstance(part, oas.Reference)]
    if not (schema.oneOf or schema.anyOf):
        shape.tag = schema.discriminator
    # By the letter null must fit every part. Who says it here means that it is allowed.
    shape.nullable |= bool(parts) and "null" in (types_of(schema) or ())


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
    id = source.node.id
    if id in seen or isinstance(source.schema, oas.Reference):
        return
    seen.add(id)
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
        shape.types = types if shape.types is None else _in_both(shape.types, types)
    if schema.schema_format:
        shape.format = schema.schema_format
    shape.media_type = schema.contentMediaType or shape.media_type
    shape.encoding = schema.contentEncoding or shape.encoding
    if schema.title:
        shape.titles.append(schema.title)
    shape.is_nothing |= is_nothing(schema)
    shape.limits = both(shape.limits, limits_of(schema, part.node.value))
    _add_values(shape, schema)
    _add_object(shape, part, schema)
    _add_array(shape, part, schema)
    _add_choices(shape, part, schema)
    if not (shape.doc.description or is_first):
        shape.doc = doc_of(schema)


def _add_values(shape: Shape, schema: oas.Schema) -> None:
    if "const" in schema.model_fields_set:
        given = [schema.const]
    elif schema.enum is not None:
        given = schema.enum
    else:
        return
    values = listed(schema, given)
    shape.given = given
    known = {(type(v.value), v.value) for v in shape.values or values}
    shape.values = [v for v in values if (type(v.value), v.value) in known] or values
    shape.nullable = shape.nullable or None in given


def _add_object(shape: Shape, part: Source, schema: oas.Schema) -> None:
    place = part.node.child("properties") if schema.properties else part.node
    for name, inner in (schema.properties or {}).items():
        source = Source(place.child(name), inner)
        shape.properties.setdefault(name, []).append(source)
    shape.required += [
        name for name in schema.required or [] if name not in shape.required
    ]
    more = schema.additionalProperties
    if isinstance(more, oas.Schema | oas.Reference):
        shape.additional = part.at(more, "additionalProperties")
    left_over = schema.unevaluatedProperties
    if shape.additional is None and left_over is not None and not is_nothing(left_over):
        shape.additional = part.at(left_over, "unevaluatedProperties")
    for pattern, inner in (schema.patternProperties or {}).items():
        shape.patterns.append(part.at(inner, "patternProperties", pattern))


def _add_array(shape: Shape, part: Source, schema: oas.Schema) -> None:
    if schema.items is not None:
        shape.items = part.at(schema.items, "items")
    if schema.prefixItems:
        first = [
            part.at(inner, "prefixItems", str(number))
            for number, inner in enumerate(schema.prefixItems)
        ]
        shape.prefix = [*first, *shape.prefix[len(first) :]]


def _add_choices(shape: Shape, part: Source, schema: oas.Schema) -> None:
    for key, options in (("oneOf", schema.oneOf), ("anyOf", schema.anyOf)):
        if options:
            sources = [part.at(o, key, str(n)) for n, o in enumerate(options)]
            if not _is_of_heirs(shape, part, sources):
                shape.choices.append(Choice(sources, schema.discriminator))


def _is_of_heirs(shape: Shape, part: Source, options: list[Source]) -> bool:
    """Whether a parent lists its heirs, of which this shape is one: it is not all of them."""
    if part.node.id == shape.node.id:
        return False
    refs = (option.schema for option in options)
    return any(
        isinstance(schema, oas.Reference) and _leads_to(part.node, schema.ref, shape)
        for schema in refs
    )


def _leads_to(node: Node, ref: str, shape: Shape) -> bool:
    try:
        return node.target(ref).id == shape.node.id
    except SpecError:  # told where the choice itself is read
        return False
