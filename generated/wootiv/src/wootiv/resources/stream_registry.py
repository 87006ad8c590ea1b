"""Operations on registry of stream of mailbox."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .registry_action import AsyncRegistryAction, RegistryAction
    from .stream_registry_resource import (
        AsyncStreamRegistryResource,
        StreamRegistryResource,
    )

RETRIEVE: Operation[types.PaginatedStreamRegistry] = Operation(
    "mailbox.stream.registry.retrieve",
    "GET",
    "/mailbox/{id}/stream/{slug}/registry",
    lambda: types.PaginatedStreamRegistry,
)


class StreamRegistry(
    Resource["StreamRegistryWithRawResponse", "StreamRegistryWithStreamingResponse"]
):
    """Operations on registry of stream of mailbox."""

    @cached_property
    def action(self) -> RegistryAction:
        """Operations on action of registry of stream of mailbox."""
        from .registry_action import RegistryAction

        return RegistryAction(self._caller)

    @cached_property
    def resource(self) -> StreamRegistryResource:
        """Operations on resource of registry of stream of mailbox."""
        from .stream_registry_resource import StreamRegistryResource

        return StreamRegistryResource(self._caller)

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
        """List all that a conversation knows and can do.

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


class AsyncStreamRegistry(
    AsyncResource[
        "AsyncStreamRegistryWithRawResponse", "AsyncStreamRegistryWithStreamingResponse"
    ]
):
    """Operations on registry of stream of mailbox."""

    @cached_property
    def action(self) -> AsyncRegistryAction:
        """Operations on action of registry of stream of mailbox."""
        from .registry_action import AsyncRegistryAction

        return AsyncRegistryAction(self._caller)

    @cached_property
    def resource(self) -> AsyncStreamRegistryResource:
        """Operations on resource of registry of stream of mailbox."""
        from .stream_registry_resource import AsyncStreamRegistryResource

        return AsyncStreamRegistryResource(self._caller)

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
        """List all that a conversation knows and can do.

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


if TYPE_CHECKING:

    class StreamRegistryWithRawResponse:
        def __init__(self, of: StreamRegistry) -> None:
            self.retrieve = views.raw(of.retrieve)

    class StreamRegistryWithStreamingResponse:
        def __init__(self, of: StreamRegistry) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncStreamRegistryWithRawResponse:
        def __init__(self, of: AsyncStreamRegistry) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncStreamRegistryWithStreamingResponse:
        def __init__(self, of: AsyncStreamRegistry) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
