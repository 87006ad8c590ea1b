"""Segments whose members are found by rules."""

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

LIST: PageOperation[types.RuleBasedSegment, builtins.list[types.RuleBasedSegment]] = (
    PageOperation(
        "rule_based_segments.list",
        "GET",
        "/rule-based-segments/ws/{workspaceId}",
        lambda: builtins.list[types.RuleBasedSegment],
        paging=lambda: pagination.BY_OFFSET_3,
    )
)
ADD: Operation[types.RuleBasedSegment] = Operation(
    "rule_based_segments.add",
    "POST",
    "/rule-based-segments/ws/{workspaceId}/trafficTypes/{trafficTypeName}",
    lambda: types.RuleBasedSegment,
)
DELETE: Operation[bool] = Operation(
    "rule_based_segments.delete",
    "DELETE",
    "/rule-based-segments/ws/{workspaceId}/{segmentName}",
    lambda: bool,
)
ADD_TO_ENVIRONMENT: Operation[types.RuleBasedSegmentDefinition] = Operation(
    "rule_based_segments.add_to_environment",
    "POST",
    "/rule-based-segments/{environmentId}/{segmentName}",
    lambda: types.RuleBasedSegmentDefinition,
)
REMOVE_FROM_ENVIRONMENT: Operation[bool] = Operation(
    "rule_based_segments.remove_from_environment",
    "DELETE",
    "/rule-based-segments/{environmentId}/{segmentName}",
    lambda: bool,
)


class RuleBasedSegments(
    Paged,
    Resource[
        "RuleBasedSegmentsWithRawResponse", "RuleBasedSegmentsWithStreamingResponse"
    ],
):
    """Segments whose members are found by rules."""

    def list(
        self,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.RuleBasedSegment]:
        """List the rule-based segments of a workspace.

        A page that is shorter than `limit` is the last.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The rule-based segments.

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
                LIST,
                objects.RuleBasedSegment,
                self._caller,
                {"workspace_id": workspace_id},
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
    ) -> objects.RuleBasedSegment:
        """Make a rule-based segment.

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
                ADD,
                objects.RuleBasedSegment,
                self._caller,
                {"workspace_id": workspace_id},
            ),
            options,
            body=data,
            path={"trafficTypeName": traffic_type_name, "workspaceId": workspace_id},
        )

    def delete(
        self, segment_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a rule-based segment.

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
    ) -> objects.RuleBasedSegmentDefinition:
        """Add a rule-based segment to an environment.

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
                objects.RuleBasedSegmentDefinition,
                self._caller,
                {"segment_name": segment_name, "environment_id": environment_id},
            ),
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    def remove_from_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a rule-based segment out of an environment.

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
    ) -> objects.RuleBasedSegment | None:
        """Find the first of `rule_based_segments.list` with this `name`.

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


class AsyncRuleBasedSegments(
    AsyncPaged,
    AsyncResource[
        "AsyncRuleBasedSegmentsWithRawResponse",
        "AsyncRuleBasedSegmentsWithStreamingResponse",
    ],
):
    """Segments whose members are found by rules."""

    async def list(
        self,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncRuleBasedSegment]:
        """List the rule-based segments of a workspace.

        A page that is shorter than `limit` is the last.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The rule-based segments.

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
                LIST,
                objects.AsyncRuleBasedSegment,
                self._caller,
                {"workspace_id": workspace_id},
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
    ) -> objects.AsyncRuleBasedSegment:
        """Make a rule-based segment.

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
                objects.AsyncRuleBasedSegment,
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
        """Delete a rule-based segment.

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
    ) -> objects.AsyncRuleBasedSegmentDefinition:
        """Add a rule-based segment to an environment.

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
                objects.AsyncRuleBasedSegmentDefinition,
                self._caller,
                {"segment_name": segment_name, "environment_id": environment_id},
            ),
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
        )

    async def remove_from_environment(
        self, segment_name: str, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a rule-based segment out of an environment.

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
    ) -> objects.AsyncRuleBasedSegment | None:
        """Find the first of `rule_based_segments.list` with this `name`.

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

    class RuleBasedSegmentsWithRawResponse:
        def __init__(self, of: RuleBasedSegments) -> None:
            self.list = views.raw(of.list)
            self.add = views.raw(of.add)
            self.delete = views.raw(of.delete)
            self.add_to_environment = views.raw(of.add_to_environment)
            self.remove_from_environment = views.raw(of.remove_from_environment)

    class RuleBasedSegmentsWithStreamingResponse:
        def __init__(self, of: RuleBasedSegments) -> None:
            self.list = views.streaming(of.list)
            self.add = views.streaming(of.add)
            self.delete = views.streaming(of.delete)
            self.add_to_environment = views.streaming(of.add_to_environment)
            self.remove_from_environment = views.streaming(of.remove_from_environment)

    class AsyncRuleBasedSegmentsWithRawResponse:
        def __init__(self, of: AsyncRuleBasedSegments) -> None:
            self.list = views.async_raw(of.list)
            self.add = views.async_raw(of.add)
            self.delete = views.async_raw(of.delete)
            self.add_to_environment = views.async_raw(of.add_to_environment)
            self.remove_from_environment = views.async_raw(of.remove_from_environment)

    class AsyncRuleBasedSegmentsWithStreamingResponse:
        def __init__(self, of: AsyncRuleBasedSegments) -> None:
            self.list = views.async_streaming(of.list)
            self.add = views.async_streaming(of.add)
            self.delete = views.async_streaming(of.delete)
            self.add_to_environment = views.async_streaming(of.add_to_environment)
            self.remove_from_environment = views.async_streaming(
                of.remove_from_environment
            )
