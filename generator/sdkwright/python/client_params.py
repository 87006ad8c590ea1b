"""Parameters that the client knows, and variables of its servers -> arguments and settings."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..casing import snake
from . import docs, environments, named_servers
from .imports import Imports
from .literals import dict_of, literal, string
from .told import Told
from .world import World

_KINDS = {"query": "query", "header": "headers", "cookie": "cookies", "path": "path"}
_TYPES = {
    ir.Scalar.INTEGER: "int",
    ir.Scalar.NUMBER: "float",
    ir.Scalar.BOOLEAN: "bool",
}


def told(world: World, imports: Imports) -> Iterator[Told]:
    """The arguments."""
    for param in world.api.client_params:
        names = world.names.client_arguments["param", param.id]
        is_plain = isinstance(param.type, ir.Primitive)
        scalar = param.type.scalar if isinstance(param.type, ir.Primitive) else None
        kind = _TYPES.get(scalar, "str") if is_plain and scalar else "str"
        yield Told(
            names.argument,
            f"{imports.builtin(kind)} | None",
            "None",
            _said(param.doc, names.variable, _shown(param.default)),
        )
    for variable in _variables(world):
        names = world.names.client_arguments["server", variable.name]
        said = variable.doc or f"`{variable.name}` in the server's address"
        text = imports.builtin("str")
        if variable.values:
            mark = imports.name("typing", "Literal")
            listed = ", ".join(string(value) for value in variable.values)
            text = f"{mark}[{listed}] | {text}"
        yield Told(
            names.argument,
            f"{text} | None",
            "None",
            _said(said, names.variable, variable.default),
        )


def _variables(world: World) -> list[ir.ServerVariable]:
    """Each name once, as the first server describes it; none where no server is used."""
    found: dict[str, ir.ServerVariable] = {}
    for _, _, variables in environments.templates(world):
        for variable in variables:
            found.setdefault(variable.name, variable)
    return list(found.values())


def _said(doc: str, variable: str, default: str) -> str:
    start = docs.sentence(doc).rstrip(".")
    other = f", else {docs.sentence(default)}" if default else ""
    return (
        f"{start}; by default `{variable}`{other}."
        if start
        else (f"By default `{variable}`{other}.")
    )


def _shown(value: str | int | float | bool | None) -> str:
    return "" if value is None else str(value)


def parameters(world: World, imports: Imports) -> str:
    """The setting `parameters`; empty where the client knows none."""
    made = [_made(world, param, imports) for param in world.api.client_params]
    if not made:
        return ""
    cls = imports.name("._core.client_params", "ClientParameters")
    return f"{cls}({', '.join(made)})"


def _made(world: World, param: ir.ClientParam, imports: Imports) -> str:
    names = world.names.client_arguments["param", param.id]
    values = [
        string(names.argument),
        string(_KINDS[param.place]),
        string(param.wire),
        names.argument,
        f"variable={string(names.variable)}",
    ]
    if param.default is not None:
        values.append(f"default={literal(param.default)}")
    if param.required:
        values.append("required=True")
    if param.everywhere:
        values.append("everywhere=True")
    cls = imports.name("._core.client_params", "ClientParameter")
    return f"{cls}({', '.join(values)})"


# --- addresses ---

def server_constants(world: World, imports: Imports) -> Iterator[str]:
    """`SERVER_VARIABLES`, if an address has any."""
    found = environments.templates(world)
    if not any(variables for _, _, variables in found):
        return
    cls = imports.name("._core.servers", "ServerVariable")
    tuples = {
        environments.key(world, name): literal_tuple(
            [_variable(world, cls, v) for v in variables]
        )
        for name, _, variables in found
    }
    if environments.are_several(world):
        kind = environments.kind(world, imports)
        yield f"SERVER_VARIABLES: dict[{kind}, tuple[{cls}, ...]] = {dict_of(tuples)}"
    else:
        yield f"SERVER_VARIABLES = {next(iter(tuples.values()))}"


def literal_tuple(items: list[str]) -> str:
    """A tuple of what is written already."""
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


def _variable(world: World, cls: str, variable: ir.ServerVariable) -> str:
    names = world.names.client_arguments["server", variable.name]
    values = [
        string(variable.name),
        string(names.argument),
        string(names.variable),
        string(variable.default),
    ]
    if variable.values:
        values.append(literal_tuple([string(value) for value in variable.values]))
    return f"{cls}({', '.join(values)})"


def address(world: World, imports: Imports) -> str:
    """The expression for the document's own address; empty where `BASE_URL` is that."""
    variables = _variables(world)
    if not variables:
        return ""
    given = {
        string(v.name): world.names.client_arguments["server", v.name].argument
        for v in variables
    }
    chosen = "[environment]" if environments.are_several(world) else ""
    function = imports.name("._core.servers", "server_url")
    values = (environments.url(world), f"SERVER_VARIABLES{chosen}", dict_of(given))
    return f"{function}(own_server, {', '.join(values)})"


def _others(world: World) -> dict[str, dict[str, str]]:
    """Environment -> where operations are that have addresses of their own."""
    servers = world.api.servers
    if not world.config.environments:
        named = zip(world.names.environments, servers, strict=True)
        return {name: dict(s.others) for (name, _), s in named if s.others}
    known = {snake(server.name): dict(server.others) for server in servers if server.others}
    return {name: known[name] for name in world.config.environments if name in known}


def other_constants(world: World, imports: Imports) -> Iterator[str]:
    """`OTHER_URLS`, if there are such operations."""
    found = _others(world)
    tables = {
        environments.key(world, name): dict_of(
            {string(k): string(v) for k, v in found.get(name, {}).items()}
        )
        for name, _ in world.names.environments
    }
    if found and environments.are_several(world):
        kind = environments.kind(world, imports)
        yield f"OTHER_URLS: dict[{kind}, dict[str, str]] = {dict_of(tables)}"
    elif found:
        yield f"OTHER_URLS = {next(iter(tables.values()))}"


def spread(world: World, imports: Imports) -> Iterator[str]:
    """What makes settings know the addresses of operations that are elsewhere."""
    changes = dict(named_servers.given(world))
    if _others(world):
        chosen = "[environment]" if environments.are_several(world) else ""
        changes[string("others")] = f"OTHER_URLS{chosen}"
    if changes:
        cls = imports.name("._core.elsewhere", "SpreadSettings")
        yield f"settings = settings.turned_into({cls}, {dict_of(changes)})"
