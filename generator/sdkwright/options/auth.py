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
    """The same for the name of a user (`basic`, `digest`)."""
    password_argument: Identifier | None = None
    """The same for a password."""
    client_id_argument: Identifier | None = None
    """The same for the name of a client (OAuth 2.0)."""
    client_secret_argument: Identifier | None = None
    """The same for the secret of a client."""
    username_env: Variable | None = None
    """Environment variable for the name of a user."""
    password_env: Variable | None = None
    """Environment variable for a password."""
    client_id_env: Variable | None = None
    """Environment variable for the name of a client."""
    client_secret_env: Variable | None = None
    """Environment variable for the secret of a client."""
    token_url: str | None = None
    """Where the client gets tokens; a path is one below the API's address."""
    scopes: tuple[str, ...] = ()
    """What tokens are to allow; none: what the server thinks best."""
