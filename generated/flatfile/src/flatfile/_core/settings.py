"""What one client was configured with, ready to be used by every call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from .auth import CERTIFICATE, Credential
from .encode import free_query, one_line
from .errors import (
    USUAL_MESSAGES,
    APIError,
    ErrorClasses,
    MissingCredentialsError,
    MissingServerError,
    Way,
)
from .omit import Omit, omit
from .operation import NOTHING, Later, Operation, Security
from .options import Hooks, split
from .retries import USUAL_RETRIES, RetryPolicy

if TYPE_CHECKING:
    import logging

    from typing_extensions import Self, TypedDict, Unpack

    from .auth import Proof
    from .call import Call
    from .decode import OnMismatch
    from .engine import Retry
    from .http import Auth, Headers, Request, Response, Timeout
    from .options import ClientOptions
    from .watch import Watch

    class Details(TypedDict, total=False):
        """The settings that are not always given."""

        timeout: float | Timeout | Omit | None
        max_retries: int
        headers: Mapping[str, str]
        default_headers: Mapping[str, str | None]
        default_query: Mapping[str, object]
        strict: bool
        on_mismatch: OnMismatch | None
        user_base_url: bool
        base_url_variable: str
        hints: Mapping[str, str]
        retries: RetryPolicy
        deadline: float | None
        follow_redirects: bool
        auth: Auth | None
        on_request: Callable[[Request], object] | None
        on_response: Callable[[Response], object] | None
        on_retry: Callable[[Retry], object] | None
        on_error: Callable[[APIError], object] | None
        hooks: Hooks
        telemetry: bool
        log: logging.Logger | None
        message: tuple[Way, ...]
        request_id: str
        parameters: Callable[[Call], Call] | None


SettingsT = TypeVar("SettingsT", bound="Settings")
INFO = 20
"""`logging.INFO`."""


class StaticParts:
    """What all calls of an operation share. The transport readies headers and auth.

    Args:
        headers: All of them, those of the credentials too.
        query: Of the client: its own defaults and what the credentials add.
        credentials: Those that never change.
        proofs: Those that are found out for each request.
        auth: How the HTTP library is to authenticate: a name and a password for a
            digest, the user's own object, None for not at all. Omitted: as the HTTP
            client does anyway.
    """

    __slots__ = (
        "auth",
        "cookies",
        "credentials",
        "headers",
        "merged",
        "operation",
        "proofs",
        "query",
        "seen",
    )

    def __init__(
        self,
        headers: Mapping[str, str | None],
        query: Mapping[str, object] = NOTHING,
        credentials: Sequence[Credential] = (),
        proofs: Sequence[Proof] = (),
        auth: Auth | tuple[str, str] | Omit | None = omit,
    ) -> None:
        self.headers = headers
        self.query = query
        self.credentials = credentials
        self.proofs = proofs
        self.auth = auth
        self.cookies = "; ".join(
            f"{name}={one_line(name, value)}"
            for proof in credentials
            for name, value in proof.cookies.items()
        )
        self.operation: Operation[Any] | None = None
        """What they are for, where that is of interest: to fakes."""
        self.seen: list[tuple[bytes, bytes]] | None = None
        """The headers of the HTTP client that the merged ones have in them."""
        self.merged: dict[str, Headers] = {}
        """Media type of the body to all headers that go with it."""

    def completed(self, url: str) -> str:
        """A URL that the server gave, with the credentials that travel in the query."""
        from urllib.parse import parse_qs, urlsplit

        there = parse_qs(urlsplit(url).query, keep_blank_values=True)
        proofs = [p.query for p in self.credentials]
        missing = {k: v for query in proofs for k, v in query.items() if k not in there}
        if not missing:
            return url
        return f"{url}{'&' if there else '?'}{free_query(missing)}"


class Settings:
    """The configuration of a client.

    Args:
        base_url: The server.
        credentials: Security scheme to what satisfies it; None: the user has none.
        security: What operations demand that do not say it themselves.
        error_classes: Status to exception.
        error_type: The type of the body of an error that is not described.
        user_agent: The `User-Agent` header.
        headers: Of every request, unless the user says otherwise.
        retries: Which failures are worth another attempt, and when.
        deadline: Seconds that a call may take, retries and all.
        auth: How the HTTP library authenticates, instead of the credentials.
        log: Where requests and responses are told.
        message: Ways to what the server says in the body of an error, the best first.
        request_id: The header by which the server names an exchange.
        hooks: The SDK's own, told beside the user's: nearer to the wire.
        parameters: Fills in what a call does not say and the client knows.
        base_url_variable: The environment variable that holds the server's address.
        user_base_url: The user chose the server: operations with a server of their
            own use it, too.
        has_own_auth: The user's HTTP client authenticates requests by itself.
        hints: Security scheme to how a user satisfies it.
    """

    timeout: float | Timeout | Omit | None = omit
    max_retries: int = 2
    headers: Mapping[str, str] = NOTHING
    default_headers: Mapping[str, str | None] = NOTHING
    default_query: Mapping[str, object] = NOTHING
    strict: bool = False
    on_mismatch: OnMismatch | None = None
    user_base_url: bool = False
    base_url_variable: str = ""
    has_own_auth: bool = False
    hints: Mapping[str, str] = NOTHING
    retries: RetryPolicy = USUAL_RETRIES
    deadline: float | None = None
    follow_redirects: bool = True
    auth: Auth | None = None
    on_request: Callable[[Request], object] | None = None
    on_response: Callable[[Response], object] | None = None
    on_retry: Callable[[Retry], object] | None = None
    on_error: Callable[[APIError], object] | None = None
    hooks: Hooks = cast("Hooks", NOTHING)
    telemetry: bool = False
    log: logging.Logger | None = None
    message: tuple[Way, ...] = USUAL_MESSAGES
    request_id: str = "x-request-id"
    parameters: Callable[[Call], Call] | None = None

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential | Proof | None],
        security: Security,
        error_classes: ErrorClasses,
        error_type: Later,
        user_agent: str,
        **details: Unpack[Details],
    ) -> None:
        self.base_url = base_url
        self.credentials = credentials
        self.security = security
        self.error_classes = error_classes
        self.error_type = error_type
        self.user_agent = user_agent
        self._settle(details)

    def _settle(self, details: Mapping[str, object]) -> None:
        vars(self).update(details)
        self.base_url = self.base_url.rstrip("/")
        self._static: dict[Operation[Any], StaticParts] = {}
        hooks = (*self.hooked("on_request"), *self.hooked("on_response"))
        self.is_watched: Callable[[], bool] = partial(any, hooks)
        if self.log is not None and not hooks:
            self.is_watched = partial(self.log.isEnabledFor, INFO)

    def changed(self, options: ClientOptions) -> Self:
        """The same settings but for what a user wants otherwise."""
        own_server = self.user_base_url or "base_url" in options
        changes = {"user_base_url": own_server, **split(options)[0]}
        return self.turned_into(type(self), changes)

    def turned_into(
        self, kind: type[SettingsT], changes: Mapping[str, object]
    ) -> SettingsT:
        """The same settings but for some, perhaps of another kind."""
        other = object.__new__(kind)
        vars(other).update(vars(self))
        other._settle(changes)
        return other

    def base_url_of(self, operation: Operation[Any]) -> str:
        """The server of an operation, without a slash at its end.

        Raises:
            MissingServerError: Nobody said where the API is.
        """
        own = None if self.user_base_url else operation.base_url
        if own is not None and "://" in own:
            return own.rstrip("/")
        if "://" not in self.base_url:
            variable = self.base_url_variable
            hint = f", or set {variable}" if variable else ""
            raise MissingServerError(f"give the client a base_url{hint}")
        if own is None:
            return self.base_url
        from urllib.parse import urljoin

        return urljoin(self.base_url, own).rstrip("/")

    def static(self, operation: Operation[Any]) -> StaticParts:
        """What every call of `operation` sends, computed once."""
        found = self._static.get(operation)
        if found is None and operation.origin is not None:
            return self.static(operation.origin)
        if found is None:
            found = self._static[operation] = self._static_parts(operation)
        return found

    def watch(self) -> Watch:
        """Who is told of requests and responses."""
        from .watch import Watch

        requests, responses = self.hooked("on_request"), self.hooked("on_response")
        return Watch(self.log, requests, responses[::-1])

    def hooked(
        self, name: Literal["on_request", "on_response", "on_retry", "on_error"]
    ) -> list[Callable[[Any], object]]:
        """The hooks of one kind, the user's before the SDK's own."""
        found = (getattr(self, name), self.hooks.get(name))
        return [hook for hook in found if hook is not None]

    def _static_parts(self, operation: Operation[Any]) -> StaticParts:
        found = [] if self.auth else self._proofs(operation)
        known = [proof for proof in found if isinstance(proof, Credential)]
        proofs = [proof for proof in found if not isinstance(proof, Credential)]
        headers: dict[str, str | None] = {
            "Accept": operation.accept,
            "User-Agent": self.user_agent,
            **self.headers,
            **{k: v for proof in known for k, v in proof.headers.items()},
            **self.default_headers,
        }
        for name, value in headers.items():
            one_line(name, value or "")
        query = {k: v for proof in known for k, v in proof.query.items()}
        auth = self.auth or next((p.digest for p in known if p.digest), omit)
        return StaticParts(
            headers, {**self.default_query, **query}, known, proofs, auth
        )

    def _proofs(self, operation: Operation[Any]) -> list[Credential | Proof]:
        """The credentials of the first alternative that the client can satisfy; none
        only where none are needed and the client has none."""
        own = operation.security
        alternatives = self.security if own is None else own
        is_open = not alternatives or self._authenticates_otherwise()
        for schemes in alternatives:
            found = [self.credentials.get(scheme) for scheme in schemes]
            proofs = [proof for proof in found if proof is not None]
            is_met = len(proofs) == len(schemes)
            if is_met and any(proof != CERTIFICATE for proof in proofs):
                return proofs
            is_open |= is_met
        if is_open:
            return []
        needed = " or ".join(
            " and ".join(self.hints.get(scheme, scheme) for scheme in schemes)
            for schemes in alternatives
        )
        raise MissingCredentialsError(f"{operation.name} needs a credential: {needed}")

    def _authenticates_otherwise(self) -> bool:
        names = {name.lower() for name in self.default_headers}
        return self.has_own_auth or "authorization" in names


def check_environment(name: str, known: Mapping[Any, str]) -> None:
    """Raises `ValueError` where there is no such environment."""
    if name not in known:
        raise ValueError(f"there is no environment {name!r}, only {', '.join(known)}")
