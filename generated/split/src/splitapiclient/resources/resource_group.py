"""What somebody may do it with in Harness."""

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

LIST: PageOperation[types.ResourceGroup, types.ResourceGroupList] = PageOperation(
    "resource_group.list",
    "GET",
    "/resourcegroup/api/v2/resourcegroup",
    lambda: types.ResourceGroupList,
    paging=lambda: pagination.BY_NUMBER_5,
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
CREATE: Operation[types.ResourceGroup] = Operation(
    "resource_group.create",
    "POST",
    "/resourcegroup/api/v2/resourcegroup",
    lambda: types.ResourceGroupAnswer,
    unwrap=("data", "resource_group"),
    nested=Nested({"": lambda: (types.ResourceGroupParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
GET: Operation[types.ResourceGroup] = Operation(
    "resource_group.get",
    "GET",
    "/resourcegroup/api/v2/resourcegroup/{resourceGroupId}",
    lambda: types.ResourceGroupAnswer,
    unwrap=("data", "resource_group"),
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
UPDATE: Operation[types.ResourceGroup] = Operation(
    "resource_group.update",
    "PUT",
    "/resourcegroup/api/v2/resourcegroup/{resourceGroupId}",
    lambda: types.ResourceGroupAnswer,
    unwrap=("data", "resource_group"),
    nested=Nested({"": lambda: (types.ResourceGroupParam,)}),
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
    "resource_group.delete",
    "DELETE",
    "/resourcegroup/api/v2/resourcegroup/{resourceGroupId}",
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


class ResourceGroup(
    Paged,
    Resource["ResourceGroupWithRawResponse", "ResourceGroupWithStreamingResponse"],
):
    """What somebody may do it with in Harness."""

    def list(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.ResourceGroup]:
        """List resource groups.

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
            The resource groups.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.ResourceGroup, self._caller),
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
        data: types.ResourceGroupParam | types.ResourceGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.ResourceGroup:
        """Make a resource group.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.ResourceGroup, self._caller),
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
    ) -> objects.ResourceGroup:
        """Get a resource group.

        Args:
            id: The identifier of the resource group. For example: `"all_flags"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.ResourceGroup, self._caller),
            options,
            path={"resourceGroupId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def update(
        self,
        id: str,
        data: types.ResourceGroupParam | types.ResourceGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.ResourceGroup:
        """Change a resource group.

        Args:
            id: The identifier of the resource group. For example: `"all_flags"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE, objects.ResourceGroup, self._caller),
            options,
            path={"resourceGroupId": id},
            body=data,
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
        """Delete a resource group.

        Args:
            id: The identifier of the resource group. For example: `"all_flags"`.
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
            path={"resourceGroupId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


class AsyncResourceGroup(
    AsyncPaged,
    AsyncResource[
        "AsyncResourceGroupWithRawResponse", "AsyncResourceGroupWithStreamingResponse"
    ],
):
    """What somebody may do it with in Harness."""

    async def list(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncResourceGroup]:
        """List resource groups.

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
            The resource groups.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncResourceGroup, self._caller),
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
        data: types.ResourceGroupParam | types.ResourceGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncResourceGroup:
        """Make a resource group.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncResourceGroup, self._caller),
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
    ) -> objects.AsyncResourceGroup:
        """Get a resource group.

        Args:
            id: The identifier of the resource group. For example: `"all_flags"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncResourceGroup, self._caller),
            options,
            path={"resourceGroupId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def update(
        self,
        id: str,
        data: types.ResourceGroupParam | types.ResourceGroup,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncResourceGroup:
        """Change a resource group.

        Args:
            id: The identifier of the resource group. For example: `"all_flags"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The resource group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE, objects.AsyncResourceGroup, self._caller),
            options,
            path={"resourceGroupId": id},
            body=data,
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
        """Delete a resource group.

        Args:
            id: The identifier of the resource group. For example: `"all_flags"`.
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
            path={"resourceGroupId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


if TYPE_CHECKING:

    class ResourceGroupWithRawResponse:
        def __init__(self, of: ResourceGroup) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class ResourceGroupWithStreamingResponse:
        def __init__(self, of: ResourceGroup) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncResourceGroupWithRawResponse:
        def __init__(self, of: AsyncResourceGroup) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncResourceGroupWithStreamingResponse:
        def __init__(self, of: AsyncResourceGroup) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
