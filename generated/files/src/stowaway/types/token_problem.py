"""`TokenProblem`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model


class TokenProblem(Model):
    """Why there is no token."""

    error: (
        Literal["invalid_request", "invalid_client", "invalid_grant", "invalid_scope"]
        | str
    )
    """A word for programs."""

    error_description: str | None = None
    """A sentence for people."""
