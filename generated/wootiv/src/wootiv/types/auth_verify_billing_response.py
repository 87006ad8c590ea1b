"""`AuthVerifyBillingResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class AuthVerifyBillingResponse(Model):
    """An account that has paid."""

    email: str
    """Its mail address."""

    sub: str
    """Its id."""
