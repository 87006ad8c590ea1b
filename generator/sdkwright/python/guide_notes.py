"""What sdk.yaml adds to clients and models -> lines of `README.md`."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from .factory import factory_view
from .markdown import code, markdown
from .world import World


def notes(world: World) -> tuple[str, ...]:
    """The lines, as Markdown; none for an SDK that has no more than its document says."""
    return (*_objects(world), *_factory(world), *_servers(world), *_modes(world))


def tried(world: World) -> str:
    """`a broken connection, a timeout, or a server that was busy`."""
    rules = world.api.retries or ir.Retries()
    met = [
        *(["a broken connection"] if rules.connection_errors is not False else []),
        *(["a timeout"] if rules.timeouts is not False else []),
        *(["a server that was busy"] if rules.statuses != () else []),
    ]
    if len(met) < 3:
        return " or ".join(met)
    return f"{', '.join(met[:-1])}, or {met[-1]}"


def _objects(world: World) -> Iterator[str]:
    able = [(cls, o.methods) for cls, o in world.bound.values() if o.methods]
    if able:
        cls, methods = able[0]
        yield (
            f"What methods return can do things itself: {code(f'objects.{cls}')} has "
            f"{code(f'{next(iter(methods))}()')}. All such methods are in [api.md](api.md)."
        )


def _factory(world: World) -> Iterator[str]:
    view = factory_view(world)
    if view is not None:
        module = f"{world.names.package}.{view.path.replace('/', '.')}"
        names = " and ".join(code(each.name) for each in view.functions)
        yield f"{names}, in {code(module)}, make a client of a mapping of its arguments."


def _servers(world: World) -> Iterator[str]:
    prefix = world.config.env_prefix or world.names.package.upper()
    for name, url in world.config.client.servers.items():
        variable = code(f"{prefix}_{name.upper()}")
        yield (
            f"The argument {code(name)}, or {variable}, is another address for what "
            f"otherwise goes to {code(url)}."
        )


def _modes(world: World) -> Iterator[str]:
    for name, mode in world.config.modes.items():
        made = code(f"{world.names.client}({name}=True)")
        said = markdown(mode.description)
        error = code(mode.error or "ModeError")
        yield f"{made}: {said} What it cannot do then raises {error}.".replace(
            ":  ", ": "
        )
