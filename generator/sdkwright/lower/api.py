"""A document -> the intermediate model of the whole API."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from .operations import operation
from .schemas import Types
from .security import alternatives, schemes_of
from .servers import servers_of

if TYPE_CHECKING:
    from ..spec.document import OperationUnit, Spec


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
        servers=servers_of(spec.servers()) or _common_server(operations),
        schemes=tuple(schemes_of(spec)),
        security=alternatives(spec.security(), spec) or (),
        definitions=types.definitions,
        operations=operations,
        tags=spec.tags(),
    )


def _common_server(operations: tuple[ir.Operation, ...]) -> tuple[ir.Server, ...]:
    """Where only operations have servers: that of most of them."""
    counts = Counter(
        operation.base_url for operation in operations if operation.base_url
    )
    return tuple(ir.Server(name="", url=url) for url, _ in counts.most_common(1))


def _operations(spec: Spec, types: Types) -> tuple[ir.Operation, ...]:
    found: dict[str, ir.Operation] = {}
    for unit in spec.operations():
        try:
            lowered = operation(unit, types)
        except SpecError as error:
            spec.report(error.diagnostic)
            continue
        _report_repeated(lowered, unit, found, spec)
        found[lowered.id] = lowered
        types.finish()
    return tuple(found.values())


def _report_repeated(
    lowered: ir.Operation,
    unit: OperationUnit,
    found: dict[str, ir.Operation],
    spec: Spec,
) -> None:
    """Two operations with one operationId (OpenAPI 3.1, Operation Object: it is unique)."""
    first = next(
        (o for o in found.values() if o.operation_id == lowered.operation_id), None
    )
    if first is not None and lowered.operation_id:
        message = (
            f"{first.id} and {lowered.id} are both called {lowered.operation_id!r}"
        )
        at = unit.node.child("operationId").at
        spec.report(Diagnostic("duplicate-operation-id", message, at))
