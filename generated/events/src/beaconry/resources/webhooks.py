"""Events that the API sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._core.resource import AsyncResource, Resource
from .._core.signatures import standard
from .._core.webhooks import Events, Receiving

_EVENTS: Events[types.WebhookEvent] = Events(
    lambda: types.WebhookEvent,
    lambda: types.UnknownWebhookEvent,
    "BEACONRY_WEBHOOK_SECRET",
    standard(),
    is_tagged=True,
)


class Webhooks(
    Receiving["types.WebhookEvent"],
    Resource["WebhooksWithRawResponse", "WebhooksWithStreamingResponse"],
):
    """Events that the API sends."""

    _events = _EVENTS


class AsyncWebhooks(
    Receiving["types.WebhookEvent"],
    AsyncResource["AsyncWebhooksWithRawResponse", "AsyncWebhooksWithStreamingResponse"],
):
    """Events that the API sends."""

    _events = _EVENTS


if TYPE_CHECKING:

    class WebhooksWithRawResponse:
        def __init__(self, of: Webhooks) -> None: ...

    class WebhooksWithStreamingResponse:
        def __init__(self, of: Webhooks) -> None: ...

    class AsyncWebhooksWithRawResponse:
        def __init__(self, of: AsyncWebhooks) -> None: ...

    class AsyncWebhooksWithStreamingResponse:
        def __init__(self, of: AsyncWebhooks) -> None: ...
