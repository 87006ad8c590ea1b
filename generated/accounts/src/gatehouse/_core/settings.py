"""What one client was configured with, ready to be used by every call."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from .encode import free_query, one_line
from .errors import ErrorClasses, MissingCredentialsError, MissingServerError
from .omit import Omit, omit
from .operation import NOTHING, Later, Operation, Security, nothing
from .retries import USUAL_RETRIES, RetryPolicy

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .decode import OnMismatch
    from .http import Headers, Timeout
    from .options import ClientOptions


class Credential(NamedTuple):
    """What satisfies one security scheme: parts of the request. Never shown."""

    headers: Mapping[str, str] = NOTHING
    query: Mapping[str, str] = NOTHING
    cookies: Mapping[str, str] = NOTHING

    def __repr__(self) -> str:
        return "Credential(...)"


class StaticParts:
    """What all calls of an operation share. The transport readies the headers."""

    __slots__ = ("cookies", "credentials", "headers", "merged", "query", "seen")

    def __init__(
        self,
        headers: Mapping[str, str | None],
        query: Mapping[str, object],
        credentials: list[Credential],
    ) -> None:
        self.headers = headers
        self.query = query
        self.credentials = credentials
        self.cookies = "; ".join(
            f"{name}={one_line(name, value)}"
            for proof in credentials
            for name, value in proof.cookies.items()
        )
        self.seen: list[tuple[bytes, bytes]] | None = None
        self.merged: Headers | None = None

    def completed(self, url: str) -> str:
        """A URL that the server gave, with the credentials that travel in the query."""
        from urllib.parse import parse_qs, urlsplit

        there = parse_qs(urlsplit(url).query, keep_blank_values=True)
        proofs = [p.query for p in self.credentials]
        missing = {k: v for query in proofs for k, v in query.items() if k not in there}
        if not missing:
            return url
        return f"{url}{'&' if there else '?'}{free_query(missing)}"


@dataclass(eq=False)
class Settings:
    """The configuration of a client.

    Args:
        base_url: The server.
        credentials: Security scheme to what satisfies it; None: the user has none.
        security: What operations demand that do not say it themselves.
        error_classes: Status to exception.
        error_type: The type of the body of an error that is not described.
        user_agent: The `User-Agent` header.
        base_url_variable: The environment variable that holds the server's address.
        user_base_url: The user chose the server: operations with a server of their
            own use it, too.
        has_own_auth: The user's HTTP client authenticates requests by itself.
    """

    base_url: str
    credentials: Mapping[str, Credential | None] = field(repr=False)
    security: Security
    error_classes: ErrorClasses = field(repr=False)
    error_type: Later = field(repr=False)
    user_agent: str
    timeout: float | Timeout | Omit | None = omit
    max_retries: int = 2
    default_headers: Mapping[str, str | None] = field(
        default_factory=nothing, repr=False
    )
    default_query: Mapping[str, object] = field(default_factory=nothing, repr=False)
    strict: bool = False
    on_mismatch: OnMismatch | None = None
    user_base_url: bool = False
    base_url_variable: str = ""
    has_own_auth: bool = False
    retries: RetryPolicy = USUAL_RETRIES
    _static: dict[Operation[Any], StaticParts] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.base_url = self.base_url.rstrip("/")
        self._static = {}

    def changed(self, **options: Unpack[ClientOptions]) -> Settings:
        """The same settings but for what a user wants otherwise."""
        own_server = self.user_base_url or "base_url" in options
        return replace(self, user_base_url=own_server, **options)

    def base_url_of(self, operation: Operation[Any]) -> str:
        """The server of an operation, without a slash at its end.

        Raises:
            MissingServerError: Nobody said where the API is.
        """
        if operation.base_url is None or self.user_base_url:
            if "://" not in self.base_url:
                hint = f", or set {self.base_url_variable}" * bool(
                    self.base_url_variable
                )
                raise MissingServerError(f"give the client a base_url{hint}")
            return self.base_url
        return operation.base_url.rstrip("/")

    def static(self, operation: Operation[Any]) -> StaticParts:
        """What every call of `operation` sends, computed once."""
        found = self._static.get(operation)
        if found is None:
            found = self._static[operation] = self._static_parts(operation)
        return found

    def _static_parts(self, operation: Operation[Any]) -> StaticParts:
        proofs = self._proofs(operation)
        headers: dict[str, str | None] = {
            "Accept": operation.accept,
            "User-Agent": self.user_agent,
            **{k: v for proof in proofs for k, v in proof.headers.items()},
            **self.default_headers,
        }
        for name, value in headers.items():
            one_line(name, value or "")
        query = {k: v for proof in proofs for k, v in proof.query.items()}
        return StaticParts(headers, {**self.default_query, **query}, proofs)

    def _proofs(self, operation: Operation[Any]) -> list[Credential]:
        """The credentials of the first alternative that the client can satisfy."""
        own = operation.security
        alternatives = self.security if own is None else own
        for schemes in alternatives:
            found = [self.credentials.get(scheme) for scheme in schemes]
            proofs = [proof for proof in found if proof is not None]
            if len(proofs) == len(schemes):
                return proofs
        if not alternatives or self._authenticates_otherwise():
            return []
        needed = " or ".join(" and ".join(schemes) for schemes in alternatives)
        raise MissingCredentialsError(f"{operation.name} needs a credential: {needed}")

    def _authenticates_otherwise(self) -> bool:
        names = {name.lower() for name in self.default_headers}
        return self.has_own_auth or "authorization" in names


def api_key_header(name: str, key: str | None) -> Credential | None:
    """An API key that travels in a header."""
    return Credential(headers={name: key}) if key else None


def api_key_query(name: str, key: str | None) -> Credential | None:
    """An API key that travels in the query."""
    return Credential(query={name: key}) if key else None


def api_key_cookie(name: str, key: str | None) -> Credential | None:
    """An API key that travels in a cookie."""
    return Credential(cookies={name: key}) if key else None


def bearer(token: str | None) -> Credential | None:
    """A bearer token (RFC 6750, 2.1)."""
    return Credential(headers={"Authorization": f"Bearer {token}"}) if token else None


def basic(username: str | None, password: str | None) -> Credential | None:
    """A name and password, or either alone (RFC 7617)."""
    if not username and not password:
        return None
    from base64 import b64encode

    pair = b64encode(f"{username or ''}:{password or ''}".encode()).decode()
    return Credential(headers={"Authorization": f"Basic {pair}"})


def given_or_env(value: str | None, variable: str) -> str | None:
    """What the user gave, else what the environment says."""
    return os.environ.get(variable) if value is None else value
