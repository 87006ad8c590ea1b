"""Security schemes -> arguments of the client, and what makes credentials of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .. import ir
from . import docs
from .imports import Imports
from .literals import literal, string
from .world import World


class Told(NamedTuple):
    """An argument of the client: name, types on both clients, what is said of it."""

    name: str
    type: str
    async_type: str
    doc: str


def told(world: World, imports: Imports) -> Iterator[Told]:
    """The arguments."""
    schemes = {scheme.id: scheme for scheme in world.api.schemes}
    for (id, role), names in world.names.credentials.items():
        scheme = schemes[id]
        said = docs.sentence(scheme.doc)
        what = f"{said.rstrip('.')}; by default" if said else "By default"
        kind = "" if role == "value" else f" ({role.replace('_', ' ')})"
        types = _types(scheme.auth, role, imports)
        yield Told(names.argument, *types, f"{what} `{names.variable}`{kind}.")


def _types(auth: ir.Auth, role: str, imports: Imports) -> tuple[str, str]:
    if role != "value":
        text = f"{imports.builtin('str')} | None"
        return text, text
    word = "Token" if isinstance(auth, ir.OAuth2) else "Secret"
    names = (
        imports.name("._core.auth", name, checked=True)
        for name in (word, f"Async{word}")
    )
    one, other = (f"{name} | None" for name in names)
    return one, other


def made(world: World, imports: Imports) -> Iterator[str]:
    """`"apiKey": api_key_header("X-API-Key", given_or_env(api_key, "ACME_API_KEY"))`."""
    for scheme in world.api.schemes:
        given = [
            f"given_or_env({names.argument}, {string(names.variable)})"
            for (id, _), names in world.names.credentials.items()
            if id == scheme.id
        ]
        yield f"{string(scheme.id)}: {_made(scheme, given, world, imports)}"


def hints(world: World) -> Iterator[str]:
    """`hints={"apiKey": "api_key (or set ACME_API_KEY)"}`."""
    found: dict[str, str] = {}
    for (id, role), names in world.names.credentials.items():
        text = f"{names.argument} (or set {names.variable})"
        other = " or " if role == "client_id" else " and "
        found[id] = f"{found[id]}{other}{text}" if id in found else text
    if found:
        yield f"hints={literal(found)}"


def _made(scheme: ir.Scheme, given: list[str], world: World, imports: Imports) -> str:
    module = "._core.auth"
    match scheme.auth:
        case ir.ApiKey(name, place):
            function, arguments = f"api_key_{place}", [string(name), *given]
        case ir.Bearer("Bearer"):
            function, arguments = "bearer", given
        case ir.Bearer(name):
            function, arguments = "authorization", [string(name), *given]
        case ir.Basic():
            function, arguments = "basic", given
        case ir.Digest():
            function, arguments = "digest", given
        case ir.MutualTls():
            return imports.name(module, "CERTIFICATE")
        case ir.OAuth2(token_url=""):
            function, arguments = "bearer", given
        case ir.OAuth2(token_url=token_url):
            module, function = "._core.oauth", "oauth2"
            own = world.config.auth.get(scheme.id)
            arguments = [*given, string((own and own.token_url) or token_url)]
            if own and own.scopes:
                arguments.append(f"scopes={literal(own.scopes)}")
    return f"{imports.name(module, function)}({', '.join(arguments)})"
