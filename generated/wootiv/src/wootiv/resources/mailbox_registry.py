"""Operations on registry of mailbox."""

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
    from .action import Action, AsyncAction
    from .registry_resource import AsyncRegistryResource, RegistryResource

RETRIEVE: Operation[types.PaginatedMailboxRegistry] = Operation(
    "mailbox.registry.retrieve",
    "GET",
    "/mailbox/{id}/registry",
    lambda: types.PaginatedMailboxRegistry,
)


class MailboxRegistry(
    Resource["MailboxRegistryWithRawResponse", "MailboxRegistryWithStreamingResponse"]
):
    """Operations on registry of mailbox."""

    @cached_property
    def action(self) -> Action:
        """Operations on action of registry of mailbox."""
        from .action import Action

        return Action(self._caller)

    @cached_property
    def resource(self) -> RegistryResource:
        """Operations on resource of registry of mailbox."""
        from .registry_resource import RegistryResource

        return RegistryResource(self._caller)

    def retrieve(
        self,
        id: str,
        *,
        limit: float | Omit = omit,
        offset: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PaginatedMailboxRegistry:
        """List all that a mailbox knows and can do.

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


class AsyncMailboxRegistry(
    AsyncResource[
        "AsyncMailboxRegistryWithRawResponse",
        "AsyncMailboxRegistryWithStreamingResponse",
    ]
):
    """Operations on registry of mailbox."""

    @cached_property
    def action(self) -> AsyncAction:
        """Operations on action of registry of mailbox."""
        from .action import AsyncAction

        return AsyncAction(self._caller)

    @cached_property
    def resource(self) -> AsyncRegistryResource:
        """Operations on resource of registry of mailbox."""
        from .registry_resource import AsyncRegistryResource

        return AsyncRegistryResource(self._caller)

    async def retrieve(
        self,
        id: str,
        *,
        limit: float | Omit = omit,
        offset: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.PaginatedMailboxRegistry:
        """List all that a mailbox knows and can do.

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


if TYPE_CHECKING:

    class MailboxRegistryWithRawResponse:
        def __init__(self, of: MailboxRegistry) -> None:
            self.retrieve = views.raw(of.retrieve)

    class MailboxRegistryWithStreamingResponse:
        def __init__(self, of: MailboxRegistry) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncMailboxRegistryWithRawResponse:
        def __init__(self, of: AsyncMailboxRegistry) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncMailboxRegistryWithStreamingResponse:
        def __init__(self, of: AsyncMailboxRegistry) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
