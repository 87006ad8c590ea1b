"""Schemas -> types and definitions.

A `$ref` becomes a `Ref` at once, and what it points to waits in a queue: neither long
chains nor circles can exhaust the stack.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import replace
from ..diagnostics import Diagnostic, SpecError
from . import places, vendor
from .definitions import Definitions
from .distribution import Distribution, Joined, option_words
from .fields import is_one, presence_of
from .formats import FORMATS, Formats, primitive, untyped
from .kinship import Kinship
from .limits import (
    NOTHING_FITS,
    OF_ARRAYS,
    OF_OBJECTS,
    chosen,
)
from .shapes import (
    Choice,
    Shape,
    Source,
    doc_of,
    facts_of,
    followed,
    is_leaf,
    is_nothing,
    is_secret,
    says_nothing,
    shape_of,
    sole_reference,
    together,
    types_of,
)
from .unions import is_nullable, limits_of_choice, moved_tag, only_narrows, tag_of, united
from .xml import XmlTypes

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node

DEEP = 24
"""Levels of objects within objects that share a module."""
_ORDER = ("object", "array", "string", "integer", "number", "boolean")


class Types:
    """The definitions found so far, and the way to more."""

    def __init__(self, spec: Spec, formats: Formats = FORMATS) -> None:
        self.spec = spec
        self._formats = formats
        self._kinship = Kinship(spec)
        self.xml = XmlTypes(self)
        self._active: set[str] = set()
        self.leaves: dict[tuple[frozenset[str], str | None], ir.Type] = {}
        self._unfinished: list[tuple[ir.Model, Shape]] = []
        self.definitions = Definitions()
        self.known: dict[str, None] = {}
        """The places of the types that are defined, or wait for it."""
        self.said_names: dict[str, str] = {}
        """Name that the document says -> the place of the type that has it."""
        self._waiting: deque[Node] = deque()

    # --- the two ways in ---

    def type_of(self, source: Source, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        """The type of a schema that stands at some place of the document."""
        ref = sole_reference(source.schema)
        if ref is not None:
            return self._reference(source.node, ref)
        if vendor.has_extensions(source.node.value):
            if vendor.is_anything(source.node.value):
                return ir.ANY
            wanted = self._said(source.node, vendor.TYPE) or wanted
        if is_leaf(source.schema):
            return self._leaf(source, wanted, home)
        id = source.node.id
        if id in self._active:  # an `allOf` that has led back to itself
            return self.define(source.node)
        self._active.add(id)
        try:
            return self._shaped(shape_of(self.spec, source), wanted, home)
        finally:
            self._active.remove(id)

    def _leaf(self, source: Source, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        """Of a schema that says no more than a type and a format: most do, and few differ."""
        assert isinstance(source.schema, oas.Schema)
        key = frozenset(types_of(source.schema) or ()), source.schema.schema_format
        if key not in self.leaves:
            shape = shape_of(self.spec, source)
            self.leaves[key] = self._shaped(shape, wanted, home)
        return self.leaves[key]

    def define(self, node: Node) -> ir.Ref:
        """The definition of what stands at `node`, now or when the queue is worked off."""
        if node.id not in self.known:
            self.known[node.id] = None
            self._waiting.append(node)
        return ir.Ref(ir.TypeId(node.id))

    @property
    def is_idle(self) -> bool:
        """Whether the queue is worked off, and nothing but definitions was made."""
        return not (self._unfinished or self._waiting or self.xml.objects)

    def restore(self, known: Iterable[str], said_names: Mapping[str, str]) -> None:
        """Take for found what an earlier run has found."""
        self.known |= dict.fromkeys(known)
        self.said_names |= said_names

    def finish(self) -> None:
        """Work off the queue."""
        while self._unfinished or self._waiting:
            if self._unfinished:
                self._complete(*self._unfinished.pop())
                continue
            node = self._waiting.popleft()
            id = ir.TypeId(node.id)
            wanted = self._component(node)
            source = Source(node, self.spec.schema(node))
            found = self.type_of(source, wanted, id)
            own = self.definitions.get(id)
            if isinstance(own, ir.Model | ir.Enum) and is_nullable(found):
                self.definitions[id] = replace(own, nullable=True)
            if own is None:
                doc = doc_of(source.schema)
                self.definitions[id] = ir.Alias(
                    id=id, wanted=wanted, home=id, type=found, doc=doc
                )

    def _component(self, node: Node) -> ir.Words:
        is_own = len(node.pointer) <= 3 and "properties" not in node.pointer
        said = self._said(node, vendor.TYPE + vendor.COMPONENT * is_own)
        return said or places.of_pointer(node.pointer, node.document.uri)

    def _said(self, node: Node, keys: vendor.Keys) -> ir.Words:
        """The name that the document says; who says it first has it."""
        name = vendor.text(node.value, keys)
        is_free = name and self.said_names.setdefault(name, node.id) == node.id
        return (name,) if is_free else ()

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
        if shape.is_nothing:
            return ir.Primitive(ir.Scalar.ANY, NOTHING_FITS)
        if shape.values is not None:
            return self._enum(shape, wanted, home)
        choices = [c for c in shape.choices if not only_narrows(c)]
        narrowing = [c for c in shape.choices if only_narrows(c)]
        if narrowing:
            shape.limits["allOf"] = [limits_of_choice(c) for c in narrowing]
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
        return untyped(shape, self._formats)

    def _kind(
        self, kind: str, shape: Shape, wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        if kind == "object":
            return self._object(shape, wanted, home)
        if kind == "array":
            return self._array(shape, wanted, home)
        return primitive(kind, shape, self._formats)

    def _enum(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        if shape.has_parts:
            return self._of_structures(shape, wanted, home)
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

    def _of_structures(
        self, shape: Shape, wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        """Listed values of which some are arrays or objects: no list of constants."""
        shape.limits["enum"], shape.values = shape.given, None
        if shape.types is not None or shape.is_object:
            return self._without_null(shape, wanted, home)
        message = "listed values that are arrays or objects; taken to be anything"
        self.spec.report(Diagnostic("value-ignored", message, shape.node.at))
        return ir.Primitive(ir.Scalar.ANY, tuple(shape.limits.items()))

    def _array(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        one = places.of_item(wanted)
        rest = self.type_of(shape.items, one, home) if shape.items else None
        limits = chosen(shape.limits, OF_ARRAYS)
        if not shape.prefix:
            return ir.ListOf(rest or ir.ANY, limits)
        items = tuple(
            self.type_of(source, (*one, str(number)), home)
            for number, source in enumerate(shape.prefix, 1)
        )
        closed = shape.items is not None and is_nothing(shape.items.schema)
        if rest == ir.ANY and not closed:  # said in so many words: no tuple is meant
            return ir.ListOf(united((*items, ir.ANY)), limits)
        return ir.TupleOf(items, None if closed else rest or ir.ANY, limits)

    def _object(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type:
        extra = self._extra(shape, wanted, home)
        limits = chosen(shape.limits, OF_OBJECTS)
        if not (shape.properties or shape.tag):
            needed: ir.Limits = (("required", [*shape.required]),)
            return ir.MapOf(extra or ir.ANY, limits + needed * bool(shape.required))
        id = ir.TypeId(shape.node.id)
        if id in self.definitions:
            return ir.Ref(id)
        if len(wanted) > DEEP:  # a module of its own, which is imported when needed
            wanted, home = wanted[-2:], id
        model = ir.Model(
            id=id,
            wanted=wanted,
            home=home,
            fields=(),
            extra=extra,
            limits=limits,
            parents=tuple(self._parents(shape)),
            doc=shape.doc,
        )
        self.definitions[id] = model  # keeps its place before the types inside it
        self._unfinished.append((model, shape))
        return ir.Ref(id)

    def _complete(self, model: ir.Model, shape: Shape) -> None:
        """Give a model its fields. Until its turn comes, it waits: nesting has no depth."""
        fields = self.fields(shape, model.wanted, model.home)
        tag = self._kinship.tag(shape, self)
        own = self.definitions[model.id]
        assert isinstance(own, ir.Model)
        self.definitions[model.id] = replace(own, fields=fields, tag=tag)

    def _parents(self, shape: Shape) -> Iterator[ir.TypeId]:
        for ref in shape.parents:
            try:
                yield ir.TypeId(shape.node.target(ref).id)
            except SpecError:  # told where the parts of the schema are read
                continue

    def _extra(self, shape: Shape, wanted: ir.Words, home: ir.TypeId) -> ir.Type | None:
        """Of names that are not listed: those of patterns, and all others."""
        more = [shape.additional] if shape.additional is not None else []
        sources = [*shape.patterns, *more]
        kinds = (self.type_of(s, (*wanted, "value"), home) for s in sources)
        return united(tuple(kinds)) if sources else None

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
            edits = (shape.node.edit("put", "properties", name, value={}),)
            at = shape.node.at
            self.spec.report(Diagnostic("value-repaired", message, at, edits))
        demands = ir.Field(wire="", type=ir.ANY, presence=ir.Required())
        return (*described, *(replace(demands, wire=name) for name in missing))

    def _field(
        self,
        name: str,
        sources: list[Source],
        required: bool,
        wanted: ir.Words,
        home: ir.TypeId,
    ) -> ir.Field:
        facts = [facts_of(followed(self.spec, source).schema) for source in sources]
        docs = [doc_of(source.schema) for source in sources]
        spoken = [s for s in sources if vendor.has_extensions(s.node.value)]
        return ir.Field(
            wire=name,
            type=self._property(sources, (*wanted, name), home),
            presence=ir.Required() if required else presence_of(facts),
            doc=next((doc for doc in reversed(docs) if doc.description), docs[-1]),
            read_only=any(fact.read_only for fact in facts),
            write_only=any(fact.write_only for fact in facts),
            secret=any(is_secret(self.spec, source) for source in sources),
            said_name=vendor.text_of_last(spoken, vendor.PROPERTY),
            tells_error=any(
                vendor.is_true(s.node.value, vendor.MESSAGE) for s in spoken
            ),
        )

    def _property(
        self, sources: list[Source], wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        """One schema as it is; of several that all refer to one thing that; else all together."""
        telling = [s for s in sources if not says_nothing(s.schema)] or sources[-1:]
        if len(telling) == 1 or is_one(telling):
            return self.type_of(telling[-1], wanted, home)
        shapes = [
            shape_of(self.spec, followed(self.spec, source)) for source in telling
        ]
        if not any(shape.choices for shape in shapes):
            return self._shaped(together(self.spec, telling), wanted, home)
        typed = [s for s, shape in zip(telling, shapes, strict=True) if shape.is_typed]
        return self.type_of((typed or telling)[-1], wanted, home)

    # --- choices ---

    def _choice(
        self, shape: Shape, choices: list[Choice], wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        if shape.properties or len(choices) > 1:
            joined = Distribution(self.spec, shape, choices).shapes()
            if joined is not None:
                return self._distributed(joined, choices[0], wanted, home)
        options = united(
            tuple(
                self.type_of(option, option_words(option, wanted, number), home)
                for choice in choices
                for number, option in enumerate(choice.options, 1)
            )
        )
        tag = tag_of(choices[0], self)
        if tag and isinstance(options, ir.OneOf):
            return ir.OneOf(options.options, tag)
        return options

    def _distributed(
        self, joined: list[Joined], choice: Choice, wanted: ir.Words, home: ir.TypeId
    ) -> ir.Type:
        """An object and a choice: each option with what they have in common."""
        options: list[ir.Type] = []
        moved: dict[ir.TypeId, ir.TypeId] = {}
        for number, (source, shape) in enumerate(joined, 1):
            words = option_words(source, wanted, number)
            is_same = shape is None
            found = (
                self.type_of(source, words, home)
                if shape is None
                else self._object(shape, words, home)
            )
            options.append(found)
            target = sole_reference(source.schema)
            if target and not is_same and isinstance(found, ir.Ref):
                moved[ir.TypeId(source.node.target(target).id)] = found.to
        whole = united(tuple(options))
        tag = tag_of(choice, self)
        if tag and isinstance(whole, ir.OneOf):
            return ir.OneOf(whole.options, moved_tag(tag, moved))
        return whole
