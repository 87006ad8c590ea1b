"""Large segments in one environment."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, types
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.LargeSegmentDefinition]] = Operation(
    "large_segment_definitions.list",
    "GET",
    "/large-segments/ws/{workspaceId}/environments/{environmentId}",
    lambda: builtins.list[types.LargeSegmentDefinition],
)


class LargeSegmentDefinitions(
    Resource[
        "LargeSegmentDefinitionsWithRawResponse",
        "LargeSegmentDefinitionsWithStreamingResponse",
    ]
):
    """Large segments in one environment."""

    def list(
        self, environment_id: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.LargeSegmentDefinition]:
        """List the large segments of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
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
                LIST,
                objects.LargeSegmentDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
        )

    def find(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.LargeSegmentDefinition | None:
        """Find the first of `large_segment_definitions.list` with this `name`.

        Args:
            segment_name: The `name` to look for.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(
            environment_id=environment_id, workspace_id=workspace_id, **options
        ):
            if item.name == segment_name:
                return item
        return None

    def remove_all_members(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            segment_name: Its name.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import ChangeRequests

        data: Any = {
            "largeSegment": {"name": segment_name},
            "operationType": "ARCHIVE",
            "title": title,
            "comment": comment,
            "approvers": approvers,
        }
        ChangeRequests(self._caller).submit(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )
        return True

    def ask_for_upload(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            segment_name: Its name.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import ChangeRequests

        data: Any = {
            "largeSegment": {"name": segment_name},
            "operationType": "UPLOAD",
            "title": title,
            "comment": comment,
            "approvers": approvers,
        }
        return ChangeRequests(self._caller).submit(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )


class AsyncLargeSegmentDefinitions(
    AsyncResource[
        "AsyncLargeSegmentDefinitionsWithRawResponse",
        "AsyncLargeSegmentDefinitionsWithStreamingResponse",
    ]
):
    """Large segments in one environment."""

    async def list(
        self, environment_id: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.AsyncLargeSegmentDefinition]:
        """List the large segments of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
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
                objects.AsyncLargeSegmentDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
        )

    async def find(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncLargeSegmentDefinition | None:
        """Find the first of `large_segment_definitions.list` with this `name`.

        Args:
            segment_name: The `name` to look for.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(
            environment_id=environment_id, workspace_id=workspace_id, **options
        ):
            if item.name == segment_name:
                return item
        return None

    async def remove_all_members(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            segment_name: Its name.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import AsyncChangeRequests

        data: Any = {
            "largeSegment": {"name": segment_name},
            "operationType": "ARCHIVE",
            "title": title,
            "comment": comment,
            "approvers": approvers,
        }
        await AsyncChangeRequests(self._caller).submit(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )
        return True

    async def ask_for_upload(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            segment_name: Its name.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import AsyncChangeRequests

        data: Any = {
            "largeSegment": {"name": segment_name},
            "operationType": "UPLOAD",
            "title": title,
            "comment": comment,
            "approvers": approvers,
        }
        return await AsyncChangeRequests(self._caller).submit(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )


if TYPE_CHECKING:

    class LargeSegmentDefinitionsWithRawResponse:
        def __init__(self, of: LargeSegmentDefinitions) -> None:
            self.list = views.raw(of.list)

    class LargeSegmentDefinitionsWithStreamingResponse:
        def __init__(self, of: LargeSegmentDefinitions) -> None:
            self.list = views.streaming(of.list)

    class AsyncLargeSegmentDefinitionsWithRawResponse:
        def __init__(self, of: AsyncLargeSegmentDefinitions) -> None:
            self.list = views.async_raw(of.list)

    class AsyncLargeSegmentDefinitionsWithStreamingResponse:
        def __init__(self, of: AsyncLargeSegmentDefinitions) -> None:
            self.list = views.async_streaming(of.list)
