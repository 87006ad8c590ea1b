"""Operations on orders."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Order]] = Operation(
    "orders.list", "GET", "/orders", lambda: builtins.list[types.Order]
)


class Orders(Resource["OrdersWithRawResponse", "OrdersWithStreamingResponse"]):
    """Operations on orders."""

    def list(
        self,
        *,
        state: Sequence[types.State] | Omit = omit,
        sort: Literal["newest", "oldest"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Order]:
        """Call `GET /orders`.

        Args:
            state: How far an order has come.
            sort: Which first. Default: `"newest"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return self._call(LIST, options, query={"state": state, "sort": sort})


class AsyncOrders(
    AsyncResource["AsyncOrdersWithRawResponse", "AsyncOrdersWithStreamingResponse"]
):
    """Operations on orders."""

    async def list(
        self,
        *,
        state: Sequence[types.State] | Omit = omit,
        sort: Literal["newest", "oldest"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Order]:
        """Call `GET /orders`.

        Args:
            state: How far an order has come.
            sort: Which first. Default: `"newest"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return await self._call(LIST, options, query={"state": state, "sort": sort})


if TYPE_CHECKING:

    class OrdersWithRawResponse:
        def __init__(self, of: Orders) -> None:
            self.list = views.raw(of.list)

    class OrdersWithStreamingResponse:
        def __init__(self, of: Orders) -> None:
            self.list = views.streaming(of.list)

    class AsyncOrdersWithRawResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.list = views.async_raw(of.list)

    class AsyncOrdersWithStreamingResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.list = views.async_streaming(of.list)
