"""What is configured of retries, timeouts and idempotency keys -> the operations it is about."""

from __future__ import annotations

from .. import ir
from ..config import Config
from ..data import asdict, replace
from ..options.calls import OperationOptions, Retries
from ..presets import RETRIES, UNLIMITED


def harden(api: ir.Api, config: Config) -> ir.Api:
    """The API with the rules that its operations follow."""
    rules = _joined(api.retries, _rules(config.retries))
    operations = (
        _hardened(o, own_options(o, config), config, rules) for o in api.operations
    )
    return replace(api, retries=rules, operations=tuple(operations))


def own_options(operation: ir.Operation, config: Config) -> OperationOptions:
    """What is configured of one operation."""
    found = (config.operations[k] for k in operation.keys if k in config.operations)
    return next(found, OperationOptions())


def _hardened(
    operation: ir.Operation,
    own: OperationOptions,
    config: Config,
    usual: ir.Retries | None,
) -> ir.Operation:
    configured = (
        ir.Retries(max=0) if own.retries is False else _rules(own.retries)
    )
    rules = _joined(operation.retries, configured)
    keys = config.idempotency
    wanted = keys is not None and operation.method.lower() in keys.methods
    if own.idempotency is not None:
        wanted = own.idempotency
    header = operation.idempotency_header
    if wanted and not header:
        header = keys.header if keys else "Idempotency-Key"
    return replace(
        operation,
        retries=_joined(usual, rules) if rules else None,
        timeout=operation.timeout if own.timeout is None else own.timeout,
        idempotency_header=header if own.idempotency is not False else "",
    )


def _rules(section: Retries | None) -> ir.Retries | None:
    """What a section says, where that differs from the usual."""
    if section is None:
        return None
    said = section.model_dump(exclude={"preset"}, exclude_none=True)
    if said.get("max") == "unlimited":
        said["max"] = UNLIMITED
    rules = replace(RETRIES[section.preset], **said)
    return None if rules == ir.Retries() else rules


def _joined(first: ir.Retries | None, then: ir.Retries | None) -> ir.Retries | None:
    """Rules, and others that go before them."""
    if first is None or then is None:
        return then or first
    said = {k: v for k, v in asdict(then).items() if v is not None}
    return replace(first, **said)
