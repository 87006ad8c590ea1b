"""Who has which role."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from .bulk import AsyncBulk, Bulk

CREATE: Operation[types.RoleAssignmentDto] = Operation(
    "role_assignments.create",
    "POST",
    "/role-assignment/{assignment}",
    lambda: types.RoleAssignmentDto,
)
RETRIEVE: Operation[types.RoleAssignmentDto] = Operation(
    "role_assignments.retrieve",
    "GET",
    "/role-assignment/{assignment}/{id}",
    lambda: types.RoleAssignmentDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
DELETE: Operation[Any] = Operation(
    "role_assignments.delete",
    "DELETE",
    "/role-assignment/{assignment}/{id}",
    lambda: Any,
)


class RoleAssignments(
    Resource["RoleAssignmentsWithRawResponse", "RoleAssignmentsWithStreamingResponse"]
):
    """Who has which role."""

    @cached_property
    def bulk(self) -> Bulk:
        """Operations on bulk of role assignments."""
        from .bulk import Bulk

        return Bulk(self._caller)

    def create(
        self,
        assignment: str,
        *,
        assignee: types.ReferenceIDDtoParam | types.ReferenceIDDto,
        role: types.ReferenceIDDtoParam | types.ReferenceIDDto,
        **options: Unpack[RequestOptions],
    ) -> types.RoleAssignmentDto:
        """Give somebody a role.

        Args:
            assignment: The kind of assignment.
            assignee: Who gets it.
            role: The role.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The assignment.
        """
        return self._call(
            CREATE,
            options,
            path={"assignment": assignment},
            body={"assignee": assignee, "role": role},
        )

    def retrieve(
        self,
        id: str,
        *,
        path_assignment: str,
        query_assignment: str,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RoleAssignmentDto:
        """Get an assignment of a role.

        Args:
            id: The id.
            path_assignment: The kind of assignment.
            query_assignment: The kind of assignment, once more.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The assignment.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id, "assignment": path_assignment},
            query={
                "assignment": query_assignment,
                "cache": cache,
                "fields": fields,
                "join": join,
            },
        )

    def delete(
        self, id: str, *, assignment: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Take a role from somebody.

        Args:
            id: The id.
            assignment: The kind of assignment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return self._call(DELETE, options, path={"id": id, "assignment": assignment})


class AsyncRoleAssignments(
    AsyncResource[
        "AsyncRoleAssignmentsWithRawResponse",
        "AsyncRoleAssignmentsWithStreamingResponse",
    ]
):
    """Who has which role."""

    @cached_property
    def bulk(self) -> AsyncBulk:
        """Operations on bulk of role assignments."""
        from .bulk import AsyncBulk

        return AsyncBulk(self._caller)

    async def create(
        self,
        assignment: str,
        *,
        assignee: types.ReferenceIDDtoParam | types.ReferenceIDDto,
        role: types.ReferenceIDDtoParam | types.ReferenceIDDto,
        **options: Unpack[RequestOptions],
    ) -> types.RoleAssignmentDto:
        """Give somebody a role.

        Args:
            assignment: The kind of assignment.
            assignee: Who gets it.
            role: The role.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The assignment.
        """
        return await self._call(
            CREATE,
            options,
            path={"assignment": assignment},
            body={"assignee": assignee, "role": role},
        )

    async def retrieve(
        self,
        id: str,
        *,
        path_assignment: str,
        query_assignment: str,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RoleAssignmentDto:
        """Get an assignment of a role.

        Args:
            id: The id.
            path_assignment: The kind of assignment.
            query_assignment: The kind of assignment, once more.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The assignment.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id, "assignment": path_assignment},
            query={
                "assignment": query_assignment,
                "cache": cache,
                "fields": fields,
                "join": join,
            },
        )

    async def delete(
        self, id: str, *, assignment: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Take a role from somebody.

        Args:
            id: The id.
            assignment: The kind of assignment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return await self._call(
            DELETE, options, path={"id": id, "assignment": assignment}
        )


if TYPE_CHECKING:

    class RoleAssignmentsWithRawResponse:
        def __init__(self, of: RoleAssignments) -> None:
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.delete = views.raw(of.delete)

    class RoleAssignmentsWithStreamingResponse:
        def __init__(self, of: RoleAssignments) -> None:
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.delete = views.streaming(of.delete)

    class AsyncRoleAssignmentsWithRawResponse:
        def __init__(self, of: AsyncRoleAssignments) -> None:
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.delete = views.async_raw(of.delete)

    class AsyncRoleAssignmentsWithStreamingResponse:
        def __init__(self, of: AsyncRoleAssignments) -> None:
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.delete = views.async_streaming(of.delete)
