"""A document -> the intermediate model of the whole API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from .operations import operation
from .schemas import Types
from .security import alternatives, schemes_of
from .servers import servers_of

if TYPE_CHECKING:
    from ..spec.document import Spec


def lower(spec: Spec) -> ir.Api:
    """The whole API. What fails is one diagnostic and leaves nothing behind."""
    types = Types(spec)
    operations = _operations(spec, types)
    if not operations:
        for _, node in spec.component_schemas():
            types.define(node)
        types.finish()
        spec.report(
            Diagnostic("no-operations", "there are no operations", spec.root.at)
        )
    return ir.Api(
        title=spec.title,
        version=spec.api_version,
        doc=spec.description,
        servers=servers_of(spec.servers()),
        schemes=tuple(schemes_of(spec)),
        security=alternatives(spec.security()) or (),
        definitions=types.definitions,
        operations=operations,
        tags=spec.tags(),
    )


def _operations(spec: Spec, types: Types) -> tuple[ir.Operation, ...]:
    found: dict[str, ir.Operation] = {}
    for unit in spec.operations():
        try:
            lowered = operation(unit, types)
        except SpecError as error:
            spec.report(error.diagnostic)
            continue
        found[lowered.id] = lowered
        types.finish()
    return tuple(found.values())
