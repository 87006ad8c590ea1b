"""What a check of the bookstore SDK gets: the SDK, a client of it, and a shop to talk to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from sdks.shop import Shop


@dataclass
class Given:
    """What a check gets."""

    sdk: Any
    shop: Shop
    client: Any
    picture: Path

    @property
    def is_async(self) -> bool:
        """Which of the twins `client` is."""
        return isinstance(self.client, self.sdk.AsyncBookstore)

    def http(self, **settings: Any) -> Any:
        """A client of httpx of the same kind."""
        return (httpx.AsyncClient if self.is_async else httpx.Client)(**settings)

    def other(self, **settings: Any) -> Any:
        """Another client of the same class."""
        return type(self.client)(**{"api_key": "k", **settings})
