"""Configuration that is about something which the document does not have -> diagnostics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches

from .. import ir
from ..config import Config
from ..diagnostics import Diagnostic, Location, Report, SpecError
from ..own_yaml import read_yaml
from .client_params import same


def check_config(api: ir.Api, config: Config, report: Report) -> None:
    """Report each key that names no operation, and no security scheme, of the document."""
    names = [key for operation in api.operations for key in operation.keys]
    schemes = [scheme.id for scheme in api.schemes]
    for way, wanted, offered in _bodies(api, config):
        report(unused(way, wanted, "media type", offered, config))
    for way, name in named_operations(config):
        if name not in names:
            report(unused(way, name, "operation", names, config))
    params = [(p.place, p.wire) for o in api.operations for p in o.params]
    for way, place, wire in _params(config):
        if not any(same(place, wire, *param) for param in params):
            known = [name for where, name in params if where == place]
            report(unused(way, wire, f"{place} parameter", known, config))
    for way, wire, wires in _polled_params(api, config):
        if wire not in wires:
            report(unused(way, wire, "parameter", wires, config))
    for name in config.auth:
        if name not in schemes:
            report(unused(("auth", name), name, "security scheme", schemes, config))
    if config.webhooks and not api.events:
        message = "the document has no webhooks whose events have a type"
        report(Diagnostic("config-unused", message, place_of(("webhooks",), config)))


def _bodies(
    api: ir.Api, config: Config
) -> Iterator[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Media types that their operations do not offer; what they offer."""
    for operation in api.operations:
        for key in operation.keys:
            wanted = config.bodies.get(key)
            if wanted is not None and wanted not in operation.media_types:
                yield ("bodies", key), wanted, operation.media_types


def named_operations(config: Config) -> Iterator[tuple[tuple[str, ...], str]]:
    """Where an operation is named, and how."""
    for name in config.pagination:
        yield ("pagination", name), name
    yield from _polled(config)
    for name, own in config.features.cached_operations.items():
        yield ("features", "cached_operations", name, "operation"), own.operation
    for name in config.features.buffered_operations:
        yield ("features", "buffered_operations", name), name
    for name in config.streaming.operations:
        yield ("streaming", "operations", name), name
    for name in config.bodies:
        yield ("bodies", name), name
    if config.docs.example:
        yield ("docs", "example"), config.docs.example
    for name in config.operations:
        yield ("operations", name), name
    for name in config.query.operations:
        yield ("query", "operations", name), name
    for resource, methods in config.resources.items():
        for method in methods:
            yield ("resources", resource, method.name or ""), method.operation


def _polled(config: Config) -> Iterator[tuple[tuple[str, ...], str]]:
    for name, own in config.polling.items():
        yield ("polling", name), name
        for key, other in (("check", own.check), ("then", own.then)) if own else ():
            if other:
                yield ("polling", name, key), other


def _polled_params(
    api: ir.Api, config: Config
) -> Iterator[tuple[tuple[str, ...], str, list[str]]]:
    """Parameters of the operations that tell the state; those that there are."""
    for name, own in config.polling.items():
        if own:
            asked = [o for o in api.operations if {own.check, own.then} & {*o.keys}]
            known = [param.wire for operation in asked for param in operation.params]
            for wire in own.parameters:
                yield ("polling", name, "parameters", wire), wire, known


def _params(config: Config) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Where a parameter is named, its place in a request, and its name there."""
    for argument, shared in config.client_params.items():
        if not shared.everywhere:
            place, wire = shared.place
            yield ("client_params", argument, place), place, wire
    for wire in config.query.parameters:
        yield ("query", "parameters", wire), "query", wire
    for name, own in config.query.operations.items():
        for wire in own.parameters:
            way = ("query", "operations", name, "parameters", wire)
            yield way, "query", wire


def unused(
    way: tuple[str, ...], name: str, kind: str, known: Iterable[str], config: Config
) -> Diagnostic:
    """What is said of a name in the configuration that the document does not have."""
    close = get_close_matches(name, list(known), 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    message = f"the document has no {kind} {name!r}{hint}"
    return Diagnostic("config-unused", message, place_of(way, config))


@contextmanager
def said_at(config: Config, *way: str) -> Iterator[None]:
    """An error in here that has no place is about what the configuration says there."""
    try:
        yield
    except SpecError as error:
        found = error.diagnostic
        if found.at is not None:
            raise
        raise SpecError(found.code, found.message, place_of(way, config)) from None


def place_of(way: tuple[str, ...], config: Config) -> Location | None:
    """Where the configuration says something."""
    return read_yaml(config.file).child(*way).at if config.file else None
