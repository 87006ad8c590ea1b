"""Addresses that answer by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page
    from .mailbox_registry import AsyncMailboxRegistry, MailboxRegistry
    from .mailbox_stream import AsyncMailboxStream, MailboxStream

LIST: PageOperation[types.ReadPipelineDto, types.MailboxListResponse] = PageOperation(
    "mailbox.list",
    "GET",
    "/mailbox",
    lambda: types.MailboxListResponse,
    paging=lambda: pagination.BY_NUMBER_2,
    styles={
        "query:fields": Style("form", False),
        "query:filter": Style("form", False),
        "query:join": Style("form", False),
        "query:sort": Style("form", False),
        "query:or": Style("form", False),
    },
)
CREATE: Operation[types.ReadPipelineDto] = Operation(
    "mailbox.create", "POST", "/mailbox", lambda: types.ReadPipelineDto
)
CHECK_AVAILABILITY: Operation[None] = Operation(
    "mailbox.check_availability", "POST", "/mailbox/availability", lambda: None
)
RETRIEVE: Operation[types.ReadPipelineDto] = Operation(
    "mailbox.retrieve",
    "GET",
    "/mailbox/{id}",
    lambda: types.ReadPipelineDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
UPDATE: Operation[types.ReadPipelineDto] = Operation(
    "mailbox.update", "PATCH", "/mailbox/{id}", lambda: types.ReadPipelineDto
)
DELETE: Operation[Any] = Operation(
    "mailbox.delete", "DELETE", "/mailbox/{id}", lambda: Any
)


class Mailbox(
    Paged, Resource["MailboxWithRawResponse", "MailboxWithStreamingResponse"]
):
    """Addresses that answer by themselves."""

    @cached_property
    def registry(self) -> MailboxRegistry:
        """Operations on registry of mailbox."""
        from .mailbox_registry import MailboxRegistry

        return MailboxRegistry(self._caller)

    @cached_property
    def stream(self) -> MailboxStream:
        """Operations on stream of mailbox."""
        from .mailbox_stream import MailboxStream

        return MailboxStream(self._caller)

    def list(
        self,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        filter: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        page: int | Omit = omit,
        s: str | Omit = omit,
        sort: Sequence[str] | Omit = omit,
        or_: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.ReadPipelineDto, types.MailboxListResponse]:
        """List mailboxes.

        Args:
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            filter: Conditions that all must hold: `name||$eq||Ann`.
            join: What is to come with each that belongs to it.
            limit: How many a page has.
            offset: How many are left out at the beginning.
            page: Which page, beginning with 1.
            s: Conditions within each other, as JSON.
            sort: What to sort by: `name,ASC`.
            or_: Conditions of which one is enough: `name||$eq||Ann`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page of mailboxes, or all of them.
        """
        return self._page(
            LIST,
            options,
            query={
                "cache": cache,
                "fields": fields,
                "filter": filter,
                "join": join,
                "limit": limit,
                "offset": offset,
                "page": page,
                "s": s,
                "sort": sort,
                "or": or_,
            },
        )

    def create(
        self,
        *,
        config: object,
        dotcom: str,
        name: str,
        objective: str,
        unique_address: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadPipelineDto:
        """Open a mailbox.

        Args:
            config: How it works.
            dotcom: The web site that it speaks for.
            name: What it is called.
            objective: What it is to achieve.
            unique_address: Its address.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The mailbox.
        """
        return self._call(
            CREATE,
            options,
            body={
                "config": config,
                "dotcom": dotcom,
                "name": name,
                "objective": objective,
                "uniqueAddress": unique_address,
                "workspaceId": workspace_id,
            },
        )

    def check_availability(
        self, *, unique_address: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Ask whether an address is free.

        Args:
            unique_address: The address.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            CHECK_AVAILABILITY, options, body={"uniqueAddress": unique_address}
        )

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadPipelineDto:
        """Get a mailbox.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The mailbox.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    def update(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.ReadPipelineDto:
        """Have a mailbox look again at what it is made from.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The mailbox.
        """
        return self._call(UPDATE, options, path={"id": id})

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Close a mailbox.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return self._call(DELETE, options, path={"id": id})


class AsyncMailbox(
    AsyncPaged,
    AsyncResource["AsyncMailboxWithRawResponse", "AsyncMailboxWithStreamingResponse"],
):
    """Addresses that answer by themselves."""

    @cached_property
    def registry(self) -> AsyncMailboxRegistry:
        """Operations on registry of mailbox."""
        from .mailbox_registry import AsyncMailboxRegistry

        return AsyncMailboxRegistry(self._caller)

    @cached_property
    def stream(self) -> AsyncMailboxStream:
        """Operations on stream of mailbox."""
        from .mailbox_stream import AsyncMailboxStream

        return AsyncMailboxStream(self._caller)

    def list(
        self,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        filter: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        page: int | Omit = omit,
        s: str | Omit = omit,
        sort: Sequence[str] | Omit = omit,
        or_: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.ReadPipelineDto, types.MailboxListResponse]:
        """List mailboxes.

        Args:
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            filter: Conditions that all must hold: `name||$eq||Ann`.
            join: What is to come with each that belongs to it.
            limit: How many a page has.
            offset: How many are left out at the beginning.
            page: Which page, beginning with 1.
            s: Conditions within each other, as JSON.
            sort: What to sort by: `name,ASC`.
            or_: Conditions of which one is enough: `name||$eq||Ann`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page of mailboxes, or all of them.
        """
        return self._page(
            LIST,
            options,
            query={
                "cache": cache,
                "fields": fields,
                "filter": filter,
                "join": join,
                "limit": limit,
                "offset": offset,
                "page": page,
                "s": s,
                "sort": sort,
                "or": or_,
            },
        )

    async def create(
        self,
        *,
        config: object,
        dotcom: str,
        name: str,
        objective: str,
        unique_address: str,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadPipelineDto:
        """Open a mailbox.

        Args:
            config: How it works.
            dotcom: The web site that it speaks for.
            name: What it is called.
            objective: What it is to achieve.
            unique_address: Its address.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The mailbox.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "config": config,
                "dotcom": dotcom,
                "name": name,
                "objective": objective,
                "uniqueAddress": unique_address,
                "workspaceId": workspace_id,
            },
        )

    async def check_availability(
        self, *, unique_address: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Ask whether an address is free.

        Args:
            unique_address: The address.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            CHECK_AVAILABILITY, options, body={"uniqueAddress": unique_address}
        )

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadPipelineDto:
        """Get a mailbox.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The mailbox.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    async def update(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.ReadPipelineDto:
        """Have a mailbox look again at what it is made from.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The mailbox.
        """
        return await self._call(UPDATE, options, path={"id": id})

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Close a mailbox.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return await self._call(DELETE, options, path={"id": id})


if TYPE_CHECKING:

    class MailboxWithRawResponse:
        def __init__(self, of: Mailbox) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.check_availability = views.raw(of.check_availability)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class MailboxWithStreamingResponse:
        def __init__(self, of: Mailbox) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.check_availability = views.streaming(of.check_availability)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncMailboxWithRawResponse:
        def __init__(self, of: AsyncMailbox) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.check_availability = views.async_raw(of.check_availability)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncMailboxWithStreamingResponse:
        def __init__(self, of: AsyncMailbox) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.check_availability = views.async_streaming(of.check_availability)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
