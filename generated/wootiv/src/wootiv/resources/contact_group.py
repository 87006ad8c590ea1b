"""Contacts that belong together."""

from __future__ import annotations

from collections.abc import Sequence
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

LIST: PageOperation[types.ReadContactGroupDto, types.ContactGroupListResponse] = (
    PageOperation(
        "contact_group.list",
        "GET",
        "/contact_group",
        lambda: types.ContactGroupListResponse,
        paging=lambda: pagination.BY_NUMBER_2,
        styles={
            "query:fields": Style("form", False),
            "query:filter": Style("form", False),
            "query:join": Style("form", False),
            "query:sort": Style("form", False),
            "query:or": Style("form", False),
        },
    )
)
CREATE: Operation[types.ReadContactGroupDto] = Operation(
    "contact_group.create", "POST", "/contact_group", lambda: types.ReadContactGroupDto
)
RETRIEVE: Operation[types.ReadContactGroupDto] = Operation(
    "contact_group.retrieve",
    "GET",
    "/contact_group/{id}",
    lambda: types.ReadContactGroupDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
UPDATE: Operation[types.ReadContactGroupDto] = Operation(
    "contact_group.update",
    "PATCH",
    "/contact_group/{id}",
    lambda: types.ReadContactGroupDto,
)
DELETE: Operation[Any] = Operation(
    "contact_group.delete", "DELETE", "/contact_group/{id}", lambda: Any
)


class ContactGroup(
    Paged, Resource["ContactGroupWithRawResponse", "ContactGroupWithStreamingResponse"]
):
    """Contacts that belong together."""

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
    ) -> Page[types.ReadContactGroupDto, types.ContactGroupListResponse]:
        """List groups of contacts.

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
            A page of groups, or all of them.
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
        self, *, group_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> types.ReadContactGroupDto:
        """Make a group of contacts.

        Args:
            group_name: What it is called.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.
        """
        return self._call(
            CREATE, options, body={"groupName": group_name, "workspaceId": workspace_id}
        )

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactGroupDto:
        """Get a group of contacts.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    def update(
        self,
        id: str,
        *,
        group_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactGroupDto:
        """Change a group of contacts.

        Args:
            id: The id.
            group_name: What it is called.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": id},
            body={"groupName": group_name, "workspaceId": workspace_id},
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Delete a group of contacts.

        The contacts stay.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return self._call(DELETE, options, path={"id": id})


class AsyncContactGroup(
    AsyncPaged,
    AsyncResource[
        "AsyncContactGroupWithRawResponse", "AsyncContactGroupWithStreamingResponse"
    ],
):
    """Contacts that belong together."""

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
    ) -> AsyncPages[types.ReadContactGroupDto, types.ContactGroupListResponse]:
        """List groups of contacts.

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
            A page of groups, or all of them.
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
        self, *, group_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> types.ReadContactGroupDto:
        """Make a group of contacts.

        Args:
            group_name: What it is called.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.
        """
        return await self._call(
            CREATE, options, body={"groupName": group_name, "workspaceId": workspace_id}
        )

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactGroupDto:
        """Get a group of contacts.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    async def update(
        self,
        id: str,
        *,
        group_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactGroupDto:
        """Change a group of contacts.

        Args:
            id: The id.
            group_name: What it is called.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": id},
            body={"groupName": group_name, "workspaceId": workspace_id},
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Delete a group of contacts.

        The contacts stay.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return await self._call(DELETE, options, path={"id": id})


if TYPE_CHECKING:

    class ContactGroupWithRawResponse:
        def __init__(self, of: ContactGroup) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class ContactGroupWithStreamingResponse:
        def __init__(self, of: ContactGroup) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncContactGroupWithRawResponse:
        def __init__(self, of: AsyncContactGroup) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncContactGroupWithStreamingResponse:
        def __init__(self, of: AsyncContactGroup) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
