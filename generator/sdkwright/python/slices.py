"""A world -> the parts of it that some pages are made from, and a key for what is in each.

Who sees no more than a slice can depend on no more, so that pages with the same key are the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..custom import Custom
from ..data import Struct, replace
from ..memory import key_of
from ..names import Names
from ..refine.usage import Usage
from .pagination import Schemes
from .world import World

_OF_CALLS = ("arguments", "methods", "constants", "resource_of")
"""Names that each belong to an operation."""


class Slice(Struct, frozen=True):
    """A part of a world. `key` is None where what is made of it depends on more, or nobody asks."""

    world: World
    key: bytes | None


def of_types(world: World, *, keyed: bool) -> Slice:
    """What the modules of types are made from: no operation, and no name of one."""
    api = ir.Api(
        title="",
        version="",
        doc="",
        servers=(),
        schemes=(),
        security=(),
        definitions=world.api.definitions,
        operations=(),
        tags={},
    )
    names = replace(
        world.names,
        arguments={},
        methods={},
        constants={},
        resource_of={},
        resources={},
        credentials={},
        client_arguments={},
        errors={},
        package="",
        distribution="",
        client="",
        async_client="",
        aliases={},
        environments=(),
    )
    custom = Custom(models=world.custom.models)
    usage = replace(world.usage, flat={})
    found = World(api, names, usage, world.config, "", custom).sharing(world)
    key = key_of("types", _shared(found, world.definitions_key)) if keyed else None
    return Slice(found, key)


def of_resources(
    world: World, schemes: Schemes, *, keyed: bool
) -> Iterator[tuple[ir.Words, Slice]]:
    """What each resource is made from: its own operations, and all that is no operation's."""
    groups: dict[ir.Words, list[ir.Operation]] = {key: [] for key in world.names.resources}
    for operation in world.api.operations:
        groups[world.names.resource_of[operation.id]].append(operation)
    is_whole = world.config.recipes or world.config.objects  # which look at all operations
    if is_whole or not keyed:
        yield from ((key, Slice(world, None)) for key in groups)
        return
    empty = _with_operations(world, [])
    shared = key_of("resource", _shared(empty, world.definitions_key))
    arguments: dict[str, dict[tuple[str, str, str], str]] = {}
    for each, name in world.names.arguments.items():
        arguments.setdefault(each[0], {})[each] = name
    for key, own in groups.items():
        if any(o.alias_of or o.polling or o.doc.replacement for o in own):
            yield key, Slice(world, None)
            continue
        below = [o[0] for other, o in groups.items() if o and other[:-1] == key]
        found = _with_operations(world, [*own, *below])
        named = {k: v for o in (*own, *below) for k, v in arguments.get(o.id, {}).items()}
        named_ones = replace(found.names, arguments=named)
        found = replace(found, names=named_ones).sharing(world)
        pages = [(o.id, schemes.name(o)) for o in own if o.paged]
        yield key, Slice(found, key_of(shared, _own(found), pages))


def _with_operations(world: World, operations: Sequence[ir.Operation]) -> World:
    operations = [replace(o, given="") for o in operations]  # it is in `methods` by now
    ids = [operation.id for operation in operations]
    names = world.names
    flat = world.usage.flat
    found = replace(
        world,
        api=replace(world.api, operations=tuple(operations)),
        names=replace(
            names,
            arguments={},
            methods={id: names.methods[id] for id in ids},
            constants={id: names.constants[id] for id in ids},
            resource_of={id: names.resource_of[id] for id in ids},
        ),
        usage=replace(world.usage, flat={id: flat[id] for id in ids if id in flat}),
    )
    return found.sharing(world)


def _own(world: World) -> object:
    """What differs from one resource to the next."""
    names = [getattr(world.names, name) for name in _OF_CALLS]
    return world.api.operations, names, world.usage.flat


def _shared(world: World, definitions_key: bytes) -> object:
    """All there is in a world, for a key."""
    beside = [name for name in Names.__struct_fields__ if name not in (*_OF_CALLS, "casing")]
    usage: Usage = world.usage
    return (
        definitions_key,
        replace(world.api, definitions={}),
        [getattr(world.names, name) for name in beside],
        [sorted(ids) for ids in (usage.written, usage.sent, usage.dual)],
        world.config.model_dump_json(),
        world.version,
        world.custom,
    )
