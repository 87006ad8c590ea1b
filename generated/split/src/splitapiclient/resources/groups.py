"""Groups of users."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.done import DoneOperation
from .._core.objects import bound, bound_pages
from .._core.omit import Omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.Group, types.GroupPage] = PageOperation(
    "groups.list",
    "GET",
    "/groups",
    lambda: types.GroupPage,
    paging=lambda: pagination.BY_OFFSET,
)
CREATE_GROUP: Operation[types.Group] = Operation(
    "groups.create_group", "POST", "/groups", lambda: types.Group
)
UPDATE_GROUP: Operation[types.Group] = Operation(
    "groups.update_group", "PUT", "/groups/{groupId}", lambda: types.Group
)
DELETE_GROUP = DoneOperation(
    "groups.delete_group", "DELETE", "/groups/{groupId}", lambda: None
)


class Groups(Paged, Resource["GroupsWithRawResponse", "GroupsWithStreamingResponse"]):
    """Groups of users."""

    def list(
        self,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 200,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.Group]:
        """List the groups of the account.

        Args:
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `200`. For example: `200`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The groups.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.Group, self._caller),
            options,
            query={"offset": offset, "limit": limit},
        )

    def create_group(
        self,
        data: types.GroupDataParam | types.GroupData,
        **options: Unpack[RequestOptions],
    ) -> objects.Group:
        """Make a group.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE_GROUP, objects.Group, self._caller), options, body=data
        )

    def update_group(
        self,
        group_id: str,
        data: types.GroupDataParam | types.GroupData,
        **options: Unpack[RequestOptions],
    ) -> objects.Group:
        """Change a group.

        Args:
            group_id: The group. For example: `"gr_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE_GROUP, objects.Group, self._caller),
            options,
            path={"groupId": group_id},
            body=data,
        )

    def delete_group(self, group_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Delete a group.

        Args:
            group_id: The group. For example: `"gr_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(DELETE_GROUP, options, path={"groupId": group_id})

    def find(
        self, group_name: str, **options: Unpack[RequestOptions]
    ) -> objects.Group | None:
        """Find the first of `groups.list` with this `name`.

        Args:
            group_name: The `name` to look for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(**options):
            if item.name == group_name:
                return item
        return None


class AsyncGroups(
    AsyncPaged,
    AsyncResource["AsyncGroupsWithRawResponse", "AsyncGroupsWithStreamingResponse"],
):
    """Groups of users."""

    async def list(
        self,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 200,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncGroup]:
        """List the groups of the account.

        Args:
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `200`. For example: `200`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The groups.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncGroup, self._caller),
            options,
            query={"offset": offset, "limit": limit},
        )

    async def create_group(
        self,
        data: types.GroupDataParam | types.GroupData,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncGroup:
        """Make a group.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE_GROUP, objects.AsyncGroup, self._caller), options, body=data
        )

    async def update_group(
        self,
        group_id: str,
        data: types.GroupDataParam | types.GroupData,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncGroup:
        """Change a group.

        Args:
            group_id: The group. For example: `"gr_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The group.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE_GROUP, objects.AsyncGroup, self._caller),
            options,
            path={"groupId": group_id},
            body=data,
        )

    async def delete_group(
        self, group_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a group.

        Args:
            group_id: The group. For example: `"gr_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(DELETE_GROUP, options, path={"groupId": group_id})

    async def find(
        self, group_name: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncGroup | None:
        """Find the first of `groups.list` with this `name`.

        Args:
            group_name: The `name` to look for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(**options):
            if item.name == group_name:
                return item
        return None


if TYPE_CHECKING:

    class GroupsWithRawResponse:
        def __init__(self, of: Groups) -> None:
            self.list = views.raw(of.list)
            self.create_group = views.raw(of.create_group)
            self.update_group = views.raw(of.update_group)
            self.delete_group = views.raw(of.delete_group)

    class GroupsWithStreamingResponse:
        def __init__(self, of: Groups) -> None:
            self.list = views.streaming(of.list)
            self.create_group = views.streaming(of.create_group)
            self.update_group = views.streaming(of.update_group)
            self.delete_group = views.streaming(of.delete_group)

    class AsyncGroupsWithRawResponse:
        def __init__(self, of: AsyncGroups) -> None:
            self.list = views.async_raw(of.list)
            self.create_group = views.async_raw(of.create_group)
            self.update_group = views.async_raw(of.update_group)
            self.delete_group = views.async_raw(of.delete_group)

    class AsyncGroupsWithStreamingResponse:
        def __init__(self, of: AsyncGroups) -> None:
            self.list = views.async_streaming(of.list)
            self.create_group = views.async_streaming(of.create_group)
            self.update_group = views.async_streaming(of.update_group)
            self.delete_group = views.async_streaming(of.delete_group)
