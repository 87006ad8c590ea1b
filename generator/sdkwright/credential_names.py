"""Security schemes -> arguments of the client and the variables that stand in for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from . import ir
from .casing import Scope, snake
from .config import Config
from .data import Struct
from .reserved import RESERVED_CREDENTIALS


class CredentialNames(Struct, frozen=True):
    """An argument of the client and the variable that stands in for it."""

    argument: str
    variable: str


ROLES: Final[Mapping[type[ir.Auth], tuple[str, ...]]] = {
    ir.ApiKey: ("value",),
    ir.Bearer: ("value",),
    ir.Basic: ("username", "password"),
    ir.Digest: ("username", "password"),
    ir.MutualTls: (),
    ir.OAuth2: ("value", "client_id", "client_secret"),
}
"""What a scheme needs to be told. A client without a token url is not told its id."""


def roles_of(auth: ir.Auth) -> tuple[str, ...]:
    """What the client is told of a scheme."""
    roles = ROLES[type(auth)]
    return roles[:1] if isinstance(auth, ir.OAuth2) and not auth.token_url else roles


def credential_names(
    api: ir.Api, config: Config, prefix: str
) -> Mapping[tuple[str, str], CredentialNames]:
    """(scheme, role) -> names: what proves who is calling has an argument for each role."""
    scope, variables = Scope(RESERVED_CREDENTIALS), Scope(
        (f"{prefix}_BASE_URL", f"{prefix}_LOG")
    )
    found: dict[tuple[str, str], CredentialNames] = {}
    for scheme in api.schemes:
        own = config.auth.get(scheme.id)
        for role in roles_of(scheme.auth):
            short, attribute = role, f"{role}_"
            if role == "value":
                short, attribute = _short(scheme.auth), ""
            chosen: str | None = getattr(own, f"{attribute}argument", None)
            said = scheme.arguments.get(role)
            short = snake(said) if said else short
            argument = scope.take(
                chosen or short, snake((scheme.id,)), snake((scheme.id, short))
            )
            env: str | None = getattr(own, f"{attribute}env", None)
            env = env or scheme.variables.get(role)
            named = env or variables.take(
                f"{prefix}_{(argument if argument.isascii() else short).upper()}"
            )
            found[scheme.id, role] = CredentialNames(argument, named)
    return found


def _short(auth: ir.Auth) -> str:
    return "api_key" if isinstance(auth, ir.ApiKey) else "token"
