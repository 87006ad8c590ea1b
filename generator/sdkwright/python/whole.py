"""The whole SDK -> the view of templates that a user adds.

Names are Python's. What is the document's own text is a literal of Python already, quotes
and all, but in `title` and `line`, which are Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..data import Struct
from .literals import string
from .markdown import markdown
from .world import World


class ArgumentEntry(Struct, frozen=True):
    """An argument of a method."""

    name: str
    place: str
    """`path`, `query`, `header`, `cookie` or `body`."""
    wire: str


class OperationEntry(Struct, frozen=True):
    """A method that makes a request."""

    call: str
    """On a client: `books.reviews.list`."""
    resource: str
    name: str
    method: str
    path: str
    operation_id: str
    """Empty text: the document has none."""
    summary: str
    line: str
    is_deprecated: bool
    is_paginated: bool
    arguments: tuple[ArgumentEntry, ...]


class ResourceEntry(Struct, frozen=True):
    """A resource, and where its classes are."""

    call: str
    cls: str
    async_cls: str
    module: str


class WholeView(Struct, frozen=True):
    """All that an SDK has, by its names."""

    title: str
    package: str
    distribution: str
    version: str
    client: str
    async_client: str
    resources: tuple[ResourceEntry, ...]
    operations: tuple[OperationEntry, ...]
    types: tuple[str, ...]
    errors: tuple[str, ...]


def whole(world: World) -> WholeView:
    """All that an SDK has."""
    names = world.names
    return WholeView(
        title=markdown(world.api.title),
        package=names.package,
        distribution=names.distribution,
        version=world.version,
        client=names.client,
        async_client=names.async_client,
        resources=tuple(_resources(world)),
        operations=tuple(_operation(world, o) for o in world.api.operations),
        types=tuple(sorted(names.types.values())),
        errors=tuple(sorted({*names.errors.values()})),
    )


def _resources(world: World) -> Iterator[ResourceEntry]:
    resources = world.names.resources
    for key, names in resources.items():
        way = [resources[key[: n + 1]].attribute for n in range(len(key))]
        twin = f"Async{names.cls}"
        yield ResourceEntry(".".join(way), names.cls, twin, names.module)


def _operation(world: World, operation: ir.Operation) -> OperationEntry:
    call = world.names.call(operation)
    resource, _, name = call.rpartition(".")
    return OperationEntry(
        call=call,
        resource=resource,
        name=name,
        method=string(operation.method),
        path=string(operation.path),
        operation_id=string(operation.operation_id or ""),
        summary=string(operation.doc.summary),
        line=markdown(operation.doc.summary),
        is_deprecated=operation.doc.deprecated,
        is_paginated=operation.paged is not None,
        arguments=tuple(
            ArgumentEntry(argument, place, string(wire))
            for (id, place, wire), argument in world.names.arguments.items()
            if id == operation.id
        ),
    )
