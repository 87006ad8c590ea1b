"""Everything that a call can raise.

APIError
├── MissingCredentialsError
├── MissingServerError
├── APIConnectionError
│   └── APITimeoutError
├── ResponseDecodeError
├── StreamError
├── PaginationError
└── APIStatusError
    ├── HTTPIncorrectParametersError  400, and other 4xx
    ├── HTTPUnauthorizedError         401
    ├── ForbiddenError                403
    ├── HTTPNotFoundError             404
    ├── ConflictError                 409
    ├── UnprocessableEntityError      422
    ├── RateLimitError                429
    └── ServerError                   500, and other 5xx
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.errors import APIConnectionError as APIConnectionError
from ._core.errors import APIError as APIError
from ._core.errors import APIStatusError as APIStatusError
from ._core.errors import APITimeoutError as APITimeoutError
from ._core.errors import ErrorClasses
from ._core.errors import MissingCredentialsError as MissingCredentialsError
from ._core.errors import MissingServerError as MissingServerError
from ._core.errors import PaginationError as PaginationError
from ._core.errors import ResponseDecodeError as ResponseDecodeError
from ._core.errors import StreamError as StreamError

if TYPE_CHECKING:
    from . import types

SplitException = APIError
HTTPResponseError = APIStatusError
SplitBackendUnreachableError = APIConnectionError
InsufficientConfigArgumentsException = MissingCredentialsError


class HTTPIncorrectParametersError(APIStatusError):
    """The server answered with status 400, and other 4xx."""

    body: types.Error | types.HarnessError | None


class HTTPUnauthorizedError(APIStatusError):
    """The server answered with status 401."""

    body: types.Error | types.HarnessError | None


class ForbiddenError(APIStatusError):
    """The server answered with status 403."""

    body: types.Error | types.HarnessError | None


class HTTPNotFoundError(APIStatusError):
    """The server answered with status 404."""

    body: types.Error | types.HarnessError | None


class ConflictError(APIStatusError):
    """The server answered with status 409."""

    body: types.Error | None


class UnprocessableEntityError(APIStatusError):
    """The server answered with status 422."""

    body: types.Error | None


class RateLimitError(APIStatusError):
    """The server answered with status 429."""

    body: types.Error | types.HarnessError | None


class ServerError(APIStatusError):
    """The server answered with status 500, and other 5xx."""

    body: types.Error | None


class ClientRequiredError(SplitException):
    """An error of this SDK's own."""


class EndpointNotImplemented(SplitException):
    """An error of this SDK's own."""


class HarnessDeprecatedEndpointError(SplitException):
    """An error of this SDK's own."""


class InvalidArgumentException(SplitException):
    """An error of this SDK's own."""


class InvalidModelException(SplitException):
    """An error of this SDK's own."""


class MethodNotApplicable(SplitException):
    """An error of this SDK's own."""


class MissingParametersException(SplitException):
    """An error of this SDK's own."""


class UnknownApiClientError(SplitException):
    """An error of this SDK's own."""


BY_STATUS: ErrorClasses = {
    400: HTTPIncorrectParametersError,
    401: HTTPUnauthorizedError,
    403: ForbiddenError,
    404: HTTPNotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: ServerError,
}
"""Status to class; 400 and 500 also stand for the rest of their hundred."""
