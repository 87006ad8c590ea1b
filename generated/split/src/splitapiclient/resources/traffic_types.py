"""Kinds of things that treatments are given to: users, accounts."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import objects, types
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.TrafficType]] = Operation(
    "traffic_types.list",
    "GET",
    "/trafficTypes/ws/{workspaceId}",
    lambda: builtins.list[types.TrafficType],
)
DELETE: Operation[bool] = Operation(
    "traffic_types.delete", "DELETE", "/trafficTypes/{trafficTypeId}", lambda: bool
)


class TrafficTypes(
    Resource["TrafficTypesWithRawResponse", "TrafficTypesWithStreamingResponse"]
):
    """Kinds of things that treatments are given to: users, accounts."""

    def list(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.TrafficType]:
        """List the traffic types of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The traffic types.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                LIST, objects.TrafficType, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
        )

    def delete(self, traffic_type_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Delete a traffic type.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
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
        return self._call(DELETE, options, path={"trafficTypeId": traffic_type_id})

    def find(
        self,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.TrafficType | None:
        """Find the first of `traffic_types.list` with this `name`.

        Args:
            traffic_type_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(workspace_id=workspace_id, **options):
            if item.name == traffic_type_name:
                return item
        return None


class AsyncTrafficTypes(
    AsyncResource[
        "AsyncTrafficTypesWithRawResponse", "AsyncTrafficTypesWithStreamingResponse"
    ]
):
    """Kinds of things that treatments are given to: users, accounts."""

    async def list(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.AsyncTrafficType]:
        """List the traffic types of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The traffic types.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                LIST,
                objects.AsyncTrafficType,
                self._caller,
                {"workspace_id": workspace_id},
            ),
            options,
            path={"workspaceId": workspace_id},
        )

    async def delete(
        self, traffic_type_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a traffic type.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
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
        return await self._call(
            DELETE, options, path={"trafficTypeId": traffic_type_id}
        )

    async def find(
        self,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncTrafficType | None:
        """Find the first of `traffic_types.list` with this `name`.

        Args:
            traffic_type_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(workspace_id=workspace_id, **options):
            if item.name == traffic_type_name:
                return item
        return None


if TYPE_CHECKING:

    class TrafficTypesWithRawResponse:
        def __init__(self, of: TrafficTypes) -> None:
            self.list = views.raw(of.list)
            self.delete = views.raw(of.delete)

    class TrafficTypesWithStreamingResponse:
        def __init__(self, of: TrafficTypes) -> None:
            self.list = views.streaming(of.list)
            self.delete = views.streaming(of.delete)

    class AsyncTrafficTypesWithRawResponse:
        def __init__(self, of: AsyncTrafficTypes) -> None:
            self.list = views.async_raw(of.list)
            self.delete = views.async_raw(of.delete)

    class AsyncTrafficTypesWithStreamingResponse:
        def __init__(self, of: AsyncTrafficTypes) -> None:
            self.list = views.async_streaming(of.list)
            self.delete = views.async_streaming(of.delete)
