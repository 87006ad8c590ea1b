"""Servers that have an argument of their own -> that argument, and what settings make of it."""

from __future__ import annotations

from collections.abc import Iterator

from .imports import Imports
from .literals import string
from .told import Told
from .world import World


def told(world: World, imports: Imports) -> Iterator[Told]:
    """The arguments."""
    for name, url in world.config.client.servers.items():
        text = f"{imports.builtin('str')} | None"
        said = f"Instead of `{url}`; default: the environment variable `{_variable(world, name)}`."
        yield Told(name, text, "None", said)


def given(world: World) -> Iterator[tuple[str, str]]:
    """The table of what the user chose."""
    servers = world.config.client.servers
    pairs = ", ".join(
        f"{string(url)}: given_or_env({name}, {string(_variable(world, name))})"
        for name, url in servers.items()
    )
    if servers:
        yield string("named"), f"{{{pairs}}}"


def _variable(world: World, name: str) -> str:
    prefix = world.config.env_prefix or world.names.package.upper()
    return f"{prefix}_{name.upper()}"
