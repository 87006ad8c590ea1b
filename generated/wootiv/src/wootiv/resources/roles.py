"""What members may do."""

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

LIST: PageOperation[types.RoleDto, types.RoleListResponse] = PageOperation(
    "roles.list",
    "GET",
    "/role",
    lambda: types.RoleListResponse,
    paging=lambda: pagination.BY_NUMBER_2,
    styles={
        "query:fields": Style("form", False),
        "query:filter": Style("form", False),
        "query:join": Style("form", False),
        "query:sort": Style("form", False),
        "query:or": Style("form", False),
    },
)
CREATE: Operation[types.RoleDto] = Operation(
    "roles.create", "POST", "/role", lambda: types.RoleDto
)
BULK_CREATE: Operation[types.RoleBulkCreateResponse] = Operation(
    "roles.bulk_create", "POST", "/role/bulk", lambda: types.RoleBulkCreateResponse
)
RETRIEVE: Operation[types.RoleDto] = Operation(
    "roles.retrieve",
    "GET",
    "/role/{id}",
    lambda: types.RoleDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
UPDATE: Operation[types.RoleDto] = Operation(
    "roles.update", "PATCH", "/role/{id}", lambda: types.RoleDto
)
DELETE: Operation[Any] = Operation("roles.delete", "DELETE", "/role/{id}", lambda: Any)


class Roles(Paged, Resource["RolesWithRawResponse", "RolesWithStreamingResponse"]):
    """What members may do."""

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
    ) -> Page[types.RoleDto, types.RoleListResponse]:
        """List roles.

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
            A page of roles, or all of them.
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
        self, *, description: str, name: str, **options: Unpack[RequestOptions]
    ) -> types.RoleDto:
        """Make a role.

        Args:
            description: What it is for.
            name: What it is called.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role.
        """
        return self._call(
            CREATE, options, body={"description": description, "name": name}
        )

    def bulk_create(
        self,
        *,
        bulk: Sequence[types.RoleDraftParam | types.RoleDraft],
        **options: Unpack[RequestOptions],
    ) -> types.RoleBulkCreateResponse:
        """Make several roles.

        Args:
            bulk: The roles.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The roles.
        """
        return self._call(BULK_CREATE, options, body={"bulk": bulk})

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RoleDto:
        """Get a role.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    def update(
        self, id: str, *, description: str, name: str, **options: Unpack[RequestOptions]
    ) -> types.RoleDto:
        """Change a role.

        Args:
            id: The id.
            description: What it is for.
            name: What it is called.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": id},
            body={"description": description, "name": name},
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Delete a role.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return self._call(DELETE, options, path={"id": id})


class AsyncRoles(
    AsyncPaged,
    AsyncResource["AsyncRolesWithRawResponse", "AsyncRolesWithStreamingResponse"],
):
    """What members may do."""

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
    ) -> AsyncPages[types.RoleDto, types.RoleListResponse]:
        """List roles.

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
            A page of roles, or all of them.
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
        self, *, description: str, name: str, **options: Unpack[RequestOptions]
    ) -> types.RoleDto:
        """Make a role.

        Args:
            description: What it is for.
            name: What it is called.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role.
        """
        return await self._call(
            CREATE, options, body={"description": description, "name": name}
        )

    async def bulk_create(
        self,
        *,
        bulk: Sequence[types.RoleDraftParam | types.RoleDraft],
        **options: Unpack[RequestOptions],
    ) -> types.RoleBulkCreateResponse:
        """Make several roles.

        Args:
            bulk: The roles.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The roles.
        """
        return await self._call(BULK_CREATE, options, body={"bulk": bulk})

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RoleDto:
        """Get a role.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    async def update(
        self, id: str, *, description: str, name: str, **options: Unpack[RequestOptions]
    ) -> types.RoleDto:
        """Change a role.

        Args:
            id: The id.
            description: What it is for.
            name: What it is called.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": id},
            body={"description": description, "name": name},
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Delete a role.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return await self._call(DELETE, options, path={"id": id})


if TYPE_CHECKING:

    class RolesWithRawResponse:
        def __init__(self, of: Roles) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.bulk_create = views.raw(of.bulk_create)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class RolesWithStreamingResponse:
        def __init__(self, of: Roles) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.bulk_create = views.streaming(of.bulk_create)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncRolesWithRawResponse:
        def __init__(self, of: AsyncRoles) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.bulk_create = views.async_raw(of.bulk_create)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncRolesWithStreamingResponse:
        def __init__(self, of: AsyncRoles) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.bulk_create = views.async_streaming(of.bulk_create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
