"""Operations on stream of mailbox."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .stream_registry import AsyncStreamRegistry, StreamRegistry

RETRIEVE: Operation[types.StreamRetrieveResponse] = Operation(
    "mailbox.stream.retrieve",
    "GET",
    "/mailbox/{id}/stream/{slug}",
    lambda: types.StreamRetrieveResponse,
)
CREATE: Operation[types.StreamCreateResponse] = Operation(
    "mailbox.stream.create",
    "POST",
    "/mailbox/{id}/stream/{slug}",
    lambda: types.StreamCreateResponse,
)


class MailboxStream(
    Resource["MailboxStreamWithRawResponse", "MailboxStreamWithStreamingResponse"]
):
    """Operations on stream of mailbox."""

    @cached_property
    def registry(self) -> StreamRegistry:
        """Operations on registry of stream of mailbox."""
        from .stream_registry import StreamRegistry

        return StreamRegistry(self._caller)

    def retrieve(
        self, slug: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> types.StreamRetrieveResponse:
        """Get a conversation with all its messages.

        Args:
            slug: The conversation's name in addresses.
            id: The mailbox's id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The conversation.
        """
        return self._call(RETRIEVE, options, path={"slug": slug, "id": id})

    def create(
        self,
        slug: str,
        *,
        path_id: str,
        body_id: str,
        attachments: Sequence[Sequence[object]],
        medium_integration_name: (
            Literal["whatsapp", "postmark", "twilio", "core_api"] | str
        ),
        message_html: str,
        message_text: str,
        sender: Literal["system", "recipient", "manager", "agent"] | str,
        status: (
            Literal[
                "sent",
                "received",
                "drafted",
                "flagged",
                "quarantined",
                "deleted",
                "enqueue",
            ]
            | str
        ),
        **options: Unpack[RequestOptions],
    ) -> types.StreamCreateResponse:
        """Add an answer of your own to a conversation.

        Args:
            slug: The conversation's name in addresses.
            path_id: The mailbox's id.
            body_id: The conversation's id.
            attachments: Files that go with it.
            medium_integration_name: Which way it goes.
            message_html: What it says, as HTML.
            message_text: What it says, as text.
            sender: Who says it.
            status: What becomes of it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The message.
        """
        return self._call(
            CREATE,
            options,
            path={"slug": slug, "id": path_id},
            body={
                "id": body_id,
                "Attachments": attachments,
                "mediumIntegrationName": medium_integration_name,
                "messageHTML": message_html,
                "messageText": message_text,
                "sender": sender,
                "status": status,
            },
        )


class AsyncMailboxStream(
    AsyncResource[
        "AsyncMailboxStreamWithRawResponse", "AsyncMailboxStreamWithStreamingResponse"
    ]
):
    """Operations on stream of mailbox."""

    @cached_property
    def registry(self) -> AsyncStreamRegistry:
        """Operations on registry of stream of mailbox."""
        from .stream_registry import AsyncStreamRegistry

        return AsyncStreamRegistry(self._caller)

    async def retrieve(
        self, slug: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> types.StreamRetrieveResponse:
        """Get a conversation with all its messages.

        Args:
            slug: The conversation's name in addresses.
            id: The mailbox's id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The conversation.
        """
        return await self._call(RETRIEVE, options, path={"slug": slug, "id": id})

    async def create(
        self,
        slug: str,
        *,
        path_id: str,
        body_id: str,
        attachments: Sequence[Sequence[object]],
        medium_integration_name: (
            Literal["whatsapp", "postmark", "twilio", "core_api"] | str
        ),
        message_html: str,
        message_text: str,
        sender: Literal["system", "recipient", "manager", "agent"] | str,
        status: (
            Literal[
                "sent",
                "received",
                "drafted",
                "flagged",
                "quarantined",
                "deleted",
                "enqueue",
            ]
            | str
        ),
        **options: Unpack[RequestOptions],
    ) -> types.StreamCreateResponse:
        """Add an answer of your own to a conversation.

        Args:
            slug: The conversation's name in addresses.
            path_id: The mailbox's id.
            body_id: The conversation's id.
            attachments: Files that go with it.
            medium_integration_name: Which way it goes.
            message_html: What it says, as HTML.
            message_text: What it says, as text.
            sender: Who says it.
            status: What becomes of it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The message.
        """
        return await self._call(
            CREATE,
            options,
            path={"slug": slug, "id": path_id},
            body={
                "id": body_id,
                "Attachments": attachments,
                "mediumIntegrationName": medium_integration_name,
                "messageHTML": message_html,
                "messageText": message_text,
                "sender": sender,
                "status": status,
            },
        )


if TYPE_CHECKING:

    class MailboxStreamWithRawResponse:
        def __init__(self, of: MailboxStream) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.create = views.raw(of.create)

    class MailboxStreamWithStreamingResponse:
        def __init__(self, of: MailboxStream) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.create = views.streaming(of.create)

    class AsyncMailboxStreamWithRawResponse:
        def __init__(self, of: AsyncMailboxStream) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.create = views.async_raw(of.create)

    class AsyncMailboxStreamWithStreamingResponse:
        def __init__(self, of: AsyncMailboxStream) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.create = views.async_streaming(of.create)
