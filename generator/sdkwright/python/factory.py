"""The function that makes clients of a mapping -> the view of its module."""

from __future__ import annotations

from typing import Final

from ..data import Struct
from ..options.calls import RootName
from .client import argument_names
from .imports import Imports
from .literals import literal
from .world import World

MISSING: Final[RootName] = "MissingCredentialsError"


class FunctionView(Struct, frozen=True):
    """A function, and the class of the clients that it makes."""

    name: str
    cls: str


class FactoryView(Struct, frozen=True):
    """A module with two functions that make clients."""

    path: str
    imports: tuple[str, ...]
    functions: tuple[FunctionView, FunctionView]
    known: str
    """The arguments that are no options of every client."""
    checks: bool
    error: str
    """What it raises then."""


def factory_view(world: World) -> FactoryView | None:
    """The module, if there is to be one."""
    factory = world.config.client.factory
    if factory is None:
        return None
    up = "." * (factory.module.count(".") + 1)
    imports = Imports()
    imports.own(f"{up}_client", world.names.client)
    imports.own(f"{up}_client", world.names.async_client)
    imports.name(f"{up}_core.factory", "chosen")
    if factory.credentials:
        imports.name(f"{up}_core.factory", "check_credentials")
    own = (*argument_names(world), "http_client", *world.config.client.options)
    return FactoryView(
        path=factory.module.replace(".", "/"),
        imports=imports.plain,
        functions=(
            FunctionView(factory.function, world.names.client),
            FunctionView(
                factory.async_function or f"async_{factory.function}",
                world.names.async_client,
            ),
        ),
        known=literal([*own])[1:-1],
        checks=factory.credentials,
        error=world.config.errors.names.get(MISSING, MISSING),
    )
