"""Lists of keys."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.objects import bound, bound_pages
from .._core.omit import Omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.Segment, types.SegmentPage] = PageOperation(
    "segments.list",
    "GET",
    "/segments/ws/{workspaceId}",
    lambda: types.SegmentPage,
    paging=lambda: pagination.BY_OFFSET,
)
ADD: Operation[types.Segment] = Operation(
    "segments.add",
    "POST",
    "/segments/ws/{workspaceId}/trafficTypes/{trafficTypeName}",
    lambda: types.Segment,
)
DELETE: Operation[bool] = Operation(
    "segments.delete",
    "DELETE",
    "/segments/ws/{workspaceId}/{segmentName}",
    lambda: bool,
)
ADD_TO_ENVIRONMENT: Operation[types.SegmentDefinition] = Operation(
    "segments.add_to_environment",
    "POST",
    "/segments/{environmentId}/{segmentName}",
    lambda: types.SegmentDefinition,
)
REMOVE_FROM_ENVIRONMENT: Operation[bool] = Operation(
    "segments.remove_from_environment",
    "DELETE",
    "/segments/{environmentId}/{segmentName}",
    lambda: bool,
)


class Segments(
    Paged, Resource["SegmentsWithRawResponse", "SegmentsWithStreamingResponse"]
):
    """Lists of keys."""

    def list(
        self,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.Segment]:
        """List the segments of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segments.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(
                LIST, objects.Segment, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    def add(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Segment:
        """Make a segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(ADD, objects.Segment, self._caller, {"workspace_id": workspace_id}),
            options,
            body=data,
            path={"trafficTypeName": traffic_type_name, "workspaceId": workspace_id},
        )

    def delete(
        self, segment_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            workspace_id: The workspace. For example: `"ws_1"`.
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
        return self._call(
            DELETE,
            options,
            path={"segmentName": segment_name, "workspaceId": workspace_id},
        )

    def add_to_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> objects.SegmentDefinition:
        """Add a segment to an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.

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
                ADD_TO_ENVIRONMENT,
                objects.SegmentDefinition,
                self._caller,
                {"segment_name": segment_name, "environment_id": environment_id},
            ),
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    def remove_from_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a segment out of an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
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
        return self._call(
            REMOVE_FROM_ENVIRONMENT,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    def find(
        self, segment_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> objects.Segment | None:
        """Find the first of `segments.list` with this `name`.

        Args:
            segment_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(workspace_id=workspace_id, **options):
            if item.name == segment_name:
                return item
        return None


class AsyncSegments(
    AsyncPaged,
    AsyncResource["AsyncSegmentsWithRawResponse", "AsyncSegmentsWithStreamingResponse"],
):
    """Lists of keys."""

    async def list(
        self,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncSegment]:
        """List the segments of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segments.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(
                LIST, objects.AsyncSegment, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    async def add(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSegment:
        """Make a segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.

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
                ADD, objects.AsyncSegment, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            body=data,
            path={"trafficTypeName": traffic_type_name, "workspaceId": workspace_id},
        )

    async def delete(
        self, segment_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            workspace_id: The workspace. For example: `"ws_1"`.
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
            DELETE,
            options,
            path={"segmentName": segment_name, "workspaceId": workspace_id},
        )

    async def add_to_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncSegmentDefinition:
        """Add a segment to an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.

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
                ADD_TO_ENVIRONMENT,
                objects.AsyncSegmentDefinition,
                self._caller,
                {"segment_name": segment_name, "environment_id": environment_id},
            ),
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    async def remove_from_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a segment out of an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
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
            REMOVE_FROM_ENVIRONMENT,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    async def find(
        self, segment_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncSegment | None:
        """Find the first of `segments.list` with this `name`.

        Args:
            segment_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(workspace_id=workspace_id, **options):
            if item.name == segment_name:
                return item
        return None


if TYPE_CHECKING:

    class SegmentsWithRawResponse:
        def __init__(self, of: Segments) -> None:
            self.list = views.raw(of.list)
            self.add = views.raw(of.add)
            self.delete = views.raw(of.delete)
            self.add_to_environment = views.raw(of.add_to_environment)
            self.remove_from_environment = views.raw(of.remove_from_environment)

    class SegmentsWithStreamingResponse:
        def __init__(self, of: Segments) -> None:
            self.list = views.streaming(of.list)
            self.add = views.streaming(of.add)
            self.delete = views.streaming(of.delete)
            self.add_to_environment = views.streaming(of.add_to_environment)
            self.remove_from_environment = views.streaming(of.remove_from_environment)

    class AsyncSegmentsWithRawResponse:
        def __init__(self, of: AsyncSegments) -> None:
            self.list = views.async_raw(of.list)
            self.add = views.async_raw(of.add)
            self.delete = views.async_raw(of.delete)
            self.add_to_environment = views.async_raw(of.add_to_environment)
            self.remove_from_environment = views.async_raw(of.remove_from_environment)

    class AsyncSegmentsWithStreamingResponse:
        def __init__(self, of: AsyncSegments) -> None:
            self.list = views.async_streaming(of.list)
            self.add = views.async_streaming(of.add)
            self.delete = views.async_streaming(of.delete)
            self.add_to_environment = views.async_streaming(of.add_to_environment)
            self.remove_from_environment = views.async_streaming(
                of.remove_from_environment
            )
