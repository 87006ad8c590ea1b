"""A document -> the intermediate model of the whole API."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from . import vendor
from .about import about_of
from .choice import NO_CHOICE, chosen
from .client_params import client_params_of
from .formats import FORMATS, Formats
from .operations import operation
from .retries import retries_of
from .schemas import Types
from .security import alternatives, schemes_of
from .servers import servers_of
from .signatures import signed_of
from .units import NO_PAST, Past, Units
from .webhooks import events_of

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.operations import Found


Operations = tuple[ir.Operation, ...]


def lower(
    spec: Spec,
    formats: Formats = FORMATS,
    media_types: Mapping[str, str] = NO_CHOICE,
    past: Past = NO_PAST,
) -> ir.Api:
    """The whole API. What fails is one diagnostic and leaves nothing behind.

    `media_types`: operation -> the one of its media types that is sent.
    """
    types = Types(spec, formats)
    base = vendor.text(spec.root.value, vendor.BASE_PATH)
    units = Units(spec, types, past)
    operations = _operations(spec, types, media_types, units)
    if not operations:
        for _, node in spec.component_schemas():
            types.define(node)
        types.finish()
    events = tuple(events_of(spec, types, units))
    units.keep()
    if not operations and not events:
        spec.report(
            Diagnostic("no-operations", "there are no operations", spec.root.at)
        )
    return ir.Api(
        title=spec.title,
        version=spec.api_version,
        doc=spec.description,
        about=about_of(spec),
        servers=servers_of(spec.servers(), base) or _common_server(operations),
        schemes=tuple(schemes_of(spec)),
        security=alternatives(spec.security(), spec, spec.root) or (),
        definitions=types.definitions,
        xml=types.xml.objects,
        operations=operations,
        events=events,
        signed=signed_of(spec) if events else None,
        tags=spec.tags(),
        tag_parents=_tag_parents(spec),
        client_params=client_params_of(spec),
        retries=retries_of(_extensions(spec)),
        timeout=vendor.timeout(spec.root.value),
        left_out=spec.sieve.left_out,
    )


def _extensions(spec: Spec) -> Mapping[str, object]:
    """What the document says at its root beyond OpenAPI."""
    root = spec.root.value
    return root if isinstance(root, Mapping) else {}


def _tag_parents(spec: Spec) -> dict[str, str]:
    """Tag -> the one above it, where both are for navigation (OpenAPI 3.2)."""
    extras = {name: tag.model_extra or {} for name, tag in spec.tag_models().items()}
    shown = {n for n, extra in extras.items() if extra.get("kind", "nav") == "nav"}
    parents = {name: extras[name].get("parent") for name in shown}
    return {name: above for name, above in parents.items() if above in shown}


def _common_server(operations: tuple[ir.Operation, ...]) -> tuple[ir.Server, ...]:
    """Where only operations have servers: that of most of them."""
    counts = Counter(
        operation.base_url for operation in operations if operation.base_url
    )
    return tuple(ir.Server(name="", url=url) for url, _ in counts.most_common(1))


def _operations(
    spec: Spec, types: Types, media_types: Mapping[str, str], units: Units
) -> tuple[ir.Operation, ...]:
    found: dict[str, ir.Operation] = {}
    named: dict[str, str] = {}

    def lower(unit: Found) -> Operations:
        """The operation, and its variants; nothing if it cannot be read."""
        try:
            lowered, bodies = operation(spec.operation(unit), types)
        except SpecError as error:
            spec.report(error.diagnostic)
            return ()
        types.finish()
        return chosen(lowered, bodies, types.definitions, media_types)

    for unit, lowered in units.lowered(spec.found_operations(), lower, Operations):
        for own in lowered[:1]:
            first = named.setdefault(own.operation_id, own.id)
            if own.operation_id and first != own.id:
                _report_repeated(first, own, unit, spec)
        found |= {each.id: each for each in lowered}
    return tuple(found.values())


def _report_repeated(
    first: str, lowered: ir.Operation, unit: Found, spec: Spec
) -> None:
    """Two operations with one operationId (OpenAPI 3.1, Operation Object: it is unique)."""
    message = f"{first} and {lowered.id} are both called {lowered.operation_id!r}"
    at = unit.node.child("operationId").at
    spec.report(Diagnostic("duplicate-operation-id", message, at))
