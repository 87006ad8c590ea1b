"""What a style stands for: names of methods and errors, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

_ERRORS: Final[Mapping[int, str]] = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "ServerError",
}


@dataclass(frozen=True, slots=True)
class Style:
    """A bundle of defaults."""

    verbs: Mapping[str, str] = field(default_factory=dict)
    """Our word for what a method does -> the style's word."""
    errors: Mapping[int, str] = field(default_factory=lambda: _ERRORS)
    """Status -> name of its error class; 400 and 500 stand for the rest of their hundred."""


STYLES: Final[Mapping[str, Style]] = {
    "native": Style(),
    "stainless": Style(
        errors={
            **_ERRORS,
            401: "AuthenticationError",
            403: "PermissionDeniedError",
            500: "InternalServerError",
        },
    ),
    "fern": Style(
        verbs={"retrieve": "get"},
        errors={**_ERRORS, 429: "TooManyRequestsError", 500: "InternalServerError"},
    ),
    "microclient": Style(verbs={"retrieve": "get", "create": "add"}),
}
