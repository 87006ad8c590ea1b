"""Operations on bills of billing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

PAY: Operation[types.Invoice] = Operation(
    "billing.bills.pay", "POST", "/invoices/{id}/payment", lambda: types.Invoice
)


class Bills(Resource["BillsWithRawResponse", "BillsWithStreamingResponse"]):
    """Operations on bills of billing."""

    def pay(self, id: str, **options: Unpack[RequestOptions]) -> types.Invoice:
        """Call `POST /invoices/{id}/payment`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It.
        """
        return self._call(PAY, options, path={"id": id})


class AsyncBills(
    AsyncResource["AsyncBillsWithRawResponse", "AsyncBillsWithStreamingResponse"]
):
    """Operations on bills of billing."""

    async def pay(self, id: str, **options: Unpack[RequestOptions]) -> types.Invoice:
        """Call `POST /invoices/{id}/payment`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It.
        """
        return await self._call(PAY, options, path={"id": id})


if TYPE_CHECKING:

    class BillsWithRawResponse:
        def __init__(self, of: Bills) -> None:
            self.pay = views.raw(of.pay)

    class BillsWithStreamingResponse:
        def __init__(self, of: Bills) -> None:
            self.pay = views.streaming(of.pay)

    class AsyncBillsWithRawResponse:
        def __init__(self, of: AsyncBills) -> None:
            self.pay = views.async_raw(of.pay)

    class AsyncBillsWithStreamingResponse:
        def __init__(self, of: AsyncBills) -> None:
            self.pay = views.async_streaming(of.pay)
