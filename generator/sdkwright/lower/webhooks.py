"""Webhooks of the document -> `ir.Event`: what the API sends by itself (OpenAPI 3.1, 4.8.1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from ..wording import words
from . import media
from .shapes import Source, followed

if TYPE_CHECKING:
    from ..spec.document import OperationUnit, Spec
    from ..spec.operations import Found
    from .schemas import Types
    from .units import Units


Events = tuple[ir.Event, ...]


def events_of(spec: Spec, types: Types, units: Units) -> Iterator[ir.Event]:
    """The body of each webhook; one without a body of JSON is reported and left out."""

    def lower(found: Found) -> Events:
        """The event; nothing if there is none."""
        try:
            unit = spec.operation(found)
            type = _type(unit, types)
        except SpecError as error:
            spec.report(error.diagnostic)
            return ()
        types.finish()
        if type is None:
            message = f"the webhook {unit.path!r} has no body of JSON; what it sends has no type"
            spec.report(Diagnostic("value-ignored", message, unit.node.at))
            return ()
        doc = ir.Doc(
            summary=unit.model.summary or "",
            description=unit.model.description or "",
            deprecated=unit.model.deprecated,
        )
        headers = tuple(_headers(unit, spec))
        return (ir.Event(name=unit.path, type=type, headers=headers, doc=doc),)

    for _, events in units.lowered(spec.found_webhooks(), lower, Events):
        yield from events


def _type(unit: OperationUnit, types: Types) -> ir.Type | None:
    if unit.request_body is None:
        return None
    node, body = unit.request_body
    chosen = media.preferred(body.content, ("json",))
    if chosen is None or chosen[1].media_type_schema is None:
        return None
    place = node.child("content", chosen[0], "schema")
    source = Source(place, chosen[1].media_type_schema)
    home = ir.TypeId(f"webhook:{unit.path}")
    return types.type_of(source, _wanted(unit.path), home)


def _wanted(name: str) -> ir.Words:
    """The words for an event that is described where it is sent."""
    last = [word.lower() for word in words(name)[-1:]]
    return (name,) if last == ["event"] else (name, "event")


def _headers(unit: OperationUnit, spec: Spec) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Those whose values the document gives: as constants, else as an example."""
    for node, model in unit.parameters:
        if model.param_in.value == "header":
            schema = model.param_schema or oas.Schema.model_validate({})
            found = followed(spec, Source(node.child("schema"), schema)).schema
            values = [v for v in _values(model, found) if isinstance(v, str)]
            if values:
                yield model.name.lower(), tuple(values)


def _values(model: oas.Parameter, schema: oas.Schema | oas.Reference) -> list[object]:
    said = schema if isinstance(schema, oas.Schema) else None
    if said and (said.enum or said.const is not None):
        return [*(said.enum or [said.const])]
    named = (e for e in (model.examples or {}).values() if isinstance(e, oas.Example))
    own = said.examples or [] if said else []
    examples = (model.example, *(e.value for e in named), *own)
    return [example for example in examples if example][:1]
