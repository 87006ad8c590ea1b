"""Operations on resource of registry of mailbox."""

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

RETRIEVE: Operation[types.PaginatedMailboxRegistry] = Operation(
    "mailbox.registry.resource.retrieve",
    "GET",
    "/mailbox/{id}/registry/resource",
    lambda: types.PaginatedMailboxRegistry,
)
CREATE: Operation[types.ResourceCreateResponse] = Operation(
    "mailbox.registry.resource.create",
    "POST",
    "/mailbox/{id}/registry/resource",
    lambda: types.ResourceCreateResponse,
)


class RegistryResource(
    Resource["RegistryResourceWithRawResponse", "RegistryResourceWithStreamingResponse"]
):
    """Operations on resource of registry of mailbox."""

    def retrieve(
        self,
        id: str,
        *,
        limit: float | Omit = omit,
        offset: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PaginatedMailboxRegistry:
        """List what a mailbox knows.

        Args:
            id: The mailbox's id.
            limit: How many are wanted.
            offset: How many are left out at the beginning.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some entries of the registry.
        """
        return self._call(
            RETRIEVE, options, path={"id": id}, query={"limit": limit, "offset": offset}
        )

    def create(
        self,
        id: str,
        *,
        enabled: bool,
        name: str,
        raw_content: str,
        raw_parsed: str,
        value: object,
        **options: Unpack[RequestOptions],
    ) -> types.ResourceCreateResponse:
        """Give a mailbox something to know.

        Args:
            id: The mailbox's id.
            enabled: Whether it is in use.
            name: What it is.
            raw_content: Its text as it was written.
            raw_parsed: Its text as it was understood.
            value: How it is set up.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource.
        """
        return self._call(
            CREATE,
            options,
            path={"id": id},
            body={
                "enabled": enabled,
                "name": name,
                "rawContent": raw_content,
                "rawParsed": raw_parsed,
                "value": value,
            },
        )


class AsyncRegistryResource(
    AsyncResource[
        "AsyncRegistryResourceWithRawResponse",
        "AsyncRegistryResourceWithStreamingResponse",
    ]
):
    """Operations on resource of registry of mailbox."""

    async def retrieve(
        self,
        id: str,
        *,
        limit: float | Omit = omit,
        offset: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PaginatedMailboxRegistry:
        """List what a mailbox knows.

        Args:
            id: The mailbox's id.
            limit: How many are wanted.
            offset: How many are left out at the beginning.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some entries of the registry.
        """
        return await self._call(
            RETRIEVE, options, path={"id": id}, query={"limit": limit, "offset": offset}
        )

    async def create(
        self,
        id: str,
        *,
        enabled: bool,
        name: str,
        raw_content: str,
        raw_parsed: str,
        value: object,
        **options: Unpack[RequestOptions],
    ) -> types.ResourceCreateResponse:
        """Give a mailbox something to know.

        Args:
            id: The mailbox's id.
            enabled: Whether it is in use.
            name: What it is.
            raw_content: Its text as it was written.
            raw_parsed: Its text as it was understood.
            value: How it is set up.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource.
        """
        return await self._call(
            CREATE,
            options,
            path={"id": id},
            body={
                "enabled": enabled,
                "name": name,
                "rawContent": raw_content,
                "rawParsed": raw_parsed,
                "value": value,
            },
        )


if TYPE_CHECKING:

    class RegistryResourceWithRawResponse:
        def __init__(self, of: RegistryResource) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.create = views.raw(of.create)

    class RegistryResourceWithStreamingResponse:
        def __init__(self, of: RegistryResource) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.create = views.streaming(of.create)

    class AsyncRegistryResourceWithRawResponse:
        def __init__(self, of: AsyncRegistryResource) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.create = views.async_raw(of.create)

    class AsyncRegistryResourceWithStreamingResponse:
        def __init__(self, of: AsyncRegistryResource) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.create = views.async_streaming(of.create)
