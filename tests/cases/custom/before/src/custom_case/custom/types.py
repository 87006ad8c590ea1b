from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types.coin import GeneratedCoin
else:
    GeneratedCoin = object


class CoinMixin(GeneratedCoin):
    @property
    def is_gold(self) -> bool:
        return self.value > 100
