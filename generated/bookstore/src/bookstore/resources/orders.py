"""What customers buy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.Order] = Operation(
    "orders.create",
    "POST",
    "/orders",
    lambda: types.Order,
    nested=Nested(
        {
            "lines": lambda: (types.OrderLineParam,),
            "payment": lambda: (types.CardPaymentParam, types.InvoicePaymentParam),
            "shipTo": lambda: (types.AddressParam,),
        }
    ),
    errors={409: lambda: types.StockProblem},
    security=(("bearer",),),
    idempotency_header="Idempotency-Key",
)
RETRIEVE: Operation[types.Order] = Operation(
    "orders.retrieve",
    "GET",
    "/orders/{order_id}",
    lambda: types.Order,
    security=(("bearer",), ("apiKey",)),
)


class Orders(Resource["OrdersWithRawResponse", "OrdersWithStreamingResponse"]):
    """What customers buy."""

    def create(
        self,
        *,
        lines: Sequence[types.OrderLineParam | types.OrderLine],
        payment: types.PaymentParam,
        ship_to: types.AddressParam | types.Address | Omit = omit,
        gift_note: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Order:
        """Buy books.

        Args:
            lines: Copies of one book.
            payment: How an order is paid.
            ship_to: Where to send it.
            gift_note: A card to put in.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.

        Raises:
            ConflictError: There are not enough copies.
        """
        return self._call(
            CREATE,
            options,
            body={
                "lines": lines,
                "payment": payment,
                "shipTo": ship_to,
                "giftNote": gift_note,
            },
        )

    def retrieve(self, order_id: str, **options: Unpack[RequestOptions]) -> types.Order:
        """Retrieve one order.

        Args:
            order_id: The order, such as `order_1`. For example: `"order_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return self._call(RETRIEVE, options, path={"order_id": order_id})


class AsyncOrders(
    AsyncResource["AsyncOrdersWithRawResponse", "AsyncOrdersWithStreamingResponse"]
):
    """What customers buy."""

    async def create(
        self,
        *,
        lines: Sequence[types.OrderLineParam | types.OrderLine],
        payment: types.PaymentParam,
        ship_to: types.AddressParam | types.Address | Omit = omit,
        gift_note: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Order:
        """Buy books.

        Args:
            lines: Copies of one book.
            payment: How an order is paid.
            ship_to: Where to send it.
            gift_note: A card to put in.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.

        Raises:
            ConflictError: There are not enough copies.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "lines": lines,
                "payment": payment,
                "shipTo": ship_to,
                "giftNote": gift_note,
            },
        )

    async def retrieve(
        self, order_id: str, **options: Unpack[RequestOptions]
    ) -> types.Order:
        """Retrieve one order.

        Args:
            order_id: The order, such as `order_1`. For example: `"order_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The order.
        """
        return await self._call(RETRIEVE, options, path={"order_id": order_id})


if TYPE_CHECKING:

    class OrdersWithRawResponse:
        def __init__(self, of: Orders) -> None:
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)

    class OrdersWithStreamingResponse:
        def __init__(self, of: Orders) -> None:
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)

    class AsyncOrdersWithRawResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncOrdersWithStreamingResponse:
        def __init__(self, of: AsyncOrders) -> None:
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
