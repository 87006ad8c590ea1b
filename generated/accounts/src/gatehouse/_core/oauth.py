"""Grants of OAuth 2.0 to bearer tokens that are got, kept and renewed as needed.

A grant is given to a client in place of a token. It asks for a token when the first
request needs one, asks again a while before that ends, and once more if the server does
not take it (401). However many requests wait for a token, one asks for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote_plus, urlencode, urljoin

from pydantic_core import from_json

from .auth import Credential, basic, bearer, bearer_token
from .data import is_object
from .effects import Ask, Flow, InTurn, Read, Send
from .errors import APIConnectionError, APIError
from .keys import NamedTuple
from .operation import NOTHING
from .settings import StaticParts
from .turns import Turn

if TYPE_CHECKING:
    from .auth import AsyncSecret, Proof
    from .call import Call, WireRequest
    from .http import Response

Way = Literal["header", "body"]
FORM = "application/x-www-form-urlencoded"
EARLY = 60.0
"""Seconds before its end when a token is renewed; a tenth of its life if that is less."""


class TokenError(APIError):
    """No token was given (RFC 6749, 5.2)."""

    def __init__(self, message: str, response: Response | None, code: str) -> None:
        super().__init__(message)
        self.response = response
        self.code = code
        """The `error` that the server named, such as `invalid_grant`."""


class Token(NamedTuple):
    """What a token endpoint gave (RFC 6749, 5.1). Never shown."""

    access: str
    renewed_at: float
    """When it should be renewed, by the monotonic clock."""
    refresh: str = ""

    def __repr__(self) -> str:
        return "Token(...)"


class Grant:
    """What gets tokens.

    Args:
        token_url: The token endpoint, or the way to it from the API's address; a
            discovery document (OpenID Connect Discovery 1.0, 4) if it is one.
        client_id: The name of the application.
        client_secret: Its secret, if it has one.
        scopes: What the token is to allow; none: what the server thinks best.
        extra: Other parameters of the token request, such as `audience`.
        client_in: Whether the application proves itself in a header or in the body
            (RFC 6749, 2.3.1).
    """

    def __init__(
        self,
        token_url: str,
        client_id: str = "",
        client_secret: str = "",
        *,
        scopes: Sequence[str] = (),
        extra: Mapping[str, str] = NOTHING,
        client_in: Way = "header",
    ) -> None:
        self.token_url = token_url
        self._client = (client_id, client_secret)
        self._scopes = scopes
        self._extra = extra
        self._client_in = client_in
        self._token: Token | None = None
        self._turn = Turn()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self.token_url}>"

    def prove(self, call: Call) -> Flow[Credential]:
        """The credential to send now."""
        token = self._token
        if token is None or time.monotonic() >= token.renewed_at:
            token = yield InTurn(self._turn, lambda: self._renewal(call))
        return bearer_token(token.access)

    def refused(self, credential: Credential) -> None:
        """The server did not take a token: forget it, unless there is a newer one."""
        if self._token and bearer_token(self._token.access) == credential:
            self._token = self._token._replace(renewed_at=0.0)

    def _renewal(self, call: Call) -> Flow[Token]:
        token = self._token  # perhaps there is a new one since we waited for our turn
        if token is None or time.monotonic() >= token.renewed_at:
            token = self._token = yield from self._new(call, token)
        return token

    def _new(self, call: Call, old: Token | None) -> Flow[Token]:
        """A token that was not there before."""
        if old is not None and old.refresh:
            try:
                return (yield from self._refreshed(call, old.refresh))
            except TokenError as error:
                if error.code != "invalid_grant":
                    raise
        return (yield from self._granted(call))

    def _granted(self, call: Call) -> Flow[Token]:
        """The first token."""
        raise NotImplementedError

    def _refreshed(self, call: Call, refresh: str) -> Flow[Token]:
        asked = {"grant_type": "refresh_token", "refresh_token": refresh}
        token = yield from self._asked(call, asked)
        return token if token.refresh else token._replace(refresh=refresh)

    def _asked(self, call: Call, parameters: Mapping[str, str]) -> Flow[Token]:
        """What the token endpoint gives for `parameters`."""
        scope = {"scope": " ".join(self._scopes)} if self._scopes else {}
        url = yield from self._endpoint(call, "token_endpoint")
        answer = yield from self._posted(
            call, url, {**parameters, **scope, **self._extra}
        )
        return _token(answer)

    def _endpoint(self, call: Call, name: str) -> Flow[str]:
        url = urljoin(f"{call.base_url}/", self.token_url)
        if "/.well-known/" not in url:
            return url
        found = yield from _answer(call, _request(call, "GET", url))
        endpoint = found.get(name)
        if not isinstance(endpoint, str):
            raise TokenError(f"{url} names no {name}", None, "")
        return endpoint

    def _posted(
        self, call: Call, url: str, parameters: Mapping[str, str]
    ) -> Flow[Mapping[str, object]]:
        client_id, secret = self._client
        headers: dict[str, str | None] = {"Content-Type": FORM}
        own: dict[str, str] = {}
        if secret and self._client_in == "header":
            proof = basic(quote_plus(client_id), quote_plus(secret))
            headers.update(proof.headers if proof else {})
        elif client_id:
            own = {"client_id": client_id}
            own.update({"client_secret": secret} if secret else {})
        body = urlencode({**parameters, **own}).encode()
        request = _request(call, "POST", url)
        return (yield from _answer(call, request._replace(headers=headers, body=body)))


class ClientCredentials(Grant):
    """Tokens for the application itself (RFC 6749, 4.4)."""

    def _granted(self, call: Call) -> Flow[Token]:
        return self._asked(call, {"grant_type": "client_credentials"})


class Password(Grant):
    """Tokens for a user whose password the application has (RFC 6749, 4.3)."""

    def __init__(
        self, token_url: str, username: str, password: str, **options: Any
    ) -> None:
        super().__init__(token_url, **options)
        self._user = (username, password)

    def _granted(self, call: Call) -> Flow[Token]:
        username, password = self._user
        asked = {"grant_type": "password", "username": username, "password": password}
        return self._asked(call, asked)


class RefreshToken(Grant):
    """Tokens for who has a refresh token from before (RFC 6749, 6).

    `on_refresh_token` is told of each new refresh token, to keep it.
    """

    def __init__(
        self,
        token_url: str,
        refresh_token: str,
        *,
        on_refresh_token: Callable[[str], object] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(token_url, **options)
        self._first = refresh_token
        self._tell = on_refresh_token

    def _granted(self, call: Call) -> Flow[Token]:
        return self._refreshed(call, self._first)

    def _refreshed(self, call: Call, refresh: str) -> Flow[Token]:
        token = yield from super()._refreshed(call, refresh)
        tell = self._tell
        if tell is not None and token.refresh != refresh:
            yield Ask(lambda: tell(token.refresh))
        return token


class AuthorizationCode(Grant):
    """Tokens for a user who is asked in a browser, with PKCE (RFC 6749, 4.1; RFC 7636).

    Send the user to `url`; the application gets a code at its `redirect_uri`, where
    `state` must be the same, and hands it over as `code`.
    """

    def __init__(
        self,
        authorization_url: str,
        token_url: str,
        client_id: str,
        redirect_uri: str,
        **options: Any,
    ) -> None:
        import secrets

        super().__init__(token_url, client_id, **options)
        self._authorization_url = authorization_url
        self._redirect_uri = redirect_uri
        self._verifier = secrets.token_urlsafe(48)
        self.state = secrets.token_urlsafe(16)
        self.code = ""

    @property
    def url(self) -> str:
        """Where the user is asked."""
        from base64 import urlsafe_b64encode
        from hashlib import sha256

        digest = sha256(self._verifier.encode()).digest()
        parameters = {
            "response_type": "code",
            "client_id": self._client[0],
            "redirect_uri": self._redirect_uri,
            "state": self.state,
            "code_challenge": urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        if self._scopes:
            parameters["scope"] = " ".join(self._scopes)
        joint = "&" if "?" in self._authorization_url else "?"
        return f"{self._authorization_url}{joint}{urlencode(parameters)}"

    def _granted(self, call: Call) -> Flow[Token]:
        if not self.code:
            raise TokenError("set `code` to what the redirect brought", None, "")
        asked = {
            "grant_type": "authorization_code",
            "code": self.code,
            "redirect_uri": self._redirect_uri,
            "code_verifier": self._verifier,
        }
        return self._asked(call, asked)


class DevicePrompt(NamedTuple):
    """What to show to the user of a device (RFC 8628, 3.2)."""

    user_code: str
    verification_uri: str
    verification_uri_complete: str


class DeviceCode(Grant):
    """Tokens for a user of a device without a browser (RFC 8628).

    `prompt` is told what to show; then the token endpoint is asked until the user is done.
    """

    def __init__(
        self,
        device_url: str,
        token_url: str,
        client_id: str,
        prompt: Callable[[DevicePrompt], object],
        **options: Any,
    ) -> None:
        super().__init__(token_url, client_id, **options)
        self._device_url = device_url
        self._prompt = prompt

    def _granted(self, call: Call) -> Flow[Token]:
        from .device import device_token

        scope = {"scope": " ".join(self._scopes)} if self._scopes else {}
        url = urljoin(f"{call.base_url}/", self._device_url)
        started = yield from self._posted(call, url, scope)
        return (yield from device_token(started, self._prompt, self._ask_for(call)))

    def _ask_for(self, call: Call) -> Callable[[str], Flow[Token]]:
        kind = "urn:ietf:params:oauth:grant-type:device_code"
        return lambda code: self._asked(call, {"grant_type": kind, "device_code": code})


def oauth2(
    token: AsyncSecret | Proof | None,
    client_id: str | None,
    client_secret: str | None,
    token_url: str,
    scopes: Sequence[str] = (),
) -> Credential | Proof | None:
    """A token that the user has, or the means to get one."""
    given = bearer(token)
    if given is not None or not client_id or not client_secret:
        return given
    return ClientCredentials(token_url, client_id, client_secret, scopes=scopes)


def _request(call: Call, method: str, url: str) -> WireRequest:
    """A request beside the call's own, under the same limits of time."""
    agent = call.settings.user_agent
    static = StaticParts({"Accept": "application/json", "User-Agent": agent}, auth=None)
    from .call import WireRequest

    return WireRequest(method, url, static, {}, "", b"", call.timeout, False)


