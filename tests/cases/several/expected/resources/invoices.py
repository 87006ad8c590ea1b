"""What is owed."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Invoice]] = Operation(
    "billing.invoices.list", "GET", "/invoices", lambda: builtins.list[types.Invoice]
)


class Invoices(Resource["InvoicesWithRawResponse", "InvoicesWithStreamingResponse"]):
    """What is owed."""

    def list(
        self,
        *,
        status: types.BillingStatus | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Invoice]:
        """All invoices.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Invoices.
        """
        return self._call(LIST, options, query={"status": status})


class AsyncInvoices(
    AsyncResource["AsyncInvoicesWithRawResponse", "AsyncInvoicesWithStreamingResponse"]
):
    """What is owed."""

    async def list(
        self,
        *,
        status: types.BillingStatus | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Invoice]:
        """All invoices.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Invoices.
        """
        return await self._call(LIST, options, query={"status": status})


if TYPE_CHECKING:

    class InvoicesWithRawResponse:
        def __init__(self, of: Invoices) -> None:
            self.list = views.raw(of.list)

    class InvoicesWithStreamingResponse:
        def __init__(self, of: Invoices) -> None:
            self.list = views.streaming(of.list)

    class AsyncInvoicesWithRawResponse:
        def __init__(self, of: AsyncInvoices) -> None:
            self.list = views.async_raw(of.list)

    class AsyncInvoicesWithStreamingResponse:
        def __init__(self, of: AsyncInvoices) -> None:
            self.list = views.async_streaming(of.list)
