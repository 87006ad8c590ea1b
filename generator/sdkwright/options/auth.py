"""The section `auth`: names for credentials."""

from __future__ import annotations

from sdkwright.options.words import Identifier, Variable
from sdkwright.sections import Section


class AuthNames(Section):
    """What the client calls the values of a security scheme, and where it looks for them."""

    argument: Identifier | None = None
    """Argument of the client's constructor."""
    env: Variable | None = None
    """Environment variable that is read when the argument is not given."""
    username_argument: Identifier | None = None
    password_argument: Identifier | None = None
    client_id_argument: Identifier | None = None
    client_secret_argument: Identifier | None = None
    username_env: Variable | None = None
    password_env: Variable | None = None
    client_id_env: Variable | None = None
    client_secret_env: Variable | None = None
    token_url: str | None = None
    """Where the client gets tokens; a path is one below the API's address."""
    scopes: tuple[str, ...] = ()
    """What tokens are to allow; none: what the server thinks best."""
