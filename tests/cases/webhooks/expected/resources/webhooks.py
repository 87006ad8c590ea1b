"""Operations on webhooks."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Annotated

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.signatures import Signature
from .._core.unions import Tagged
from .._core.webhooks import Events, Receiving

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Webhook]] = Operation(
    "webhooks.list", "GET", "/webhooks", lambda: builtins.list[types.Webhook]
)
CREATE_VERIFY: Operation[None] = Operation(
    "webhooks.create_verify", "POST", "/webhooks/verify", lambda: None
)
_EVENTS: Events[types.WebhookEvent] = Events(
    lambda: types.WebhookEvent,
    lambda: types.UnknownWebhookEvent,
    "CASE_WEBHOOKS_WEBHOOK_SECRET",
    (
        Signature(
            "Case-Signature",
            signed="{timestamp}.{body}",
            timestamp_key="t",
            signature_key="v1",
            tolerance=60,
        ),
    ),
    is_tagged=True,
    header="Case-Event",
    by_name={
        "ordercreated": lambda: types.OrderCreated,
        "orderpaid": lambda: types.OrderPaidEvent,
        "ordershipped": lambda: types.OrderMoved,
        "orderreturned": lambda: Annotated[
            types.OrderMoved | types.OrderLost | types.UnknownWebhookEvent,
            Tagged(
                "type",
                {
                    "order.shipped": types.OrderMoved,
                    "order.back": types.OrderMoved,
                    "order.lost": types.OrderLost,
                },
                types.UnknownWebhookEvent,
            ),
        ],
    },
)


class Webhooks(
    Receiving["types.WebhookEvent"],
    Resource["WebhooksWithRawResponse", "WebhooksWithStreamingResponse"],
):
    """Operations on webhooks."""

    _events = _EVENTS

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[types.Webhook]:
        """Call `GET /webhooks`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All of them.
        """
        return self._call(LIST, options)

    def create_verify(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /webhooks/verify`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(CREATE_VERIFY, options)


class AsyncWebhooks(
    Receiving["types.WebhookEvent"],
    AsyncResource["AsyncWebhooksWithRawResponse", "AsyncWebhooksWithStreamingResponse"],
):
    """Operations on webhooks."""

    _events = _EVENTS

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Webhook]:
        """Call `GET /webhooks`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All of them.
        """
        return await self._call(LIST, options)

    async def create_verify(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /webhooks/verify`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(CREATE_VERIFY, options)


if TYPE_CHECKING:

    class WebhooksWithRawResponse:
        def __init__(self, of: Webhooks) -> None:
            self.list = views.raw(of.list)
            self.create_verify = views.raw(of.create_verify)

    class WebhooksWithStreamingResponse:
        def __init__(self, of: Webhooks) -> None:
            self.list = views.streaming(of.list)
            self.create_verify = views.streaming(of.create_verify)

    class AsyncWebhooksWithRawResponse:
        def __init__(self, of: AsyncWebhooks) -> None:
            self.list = views.async_raw(of.list)
            self.create_verify = views.async_raw(of.create_verify)

    class AsyncWebhooksWithStreamingResponse:
        def __init__(self, of: AsyncWebhooks) -> None:
            self.list = views.async_streaming(of.list)
            self.create_verify = views.async_streaming(of.create_verify)
