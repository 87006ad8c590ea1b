"""Operations -> the same with the names that users import already, and old names beside new ones.

A name is kept for as long as what it was made of is the same, however the rest of the
document grows. Where the document or the configuration renamed something, the old name
stays beside the new one, deprecated, for as long as `old_names` says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from packaging.version import Version

from .. import ir
from ..config import Config
from ..data import replace
from ..pins import OldCall, Pins, origin
from .group import is_same_place


def keep_names(api: ir.Api, config: Config, pins: Pins) -> ir.Api:
    """The API whose operations know what they were called."""
    named = tuple(_pinned(o, config, pins) for o in api.operations)
    old = _old(named, pins) if pins.keeps_old else ()
    return replace(api, operations=(*named, *old))


def keeps_old(config: Config, version: str) -> bool:
    """Whether old names stay in this version of the SDK."""
    until = config.old_names
    if until in ("keep", "drop"):
        return until == "keep"
    return Version(version) < Version(until)


def _pinned(operation: ir.Operation, config: Config, pins: Pins) -> ir.Operation:
    source = _origin(operation, config)
    found = pins.calls.get(operation.id)
    if found is None or found.origin != source or not found.resource:
        return replace(operation, origin=source)
    is_there = is_same_place(operation.resource, found.resource)
    resource = operation.resource if is_there else found.resource
    return replace(operation, origin=source, resource=resource, given=found.name)


def _origin(operation: ir.Operation, config: Config) -> str:
    """What the names of an operation are made of, but for its path."""
    keys = {*operation.keys}
    configured = [
        (resource, method.name)
        for resource, methods in config.resources.items()
        for method in methods
        if method.operation in keys
    ]
    own = operation.operation_id or operation.id
    said = (operation.tag, operation.said_resource, operation.said_name)
    naming = config.naming.model_dump(exclude_defaults=True)  # keys yet to come change nothing
    rules = (naming, config.signatures.collisions)
    return origin(own, said, configured, rules)


# --- old names ------------------------------------------------------------------------


def _old(operations: tuple[ir.Operation, ...], pins: Pins) -> Iterator[ir.Operation]:
    """The operations once more, under each name that they had."""
    by_id = {operation.id: operation for operation in operations}
    seen: set[tuple[ir.Words, str]] = set()
    for old in (*_renamed(operations, pins), *pins.old_calls):
        operation = by_id.get(old.operation)
        if operation is not None and (old.resource, old.name) not in seen:
            seen.add((old.resource, old.name))
            yield _alias(operation, old)


def _renamed(operations: Iterable[ir.Operation], pins: Pins) -> Iterator[OldCall]:
    """What is not called as it was. Whether the new name is another is seen later."""
    for operation in operations:
        found = pins.calls.get(operation.id)
        if found is not None and found.resource and not operation.given:
            yield OldCall(operation.id, found.resource, found.name)


def _alias(operation: ir.Operation, old: OldCall) -> ir.Operation:
    return replace(
        operation,
        id=f"{operation.id} as {'.'.join(old.resource)}.{old.name}",
        alias_of=operation.id,
        resource=old.resource,
        given=old.name,
        doc=replace(operation.doc, deprecated=True),
    )
