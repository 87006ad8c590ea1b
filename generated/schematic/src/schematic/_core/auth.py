"""What proves who is calling: parts of a request, known beforehand or found out each time."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .keys import NamedTuple
from .operation import NOTHING

if TYPE_CHECKING:
    from typing import Protocol

    from .call import Call
    from .effects import Flow

    class Proof(Protocol):
        """What satisfies a scheme, found out anew for each request."""

        def prove(self, call: Call) -> Flow[Credential]:
            """The credential to send now."""
            ...

        def refused(self, credential: Credential) -> None:
            """The server refused `credential` (401): forget it."""
            ...

    Token = str | Callable[[], str] | Proof
    """A token, what tells it before every request, or what gets it."""
    AsyncToken = str | Callable[[], str | Awaitable[str]] | Proof
    """A token, what tells it before every request, or what gets it."""


T = TypeVar("T")


class Credential(NamedTuple):
    """What satisfies one security scheme: parts of the request. Never shown."""

    headers: Mapping[str, str] = NOTHING
    query: Mapping[str, str] = NOTHING
    cookies: Mapping[str, str] = NOTHING
    digest: tuple[str, str] | None = None
    """Name and password, for what the server asks to be computed (RFC 7616)."""

    def __repr__(self) -> str:
        return "Credential(...)"


Make = Callable[[str], Credential]

Secret = str | Callable[[], str]
"""A secret, or a function that is asked for it before every request."""
AsyncSecret = str | Callable[[], str | Awaitable[str]]
"""A secret, or a function, sync or async, that is asked for it before every request."""


class Asked:
    """A secret that the user's function tells."""

    def __init__(self, function: Callable[[], Any], make: Make) -> None:
        self._function = function
        self._make = make

    def prove(self, call: Call) -> Flow[Credential]:
        """Ask for the secret."""
        from .effects import Ask

        secret: Any = yield Ask(self._function)
        return self._make(secret)

    def refused(self, credential: Credential) -> None:
        """Nothing is kept."""


def proof(secret: AsyncSecret | None, make: Make) -> Credential | Proof | None:
    """A credential made of `secret`; None if there is no secret."""
    if callable(secret):
        return Asked(secret, make)
    return make(secret) if secret else None


def api_key_header(name: str, key: AsyncSecret | None) -> Credential | Proof | None:
    """An API key that travels in a header."""
    return proof(key, lambda value: Credential(headers={name: value}))


def api_key_query(name: str, key: AsyncSecret | None) -> Credential | Proof | None:
    """An API key that travels in the query."""
    return proof(key, lambda value: Credential(query={name: value}))


def api_key_cookie(name: str, key: AsyncSecret | None) -> Credential | Proof | None:
    """An API key that travels in a cookie."""
    return proof(key, lambda value: Credential(cookies={name: value}))


def bearer(token: AsyncSecret | Proof | None) -> Credential | Proof | None:
    """A bearer token (RFC 6750, 2.1)."""
    if token is None or isinstance(token, str) or callable(token):
        return proof(token, bearer_token)
    return token


def authorization(scheme: str, key: AsyncSecret | None) -> Credential | Proof | None:
    """A key under a scheme of the API's own (RFC 9110, 11.6.2)."""
    return proof(
        key, lambda value: Credential(headers={"Authorization": f"{scheme} {value}"})
    )


def bearer_token(token: str) -> Credential:
    """A bearer token that is known (RFC 6750, 2.1)."""
    return Credential(headers={"Authorization": f"Bearer {token}"})


def basic(username: str | None, password: str | None) -> Credential | None:
    """A name and password, or either alone (RFC 7617)."""
    if not username and not password:
        return None
    from base64 import b64encode

    pair = b64encode(f"{username or ''}:{password or ''}".encode()).decode()
    return Credential(headers={"Authorization": f"Basic {pair}"})


def digest(username: str | None, password: str | None) -> Credential | None:
    """A name and password of which only a digest is sent (RFC 7616)."""
    if not username and not password:
        return None
    return Credential(digest=(username or "", password or ""))


CERTIFICATE = Credential()
"""A certificate of the client: the connection proves it, no request does."""


def given_or_env(value: T | None, variable: str) -> T | str | None:
    """What the user gave, else what the environment says."""
    return os.environ.get(variable) if value is None else value
