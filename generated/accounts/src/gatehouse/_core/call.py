"""One call: an operation with its arguments and options, and the request it makes."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from . import encode
from .bodies import body_of
from .data import is_object
from .errors import APIError
from .keys import NamedTuple, TypedDict
from .omit import Omit, omit
from .operation import NOTHING, Operation
from .options import CallOptions

if TYPE_CHECKING:
    from .auth import Credential
    from .bodies import Body
    from .http import Timeout
    from .retries import RetryPolicy
    from .settings import Settings, StaticParts
    from .watch import Watch

Values = Mapping[str, object]
Place = Literal["path", "query", "headers", "cookies", "body", "form", "files"]


class Arguments(TypedDict, total=False):
    """The arguments of one method, by their place in the request and wire names."""

    path: Values
    query: Values
    headers: Values
    cookies: Values
    body: object
    form: Values
    files: Values
    content: object
    items: object


class WireRequest(NamedTuple):
    """A request as plain data: what the transport is asked to send."""

    method: str
    url: str
    static: StaticParts
    headers: dict[str, str | None]
    cookies: str
    body: Body
    timeout: float | Timeout | Omit | None
    stream: bool
    media_type: str = ""
    """Of the body, unless the headers say otherwise."""
    ends: float | None = None
    """When the call must be over, by the monotonic clock."""
    watch: Watch | None = None
    """Who is told of it."""
    proofs: tuple[Credential, ...] = ()
    """The credentials that were found out for it."""

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """All that it carries."""
        return (*self.static.credentials, *self.proofs)

    def proven(self, found: Sequence[Credential]) -> WireRequest:
        """The same request with credentials."""
        headers: dict[str, str | None] = {}
        query: dict[str, str] = {}
        cookies = [self.cookies] if self.cookies else []
        for proof in found:
            headers.update({k: encode.one_line(k, v) for k, v in proof.headers.items()})
            query.update(proof.query)
            cookies += [
                f"{k}={encode.one_line(k, v)}" for k, v in proof.cookies.items()
            ]
        url = self.url
        if query:
            url += ("&" if "?" in url else "?") + encode.free_query(query)
        return self._replace(
            url=url,
            headers={**headers, **self.headers},
            cookies="; ".join(cookies),
            proofs=(*found,),
        )


class Call(NamedTuple):
    """What the user asked for."""

    settings: Settings
    operation: Operation[Any]
    options: CallOptions
    arguments: Arguments
    stream: bool = False
    followed: str | None = None
    """The URL to ask instead of the operation's own: that of a next page."""

    @property
    def max_retries(self) -> int:
        """How often this call may be tried again."""
        usual = self.operation.max_retries
        usual = self.settings.max_retries if usual is None else usual
        return self.options.get("max_retries", usual)

    @property
    def timeout(self) -> float | Timeout | Omit | None:
        """How long each step may take."""
        usual = self.operation.timeout
        return self.options.get("timeout", usual or self.settings.timeout)

    @property
    def retries(self) -> RetryPolicy:
        """Which failures of this call are worth another attempt, and when."""
        usual = self.operation.retries or self.settings.retries
        return self.options.get("retries", usual)

    @property
    def is_replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        kind = self.operation.body
        return kind is None or kind.is_replayable(self)

    @property
    def strict(self) -> bool:
        """Whether a response that does not fit the document is an error."""
        return self.options.get("strict", self.settings.strict)

    @property
    def base_url(self) -> str:
        """The server to talk to, without a slash at its end."""
        return self.settings.base_url_of(self.operation)

    def expects(self, status: int) -> bool:
        """Whether a response with this status is an outcome, not an error."""
        usual = 200 <= status < (400 if self.operation.redirects else 300)
        return usual or status in self.operation.absent

    def asked(self, place: Place) -> Values:
        """The arguments that the method was given for one place of the request."""
        values = self.arguments.get(place)
        return values if is_object(values) else NOTHING

    def changed(self, place: Place, values: Values) -> Call:
        """The same call with some arguments replaced or added in one place."""
        arguments: Any = {**self.arguments, place: {**self.asked(place), **values}}
        return self._replace(arguments=arguments)

    def may_retry(self, problem: APIError) -> bool:
        """Whether another attempt is worth it, and possible."""
        return self.retries.allows(problem) and self.is_replayable

    def wire_request(self) -> WireRequest:
        """The request to send, the same for every attempt."""
        if self.settings.parameters is not None:
            self = self.settings.parameters(self)
        settings, options = self.settings, self.options
        static = settings.static(self.operation)
        body, media_type = body_of(self)
        has_end = settings.deadline is not None or "deadline" in options
        return WireRequest(
            self.operation.method,
            self._url(static),
            static,
            self._headers(),
            self._cookies(static) if "cookies" in self.arguments else static.cookies,
            body,
            self.timeout,
            self.stream,
            media_type,
            self._ends() if has_end else None,
            settings.watch() if settings.is_watched() else None,
        )

    def _ends(self) -> float | None:
        seconds = self.options.get("deadline", self.settings.deadline)
        return None if seconds is None else time.monotonic() + seconds

    def _url(self, static: StaticParts) -> str:
        if self.followed is not None:
            return static.completed(self.followed)
        values = self.spelled("path")
        url = self.base_url + encode.path(
            self.operation.path, values, self.operation.styles
        )
        text = self._query(static.query)
        if not text:
            return url
        return f"{url}&{text}" if "?" in self.operation.path else f"{url}?{text}"

    def _query(self, default: Values) -> str:
        own, extra = self.spelled("query"), self.options.get("extra_query", NOTHING)
        if not default and not extra:
            return encode.query(own, self.operation.styles) if own else ""
        own = {k: v for k, v in own.items() if k not in extra and v is not omit}
        default = {k: v for k, v in default.items() if k not in extra and k not in own}
        texts = (
            encode.free_query(default),
            encode.query(own, self.operation.styles),
            encode.free_query(extra),
        )
        return "&".join(filter(None, texts))

    def _headers(self) -> dict[str, str | None]:
        headers: dict[str, str | None] = {}
        if self.operation.idempotency_header:
            key = self.options.get("idempotency_key") or random_key()
            headers[self.operation.idempotency_header] = key
        if "headers" in self.arguments:
            for name, value in self.spelled("headers").items():
                if value is not omit:  # None removes what is default
                    text = encode.header(name, value, self.operation.styles)
                    headers[name] = text
        if "extra_headers" in self.options:
            headers.update(self.options["extra_headers"])
        return headers

    def _cookies(self, static: StaticParts) -> str:
        own = encode.cookies(self.spelled("cookies"), self.operation.styles)
        return "; ".join(filter(None, (static.cookies, own)))

    def spelled(
        self, place: Literal["path", "query", "headers", "cookies", "form"]
    ) -> Values:
        """The arguments for one place, nested names as on the wire."""
        values, nested = self.arguments.get(place, NOTHING), self.operation.nested
        if nested is None or not values:
            return values
        return nested.spelled(PREFIXES[place], values)


def random_key() -> str:
    """A random UUID (RFC 9562, 5.4), in a third of the time that `uuid` takes."""
    text = os.urandom(16).hex()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"


PREFIXES = {
    "path": "path:",
    "query": "query:",
    "headers": "header:",
    "cookies": "cookie:",
    "form": "",
}
"""How `Operation.nested` calls the parameters of a place; fields of a form are
properties of the body."""
