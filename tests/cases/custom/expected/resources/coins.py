"""Operations on coins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from ..custom.coins import CoinsMixin

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[types.Coin] = Operation(
    "coins.retrieve", "GET", "/coins/{id}", lambda: types.Coin
)


class GeneratedCoins(Resource["CoinsWithRawResponse", "CoinsWithStreamingResponse"]):
    """Operations on coins."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Coin:
        """Call `GET /coins/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A coin.
        """
        return self._call(RETRIEVE, options, path={"id": id})


class AsyncCoins(
    AsyncResource["AsyncCoinsWithRawResponse", "AsyncCoinsWithStreamingResponse"]
):
    """Operations on coins."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Coin:
        """Call `GET /coins/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A coin.
        """
        return await self._call(RETRIEVE, options, path={"id": id})


class Coins(CoinsMixin, GeneratedCoins):
    """Operations on coins."""


if TYPE_CHECKING:

    class CoinsWithRawResponse:
        def __init__(self, of: Coins) -> None:
            self.retrieve = views.raw(of.retrieve)

    class CoinsWithStreamingResponse:
        def __init__(self, of: Coins) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncCoinsWithRawResponse:
        def __init__(self, of: AsyncCoins) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncCoinsWithStreamingResponse:
        def __init__(self, of: AsyncCoins) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
