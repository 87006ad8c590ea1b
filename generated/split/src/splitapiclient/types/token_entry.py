"""`TokenEntry`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .token import Token


class TokenEntry(Model):
    """The token, as it is told."""

    token: Token
