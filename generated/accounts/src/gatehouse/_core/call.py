"""One call: an operation with its arguments and options, and the request it makes."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from typing_extensions import TypedDict

from . import encode
from .bodies import body_of, is_replayable
from .data import is_object
from .errors import APIError
from .omit import Omit, omit
from .operation import NOTHING, Operation
from .options import CallOptions

if TYPE_CHECKING:
    from .bodies import Body
    from .files import Files, Upload
    from .http import Timeout
    from .settings import Settings, StaticParts

Values = Mapping[str, object]
Place = Literal["path", "query", "headers", "cookies", "body", "form"]


class Arguments(TypedDict, total=False):
    """The arguments of one method, by their place in the request and wire names."""

    path: Values
    query: Values
    headers: Values
    cookies: Values
    body: object
    form: Values
    files: Mapping[str, Files]
    content: Upload | Omit


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
        return self.options.get("max_retries", self.settings.max_retries)

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
        return 200 <= status < (400 if self.operation.redirects else 300)

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
        return self.settings.retries.allows(problem) and is_replayable(self)

    def wire_request(self) -> WireRequest:
        """The request to send, the same for every attempt."""
        static = self.settings.static(self.operation)
        body, media_type = body_of(self)
        return WireRequest(
            self.operation.method,
            self._url(static),
            static,
            self._headers(media_type),
            self._cookies(static),
            body,
            self.options.get("timeout", self.settings.timeout),
            self.stream,
        )

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

    def _headers(self, media_type: str) -> dict[str, str | None]:
        headers: dict[str, str | None] = {}
        if media_type:
            headers["Content-Type"] = media_type
        if self.operation.idempotency_header:
            key = self.options.get("idempotency_key") or str(uuid.uuid4())
            headers[self.operation.idempotency_header] = key
        if "headers" in self.arguments:
            for name, value in self.spelled("headers").items():
                text = encode.header(name, value, self.operation.styles)
                if text is not None:
                    headers[name] = text
        if "extra_headers" in self.options:
            headers.update(self.options["extra_headers"])
        return headers

    def _cookies(self, static: StaticParts) -> str:
        if "cookies" not in self.arguments:
            return static.cookies
        own = encode.cookies(self.spelled("cookies"), self.operation.styles)
        return "; ".join(filter(None, (static.cookies, own)))

    def spelled(
        self, place: Literal["path", "query", "headers", "cookies", "form"]
    ) -> Values:
        """The arguments for one place, nested names as on the wire."""
        values = self.arguments.get(place, NOTHING)
        if not self.operation.nested or not values:
            return values
        from .wire import spelled

        shapes, prefix = self.operation.shapes, PREFIXES[place]
        return {
            name: spelled(value, shapes.get(prefix + name, ()))
            for name, value in values.items()
        }


PREFIXES = {
    "path": "path:",
    "query": "query:",
    "headers": "header:",
    "cookies": "cookie:",
    "form": "",
}
"""How `Operation.nested` calls the parameters of a place; fields of a form are
properties of the body."""
