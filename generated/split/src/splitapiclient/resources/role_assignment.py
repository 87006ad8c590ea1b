"""Who has which role with which resources in Harness."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.RoleAssignment, types.RoleAssignmentList] = PageOperation(
    "role_assignment.list",
    "GET",
    "/authz/api/roleassignments",
    lambda: types.RoleAssignmentList,
    paging=lambda: pagination.BY_NUMBER_6,
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
CREATE: Operation[types.RoleAssignment] = Operation(
    "role_assignment.create",
    "POST",
    "/authz/api/roleassignments",
    lambda: types.RoleAssignmentAnswer,
    unwrap=("data", "role_assignment"),
    nested=Nested({"": lambda: (types.RoleAssignmentParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
GET: Operation[types.RoleAssignment] = Operation(
    "role_assignment.get",
    "GET",
    "/authz/api/roleassignments/{roleAssignmentId}",
    lambda: types.RoleAssignmentAnswer,
    unwrap=("data", "role_assignment"),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        404: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
DELETE: Operation[Any] = Operation(
    "role_assignment.delete",
    "DELETE",
    "/authz/api/roleassignments/{roleAssignmentId}",
    lambda: types.DeletionAnswer,
    unwrap=("data",),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        404: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)


class RoleAssignment(
    Paged,
    Resource["RoleAssignmentWithRawResponse", "RoleAssignmentWithStreamingResponse"],
):
    """Who has which role with which resources in Harness."""

    def list(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.RoleAssignment]:
        """List role assignments.

        Args:
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            page_size: How many items a page may have. Default: `100`. For example:
                `100`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignments.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.RoleAssignment, self._caller),
            options,
            query={
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def create(
        self,
        data: types.RoleAssignmentParam | types.RoleAssignment,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.RoleAssignment:
        """Give somebody a role.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.RoleAssignment, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.RoleAssignment:
        """Get a role assignment.

        Args:
            id: The identifier of the role assignment. For example: `"ra_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.RoleAssignment, self._caller),
            options,
            path={"roleAssignmentId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def delete(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Withdraw a role.

        Args:
            id: The identifier of the role assignment. For example: `"ra_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            DELETE,
            options,
            path={"roleAssignmentId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


class AsyncRoleAssignment(
    AsyncPaged,
    AsyncResource[
        "AsyncRoleAssignmentWithRawResponse", "AsyncRoleAssignmentWithStreamingResponse"
    ],
):
    """Who has which role with which resources in Harness."""

    async def list(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncRoleAssignment]:
        """List role assignments.

        Args:
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            page_size: How many items a page may have. Default: `100`. For example:
                `100`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignments.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncRoleAssignment, self._caller),
            options,
            query={
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def create(
        self,
        data: types.RoleAssignmentParam | types.RoleAssignment,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRoleAssignment:
        """Give somebody a role.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncRoleAssignment, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRoleAssignment:
        """Get a role assignment.

        Args:
            id: The identifier of the role assignment. For example: `"ra_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncRoleAssignment, self._caller),
            options,
            path={"roleAssignmentId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def delete(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Withdraw a role.

        Args:
            id: The identifier of the role assignment. For example: `"ra_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            DELETE,
            options,
            path={"roleAssignmentId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


if TYPE_CHECKING:

    class RoleAssignmentWithRawResponse:
        def __init__(self, of: RoleAssignment) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.delete = views.raw(of.delete)

    class RoleAssignmentWithStreamingResponse:
        def __init__(self, of: RoleAssignment) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.delete = views.streaming(of.delete)

    class AsyncRoleAssignmentWithRawResponse:
        def __init__(self, of: AsyncRoleAssignment) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.delete = views.async_raw(of.delete)

    class AsyncRoleAssignmentWithStreamingResponse:
        def __init__(self, of: AsyncRoleAssignment) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.delete = views.async_streaming(of.delete)
