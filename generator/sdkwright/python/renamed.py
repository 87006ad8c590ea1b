"""Names that types had before -> the view of `types/renamed.py`."""

from __future__ import annotations

from collections.abc import Iterator

from ..data import Struct
from .literals import dict_of, string
from .world import World

MODULE = "renamed"


class RenamedView(Struct, frozen=True):
    """The module `types.renamed`."""

    name: str
    exports: tuple[str, ...]
    imports: tuple[str, ...]
    aliases: tuple[str, ...]
    table: str


def renamed_view(world: World) -> RenamedView | None:
    """The module; None: every type has the name that it always had."""
    found = [*renamed_types(world)]
    if not found:
        return None
    homes = dict.fromkeys((module, now) for _, module, now in found)
    table = {string(old): f"({string(f'.{m}')}, {string(now)})" for old, m, now in found}
    return RenamedView(
        MODULE,
        tuple(old for old, _, _ in found),
        tuple(f"from .{module} import {now}" for module, now in sorted(homes)),
        tuple(f"{old} = {now}" for old, _, now in found),
        dict_of(table),
    )


def renamed_types(world: World) -> Iterator[tuple[str, str, str]]:
    """Old name, module and new name, also of what callers write."""
    names = world.names
    for old, id in names.old_types.items():
        module = names.modules[world.definition(id).home]
        yield old, module, names.types[id]
        if id in names.params and f"{old}Param" not in world.type_names:
            yield f"{old}Param", module, names.params[id]
