"""Mixins of the user's own -> how the classes that they extend are written.

The generated code of `Books` goes to a class `GeneratedBooks`, and `Books` is made of the
mixin and of that: so a mixin may override what is generated, and ask `super()` for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..custom import Mixin
from ..data import Struct
from .imports import Imports
from .world import World


class ExtendedView(Struct, frozen=True):
    """A class of a mixin and of what is generated."""

    cls: str
    mixin: str
    generated: str
    doc: str


class TwinsView(Struct, frozen=True):
    """The two classes that generated code goes to, and those that extend them."""

    cls: str
    async_cls: str
    extended: tuple[ExtendedView, ...]


def twins(
    world: World, imports: Imports, dots: str, *classes: tuple[str, str]
) -> TwinsView:
    """`classes`: the sync and the async class, each with its docstring."""
    custom = world.custom.classes
    taken = _classes(world) if custom else ()
    found = {
        cls: extended(cls, doc, custom[cls], imports, dots, taken)
        for cls, doc in classes
        if cls in custom
    }
    sync_cls, async_cls = (
        found[cls].generated if cls in found else cls for cls, _ in classes
    )
    return TwinsView(sync_cls, async_cls, tuple(found.values()))


def _classes(world: World) -> Collection[str]:
    resources = {names.cls for names in world.names.resources.values()}
    return resources | {f"Async{cls}" for cls in resources}


def extended(
    cls: str,
    doc: str,
    mixin: Mixin,
    imports: Imports,
    dots: str,
    taken: Collection[str],
) -> ExtendedView:
    """A class and its mixin. `dots`: the way to the package."""
    local = imports.name(f"{dots}{mixin.home}", mixin.name)
    generated = f"Generated{cls}"
    while generated in taken:
        generated += "_"
    return ExtendedView(cls, local, generated, doc)


def hooks(world: World, imports: Imports) -> Iterator[str]:
    """The argument for the SDK's own hooks, if there are any."""
    found = {name: imports.name(".custom.hooks", name) for name in world.custom.hooks}
    if found:
        entries = (f'"{name}": {local}' for name, local in found.items())
        yield f"hooks={{{', '.join(entries)}}}"
