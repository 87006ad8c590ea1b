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
    ├── AuthenticationError       401
    ├── PermissionDeniedError     403
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── UnprocessableEntityError  422
    ├── RateLimitError            429
    └── InternalServerError       500, and other 5xx
"""

from __future__ import annotations

from typing import Any

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


class BadRequestError(APIStatusError):
    """The server answered with status 400, and other 4xx."""

    body: Any


class AuthenticationError(APIStatusError):
    """The server answered with status 401."""

    body: Any


class PermissionDeniedError(APIStatusError):
    """The server answered with status 403."""

    body: Any


class NotFoundError(APIStatusError):
    """The server answered with status 404."""

    body: Any


class ConflictError(APIStatusError):
    """The server answered with status 409."""

    body: Any


class UnprocessableEntityError(APIStatusError):
    """The server answered with status 422."""

    body: Any


class RateLimitError(APIStatusError):
    """The server answered with status 429."""

    body: Any


class InternalServerError(APIStatusError):
    """The server answered with status 500, and other 5xx."""

    body: Any


BY_STATUS: ErrorClasses = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
}
"""Status to class; 400 and 500 also stand for the rest of their hundred."""
