"""Names that the configuration chose for what is not there, or that were taken -> diagnostics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from . import ir
from .config import Config
from .diagnostics import Diagnostic, Report
from .names import Names
from .refine.configured import place_of, unused

Way = tuple[str, ...]


def check_names(api: ir.Api, names: Names, config: Config, report: Report) -> None:
    """Report what was chosen in `types` and `parameters` and is not so."""
    schemas = [d.wanted[-1] for d in api.definitions.values() if d.id == d.home]
    known = [*schemas, *names.types.values()]
    for schema, name in config.types.items():
        if name not in names.types.values():
            report(unused(("types", schema), schema, "schema", known, config))
    for name in config.exports.shared:
        if name not in names.types.values():
            report(unused(("exports", "shared"), name, "type", [*names.types.values()], config))
    for way, chosen, operations in _parameters(api, config):
        ids = {operation.id for operation in operations} if chosen else set()
        wires = dict.fromkeys(wire for id, _, wire in names.arguments if id in ids)
        for wire in [wire for wire in chosen if wire not in wires]:
            report(unused((*way, wire), wire, "parameter", wires, config))
    for operation in api.operations:
        _check_positional(operation, names, config, report)
    wanted = {operation.id: _chosen(operation, config) for operation in api.operations}
    for (id, _, wire), given in names.arguments.items():
        name, way = wanted[id].get(wire, (given, ()))
        if name != given:
            message = f"{id}: {wire!r} is called {given!r}, for {name!r} is taken"
            report(Diagnostic("config-unused", message, place_of(way, config)))


def _check_positional(
    operation: ir.Operation, names: Names, config: Config, report: Report
) -> None:
    """Report arguments that an operation has not."""
    if not (operation.positional and operation.keys):
        return
    known = {given for (id, _, _), given in names.arguments.items() if id == operation.id}
    for name in operation.positional:
        key = next(key for key in operation.keys if key in config.operations)
        if name not in known:
            way = ("operations", key, "arguments")
            report(unused(way, name, "argument", known, config))


def _parameters(
    api: ir.Api, config: Config
) -> Iterator[tuple[Way, Mapping[str, str], Iterable[ir.Operation]]]:
    """Where arguments are chosen, and for which operations."""
    yield ("parameters",), config.parameters, api.operations
    for key, options in config.operations.items():
        named = [operation for operation in api.operations if key in operation.keys]
        if named:
            yield ("operations", key, "parameters"), options.parameters, named


def _chosen(operation: ir.Operation, config: Config) -> dict[str, tuple[str, Way]]:
    """Name on the wire -> the argument that was chosen, and where."""
    found: dict[str, tuple[str, Way]] = {
        k: (v, ("parameters", k)) for k, v in config.parameters.items()
    }
    for key in operation.keys:
        if key in config.operations:
            way = ("operations", key, "parameters")
            own = config.operations[key].parameters
            return found | {k: (v, (*way, k)) for k, v in own.items()}
    return found
