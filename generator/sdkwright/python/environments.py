"""The servers of the API -> how a client is told which: by a name, or a member of a class."""

from __future__ import annotations

from .. import ir
from .imports import Imports
from .literals import string
from .models import ClassView, FieldView, TypesModuleView
from .world import World

MODULE = "environment"
Template = tuple[str, str, tuple[ir.ServerVariable, ...]]
"""Name of an environment, its address with places for variables, and those."""


def templates(world: World) -> list[Template]:
    """The environments. One that is configured has variables if it is a server's template."""
    servers = world.api.servers
    named = world.names.environments
    if not world.config.environments:
        return [
            (name, server.template if server.variables else url, server.variables)
            for (name, url), server in zip(named, servers, strict=True)
        ]
    known = {server.template: server.variables for server in servers}
    return [(name, url, known.get(url.rstrip("/"), ())) for name, url in named]


def have_class(world: World) -> bool:
    """Whether they are members of a class."""
    return world.config.client.environments == "class" and bool(
        world.names.environments
    )


def are_several(world: World) -> bool:
    """Whether the client has to be told which."""
    return len(world.names.environments) > 1 or have_class(world)


def class_name(world: World) -> str:
    """`AcmeEnvironment`."""
    return f"{world.names.client}Environment"


def kind(world: World, imports: Imports) -> str:
    """The type of what the client is told."""
    if not have_class(world):
        return "Environment"
    return imports.own(f".{MODULE}", class_name(world))


def key(world: World, name: str) -> str:
    """What the client is told for one of them."""
    if not have_class(world):
        return string(name)
    return f"{class_name(world)}.{world.names.casing.upper(name)}"


def url(world: World) -> str:
    """The expression for the address."""
    if have_class(world):
        return "environment.value"
    if are_several(world):
        return "BASE_URLS[environment]"
    return "BASE_URL" if world.names.environments else '""'


def environments_module(world: World) -> TypesModuleView | None:
    """The module of the class, where there is one."""
    if not have_class(world):
        return None
    imports = Imports()
    bases = f"{imports.builtin('str')}, {imports.name('enum', 'Enum')}"
    upper = world.names.casing.upper
    return TypesModuleView(
        name=MODULE,
        doc='"""Where the API is."""',
        imports=imports.plain,
        checked=(),
        references=(),
        classes=(
            ClassView(
                decorators=(),
                head=f"class {class_name(world)}({bases}):",
                doc='    """The servers of the API, each with its address."""',
                fields=tuple(
                    FieldView(f"{upper(name)} = {string(url)}", "", is_apart=n == 0)
                    for n, (name, url, _) in enumerate(templates(world))
                ),
            ),
        ),
        aliases=(),
        exports=(class_name(world),),
    )
