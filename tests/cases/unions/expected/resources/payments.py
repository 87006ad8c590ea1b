"""Operations on payments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.Receipt] = Operation(
    "payments.create",
    "POST",
    "/payments",
    lambda: types.Receipt,
    nested=Nested({"": lambda: (types.CardParam, types.TransferParam)}),
)


class Payments(Resource["PaymentsWithRawResponse", "PaymentsWithStreamingResponse"]):
    """Operations on payments."""

    def create(
        self, *, body: types.PaymentParam, **options: Unpack[RequestOptions]
    ) -> types.Receipt:
        """Call `POST /payments`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Made.
        """
        return self._call(CREATE, options, body=body)


class AsyncPayments(
    AsyncResource["AsyncPaymentsWithRawResponse", "AsyncPaymentsWithStreamingResponse"]
):
    """Operations on payments."""

    async def create(
        self, *, body: types.PaymentParam, **options: Unpack[RequestOptions]
    ) -> types.Receipt:
        """Call `POST /payments`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Made.
        """
        return await self._call(CREATE, options, body=body)


if TYPE_CHECKING:

    class PaymentsWithRawResponse:
        def __init__(self, of: Payments) -> None:
            self.create = views.raw(of.create)

    class PaymentsWithStreamingResponse:
        def __init__(self, of: Payments) -> None:
            self.create = views.streaming(of.create)

    class AsyncPaymentsWithRawResponse:
        def __init__(self, of: AsyncPayments) -> None:
            self.create = views.async_raw(of.create)

    class AsyncPaymentsWithStreamingResponse:
        def __init__(self, of: AsyncPayments) -> None:
            self.create = views.async_streaming(of.create)
