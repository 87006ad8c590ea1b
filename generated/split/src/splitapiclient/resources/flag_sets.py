"""Feature flags that are fetched together."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.objects import bound, bound_pages
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.recipes import without
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.FlagSet, types.FlagSetPage] = PageOperation(
    "flag_sets.list",
    "GET",
    "/flag-sets",
    lambda: types.FlagSetPage,
    paging=lambda: pagination.BY_CURSOR,
    base_url="https://api.split.io/api/v3",
)
CREATE: Operation[types.FlagSet] = Operation(
    "flag_sets.create",
    "POST",
    "/flag-sets",
    lambda: types.FlagSet,
    base_url="https://api.split.io/api/v3",
)
GET: Operation[types.FlagSet] = Operation(
    "flag_sets.get",
    "GET",
    "/flag-sets/{flagSetId}",
    lambda: types.FlagSet,
    base_url="https://api.split.io/api/v3",
)
DELETE: Operation[bool] = Operation(
    "flag_sets.delete",
    "DELETE",
    "/flag-sets/{flagSetId}",
    lambda: bool,
    base_url="https://api.split.io/api/v3",
)


class FlagSets(
    Paged, Resource["FlagSetsWithRawResponse", "FlagSetsWithStreamingResponse"]
):
    """Feature flags that are fetched together."""

    def list(
        self,
        workspace_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.FlagSet]:
        """List the flag sets of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            after: The `nextMarker` of the page before. For example: `"mk_1"`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag sets.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.FlagSet, self._caller),
            options,
            query={"workspace_id": workspace_id, "after": after, "limit": limit},
        )

    def create(
        self,
        data: types.NewFlagSetParam | types.NewFlagSet,
        **options: Unpack[RequestOptions],
    ) -> objects.FlagSet:
        """Make a flag set.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag set.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.FlagSet, self._caller), options, body=data
        )

    def get(
        self, flag_set_id: str, **options: Unpack[RequestOptions]
    ) -> objects.FlagSet:
        """Get a flag set.

        Args:
            flag_set_id: The flag set. For example: `"fs_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag set.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.FlagSet, self._caller),
            options,
            path={"flagSetId": flag_set_id},
        )

    def delete(self, flag_set_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Delete a flag set.

        Args:
            flag_set_id: The flag set. For example: `"fs_1"`.
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
        return self._call(DELETE, options, path={"flagSetId": flag_set_id})

    def find(
        self,
        name: str,
        workspace_id: str,
        *,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> objects.FlagSet | None:
        """Find the first of `flag_sets.list` with this `name`.

        Args:
            name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(workspace_id=workspace_id, limit=limit, **options):
            if item.name == name:
                return item
        return None

    def add(
        self,
        flag_set: Mapping[str, Any],
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.FlagSet:
        """Make a flag set.

        Args:
            flag_set: What a flag set is to be.
            workspace_id: Its id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag set.
        """
        data: Any = without(
            flag_set, (), {"workspace": {"id": workspace_id, "type": "WORKSPACE"}}
        )
        return self.create(data=data, **options)


class AsyncFlagSets(
    AsyncPaged,
    AsyncResource["AsyncFlagSetsWithRawResponse", "AsyncFlagSetsWithStreamingResponse"],
):
    """Feature flags that are fetched together."""

    async def list(
        self,
        workspace_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncFlagSet]:
        """List the flag sets of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            after: The `nextMarker` of the page before. For example: `"mk_1"`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag sets.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncFlagSet, self._caller),
            options,
            query={"workspace_id": workspace_id, "after": after, "limit": limit},
        )

    async def create(
        self,
        data: types.NewFlagSetParam | types.NewFlagSet,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncFlagSet:
        """Make a flag set.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag set.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncFlagSet, self._caller), options, body=data
        )

    async def get(
        self, flag_set_id: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncFlagSet:
        """Get a flag set.

        Args:
            flag_set_id: The flag set. For example: `"fs_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag set.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncFlagSet, self._caller),
            options,
            path={"flagSetId": flag_set_id},
        )

    async def delete(self, flag_set_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Delete a flag set.

        Args:
            flag_set_id: The flag set. For example: `"fs_1"`.
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
        return await self._call(DELETE, options, path={"flagSetId": flag_set_id})

    async def find(
        self,
        name: str,
        workspace_id: str,
        *,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncFlagSet | None:
        """Find the first of `flag_sets.list` with this `name`.

        Args:
            name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(workspace_id=workspace_id, limit=limit, **options):
            if item.name == name:
                return item
        return None

    async def add(
        self,
        flag_set: Mapping[str, Any],
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncFlagSet:
        """Make a flag set.

        Args:
            flag_set: What a flag set is to be.
            workspace_id: Its id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag set.
        """
        data: Any = without(
            flag_set, (), {"workspace": {"id": workspace_id, "type": "WORKSPACE"}}
        )
        return await self.create(data=data, **options)


if TYPE_CHECKING:

    class FlagSetsWithRawResponse:
        def __init__(self, of: FlagSets) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.delete = views.raw(of.delete)

    class FlagSetsWithStreamingResponse:
        def __init__(self, of: FlagSets) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.delete = views.streaming(of.delete)

    class AsyncFlagSetsWithRawResponse:
        def __init__(self, of: AsyncFlagSets) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.delete = views.async_raw(of.delete)

    class AsyncFlagSetsWithStreamingResponse:
        def __init__(self, of: AsyncFlagSets) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.delete = views.async_streaming(of.delete)
