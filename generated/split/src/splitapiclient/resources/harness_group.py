"""Groups of people in Harness."""

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

LIST: PageOperation[types.HarnessGroup, types.HarnessGroupList] = PageOperation(
    "harness_group.list",
    "GET",
    "/ng/api/user-groups",
    lambda: types.HarnessGroupList,
    paging=lambda: pagination.BY_NUMBER_3,
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
CREATE: Operation[types.HarnessGroup] = Operation(
    "harness_group.create",
    "POST",
    "/ng/api/user-groups",
    lambda: types.HarnessGroupAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.HarnessGroupParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
UPDATE: Operation[types.HarnessGroup] = Operation(
    "harness_group.update",
    "PATCH",
    "/ng/api/user-groups",
    lambda: types.HarnessGroupAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.HarnessGroupParam,)}),
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
GET: Operation[types.HarnessGroup] = Operation(
    "harness_group.get",
    "GET",
    "/ng/api/user-groups/{groupIdentifier}",
    lambda: types.HarnessGroupAnswer,
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
DELETE: Operation[Any] = Operation(
    "harness_group.delete",
    "DELETE",
    "/ng/api/user-groups/{groupIdentifier}",
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


class HarnessGroup(
    Paged, Resource["HarnessGroupWithRawResponse", "HarnessGroupWithStreamingResponse"]
):
    """Groups of people in Harness."""

    def list(
        self,
        filter_type: str | Omit = omit,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.HarnessGroup]:
        """List groups.

        Args:
            filter_type: Whether groups of the levels above are listed, too. For
                example: `"INCLUDE_INHERITED_GROUPS"`.
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
            The groups.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.HarnessGroup, self._caller),
            options,
            query={
                "filterType": filter_type,
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def create(
        self,
        data: types.HarnessGroupParam | types.HarnessGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessGroup:
        """Make a group.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.HarnessGroup, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def update(
        self,
        data: types.HarnessGroupParam | types.HarnessGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessGroup:
        """Change a group.

        The body names the group by its `identifier`.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE, objects.HarnessGroup, self._caller),
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
    ) -> objects.HarnessGroup:
        """Get a group.

        Args:
            id: The identifier of the group. For example: `"testers"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.HarnessGroup, self._caller),
            options,
            path={"groupIdentifier": id},
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
        """Delete a group.

        Args:
            id: The identifier of the group. For example: `"testers"`.
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
            path={"groupIdentifier": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


class AsyncHarnessGroup(
    AsyncPaged,
    AsyncResource[
        "AsyncHarnessGroupWithRawResponse", "AsyncHarnessGroupWithStreamingResponse"
    ],
):
    """Groups of people in Harness."""

    async def list(
        self,
        filter_type: str | Omit = omit,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncHarnessGroup]:
        """List groups.

        Args:
            filter_type: Whether groups of the levels above are listed, too. For
                example: `"INCLUDE_INHERITED_GROUPS"`.
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
            The groups.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncHarnessGroup, self._caller),
            options,
            query={
                "filterType": filter_type,
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def create(
        self,
        data: types.HarnessGroupParam | types.HarnessGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessGroup:
        """Make a group.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncHarnessGroup, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def update(
        self,
        data: types.HarnessGroupParam | types.HarnessGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessGroup:
        """Change a group.

        The body names the group by its `identifier`.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE, objects.AsyncHarnessGroup, self._caller),
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
    ) -> objects.AsyncHarnessGroup:
        """Get a group.

        Args:
            id: The identifier of the group. For example: `"testers"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncHarnessGroup, self._caller),
            options,
            path={"groupIdentifier": id},
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
        """Delete a group.

        Args:
            id: The identifier of the group. For example: `"testers"`.
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
            path={"groupIdentifier": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


if TYPE_CHECKING:

    class HarnessGroupWithRawResponse:
        def __init__(self, of: HarnessGroup) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.update = views.raw(of.update)
            self.get = views.raw(of.get)
            self.delete = views.raw(of.delete)

    class HarnessGroupWithStreamingResponse:
        def __init__(self, of: HarnessGroup) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.update = views.streaming(of.update)
            self.get = views.streaming(of.get)
            self.delete = views.streaming(of.delete)

    class AsyncHarnessGroupWithRawResponse:
        def __init__(self, of: AsyncHarnessGroup) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.update = views.async_raw(of.update)
            self.get = views.async_raw(of.get)
            self.delete = views.async_raw(of.delete)

    class AsyncHarnessGroupWithStreamingResponse:
        def __init__(self, of: AsyncHarnessGroup) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.update = views.async_streaming(of.update)
            self.get = views.async_streaming(of.get)
            self.delete = views.async_streaming(of.delete)
