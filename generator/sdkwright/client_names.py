"""What a client may be told beside credentials -> its arguments and their variables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from . import ir
from .casing import Scope, snake
from .data import Struct
from .reserved import RESERVED_CREDENTIALS


class ClientArgument(Struct, frozen=True):
    """An argument of the client and the variable that stands in for it."""

    argument: str
    variable: str


def client_arguments(
    api: ir.Api, prefix: str, taken: Iterable[str], variables: Iterable[str]
) -> Mapping[tuple[str, str], ClientArgument]:
    """(`param`, its id) or (`server`, name of a variable) -> names.

    `taken` and `variables` are those of credentials, which come first.
    """
    scope = Scope((*RESERVED_CREDENTIALS, *taken))
    environment = Scope((f"{prefix}_BASE_URL", *variables))
    found: dict[tuple[str, str], ClientArgument] = {}
    for kind, id, variable in _wanted(api):
        name = snake(id)
        argument = scope.take(name, f"{name}_")
        short = argument.upper() if argument.isascii() else kind.upper()
        named = variable or environment.take(f"{prefix}_{short}")
        found[kind, id] = ClientArgument(argument, named)
    return found


def _wanted(api: ir.Api) -> Iterator[tuple[str, str, str]]:
    for param in api.client_params:
        yield "param", param.id, param.variable
    names = (variable.name for server in api.servers for variable in server.variables)
    for name in dict.fromkeys(names):
        yield "server", name, ""
