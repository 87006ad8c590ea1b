"""`Coin`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from ..custom.types import CoinMixin


class GeneratedCoin(Model):
    """Money of metal."""

    value: int


class Coin(CoinMixin, GeneratedCoin):
    """Money of metal."""
