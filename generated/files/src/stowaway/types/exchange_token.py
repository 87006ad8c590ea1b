"""`ExchangeTokenClaims`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class ExchangeTokenClaims(Model):
    """What the token should say about the person."""

    email: bool | None = None
    """Whether to add the address."""


class ExchangeTokenClaimsParam(TypedDict):
    """What the token should say about the person."""

    email: NotRequired[bool]
    """Whether to add the address."""
