"""`ExchangeTokenResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .exchange_token import ExchangeToken


class ExchangeTokenResponse(Model):
    data: ExchangeToken
