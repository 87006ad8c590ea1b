"""Operations on orders."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.Order, types.ListOrdersResponse] = PageOperation(
    "orders.list",
    "GET",
    "/shops/{shop}/orders",
    lambda: types.ListOrdersResponse,
    paging=lambda: pagination.BY_CURSOR,
)
ADD: Operation[types.Order] = Operation(
    "orders.add", "POST", "/shops/{shop}/orders", lambda: types.Order
)
GET: Operation[types.Order] = Operation(
    "orders.get", "GET", "/shops/{shop}/orders/{order}", lambda: types.Order
)
REPLACE: Operation[None] = Operation(
    "orders.replace", "PUT", "/shops/{shop}/orders/{order}", lambda: None
)


class Orders(Paged, Resource["OrdersWithRawResponse", "OrdersWithStreamingResponse"]):
    """Operations on orders."""

    def list(
        self, shop: str, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Order]:
        """Call `GET /shops/{shop}/orders`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.

        Raises:
            UnauthorizedError: Who are you?
            RateLimitError: Slower.
        """
        return self._list(LIST, options, path={"shop": shop}, query={"cursor": cursor})

    def add(
        self,
        shop: str,
        body_id: str,
        id: str | Omit = omit,
        state: Literal["open", "paid"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Order:
        """Call `POST /shops/{shop}/orders`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return self._call(
            ADD,
            options,
            path={"shop": shop},
            body={"id": body_id, "state": state},
            query={"id": id},
        )

    def get(
        self, shop: str, order: str, **options: Unpack[RequestOptions]
    ) -> types.Order:
        """Call `GET /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return self._call(GET, options, path={"shop": shop, "order": order})

    def replace(
        self,
        shop: str,
        order: str,
        body: Sequence[types.OrderParam | types.Order],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            REPLACE, options, path={"shop": shop, "order": order}, body=body
        )


class AsyncOrders(
    AsyncPaged,
    AsyncResource["AsyncOrdersWithRawResponse", "AsyncOrdersWithStreamingResponse"],
):
    """Operations on orders."""

    async def list(
        self, shop: str, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Order]:
        """Call `GET /shops/{shop}/orders`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.

        Raises:
            UnauthorizedError: Who are you?
            RateLimitError: Slower.
        """
        return await self._list(
            LIST, options, path={"shop": shop}, query={"cursor": cursor}
        )

    async def add(
        self,
        shop: str,
        body_id: str,
        id: str | Omit = omit,
        state: Literal["open", "paid"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Order:
        """Call `POST /shops/{shop}/orders`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return await self._call(
            ADD,
            options,
            path={"shop": shop},
            body={"id": body_id, "state": state},
            query={"id": id},
        )

    async def get(
        self, shop: str, order: str, **options: Unpack[RequestOptions]
    ) -> types.Order:
        """Call `GET /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return await self._call(GET, options, path={"shop": shop, "order": order})

    async def replace(
        self,
        shop: str,
        order: str,
        body: Sequence[types.OrderParam | types.Order],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            REPLACE, options, path={"shop": shop, "order": order}, body=body
        )


if TYPE_CHECKING:

    class OrdersWithRawResponse:
        def __init__(self, of: Orders) -> None:
            self.list = views.raw(of.list)
            self.add = views.raw(of.add)
            self.get = views.raw(of.get)
            self.replace = views.raw(of.replace)

    class OrdersWithStreamingResponse:
        def __init__(self, of: Orders) -> None:
            self.list = views.streaming(of.list)
            self.add = views.streaming(of.add)
            self.get = views.streaming(of.get)
            self.replace = views.streaming(of.replace)

    class AsyncOrdersWithRawResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.list = views.async_raw(of.list)
            self.add = views.async_raw(of.add)
            self.get = views.async_raw(of.get)
            self.replace = views.async_raw(of.replace)

    class AsyncOrdersWithStreamingResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.list = views.async_streaming(of.list)
            self.add = views.async_streaming(of.add)
            self.get = views.async_streaming(of.get)
            self.replace = views.async_streaming(of.replace)
