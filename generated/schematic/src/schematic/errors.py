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
    ├── BadRequestError           400, and other 4xx
    ├── UnauthorizedError         401
    ├── ForbiddenError            403
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── UnprocessableEntityError  422
    ├── TooManyRequestsError      429
    └── InternalServerError       500, and other 5xx
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

ApiError = APIStatusError


class BadRequestError(APIStatusError):
    """The server answered with status 400, and other 4xx."""

    body: types.ApiError | None


class UnauthorizedError(APIStatusError):
    """The server answered with status 401."""

    body: types.ApiError | None


class ForbiddenError(APIStatusError):
    """The server answered with status 403."""

    body: types.ApiError | None


class NotFoundError(APIStatusError):
    """The server answered with status 404."""

    body: types.ApiError | None


class ConflictError(APIStatusError):
    """The server answered with status 409."""

    body: types.ApiError | None


class UnprocessableEntityError(APIStatusError):
    """The server answered with status 422."""

    body: types.ApiError | None


class TooManyRequestsError(APIStatusError):
    """The server answered with status 429."""

    body: types.ApiError | None


class InternalServerError(APIStatusError):
    """The server answered with status 500, and other 5xx."""

    body: types.ApiError | None


BY_STATUS: ErrorClasses = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: TooManyRequestsError,
    500: InternalServerError,
}
"""Status to class; 400 and 500 also stand for the rest of their hundred."""
