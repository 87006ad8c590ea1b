"""What is configured of results and signatures -> the operations it is about."""

from __future__ import annotations

from .. import ir
from ..config import Config
from ..data import replace
from .resilience import own_options


def settle_outcomes(api: ir.Api, config: Config) -> ir.Api:
    """The API whose operations return what their users shall get."""
    if not config.operations:
        return api
    return replace(api, operations=tuple(_settled(o, config) for o in api.operations))


def _settled(operation: ir.Operation, config: Config) -> ir.Operation:
    own = own_options(operation, config)
    if own.none_on and not operation.absent:
        nothing = tuple((status, None) for status in own.none_on)
        operation = replace(
            operation,
            absent=own.none_on,
            by_status=(*operation.by_status, *nothing),
            errors=tuple(e for e in operation.errors if e.status not in own.none_on),
        )
    if own.result:
        operation = replace(operation, returns=ir.DoneContent(), by_status=())
    return replace(operation, positional=own.arguments)
