"""Configuration that is about something which the document does not have -> diagnostics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from .. import ir
from ..config import Config, read_yaml
from ..diagnostics import Diagnostic, Location, Report


def check_config(api: ir.Api, config: Config, report: Report) -> None:
    """Report each key that names no operation, and no security scheme, of the document."""
    names = [key for operation in api.operations for key in operation.keys]
    schemes = [scheme.id for scheme in api.schemes]
    for way, name in _operations(config):
        if name not in names:
            report(_unused(way, name, "operation", names, config))
    for name in config.auth:
        if name not in schemes:
            report(_unused(("auth", name), name, "security scheme", schemes, config))


def _operations(config: Config) -> Iterator[tuple[tuple[str, ...], str]]:
    """Where an operation is named, and how."""
    for name in config.pagination:
        yield ("pagination", name), name
    for resource, methods in config.resources.items():
        for method in methods:
            yield ("resources", resource, method.name or ""), method.operation


def _unused(
    way: tuple[str, ...], name: str, kind: str, known: Iterable[str], config: Config
) -> Diagnostic:
    close = get_close_matches(name, list(known), 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    message = f"the document has no {kind} {name!r}{hint}"
    return Diagnostic("config-unused", message, _place(way, config))


def _place(way: tuple[str, ...], config: Config) -> Location | None:
    return read_yaml(config.file).child(*way).at if config.file else None
