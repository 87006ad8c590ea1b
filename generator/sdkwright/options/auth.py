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
    username_env: Variable | None = None
    password_env: Variable | None = None