def _answer(call: Call, request: WireRequest) -> Flow[Mapping[str, object]]:
    """The JSON object that a token endpoint answers with."""
    response: Response = yield Send(request)
    yield Read(response)
    try:
        answer = from_json(response.content)
    except ValueError:
        answer = None
    if response.is_success and is_object(answer):
        return answer
    if response.status_code >= 500 or response.status_code == 429:
        raise APIConnectionError(f"no token: {response.status_code} from {request.url}")
    said: Mapping[str, object] = answer if is_object(answer) else NOTHING
    code, why = str(said.get("error", "")), said.get("error_description", "")
    words = " ".join(str(word) for word in (code, why) if word)
    raise TokenError(
        f"no token: {response.status_code} {words}".rstrip(), response, code
    )


def _token(answer: Mapping[str, object]) -> Token:
    access, seconds = answer.get("access_token"), answer.get("expires_in")
    if not isinstance(access, str):
        raise TokenError("no token: the answer has no access_token", None, "")
    try:
        life = float(str(seconds)) if seconds is not None else float("inf")
    except ValueError:
        life = float("inf")
    renewed_at = time.monotonic() + life - min(EARLY, life / 10)
    refresh = answer.get("refresh_token")
    return Token(access, renewed_at, refresh if isinstance(refresh, str) else "")
