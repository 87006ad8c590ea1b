"""Acme Billing."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .bills import AsyncBills, Bills
    from .invoices import AsyncInvoices, Invoices


class Billing(Resource["BillingWithRawResponse", "BillingWithStreamingResponse"]):
    """Acme Billing."""

    @cached_property
    def invoices(self) -> Invoices:
        """What is owed."""
        from .invoices import Invoices

        return Invoices(self._caller)

    @cached_property
    def bills(self) -> Bills:
        """Operations on bills of billing."""
        from .bills import Bills

        return Bills(self._caller)


class AsyncBilling(
    AsyncResource["AsyncBillingWithRawResponse", "AsyncBillingWithStreamingResponse"]
):
    """Acme Billing."""

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """What is owed."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self._caller)

    @cached_property
    def bills(self) -> AsyncBills:
        """Operations on bills of billing."""
        from .bills import AsyncBills

        return AsyncBills(self._caller)


if TYPE_CHECKING:

    class BillingWithRawResponse:
        def __init__(self, of: Billing) -> None: ...

    class BillingWithStreamingResponse:
        def __init__(self, of: Billing) -> None: ...

    class AsyncBillingWithRawResponse:
        def __init__(self, of: AsyncBilling) -> None: ...

    class AsyncBillingWithStreamingResponse:
        def __init__(self, of: AsyncBilling) -> None: ...
