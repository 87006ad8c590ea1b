"""A type, and what the document gives as its examples -> a value: its source in Python, and its JSON.

Only what must be there is; all of it, down to a depth, where a whole value is wanted.
Objects become dicts, for which the SDK has a TypedDict.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Final, assert_never

from .. import ir
from ..data import Struct, replace
from ..mock.hints import bounded
from ..mock.strings import texts
from .literals import dict_of, literal, string
from .scalars import Unfit, Value, made_scalar, read_scalar
from .world import World

DEEPEST: Final = 2
"""How far down properties that may be absent are shown."""
MOST_NESTED: Final = 40
MOST_MADE: Final = 1000
MOST_ITEMS: Final = 100
ENOUGH: Final = 3
"""Items of a list that is given."""
NOTHING: Final[tuple[ir.Json, ...]] = (None, "", [], {})
"""What shows nothing as an example."""


class Place(Struct, frozen=True):
    """Where in a value we are: below what name, how deep, through which definitions."""

    name: str = "value"
    depth: int = 0
    trail: tuple[ir.TypeId, ...] = ()
    turn: int = 0
    """Which of several values that must differ."""
    nested: int = 0
    """How many values this one is within."""


def jsons(examples: Iterable[str]) -> Iterator[ir.Json]:
    """Examples as the model keeps them."""
    return (json.loads(text) for text in examples)


def shown(doc: ir.Doc) -> list[ir.Json]:
    """What is said of a value: its examples, its default if that shows something."""
    found = [*jsons(doc.examples)]
    default: ir.Json = json.loads(doc.default) if doc.default else None
    return found if default in NOTHING else [*found, default]


class Values:
    """Makes the values of one call, or of its answer.

    Args:
        world: The SDK.
        full: Whether what may be absent is there as well.
        received: Whether they are what a server says.
        deepest: How far down that is so.
    """

    def __init__(
        self,
        world: World,
        *,
        full: bool = False,
        received: bool = False,
        deepest: int = DEEPEST,
    ) -> None:
        self._world = world
        self._full = full
        self._received = received
        self._deepest = deepest
        self._made = 0
        self.imports: set[str] = set()
        """The names of `datetime` that the source uses."""

    def of(self, type: ir.Type, given: Sequence[ir.Json], place: Place) -> Value:
        """The first of what is given that fits; else one that is made.

        Raises:
            Unfit: There is no end to it, or nothing fits.
        """
        for found in given:
            try:
                return self.read(found, type, place)
            except Unfit:
                continue
        return self._new(type, place)

    def whole(self, type: ir.Type, place: Place) -> Value:
        """One that is made, with what may be absent. Raises `Unfit` as `of` does."""
        other = Values(self._world, full=True)
        found = other.of(type, (), place)
        self.imports |= other.imports
        return found

    # --- from JSON ---

    def read(self, found: ir.Json, type: ir.Type, place: Place) -> Value:
        """A value that is given as JSON. Raises `Unfit` where it is none of the type."""
        listed = _listed(type)
        if listed and found not in listed:
            raise Unfit
        match type:
            case ir.Primitive():
                return self._scalar(read_scalar(found, type))
            case ir.Const(value):
                return _constant(found, [value])
            case ir.ListOf(item, limits):
                most = max(bounded(dict(limits).get("minItems"), 0), ENOUGH)
                return _list([self.read(v, item, place) for v in _array(found)[:most]])
            case ir.TupleOf(items, rest):
                values = _array(found)
                if rest not in (None, ir.ANY) or len(values) != len(items):
                    raise Unfit
                pairs = zip(values, items, strict=True)
                return _tuple([self.read(v, item, place) for v, item in pairs])
            case ir.MapOf(value):
                entries = {
                    k: self.read(v, value, place) for k, v in _object(found).items()
                }
                return _dict(entries, entries)
            case ir.OneOf():
                return self._read_option(found, type, place)
            case ir.Ref(to):
                return self._read_definition(found, self._world.definition(to), place)
            case _:
                assert_never(type)

    def _read_option(self, found: ir.Json, type: ir.OneOf, place: Place) -> Value:
        """As what it says that it is; else as the option that knows most of its properties."""
        tagged = self._tagged(found, type.tag)
        options = [ir.Ref(tagged)] if tagged else type.options
        for option in sorted(options, key=lambda o: -self._known(found, o)):
            try:
                return self.read(found, option, place)
            except Unfit:
                continue
        raise Unfit

    def _tagged(self, found: ir.Json, tag: ir.Tag | None) -> ir.TypeId | None:
        said = found.get(tag.wire) if tag and isinstance(found, dict) else None
        mapping = dict(tag.mapping) if tag else {}
        return mapping.get(said) if isinstance(said, str) else None

    def _known(self, found: ir.Json, option: ir.Type) -> int:
        if not isinstance(found, dict):
            return 0
        models = self._world.objects(option)
        return max(
            (len({f.wire for f in m.fields} & found.keys()) for m in models), default=0
        )

    def _read_definition(
        self, found: ir.Json, definition: ir.Definition, place: Place
    ) -> Value:
        match definition:
            case ir.Enum(values=values):
                return _constant(found, [value.value for value in values])
            case ir.Alias(type=type):
                return self.read(found, type, place)
            case ir.Model():
                to = (
                    self._tagged(found, definition.tag) if definition.variants else None
                )
                model = self._world.definition(to) if to else definition
                assert isinstance(model, ir.Model)
                return self._object(model, _object(found), place)
            case _:
                assert_never(definition)

    # --- from nothing ---

    def _new(self, type: ir.Type, place: Place) -> Value:
        self._made += 1
        if self._made > MOST_MADE or place.nested > MOST_NESTED:
            raise Unfit
        place = replace(place, nested=place.nested + 1)
        listed = _listed(type)
        if listed:
            return self.read(listed[place.turn % len(listed)], type, place)
        match type:
            case ir.Primitive():
                return self._scalar(made_scalar(type, place.name, place.turn))
            case ir.Const(value):
                return Value(literal(value), value)
            case ir.ListOf(item, limits):
                return self._items(item, dict(limits), place)
            case ir.TupleOf(items, rest):
                made = [self._new(item, place) for item in items]
                return _tuple(made) if rest in (None, ir.ANY) else _list(made)
            case ir.MapOf(value, limits):
                return self._entries(value, dict(limits), place)
            case ir.OneOf():
                return self._first(self._options(type), place)
            case ir.Ref(to):
                return self._definition(self._world.definition(to), place)
            case _:
                assert_never(type)

    def _items(self, item: ir.Type, limits: dict[str, ir.Json], place: Place) -> Value:
        least, most = bounded(limits.get("minItems"), 0), bounded(
            limits.get("maxItems"), 1
        )
        count = min(max(least, min(most, 1)), MOST_ITEMS)
        turns = range(count) if limits.get("uniqueItems") else [0] * count
        try:
            return _list([self._new(item, replace(place, turn=t)) for t in turns])
        except Unfit:
            if least:
                raise
            return _list([])

    def _entries(
        self, value: ir.Type, limits: dict[str, ir.Json], place: Place
    ) -> Value:
        least = bounded(limits.get("minProperties"), 0)
        names, count = limits.get("propertyNames"), min(max(least, 1), MOST_ITEMS)
        said = names if isinstance(names, dict) else {}
        try:
            keys = [_key(said, turn) for turn in range(count)]
            found = {key: self._new(value, replace(place, name=key)) for key in keys}
        except Unfit:
            if least:
                raise
            found = {}
        return _dict(found, found)

    def _options(self, type: ir.OneOf) -> Iterator[Callable[[Place], Value]]:
        """The options, each with its tag; null comes last."""
        tags = (
            {id: value for value, id in reversed(type.tag.mapping)} if type.tag else {}
        )
        for option in sorted(type.options, key=lambda o: o == ir.NULL):
            if type.tag and isinstance(option, ir.Ref) and option.to in tags:
                yield partial(
                    self._variant, option.to, {type.tag.wire: tags[option.to]}
                )
            else:
                yield partial(self._new, option)

    def _variant(self, id: ir.TypeId, tag: dict[str, ir.Json], place: Place) -> Value:
        """A model that has to say what it is."""
        model = self._world.definition(id)
        if not isinstance(model, ir.Model):
            return self._definition(model, place)
        if id in place.trail:
            raise Unfit
        examples = (
            {**e, **tag} for e in jsons(model.doc.examples) if isinstance(e, dict)
        )
        return self._object(model, next(examples, tag), place)

    def _first(self, makers: Iterable[Callable[[Place], Value]], place: Place) -> Value:
        for make in makers:
            try:
                return make(place)
            except Unfit:
                continue
        raise Unfit

    def _definition(self, definition: ir.Definition, place: Place) -> Value:
        if definition.id in place.trail:
            raise Unfit
        place = replace(place, trail=(*place.trail, definition.id))
        for given in shown(definition.doc):
            try:
                return self._read_definition(given, definition, place)
            except Unfit:
                continue
        match definition:
            case ir.Enum(values=values):
                value = values[place.turn % len(values)].value
                return Value(literal(value), value)
            case ir.Alias(type=type):
                return self._new(type, place)
            case ir.Model():
                return self._model(definition, place)
            case _:
                assert_never(definition)

    def _model(self, model: ir.Model, place: Place) -> Value:
        """A model; of a parent whose variants are told apart, the first of those."""
        if model.variants and model.tag:
            tag = model.tag
            found = (
                partial(self._variant, id, {tag.wire: value})
                for value, id in tag.mapping
                if id != model.id
            )
            try:
                return self._first(found, place)
            except Unfit:
                pass
        return self._object(model, {}, place)

    # --- objects ---

    def _object(
        self, model: ir.Model, given: dict[str, ir.Json], place: Place
    ) -> Value:
        """A dict with the names of Python, and with those that travel."""
        if model.id not in place.trail:
            place = replace(place, trail=(*place.trail, model.id))
        found: dict[str, Value] = {}
        fields = self._fields(model)
        least = bounded(dict(model.limits).get("minProperties"), 0)
        for number, field in enumerate(fields):
            said = [given[field.wire]] if field.wire in given else []
            must = isinstance(field.presence, ir.Required)
            is_needed = must or len(found) + len(fields) - number <= least
            depth = place.depth + 1
            if not is_needed and not self._is_shown(field, bool(said), depth):
                continue
            below = Place(field.wire, depth, place.trail, place.turn, place.nested)
            try:
                found[field.wire] = self.of(
                    field.type, [*said, *shown(field.doc)], below
                )
            except Unfit:
                if must:
                    raise
        names = self._world.names.fields
        return _dict({names[model.id, wire]: v for wire, v in found.items()}, found)

    def _is_shown(self, field: ir.Field, is_said: bool, depth: int) -> bool:
        if field.doc.deprecated:
            return False
        return self._full and (is_said or depth <= self._deepest)

    def _fields(self, model: ir.Model) -> tuple[ir.Field, ...]:
        """Those that are sent in the direction in question."""
        if not self._received:
            return self._world.inputs(model)
        return tuple(f for f in model.fields if not f.write_only) or model.fields

    def _scalar(self, found: tuple[Value, frozenset[str]]) -> Value:
        value, names = found
        self.imports |= names
        return value


def _listed(type: ir.Type) -> list[ir.Json]:
    """What a list or a mapping can be, where the document lists it."""
    if not isinstance(type, ir.ListOf | ir.TupleOf | ir.MapOf):
        return []
    listed = dict(type.limits).get("enum")
    return listed if isinstance(listed, list) else []


def _array(found: ir.Json) -> list[ir.Json]:
    if not isinstance(found, list):
        raise Unfit
    return found


def _object(found: ir.Json) -> dict[str, ir.Json]:
    if not isinstance(found, dict):
        raise Unfit
    return found


def _constant(found: ir.Json, values: Sequence[str | int | float | bool]) -> Value:
    """A listed value: `True` is not 1."""
    for value in values:
        if type(value) is type(found) and value == found:
            return Value(literal(value), value)
    raise Unfit


def _key(said: dict[str, ir.Json], turn: int) -> str:
    listed = said.get("enum")
    if isinstance(listed, list):
        if turn >= len(listed):
            raise Unfit
        return str(listed[turn])
    return next(texts(said, turn)) if said else f"key{turn or ''}"


def _list(values: Sequence[Value]) -> Value:
    source = f"[{', '.join(value.source for value in values)}]"
    return Value(source, [value.json for value in values])


def _tuple(values: Sequence[Value]) -> Value:
    comma = "," if len(values) == 1 else ""
    source = f"({', '.join(value.source for value in values)}{comma})"
    return Value(source, [value.json for value in values])


def _dict(named: dict[str, Value], sent: dict[str, Value]) -> Value:
    source = dict_of({string(key): value.source for key, value in named.items()})
    return Value(source, {key: value.json for key, value in sent.items()})
