"""Operations on inbound."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .mail import AsyncMail, Mail


class Inbound(Resource["InboundWithRawResponse", "InboundWithStreamingResponse"]):
    """Operations on inbound."""

    @cached_property
    def mail(self) -> Mail:
        """Operations on mail of inbound."""
        from .mail import Mail

        return Mail(self._caller)


class AsyncInbound(
    AsyncResource["AsyncInboundWithRawResponse", "AsyncInboundWithStreamingResponse"]
):
    """Operations on inbound."""

    @cached_property
    def mail(self) -> AsyncMail:
        """Operations on mail of inbound."""
        from .mail import AsyncMail

        return AsyncMail(self._caller)


if TYPE_CHECKING:

    class InboundWithRawResponse:
        def __init__(self, of: Inbound) -> None: ...

    class InboundWithStreamingResponse:
        def __init__(self, of: Inbound) -> None: ...

    class AsyncInboundWithRawResponse:
        def __init__(self, of: AsyncInbound) -> None: ...

    class AsyncInboundWithStreamingResponse:
        def __init__(self, of: AsyncInbound) -> None: ...
