"""Documented failures -> the view of `errors.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from .. import ir
from ..data import Struct
from ..diagnostics import SpecError
from ..options.calls import RootName
from ..refine.configured import said_at
from .imports import Imports
from .types import Texts
from .world import World

MANY = 4
"""A class whose body may be of more types than these has an `Any` body."""


class ErrorView(Struct, frozen=True):
    """The class for one status, or for a hundred of them."""

    name: str
    label: str
    doc: str
    body: str


class OwnErrorView(Struct, frozen=True):
    """A class of the SDK's own."""

    name: str
    parent: str


class ErrorsView(Struct, frozen=True):
    """The module `errors`."""

    tree: tuple[str, ...]
    imports: tuple[str, ...]
    checked: tuple[str, ...]
    errors: tuple[ErrorView, ...]
    table: tuple[str, ...]
    aliases: tuple[str, ...]
    own: tuple[OwnErrorView, ...]


def errors_view(world: World) -> ErrorsView:
    """The module `errors`."""
    imports = Imports()
    texts = Texts(world, imports, core="._core", is_checked=True)
    names = world.names.errors
    statuses: dict[str, list[int]] = {}
    for status, name in names.items():
        statuses.setdefault(name, []).append(status)
    errors = tuple(_error(own, name, world, texts) for name, own in statuses.items())
    width = max(len(name) for name in names.values()) + 2
    return ErrorsView(
        tree=tuple(_branches(errors, width)),
        imports=imports.plain,
        checked=imports.checked,
        errors=errors,
        table=tuple(f"{status}: {name}" for status, name in names.items()),
        aliases=tuple(f"{new} = {root}" for root, new in other_names(world).items()),
        own=tuple(OwnErrorView(*each) for each in own_classes(world)),
    )


def other_names(world: World) -> dict[str, str]:
    """Class that each SDK has -> one more name for it."""
    names = world.config.errors.names
    return {root: new for root, new in names.items() if isinstance(root, str)}


def own_classes(world: World) -> Iterator[tuple[str, str]]:
    """Each class of the SDK's own with its parent, which comes before it.

    Raises `SpecError` (config-invalid): there is no such parent.
    """
    known = {*get_args(RootName), *world.names.errors.values()}
    known |= {*other_names(world).values()}
    waiting = dict(world.config.errors.classes)
    while waiting:
        ready = {cls: parent for cls, parent in waiting.items() if parent in known}
        if not ready:
            listed = ", ".join(f"`{parent}`" for parent in waiting.values())
            with said_at(world.config, "errors", "classes"):
                raise SpecError("config-invalid", f"there is no class {listed}")
        yield from ready.items()
        known |= ready.keys()
        waiting = {k: v for k, v in waiting.items() if k not in ready}


def _branches(errors: tuple[ErrorView, ...], width: int) -> Iterator[str]:
    for error in errors:
        mark = "└──" if error is errors[-1] else "├──"
        yield f"    {mark} {error.name:{width}}{error.label}"


_REST = {400: ", and other 4xx", 500: ", and other 5xx"}


def _error(own: list[int], name: str, world: World, texts: Texts) -> ErrorView:
    types = dict.fromkeys(type for status in own for type in _types(status, world))
    if not types or len(types) > MANY or ir.ANY in types:
        body = texts.imports.name("typing", "Any")
    else:
        body = " | ".join(dict.fromkeys([*map(texts.bare().answer, types), "None"]))
    label = " or ".join(f"{status}{_REST.get(status, '')}" for status in own)
    return ErrorView(
        name, label, f'    """The server answered with status {label}."""', body
    )


def _types(status: int, world: World) -> Iterator[ir.Type]:
    """What a body of this status may be, the API's common error included."""
    exact = {status} if status not in (400, 500) else {*_others(status, world)}
    for operation in world.api.operations:
        for case in operation.errors:
            if case.type is not None and (
                case.status in exact or case.status == status // 100
            ):
                yield case.type
    if world.api.error_type is not None:
        yield world.api.error_type


def _others(status: int, world: World) -> Iterator[int]:
    names = world.names.errors
    yield status
    for operation in world.api.operations:
        for case in operation.errors:
            if case.status // 100 == status // 100 and case.status not in names:
                yield case.status
