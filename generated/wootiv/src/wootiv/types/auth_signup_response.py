"""`AuthSignupResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class AuthSignupResponse(Model):
    """An account that was just made."""

    email: str
    """Its mail address."""

    sub: str
    """Its id."""
