"""Messages to people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

SEND: Operation[types.Notification] = Operation(
    "notifications.send",
    "POST",
    "/notifications",
    lambda: types.Notification,
    errors={422: lambda: types.InvalidProblem},
    idempotency_header="Idempotency-Key",
)
RETRIEVE: Operation[types.Notification] = Operation(
    "notifications.retrieve",
    "GET",
    "/notifications/{notification_id}",
    lambda: types.Notification,
)


class Notifications(
    Resource["NotificationsWithRawResponse", "NotificationsWithStreamingResponse"]
):
    """Messages to people."""

    def send(
        self,
        *,
        channel_id: str,
        to: str | Sequence[str] | types.SegmentReferenceParam | types.SegmentReference,
        message: str | types.RichMessageParam | types.RichMessage,
        send_at: datetime | None | Omit = omit,
        priority: Literal[0, 1, 2] | int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Notification:
        """Send a message to people.

        The message is sent after the answer; its status tells how far it came.

        Args:
            channel_id: The way to reach them.
            to: A person, several people, or a segment.
            message: Plain text, or a message with parts.
            send_at: When to send it; null means now.
            priority: 0 can wait, 2 ignores quiet hours. Default: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The notification, on its way.

        Raises:
            UnprocessableEntityError: Some values are wrong.
            RateLimitError: The workspace sent too much in a short time.
        """
        return self._call(
            SEND,
            options,
            body={
                "channel_id": channel_id,
                "to": to,
                "message": message,
                "send_at": send_at,
                "priority": priority,
            },
        )

    def retrieve(
        self, notification_id: str, **options: Unpack[RequestOptions]
    ) -> types.Notification:
        """Retrieve a notification.

        Args:
            notification_id: The notification, such as `ntf_9`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The notification.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(RETRIEVE, options, path={"notification_id": notification_id})


class AsyncNotifications(
    AsyncResource[
        "AsyncNotificationsWithRawResponse", "AsyncNotificationsWithStreamingResponse"
    ]
):
    """Messages to people."""

    async def send(
        self,
        *,
        channel_id: str,
        to: str | Sequence[str] | types.SegmentReferenceParam | types.SegmentReference,
        message: str | types.RichMessageParam | types.RichMessage,
        send_at: datetime | None | Omit = omit,
        priority: Literal[0, 1, 2] | int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Notification:
        """Send a message to people.

        The message is sent after the answer; its status tells how far it came.

        Args:
            channel_id: The way to reach them.
            to: A person, several people, or a segment.
            message: Plain text, or a message with parts.
            send_at: When to send it; null means now.
            priority: 0 can wait, 2 ignores quiet hours. Default: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The notification, on its way.

        Raises:
            UnprocessableEntityError: Some values are wrong.
            RateLimitError: The workspace sent too much in a short time.
        """
        return await self._call(
            SEND,
            options,
            body={
                "channel_id": channel_id,
                "to": to,
                "message": message,
                "send_at": send_at,
                "priority": priority,
            },
        )

    async def retrieve(
        self, notification_id: str, **options: Unpack[RequestOptions]
    ) -> types.Notification:
        """Retrieve a notification.

        Args:
            notification_id: The notification, such as `ntf_9`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The notification.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(
            RETRIEVE, options, path={"notification_id": notification_id}
        )


if TYPE_CHECKING:

    class NotificationsWithRawResponse:
        def __init__(self, of: Notifications) -> None:
            self.send = views.raw(of.send)
            self.retrieve = views.raw(of.retrieve)

    class NotificationsWithStreamingResponse:
        def __init__(self, of: Notifications) -> None:
            self.send = views.streaming(of.send)
            self.retrieve = views.streaming(of.retrieve)

    class AsyncNotificationsWithRawResponse:
        def __init__(self, of: AsyncNotifications) -> None:
            self.send = views.async_raw(of.send)
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncNotificationsWithStreamingResponse:
        def __init__(self, of: AsyncNotifications) -> None:
            self.send = views.async_streaming(of.send)
            self.retrieve = views.async_streaming(of.retrieve)
