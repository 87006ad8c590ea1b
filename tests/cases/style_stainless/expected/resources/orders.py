"""Operations on orders."""

from __future__ import annotations

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
    from ..pagination import AsyncPages, Page

LIST: PageOperation[types.Order, types.ListOrdersResponse] = PageOperation(
    "orders.list",
    "GET",
    "/shops/{shop}/orders",
    lambda: types.ListOrdersResponse,
    paging=lambda: pagination.BY_CURSOR,
)
CREATE: Operation[types.Order] = Operation(
    "orders.create", "POST", "/shops/{shop}/orders", lambda: types.Order
)
RETRIEVE: Operation[types.Order] = Operation(
    "orders.retrieve", "GET", "/shops/{shop}/orders/{order}", lambda: types.Order
)
REPLACE: Operation[None] = Operation(
    "orders.replace", "PUT", "/shops/{shop}/orders/{order}", lambda: None
)


class Orders(Paged, Resource["OrdersWithRawResponse", "OrdersWithStreamingResponse"]):
    """Operations on orders."""

    def list(
        self, shop: str, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[types.Order, types.ListOrdersResponse]:
        """Call `GET /shops/{shop}/orders`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.

        Raises:
            AuthenticationError: Who are you?
            RateLimitError: Slower.
        """
        return self._page(LIST, options, path={"shop": shop}, query={"cursor": cursor})

    def create(
        self,
        shop: str,
        *,
        body_id: str,
        query_id: str | Omit = omit,
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
            CREATE,
            options,
            path={"shop": shop},
            body={"id": body_id, "state": state},
            query={"id": query_id},
        )

    def retrieve(
        self, order: str, *, shop: str, **options: Unpack[RequestOptions]
    ) -> types.Order:
        """Call `GET /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return self._call(RETRIEVE, options, path={"order": order, "shop": shop})

    def replace(
        self,
        order: str,
        *,
        shop: str,
        body: Sequence[types.OrderParam | types.Order],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            REPLACE, options, path={"order": order, "shop": shop}, body=body
        )


class AsyncOrders(
    AsyncPaged,
    AsyncResource["AsyncOrdersWithRawResponse", "AsyncOrdersWithStreamingResponse"],
):
    """Operations on orders."""

    def list(
        self, shop: str, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[types.Order, types.ListOrdersResponse]:
        """Call `GET /shops/{shop}/orders`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.

        Raises:
            AuthenticationError: Who are you?
            RateLimitError: Slower.
        """
        return self._page(LIST, options, path={"shop": shop}, query={"cursor": cursor})

    async def create(
        self,
        shop: str,
        *,
        body_id: str,
        query_id: str | Omit = omit,
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
            CREATE,
            options,
            path={"shop": shop},
            body={"id": body_id, "state": state},
            query={"id": query_id},
        )

    async def retrieve(
        self, order: str, *, shop: str, **options: Unpack[RequestOptions]
    ) -> types.Order:
        """Call `GET /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return await self._call(RETRIEVE, options, path={"order": order, "shop": shop})

    async def replace(
        self,
        order: str,
        *,
        shop: str,
        body: Sequence[types.OrderParam | types.Order],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /shops/{shop}/orders/{order}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            REPLACE, options, path={"order": order, "shop": shop}, body=body
        )


if TYPE_CHECKING:

    class OrdersWithRawResponse:
        def __init__(self, of: Orders) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.replace = views.raw(of.replace)

    class OrdersWithStreamingResponse:
        def __init__(self, of: Orders) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.replace = views.streaming(of.replace)

    class AsyncOrdersWithRawResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.replace = views.async_raw(of.replace)

    class AsyncOrdersWithStreamingResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.replace = views.async_streaming(of.replace)
