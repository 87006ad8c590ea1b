"""People with an account."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

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
    from .recover import AsyncRecover, Recover

LIST: PageOperation[types.UserDto, types.UserListResponse] = PageOperation(
    "users.list",
    "GET",
    "/user",
    lambda: types.UserListResponse,
    paging=lambda: pagination.BY_NUMBER_2,
    styles={
        "query:fields": Style("form", False),
        "query:filter": Style("form", False),
        "query:join": Style("form", False),
        "query:sort": Style("form", False),
        "query:or": Style("form", False),
    },
)
RETRIEVE: Operation[types.UserDto] = Operation(
    "users.retrieve",
    "GET",
    "/user/{id}",
    lambda: types.UserDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)


class Users(Paged, Resource["UsersWithRawResponse", "UsersWithStreamingResponse"]):
    """People with an account."""

    @cached_property
    def recover(self) -> Recover:
        """Operations on recover of users."""
        from .recover import Recover

        return Recover(self._caller)

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
    ) -> Page[types.UserDto, types.UserListResponse]:
        """List users.

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
            A page of users, or all of them.
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

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UserDto:
        """Get a user.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )


class AsyncUsers(
    AsyncPaged,
    AsyncResource["AsyncUsersWithRawResponse", "AsyncUsersWithStreamingResponse"],
):
    """People with an account."""

    @cached_property
    def recover(self) -> AsyncRecover:
        """Operations on recover of users."""
        from .recover import AsyncRecover

        return AsyncRecover(self._caller)

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
    ) -> AsyncPages[types.UserDto, types.UserListResponse]:
        """List users.

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
            A page of users, or all of them.
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

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UserDto:
        """Get a user.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )


if TYPE_CHECKING:

    class UsersWithRawResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.raw(of.list)
            self.retrieve = views.raw(of.retrieve)

    class UsersWithStreamingResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.streaming(of.list)
            self.retrieve = views.streaming(of.retrieve)

    class AsyncUsersWithRawResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_raw(of.list)
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncUsersWithStreamingResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_streaming(of.list)
            self.retrieve = views.async_streaming(of.retrieve)
