from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import types
    from .._client import GeneratedMint
    from ..resources.coins import GeneratedCoins
else:
    GeneratedMint = GeneratedCoins = object


class MintMixin(GeneratedMint):
    def penny(self) -> types.Coin:
        return self.coins.retrieve("penny")


class CoinsMixin(GeneratedCoins):
    def worth(self, id: str) -> int:
        return self.retrieve(id).value
