"""Operations on resource of registry of stream of mailbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[types.PaginatedStreamRegistry] = Operation(
    "mailbox.stream.registry.resource.retrieve",
    "GET",
    "/mailbox/{id}/stream/{slug}/registry/resource",
    lambda: types.PaginatedStreamRegistry,
)
CREATE: Operation[types.OneStreamRegistryAction] = Operation(
    "mailbox.stream.registry.resource.create",
    "POST",
    "/mailbox/{id}/stream/{slug}/registry/resource",
    lambda: types.OneStreamRegistryAction,
)


class StreamRegistryResource(
    Resource[
        "StreamRegistryResourceWithRawResponse",
        "StreamRegistryResourceWithStreamingResponse",
    ]
):
    """Operations on resource of registry of stream of mailbox."""

    def retrieve(
        self,
        slug: str,
        *,
        path_id: str,
        query_id: str,
        limit: float | Omit = omit,
        offset: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PaginatedStreamRegistry:
        """List what a conversation knows.

        Args:
            slug: The conversation's name in addresses.
            path_id: The mailbox's id.
            query_id: The conversation's id.
            limit: How many are wanted.
            offset: How many are left out at the beginning.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some entries of the registry.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"slug": slug, "id": path_id},
            query={"id": query_id, "limit": limit, "offset": offset},
        )

    def create(
        self,
        slug: str,
        *,
        path_id: str,
        body_id: str,
        enabled: bool,
        name: str,
        raw_content: str,
        raw_parsed: str,
        value: object,
        **options: Unpack[RequestOptions],
    ) -> types.OneStreamRegistryAction:
        """Give a conversation something to know.

        Args:
            slug: The conversation's name in addresses.
            path_id: The mailbox's id.
            body_id: The conversation's id.
            enabled: Whether it is in use.
            name: What it is.
            raw_content: Its text as it was written.
            raw_parsed: Its text as it was understood.
            value: How it is set up.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The entry.
        """
        return self._call(
            CREATE,
            options,
            path={"slug": slug, "id": path_id},
            body={
                "id": body_id,
                "enabled": enabled,
                "name": name,
                "rawContent": raw_content,
                "rawParsed": raw_parsed,
                "value": value,
            },
        )


class AsyncStreamRegistryResource(
    AsyncResource[
        "AsyncStreamRegistryResourceWithRawResponse",
        "AsyncStreamRegistryResourceWithStreamingResponse",
    ]
):
    """Operations on resource of registry of stream of mailbox."""

    async def retrieve(
        self,
        slug: str,
        *,
        path_id: str,
        query_id: str,
        limit: float | Omit = omit,
        offset: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PaginatedStreamRegistry:
        """List what a conversation knows.

        Args:
            slug: The conversation's name in addresses.
            path_id: The mailbox's id.
            query_id: The conversation's id.
            limit: How many are wanted.
            offset: How many are left out at the beginning.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some entries of the registry.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"slug": slug, "id": path_id},
            query={"id": query_id, "limit": limit, "offset": offset},
        )

    async def create(
        self,
        slug: str,
        *,
        path_id: str,
        body_id: str,
        enabled: bool,
        name: str,
        raw_content: str,
        raw_parsed: str,
        value: object,
        **options: Unpack[RequestOptions],
    ) -> types.OneStreamRegistryAction:
        """Give a conversation something to know.

        Args:
            slug: The conversation's name in addresses.
            path_id: The mailbox's id.
            body_id: The conversation's id.
            enabled: Whether it is in use.
            name: What it is.
            raw_content: Its text as it was written.
            raw_parsed: Its text as it was understood.
            value: How it is set up.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The entry.
        """
        return await self._call(
            CREATE,
            options,
            path={"slug": slug, "id": path_id},
            body={
                "id": body_id,
                "enabled": enabled,
                "name": name,
                "rawContent": raw_content,
                "rawParsed": raw_parsed,
                "value": value,
            },
        )


if TYPE_CHECKING:

    class StreamRegistryResourceWithRawResponse:
        def __init__(self, of: StreamRegistryResource) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.create = views.raw(of.create)

    class StreamRegistryResourceWithStreamingResponse:
        def __init__(self, of: StreamRegistryResource) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.create = views.streaming(of.create)

    class AsyncStreamRegistryResourceWithRawResponse:
        def __init__(self, of: AsyncStreamRegistryResource) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.create = views.async_raw(of.create)

    class AsyncStreamRegistryResourceWithStreamingResponse:
        def __init__(self, of: AsyncStreamRegistryResource) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.create = views.async_streaming(of.create)
