"""Lists of very many keys."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import objects, types
from .._core.done import DoneOperation
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.LargeSegment]] = Operation(
    "large_segments.list",
    "GET",
    "/large-segments/ws/{workspaceId}",
    lambda: builtins.list[types.LargeSegment],
)
ADD: Operation[types.LargeSegment] = Operation(
    "large_segments.add",
    "POST",
    "/large-segments/ws/{workspaceId}/trafficTypes/{trafficTypeName}",
    lambda: types.LargeSegment,
)
DELETE: Operation[bool] = Operation(
    "large_segments.delete",
    "DELETE",
    "/large-segments/ws/{workspaceId}/{segmentName}",
    lambda: bool,
)
ADD_TO_ENVIRONMENT: Operation[types.LargeSegmentDefinition] = Operation(
    "large_segments.add_to_environment",
    "POST",
    "/large-segments/{environmentId}/{segmentName}",
    lambda: types.LargeSegmentDefinition,
)
REMOVE_FROM_ENVIRONMENT = DoneOperation(
    "large_segments.remove_from_environment",
    "DELETE",
    "/large-segments/{environmentId}/{segmentName}",
    lambda: None,
)


class LargeSegments(
    Resource["LargeSegmentsWithRawResponse", "LargeSegmentsWithStreamingResponse"]
):
    """Lists of very many keys."""

    def list(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.LargeSegment]:
        """List the large segments of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The large segments.

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
                LIST, objects.LargeSegment, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
        )

    def add(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.LargeSegment:
        """Make a large segment.

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
            bound(
                ADD, objects.LargeSegment, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            body=data,
            path={"trafficTypeName": traffic_type_name, "workspaceId": workspace_id},
        )

    def delete(
        self, segment_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a large segment.

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
    ) -> objects.LargeSegmentDefinition:
        """Add a large segment to an environment.

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
                objects.LargeSegmentDefinition,
                self._caller,
                {"segment_name": segment_name, "environment_id": environment_id},
            ),
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    def remove_from_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a large segment out of an environment.

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
    ) -> objects.LargeSegment | None:
        """Find the first of `large_segments.list` with this `name`.

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


class AsyncLargeSegments(
    AsyncResource[
        "AsyncLargeSegmentsWithRawResponse", "AsyncLargeSegmentsWithStreamingResponse"
    ]
):
    """Lists of very many keys."""

    async def list(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.AsyncLargeSegment]:
        """List the large segments of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The large segments.

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
                objects.AsyncLargeSegment,
                self._caller,
                {"workspace_id": workspace_id},
            ),
            options,
            path={"workspaceId": workspace_id},
        )

    async def add(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncLargeSegment:
        """Make a large segment.

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
                ADD,
                objects.AsyncLargeSegment,
                self._caller,
                {"workspace_id": workspace_id},
            ),
            options,
            body=data,
            path={"trafficTypeName": traffic_type_name, "workspaceId": workspace_id},
        )

    async def delete(
        self, segment_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a large segment.

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
    ) -> objects.AsyncLargeSegmentDefinition:
        """Add a large segment to an environment.

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
                objects.AsyncLargeSegmentDefinition,
                self._caller,
                {"segment_name": segment_name, "environment_id": environment_id},
            ),
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    async def remove_from_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a large segment out of an environment.

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
    ) -> objects.AsyncLargeSegment | None:
        """Find the first of `large_segments.list` with this `name`.

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

    class LargeSegmentsWithRawResponse:
        def __init__(self, of: LargeSegments) -> None:
            self.list = views.raw(of.list)
            self.add = views.raw(of.add)
            self.delete = views.raw(of.delete)
            self.add_to_environment = views.raw(of.add_to_environment)
            self.remove_from_environment = views.raw(of.remove_from_environment)

    class LargeSegmentsWithStreamingResponse:
        def __init__(self, of: LargeSegments) -> None:
            self.list = views.streaming(of.list)
            self.add = views.streaming(of.add)
            self.delete = views.streaming(of.delete)
            self.add_to_environment = views.streaming(of.add_to_environment)
            self.remove_from_environment = views.streaming(of.remove_from_environment)

    class AsyncLargeSegmentsWithRawResponse:
        def __init__(self, of: AsyncLargeSegments) -> None:
            self.list = views.async_raw(of.list)
            self.add = views.async_raw(of.add)
            self.delete = views.async_raw(of.delete)
            self.add_to_environment = views.async_raw(of.add_to_environment)
            self.remove_from_environment = views.async_raw(of.remove_from_environment)

    class AsyncLargeSegmentsWithStreamingResponse:
        def __init__(self, of: AsyncLargeSegments) -> None:
            self.list = views.async_streaming(of.list)
            self.add = views.async_streaming(of.add)
            self.delete = views.async_streaming(of.delete)
            self.add_to_environment = views.async_streaming(of.add_to_environment)
            self.remove_from_environment = views.async_streaming(
                of.remove_from_environment
            )
