"""Statuses -> names of the classes of errors."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

from . import ir
from .casing import pascal
from .options.calls import Errors

_USUAL: Final[Mapping[int, str]] = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "ServerError",
}
"""400 and 500 stand for the rest of their hundred."""


def error_names(api: ir.Api, config: Errors) -> dict[int, str]:
    """The usual names, what the configuration says otherwise, and what the document has beyond."""
    chosen = {k: v for k, v in config.names.items() if isinstance(k, int)}
    names = {**_USUAL, **chosen}
    documented = {case.status for o in api.operations for case in o.errors}
    for status in sorted(documented - names.keys()):
        if 400 <= status < 600:
            names[status] = _error(status, frozenset(names.values()))
    return dict(sorted(names.items()))


def _error(status: int, taken: frozenset[str]) -> str:
    """Named after the reason phrase (RFC 9110, 15)."""
    phrase = _PHRASES.get(status) or _phrase(status)
    name = pascal(phrase).removesuffix("Error") + "Error"
    return f"Status{status}Error" if not phrase or name in taken else name


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


_PHRASES: Final = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}
"""What Python calls otherwise before 3.13."""
