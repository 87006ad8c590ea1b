"""Invitations to a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

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

LIST: PageOperation[types.InvitationDto, types.InvitationListResponse] = PageOperation(
    "invitations.list",
    "GET",
    "/invitation",
    lambda: types.InvitationListResponse,
    paging=lambda: pagination.BY_NUMBER_2,
    styles={
        "query:fields": Style("form", False),
        "query:filter": Style("form", False),
        "query:join": Style("form", False),
        "query:sort": Style("form", False),
        "query:or": Style("form", False),
    },
)
CREATE: Operation[types.InvitationDto] = Operation(
    "invitations.create", "POST", "/invitation", lambda: types.InvitationDto
)
RETRIEVE: Operation[types.InvitationDto] = Operation(
    "invitations.retrieve",
    "GET",
    "/invitation/{id}",
    lambda: types.InvitationDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
DELETE: Operation[Any] = Operation(
    "invitations.delete", "DELETE", "/invitation/{id}", lambda: Any
)


class Invitations(
    Paged, Resource["InvitationsWithRawResponse", "InvitationsWithStreamingResponse"]
):
    """Invitations to a workspace."""

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
    ) -> Page[types.InvitationDto, types.InvitationListResponse]:
        """List invitations.

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
            A page of invitations, or all of them.
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
        category: Literal["invitation", "invite"] | str,
        email: str,
        payload: object,
        **options: Unpack[RequestOptions],
    ) -> types.InvitationDto:
        """Invite somebody.

        Args:
            category: The kind of invitation.
            email: Where it is sent.
            payload: What the one who is invited gets with it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The invitation.
        """
        return self._call(
            CREATE,
            options,
            body={"category": category, "email": email, "payload": payload},
        )

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.InvitationDto:
        """Get an invitation.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The invitation.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Take an invitation back.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return self._call(DELETE, options, path={"id": id})


class AsyncInvitations(
    AsyncPaged,
    AsyncResource[
        "AsyncInvitationsWithRawResponse", "AsyncInvitationsWithStreamingResponse"
    ],
):
    """Invitations to a workspace."""

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
    ) -> AsyncPages[types.InvitationDto, types.InvitationListResponse]:
        """List invitations.

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
            A page of invitations, or all of them.
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
        category: Literal["invitation", "invite"] | str,
        email: str,
        payload: object,
        **options: Unpack[RequestOptions],
    ) -> types.InvitationDto:
        """Invite somebody.

        Args:
            category: The kind of invitation.
            email: Where it is sent.
            payload: What the one who is invited gets with it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The invitation.
        """
        return await self._call(
            CREATE,
            options,
            body={"category": category, "email": email, "payload": payload},
        )

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.InvitationDto:
        """Get an invitation.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The invitation.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Take an invitation back.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return await self._call(DELETE, options, path={"id": id})


if TYPE_CHECKING:

    class InvitationsWithRawResponse:
        def __init__(self, of: Invitations) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.delete = views.raw(of.delete)

    class InvitationsWithStreamingResponse:
        def __init__(self, of: Invitations) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.delete = views.streaming(of.delete)

    class AsyncInvitationsWithRawResponse:
        def __init__(self, of: AsyncInvitations) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.delete = views.async_raw(of.delete)

    class AsyncInvitationsWithStreamingResponse:
        def __init__(self, of: AsyncInvitations) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.delete = views.async_streaming(of.delete)
