"""Modes of the client -> its arguments, and the statements that make its settings so."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import SpecError
from ..options.modes import Mode
from ..refine.configured import said_at
from .client_params import literal_tuple
from .imports import Imports
from .literals import dict_of, literal, string
from .told import Told
from .world import World


def told(world: World, imports: Imports) -> Iterator[Told]:
    """The arguments."""
    for name, mode in world.config.modes.items():
        said = mode.description or "Whether the client is in this mode."
        yield Told(name, imports.builtin("bool"), "False", said)


def constants(world: World, imports: Imports) -> Iterator[str]:
    """The modes as data."""
    for name, mode in world.config.modes.items():
        cls = imports.name("._core.modes", "Mode")
        values = [string(name)]
        values += [f"auth={literal(mode.auth)}"] if mode.auth else []
        with said_at(world.config, "modes", name):
            denied = dict(_denied(world, mode))
        values += [f"denied={dict_of(denied)}"] if denied else []
        if mode.error:
            values.append(f"error={imports.name('.errors', mode.error)}")
        yield f"{name.upper()} = {cls}({', '.join(values)})"


def statements(world: World, imports: Imports) -> Iterator[str]:
    """What makes the settings so."""
    for name, mode in world.config.modes.items():
        function = imports.name("._core.modes", "in_mode")
        required = [f"{each}={_given(world, each)}" for each in mode.requires]
        values = ", ".join(["settings", name.upper(), *required])
        yield f"if {name}:"
        yield f"    settings = {function}({values})"


def _given(world: World, argument: str) -> str:
    """What the user said, or the environment."""
    for names in world.names.credentials.values():
        if names.argument == argument:
            return f"given_or_env({argument}, {string(names.variable)})"
    return argument


def _denied(world: World, mode: Mode) -> Iterator[tuple[str, str]]:
    for method in mode.denies:
        for call in _methods(world, method):
            yield string(call), "{}"
    for method, condition in mode.denies_where.items():
        ways = {
            literal_tuple([string(part) for part in way.split(".")]): literal(value)
            for way, value in condition.items()
        }
        for call in _methods(world, method):
            yield string(call), dict_of(ways)


def _methods(world: World, name: str) -> Iterator[str]:
    """The operations that a method or a resource is. Raises `SpecError` (config-invalid)."""
    calls = [world.names.call(o) for o in world.api.operations]
    found = [call for call in calls if call == name or call.startswith(f"{name}.")]
    if not found:
        raise SpecError("config-invalid", f"there is no method or resource `{name}`")
    yield from found
