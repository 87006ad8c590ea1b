"""Operations on shop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .seeds import AsyncSeeds, Seeds


class Shop(Resource["ShopWithRawResponse", "ShopWithStreamingResponse"]):
    """Operations on shop."""

    @cached_property
    def seeds(self) -> Seeds:
        """Operations on seeds of shop."""
        from .seeds import Seeds

        return Seeds(self._caller)


class AsyncShop(
    AsyncResource["AsyncShopWithRawResponse", "AsyncShopWithStreamingResponse"]
):
    """Operations on shop."""

    @cached_property
    def seeds(self) -> AsyncSeeds:
        """Operations on seeds of shop."""
        from .seeds import AsyncSeeds

        return AsyncSeeds(self._caller)


if TYPE_CHECKING:

    class ShopWithRawResponse:
        def __init__(self, of: Shop) -> None: ...

    class ShopWithStreamingResponse:
        def __init__(self, of: Shop) -> None: ...

    class AsyncShopWithRawResponse:
        def __init__(self, of: AsyncShop) -> None: ...

    class AsyncShopWithStreamingResponse:
        def __init__(self, of: AsyncShop) -> None: ...
