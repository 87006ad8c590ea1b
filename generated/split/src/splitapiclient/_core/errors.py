"""Everything that a call can raise.

APIError
├── MissingCredentialsError      no credential fits the operation; nothing was sent
├── MissingServerError           nobody said where the API is; nothing was sent
├── APIConnectionError           no complete response arrived
│   └── APITimeoutError
├── ResponseDecodeError          a successful response that is not what was promised
├── StreamError                  in the middle of a stream, the server says what went wrong
├── PaginationError              pages that lead in a circle, or to another server
└── APIStatusError               the server refused: one subclass per status, in the SDK
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .keys import NamedTuple

if TYPE_CHECKING:
    from .http import Headers, Request, Response


class APIError(Exception):
    """The root of everything that this SDK raises."""

    @property
    def message(self) -> str:
        """What went wrong, in words."""
        return str(self)


class MissingCredentialsError(APIError):
    """The operation needs credentials that the client was not given."""


class MissingServerError(APIError):
    """Neither the document nor the user says where the API is."""


class APIConnectionError(APIError):
    """No complete response arrived; `__cause__` is the transport's own error."""


class APITimeoutError(APIConnectionError):
    """The time allowed for a step of the request ran out."""


class ResponseDecodeError(APIError):
    """A response that cannot be read as what the operation returns."""

    def __init__(self, message: str, response: Response | None) -> None:
        super().__init__(message)
        self.response = response


class Event(NamedTuple):
    """One server-sent event; of other streams, one item."""

    data: str
    name: str = "message"
    id: str = ""


class StreamError(APIError):
    """An event of a stream that says what went wrong; nothing follows it."""

    def __init__(
        self, message: str, response: Response, event: Event, body: object
    ) -> None:
        super().__init__(message)
        self.response = response
        self.event = event
        """As it arrived: its name, its id and its data."""
        self.body: Any = body
        """Its data, decoded; the text itself where that is not JSON."""


class PaginationError(APIError):
    """The next page is the one just read, or on another server."""


class APIStatusError(APIError):
    """The server answered with an error status."""

    body: Any
    """The decoded body; None where there is none or it is not JSON."""

    def __init__(
        self,
        message: str,
        response: Response,
        body: object,
        request_id_header: str = "x-request-id",
    ) -> None:
        super().__init__(message)
        self.response = response
        self.body = body
        self._request_id_header = request_id_header

    @property
    def content(self) -> bytes:
        """The body as it arrived."""
        return self.response.content

    @property
    def status_code(self) -> int:
        """The HTTP status of the response."""
        return self.response.status_code

    @property
    def headers(self) -> Headers:
        """The headers of the response."""
        return self.response.headers

    @property
    def request(self) -> Request:
        """The request that was refused."""
        return self.response.request

    @property
    def request_id(self) -> str | None:
        """The server's name for this exchange: quote it to the support desk."""
        value: str | None = self.headers.get(self._request_id_header)
        return value


Way = tuple[str | int, ...]
"""Names of properties and places in lists, from the body to something in it."""

USUAL_MESSAGES: tuple[Way, ...] = (
    ("message",),
    ("error", "message"),
    ("error_description",),
    ("errors", 0, "message"),
    ("detail",),
    ("title",),
    ("error",),
)
"""Where APIs say what went wrong; `detail` and `title` are of RFC 9457."""

ErrorClasses = Mapping[int, type[APIStatusError]]
"""Status to exception; 400 and 500 also stand for the rest of their hundred."""


def error_class(status: int, classes: ErrorClasses) -> type[APIStatusError]:
    """The most specific exception for `status`."""
    return classes.get(status) or classes.get(status // 100 * 100) or APIStatusError
