"""Schemas -> types and definitions.

A `$ref` becomes a `Ref` at once, and what it points to waits in a queue: neither long
chains nor circles can exhaust the stack.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from . import places
from .media import kind_of
from .shapes import (
    Choice,
    Shape,
    Source,
    doc_of,
    facts_of,
    followed,
    shape_of,
    sole_reference,
    together,
)
from .unions import is_only_about_presence, tag_of, united

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node

_FORMATS = {
    "date-time": ir.Scalar.DATE_TIME,
    "date": ir.Scalar.DATE,
    "binary": ir.Scalar.BINARY,
}
_SCALARS = {
    "string": ir.Scalar.STRING,
    "integer": ir.Scalar.INTEGER,
    "number": ir.Scalar.NUMBER,
    "boolean": ir.Scalar.BOOLEAN,
}
_ORDER = ("object", "array", "string", "integer", "number", "boolean")


class Types:
    """The definitions found so far, and the way to more."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.definitions: dict[ir.TypeId, ir.Definition] = {}
        self._known: set[str] = set()
        self._waiting: deque[Node] = deque()

    # --- the two ways in ---

    def type_of(self, source: Source, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        """The type of a schema that stands at some place of the document."""
        ref = sole_reference(source.schema)
        if ref is not None:
            return self._reference(source.node, ref)
        return self._shaped(shape_of(self.spec, source), wanted, home)

    def define(self, node: Node) -> ir.Ref:
        """The definition of what stands at `node`, now or when the queue is worked off."""
        if node.id not in self._known:
            self._known.add(node.id)
            self._waiting.append(node)
        return ir.Ref(ir.TypeId(node.id))

    def finish(self) -> None:
        """Work off the queue."""
        while self._waiting:
            node = self._waiting.popleft()
            id = ir.TypeId(node.id)
            wanted = places.of_pointer(node.pointer, node.document.uri)
            source = Source(node, self.spec.schema(node))
            found = self.type_of(source, wanted, id)
            own = self.definitions.get(id)
            if isinstance(own, ir.Model | ir.Enum) and _is_nullable(found):
                self.definitions[id] = replace(own, nullable=True)
            if own is None:
                doc = doc_of(source.schema)
                self.definitions[id] = ir.Alias(
                    id=id, wanted=wanted, home=id, type=found, doc=doc
                )

    def _reference(self, node: Node, ref: str) -> ir.Type:
        try:
            return self.define(node.target(ref))
        except SpecError as error:
            self.spec.report(error.diagnostic)
            return ir.ANY

    # --- a shape is one of: listed values, a choice, an object, an array, a primitive ---

    def _shaped(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        types = shape.types or set()
        found = self._without_null(shape, wanted, home)
        if shape.nullable or "null" in types:
            return united((found, ir.NULL)) if types != {"null"} else ir.NULL
        return found

    def _without_null(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        if shape.values is not None:
            return self._enum(shape, wanted, home)
        choices = [c for c in shape.choices if not is_only_about_presence(c)]
        if choices:
            return self._choice(shape, choices, wanted, home)
        if shape.types is None:
            return self._guessed(shape, wanted, home)
        kinds = [kind for kind in _ORDER if kind in shape.types]
        if not kinds:
            return ir.ANY
        return united(tuple(self._kind(kind, shape, wanted, home) for kind in kinds))

    def _guessed(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        """A schema without `type` is what its other keywords are about."""
        if shape.is_object:
            return self._object(shape, wanted, home)
        if shape.items or shape.prefix:
            return self._array(shape, wanted, home)
        if _is_bytes(shape):
            return ir.Primitive(ir.Scalar.BINARY)
        return (
            ir.Primitive(_FORMATS[shape.format]) if shape.format in _FORMATS else ir.ANY
        )

    def _kind(
        self, kind: str, shape: Shape, wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        if kind == "object":
            return self._object(shape, wanted, home)
        if kind == "array":
            return self._array(shape, wanted, home)
        if kind == "string" and _is_bytes(shape):
            return ir.Primitive(ir.Scalar.BINARY)
        if kind == "string" and shape.format in _FORMATS:
            return ir.Primitive(_FORMATS[shape.format])
        return ir.Primitive(_SCALARS[kind])

    def _enum(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        kept = {
            (type(value.value), value.value): value
            for value in reversed(shape.values or ())
        }
        values = tuple(reversed(kept.values()))
        id = ir.TypeId(shape.node.id)
        if not values:
            return ir.NULL if shape.nullable else ir.ANY
        if len(values) == 1 and id != home:
            return ir.Const(values[0].value)
        self.definitions[id] = ir.Enum(
            id=id, wanted=wanted, home=home, values=values, doc=shape.doc
        )
        return ir.Ref(id)

    def _array(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        one = places.of_item(wanted)
        rest = self.type_of(shape.items, one, home) if shape.items else None
        if not shape.prefix:
            return ir.ListOf(rest or ir.ANY)
        items = tuple(
            self.type_of(source, (*one, str(number)), home)
            for number, source in enumerate(shape.prefix, 1)
        )
        closed = shape.items is not None and _is_nothing(shape.items)
        return ir.TupleOf(items, None if closed else rest or ir.ANY)

    def _object(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        extra = self._extra(shape, wanted, home)
        if not shape.properties:
            return ir.MapOf(extra or ir.ANY)
        id = ir.TypeId(shape.node.id)
        if id in self.definitions:
            return ir.Ref(id)
        model = ir.Model(id=id, wanted=wanted, home=home, fields=(), doc=shape.doc)
        self.definitions[id] = model  # keeps its place before the types inside it
        fields = self.fields(shape, wanted, home)
        self.definitions[id] = ir.Model(
            id=id, wanted=wanted, home=home, fields=fields, extra=extra, doc=shape.doc
        )
        return ir.Ref(id)

    def _extra(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type | None:
        if shape.additional is not None:
            return self.type_of(shape.additional, (*wanted, "value"), home)
        if shape.patterns:
            kinds = (self.type_of(p, (*wanted, "value"), home) for p in shape.patterns)
            return united(tuple(kinds))
        return None

    def fields(
        self, shape: Shape, wanted: ir.Words, home: ir.TypeId
    ) -> tuple[ir.Field, ...]:
        """The properties of an object; one that is only demanded can be anything."""
        described = (
            self._field(name, sources, name in shape.required, wanted, home)
            for name, sources in shape.properties.items()
        )
        missing = [name for name in shape.required if name not in shape.properties]
        for name in missing:
            message = f"{name!r} is required and not described; taken to be anything"
            self.spec.report(Diagnostic("value-repaired", message, shape.node.at))
        demanded = (
            ir.Field(wire=n, type=ir.ANY, presence=ir.Required()) for n in missing
        )
        return (*described, *demanded)

    def _field(
        self,
        name: str,
        sources: list[Source],
        required: bool,
        wanted: ir.Words,
        home: ir.TypeId,
    ) -> ir.Field:
        facts = [facts_of(followed(self.spec, source).schema) for source in sources]
        docs = [doc for s in reversed(sources) if (doc := doc_of(s.schema)).description]
        return ir.Field(
            wire=name,
            type=self._property(sources, (*wanted, name), home),
            presence=ir.Required() if required else ir.Optional(),
            doc=docs[0] if docs else doc_of(sources[-1].schema),
            read_only=any(fact.read_only for fact in facts),
            write_only=any(fact.write_only for fact in facts),
            secret=any(fact.secret for fact in facts),
        )

    def _property(
        self, sources: list[Source], wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        """One schema as it is; of several that all refer to one thing that; else all together."""
        telling = [s for s in sources if not _says_nothing(s)] or sources[-1:]
        if len(telling) == 1 or _is_one(telling):
            return self.type_of(telling[-1], wanted, home)
        shapes = [
            shape_of(self.spec, followed(self.spec, source)) for source in telling
        ]
        if all(shape.is_object and not shape.choices for shape in shapes):
            return self._shaped(together(self.spec, telling), wanted, home)
        typed = [s for s, shape in zip(telling, shapes, strict=True) if shape.is_typed]
        return self.type_of((typed or telling)[-1], wanted, home)

    # --- choices ---

    def _choice(
        self, shape: Shape, choices: list[Choice], wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        if shape.properties:
            return self._distributed(shape, choices[0], wanted, home)
        parts = [self._options(choice, wanted, home) for choice in choices]
        options = united(tuple(option for part in parts for option in part))
        tag = tag_of(choices[0], self)
        if tag and isinstance(options, ir.OneOf):
            return ir.OneOf(options.options, tag)
        return options

    def _options(
        self, choice: Choice, wanted: ir.Words, home: ir.TypeId
    ) -> list[ir.Type]:
        return [
            self.type_of(option, _option_words(option, wanted, number), home)
            for number, option in enumerate(choice.options, 1)
        ]

    def _distributed(
        self, shape: Shape, choice: Choice, wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        """An object and a choice: each option with what they have in common."""
        options: list[ir.Type] = []
        for number, option in enumerate(choice.options, 1):
            merged = shape_of(self.spec, option)
            if merged.types is not None and "object" not in merged.types:
                options.append(self.type_of(option, (*wanted, str(number)), home))
                continue
            whole = _joined(shape, merged, shape.node.child("+", str(number)))
            options.append(
                self._object(whole, _option_words(option, wanted, number), home)
            )
        return united(tuple(options))


def _joined(common: Shape, option: Shape, node: Node) -> Shape:
    properties = {name: [*sources] for name, sources in common.properties.items()}
    for name, sources in option.properties.items():
        properties[name] = [*properties.get(name, []), *sources]
    return Shape(
        node,
        properties=properties,
        required=[*common.required, *option.required],
        additional=option.additional or common.additional,
        doc=option.doc if option.doc.description else common.doc,
    )


def _option_words(option: Source, wanted: ir.Words, number: int) -> ir.Words:
    title = option.schema.title if isinstance(option.schema, oas.Schema) else None
    if title and len(title) <= 40:
        return (*wanted, title)
    ref = sole_reference(option.schema)
    return (*wanted, ref.rpartition("/")[2]) if ref else (*wanted, f"option {number}")


def _is_one(sources: list[Source]) -> bool:
    """Whether all of them only refer, and to the same."""
    return len({sole_reference(s.schema) or s.node.id for s in sources}) == 1


def _says_nothing(source: Source) -> bool:
    schema = source.schema
    if isinstance(schema, oas.Reference):
        return False
    return not schema.model_fields_set - {"description", "title", "examples", "default"}


def _is_nullable(type: ir.Type) -> bool:
    return isinstance(type, ir.OneOf) and ir.NULL in type.options


def _is_bytes(shape: Shape) -> bool:
    """Content of a type that is neither text nor JSON (OpenAPI 3.1, 4.7.14.2)."""
    return bool(shape.media_type) and kind_of(shape.media_type) == "binary"


def _is_nothing(source: Source) -> bool:
    """`false`, after the upgrade `{not: {}}`."""
    schema = source.schema
    return isinstance(schema, oas.Schema) and schema.schema_not is not None
