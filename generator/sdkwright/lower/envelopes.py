"""Schemas of server-sent events -> the types of their data, by the names of the events.

Where a schema describes no more than `event`, `data`, `id` and `retry`, it is that of
whole events (OpenAPI 3.2, Special Considerations for Server-Sent Events); any other is
that of their data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import Struct
from ..diagnostics import SpecError
from .media import kind_of
from .shapes import Choice, Shape, Source, followed, shape_of
from .unions import united

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Json, Node
    from .schemas import Types

_FIELDS = frozenset(("data", "event", "id", "retry"))
_TELLING = frozenset(("data", "event"))
_OPEN = (ir.Scalar.ANY, ir.Scalar.BINARY)
"""Of data that is said to hold what is not JSON: texts. An event has nothing else."""
USUAL_NAME = "message"
"""That of an event that has none."""


class Events(Struct, frozen=True):
    """What the events of a stream hold."""

    type: ir.Type
    by_name: tuple[tuple[str, ir.Type], ...] = ()
    last: tuple[str, ...] = ()
    end: str | None = None


class _Option(Struct, frozen=True):
    """One kind of event. Without names it is any that has no kind of its own."""

    names: tuple[str, ...]
    data: Source | None
    is_last: bool
    constant: str | None
    """The only data that it can have."""

    @property
    def is_end(self) -> bool:
        """Whether it only says that there is no more."""
        return self.constant is not None and self.names in ((), (USUAL_NAME,))


def events_of(
    types: Types, source: Source, wanted: ir.Words, home: ir.TypeId
) -> Events:
    """What the events that a schema describes hold."""
    real = followed(types.spec, source)
    context = _extension(real.node, "x-fern-discriminator-context")
    shape = shape_of(types.spec, real)
    if context == "data":
        return Events(types.type_of(source, wanted, home))
    if len(shape.choices) == 1:
        options = _options(types.spec, shape, context == "protocol")
        if options is not None:
            return _several(types, options, wanted, home)
    elif _is_envelope(shape.properties) and "data" in shape.properties:
        data = shape.properties["data"][-1]
        return Events(_data(types, data, wanted, home))
    return Events(types.type_of(source, wanted, home))


def _extension(node: Node, name: str) -> Json:
    return node.value.get(name) if isinstance(node.value, dict) else None


def _is_envelope(names: Iterable[str]) -> bool:
    found = {*names}
    return bool(found & _TELLING) and found <= _FIELDS


def _options(spec: Spec, whole: Shape, is_protocol: bool) -> list[_Option] | None:
    """The kinds of events; None if they are kinds of data."""
    choice = whole.choices[0]
    found: list[_Option] = []
    for source in choice.options:
        real = followed(spec, source)
        shape = shape_of(spec, real)
        properties = {**whole.properties, **shape.properties}
        is_envelope = _is_envelope(properties)
        if not (is_envelope or is_protocol):
            return None
        names = _names(spec, shape, whole, choice, real)
        data = properties["data"][-1] if "data" in properties else None
        data = data if is_envelope else source
        constant = _constant(spec, data) if data else None
        is_last = _extension(real.node, "x-ms-sse-terminal-event") is True
        found.append(_Option(names, data, is_last, constant))
    return found


def _names(
    spec: Spec, shape: Shape, whole: Shape, choice: Choice, real: Source
) -> tuple[str, ...]:
    """The names of the events that an option is about."""
    own = shape.properties.get("event")
    listed = shape_of(spec, followed(spec, own[-1])).values if own else None
    if listed:
        return tuple(value.value for value in listed if isinstance(value.value, str))
    named = tuple(_named(choice, real.node))
    is_any = own is not None or "event" in whole.properties
    return named if named or is_any else (USUAL_NAME,)


def _named(choice: Choice, node: Node) -> Iterator[str]:
    """The values by which a discriminator `event` names an option."""
    tag = choice.tag
    mapping = tag.mapping if tag and tag.propertyName == "event" else None
    for value, ref in (mapping or {}).items():
        is_name = "/" not in ref and "#" not in ref
        full = f"#/components/schemas/{ref}" if is_name else ref
        try:
            if choice.options[0].node.target(full).id == node.id:
                yield value
        except SpecError:  # told where the union itself is read
            continue


def _constant(spec: Spec, data: Source) -> str | None:
    values = shape_of(spec, followed(spec, data)).values or []
    found = values[0].value if len(values) == 1 else None
    return found if isinstance(found, str) else None


def _several(
    types: Types, options: list[_Option], wanted: ir.Words, home: ir.TypeId
) -> Events:
    by_name: dict[str, list[ir.Type]] = {}
    every: list[ir.Type] = []
    for option in options:
        if option.is_end:
            continue
        words = (*wanted[:-1], *option.names[:1], "event")
        type = _data(types, option.data, words, home)
        every.append(type)
        for name in option.names:
            by_name.setdefault(name, []).append(type)
    ends = [option.constant for option in options if option.is_end]
    is_told = by_name.keys() - {USUAL_NAME}
    return Events(
        united(tuple(every)) if every else ir.STRING,
        (
            tuple((name, united(tuple(kinds))) for name, kinds in by_name.items())
            if is_told
            else ()
        ),
        tuple(name for o in options if o.is_last and not o.is_end for name in o.names),
        ends[0] if ends else None,
    )


def _data(
    types: Types, source: Source | None, wanted: ir.Words, home: ir.TypeId
) -> ir.Type:
    """The type of data, which is JSON where its schema says so or is not that of a text."""
    if source is None:
        return ir.STRING
    real = followed(types.spec, source)
    schema = real.schema
    if not isinstance(schema, oas.Schema) or not schema.contentMediaType:
        return types.type_of(source, wanted, home)
    if kind_of(schema.contentMediaType) != "json":
        type = types.type_of(source, wanted, home)
        is_open = isinstance(type, ir.Primitive) and type.scalar in _OPEN
        return ir.STRING if is_open else type
    if schema.contentSchema is None:
        return ir.ANY
    inner = real.at(schema.contentSchema, "contentSchema")
    return types.type_of(inner, wanted, home)
