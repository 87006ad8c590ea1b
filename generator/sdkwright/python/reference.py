"""The whole SDK -> the view of `api.md`: every method, with its types and where they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .. import ir
from ..data import Packable, Struct
from ..walk import operation_inputs, operation_outputs, refs
from . import features
from .imports import Imports
from .markdown import code, markdown
from .objects import ObjectView
from .resources import MethodView, ResourceView
from .webhooks import WEBHOOKS, unwrap_line
from .world import World


class MethodEntry(Packable, frozen=True):
    """A method: how it is called, and what travels."""

    call: str
    route: str


class SectionView(Packable, frozen=True):
    """A resource."""

    title: str
    file: str
    types: tuple[str, ...]
    """Links to what the methods mention."""
    methods: tuple[MethodEntry, ...]
    events: str
    """The line for the method that reads events."""


class ReferenceView(Struct, frozen=True):
    """`api.md`."""

    title: str
    client: str
    sections: tuple[SectionView, ...]


def reference(
    world: World, sections: Iterable[SectionView], objects: Sequence[ObjectView]
) -> ReferenceView:
    """`api.md`."""
    return ReferenceView(
        title=markdown(world.api.title),
        client=world.names.client,
        sections=(
            *_own(world),
            *sections,
            *_objects(world, objects),
        ),
    )


def _own(world: World) -> Iterator[SectionView]:
    """What the client does itself."""
    methods = [m for m in features.methods(world, Imports(), is_async=False) if m.listed]
    if methods:
        entries = (
            MethodEntry(code(f"client.{method.listed}"), markdown(method.said)) for method in methods
        )
        file = f"src/{world.names.package}/_client.py"
        yield SectionView("The client itself", file, (), tuple(entries), "")


def _objects(world: World, objects: Sequence[ObjectView]) -> Iterator[SectionView]:
    """What the objects can do that know their client."""
    for view in objects:
        entries = tuple(
            MethodEntry(code(f"{view.module}.{method.listed}"), method.said) for method in view.methods
        )
        if entries:
            file = f"src/{world.names.package}/objects/{view.module}.py"
            yield SectionView(f"objects.{view.cls}", file, (), entries, "")


def section(
    world: World, key: ir.Words, own: Sequence[ir.Operation], view: ResourceView
) -> SectionView | None:
    """A resource, which has these operations; None where it does nothing itself."""
    names = world.names
    is_told = world.api.webhooks is not None and key == WEBHOOKS
    if not own and not is_told:
        return None
    path = [names.resources[key[: n + 1]].attribute for n in range(len(key))]
    return SectionView(
        title=".".join(path),
        file=f"src/{names.package}/resources/{view.module}.py",
        types=tuple(_types(world, own)),
        methods=(
            *(
                _entry(path, method, _route(operation))
                for operation, method in zip(own, view.of_operations, strict=True)
            ),
            *(_entry(path, method, method.said) for method in view.derived),
        ),
        events=unwrap_line(world) if is_told else "",
    )


def _entry(path: Sequence[str], method: MethodView, told: str) -> MethodEntry:
    return MethodEntry(code(f"client.{'.'.join(path)}.{method.listed}"), told)


def _route(operation: ir.Operation) -> str:
    route = code(f"{operation.method} {operation.path}")
    said = markdown(operation.doc.summary)
    mark = "Deprecated. " if operation.doc.deprecated else ""
    return f"{route}: {mark}{said}".rstrip(": ")


def _types(world: World, operations: Sequence[ir.Operation]) -> Iterator[str]:
    """The types that signatures mention, by name."""
    names = world.names
    found = {id for o in operations for id in _mentioned(world, o) if id in names.types}
    for id in sorted(found, key=lambda id: names.types[id]):
        yield f"[{names.types[id]}](src/{names.package}/types/{world.home(id)}.py)"


def _mentioned(world: World, operation: ir.Operation) -> Iterator[ir.TypeId]:
    flat = world.usage.flat.get(operation.id)
    inputs = (
        operation_inputs(operation)
        if flat is None
        else (p.type for p in operation.params)
    )
    items = (operation.paged.item,) if operation.paged else ()
    for type in (
        *items,
        *inputs,
        *(f.type for f in flat or ()),
        *operation_outputs(operation),
    ):
        yield from (id for id in refs(type) if id in world.api.definitions)
