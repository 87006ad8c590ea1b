"""Projects of Harness."""

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

LIST: PageOperation[types.HarnessProject, types.HarnessProjectList] = PageOperation(
    "harness_project.list",
    "GET",
    "/ng/api/projects",
    lambda: types.HarnessProjectList,
    paging=lambda: pagination.BY_NUMBER_7,
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
CREATE: Operation[types.HarnessProject] = Operation(
    "harness_project.create",
    "POST",
    "/ng/api/projects",
    lambda: types.HarnessProjectAnswer,
    unwrap=("data", "project"),
    nested=Nested({"": lambda: (types.HarnessProjectParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
GET: Operation[types.HarnessProject] = Operation(
    "harness_project.get",
    "GET",
    "/ng/api/projects/{projectIdentifier}",
    lambda: types.HarnessProjectAnswer,
    unwrap=("data", "project"),
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
UPDATE: Operation[types.HarnessProject] = Operation(
    "harness_project.update",
    "PUT",
    "/ng/api/projects/{projectIdentifier}",
    lambda: types.HarnessProjectAnswer,
    unwrap=("data", "project"),
    nested=Nested({"": lambda: (types.HarnessProjectParam,)}),
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
    "harness_project.delete",
    "DELETE",
    "/ng/api/projects/{projectIdentifier}",
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


class HarnessProject(
    Paged,
    Resource["HarnessProjectWithRawResponse", "HarnessProjectWithStreamingResponse"],
):
    """Projects of Harness."""

    def list(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.HarnessProject]:
        """List projects.

        Args:
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            page_size: How many items a page may have. Default: `100`. For example:
                `100`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The projects.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.HarnessProject, self._caller),
            options,
            query={
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    def create(
        self,
        data: types.HarnessProjectParam | types.HarnessProject,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessProject:
        """Make a project.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.HarnessProject, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessProject:
        """Get a project.

        Args:
            id: The identifier of the project. For example: `"mobile"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.HarnessProject, self._caller),
            options,
            path={"projectIdentifier": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    def update(
        self,
        id: str,
        data: types.HarnessProjectParam | types.HarnessProject,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessProject:
        """Change a project.

        Args:
            id: The identifier of the project. For example: `"mobile"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE, objects.HarnessProject, self._caller),
            options,
            path={"projectIdentifier": id},
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    def delete(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Delete a project.

        Args:
            id: The identifier of the project. For example: `"mobile"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
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
            path={"projectIdentifier": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )


class AsyncHarnessProject(
    AsyncPaged,
    AsyncResource[
        "AsyncHarnessProjectWithRawResponse", "AsyncHarnessProjectWithStreamingResponse"
    ],
):
    """Projects of Harness."""

    async def list(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncHarnessProject]:
        """List projects.

        Args:
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            page_size: How many items a page may have. Default: `100`. For example:
                `100`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The projects.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncHarnessProject, self._caller),
            options,
            query={
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    async def create(
        self,
        data: types.HarnessProjectParam | types.HarnessProject,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessProject:
        """Make a project.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncHarnessProject, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    async def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessProject:
        """Get a project.

        Args:
            id: The identifier of the project. For example: `"mobile"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncHarnessProject, self._caller),
            options,
            path={"projectIdentifier": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    async def update(
        self,
        id: str,
        data: types.HarnessProjectParam | types.HarnessProject,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessProject:
        """Change a project.

        Args:
            id: The identifier of the project. For example: `"mobile"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The project.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE, objects.AsyncHarnessProject, self._caller),
            options,
            path={"projectIdentifier": id},
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )

    async def delete(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Delete a project.

        Args:
            id: The identifier of the project. For example: `"mobile"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
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
            path={"projectIdentifier": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
            },
        )


if TYPE_CHECKING:

    class HarnessProjectWithRawResponse:
        def __init__(self, of: HarnessProject) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class HarnessProjectWithStreamingResponse:
        def __init__(self, of: HarnessProject) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncHarnessProjectWithRawResponse:
        def __init__(self, of: AsyncHarnessProject) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncHarnessProjectWithStreamingResponse:
        def __init__(self, of: AsyncHarnessProject) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
