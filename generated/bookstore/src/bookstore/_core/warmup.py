"""Parts of an SDK to the same parts ready: what first calls would import and build is there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from .client import AsyncAPI, SyncAPI
from .decode import StandIn, adapter, resolved
from .operation import Operation
from .resource import AsyncResource, Resource

Part = SyncAPI | AsyncAPI | Resource[Any, Any] | AsyncResource[Any, Any]


def warmup(*parts: Part) -> None:
    """Take the cost of first calls now: for servers that would rather start later than
    answer late.

    Imports resources and types, and builds what reads responses. Of a client, or a
    resource of one, the HTTP client is made, too, which loads the trusted certificates.

    Args:
        *parts: Clients, for all of the API, or resources: `client.books`. None: all.
    """
    package = __name__.rsplit(".", 2)[0]
    for part in parts:
        assert vars(part)["_caller"].transport.client
    if all(isinstance(part, (Resource, AsyncResource)) for part in parts) and parts:
        modules = [sys.modules[type(part).__module__] for part in parts]
    else:
        modules = [*_modules(import_module(f"{package}.resources"))]
    for module in modules:
        for value in vars(module).values():
            _ready(value)
    _follow(f"{package}.types.")


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in iter_modules(package.__path__):
        yield import_module(f"{package.__name__}.{found.name}")


def _ready(operation: object) -> None:
    """Import and build the types of an operation; of all else, nothing."""
    if not isinstance(operation, Operation):
        return
    for later in operation.parts():
        kind = resolved(later())
        if kind is not None:
            assert adapter(kind).validator
    assert operation.shapes is not None


def _follow(prefix: str) -> None:
    """Build what types refer to, and what that refers to."""
    seen: set[StandIn] = set()
    waiting = True
    while waiting:
        names = [name for name in sys.modules if name.startswith(prefix)]
        values = (value for name in names for value in vars(sys.modules[name]).values())
        found = {value for value in values if isinstance(value, StandIn)} - seen
        seen |= found
        waiting = bool(found)
        for reference in found:
            reference.ready()
