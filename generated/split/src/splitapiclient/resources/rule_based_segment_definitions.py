"""The rules of such segments in one environment."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[
    types.RuleBasedSegmentDefinition, builtins.list[types.RuleBasedSegmentDefinition]
] = PageOperation(
    "rule_based_segment_definitions.list",
    "GET",
    "/rule-based-segments/ws/{workspaceId}/environments/{environmentId}",
    lambda: builtins.list[types.RuleBasedSegmentDefinition],
    paging=lambda: pagination.BY_OFFSET_3,
)
UPDATE: Operation[types.RuleBasedSegmentDefinition] = Operation(
    "rule_based_segment_definitions.update",
    "PUT",
    "/rule-based-segments/ws/{workspaceId}/{segmentName}/environments/{environmentId}",
    lambda: types.RuleBasedSegmentDefinition,
    nested=Nested({"": lambda: (types.RuleBasedSegmentRulesParam,)}),
)


class RuleBasedSegmentDefinitions(
    Paged,
    Resource[
        "RuleBasedSegmentDefinitionsWithRawResponse",
        "RuleBasedSegmentDefinitionsWithStreamingResponse",
    ],
):
    """The rules of such segments in one environment."""

    def list(
        self,
        environment_id: str,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.RuleBasedSegmentDefinition]:
        """List the rule-based segments of an environment.

        A page that is shorter than `limit` is the last.

        Args:
            environment_id: The environment. For example: `"env_1"`.
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
                objects.RuleBasedSegmentDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    def update(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        data: types.RuleBasedSegmentRulesParam | types.RuleBasedSegmentRules,
        **options: Unpack[RequestOptions],
    ) -> objects.RuleBasedSegmentDefinition:
        """Say who belongs to a rule-based segment in an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
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
                UPDATE,
                objects.RuleBasedSegmentDefinition,
                self._caller,
                {
                    "segment_name": segment_name,
                    "environment_id": environment_id,
                    "workspace_id": workspace_id,
                },
            ),
            options,
            path={
                "segmentName": segment_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
            body=data,
        )

    def find(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.RuleBasedSegmentDefinition | None:
        """Find the first of `rule_based_segment_definitions.list` with this `name`.

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

    def submit_change_request(
        self,
        segment_name: str,
        environment_id: str,
        rules: Sequence[Mapping[str, Any]],
        excluded_keys: Sequence[str],
        excluded_segments: Sequence[Mapping[str, Any]],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            segment_name: The segment.
            environment_id: The environment. For example: `"env_1"`.
            rules: Those for whom one of these holds,
            excluded_keys: but none of these keys
            excluded_segments: and no members of these segments.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import ChangeRequests

        data: Any = {
            "ruleBasedSegment": {
                "name": segment_name,
                "rules": rules,
                "excludedKeys": excluded_keys,
                "excludedSegments": excluded_segments,
            },
            "operationType": operation_type,
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


class AsyncRuleBasedSegmentDefinitions(
    AsyncPaged,
    AsyncResource[
        "AsyncRuleBasedSegmentDefinitionsWithRawResponse",
        "AsyncRuleBasedSegmentDefinitionsWithStreamingResponse",
    ],
):
    """The rules of such segments in one environment."""

    async def list(
        self,
        environment_id: str,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncRuleBasedSegmentDefinition]:
        """List the rule-based segments of an environment.

        A page that is shorter than `limit` is the last.

        Args:
            environment_id: The environment. For example: `"env_1"`.
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
                objects.AsyncRuleBasedSegmentDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    async def update(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        data: types.RuleBasedSegmentRulesParam | types.RuleBasedSegmentRules,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRuleBasedSegmentDefinition:
        """Say who belongs to a rule-based segment in an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
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
                UPDATE,
                objects.AsyncRuleBasedSegmentDefinition,
                self._caller,
                {
                    "segment_name": segment_name,
                    "environment_id": environment_id,
                    "workspace_id": workspace_id,
                },
            ),
            options,
            path={
                "segmentName": segment_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
            body=data,
        )

    async def find(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRuleBasedSegmentDefinition | None:
        """Find the first of `rule_based_segment_definitions.list` with this `name`.

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

    async def submit_change_request(
        self,
        segment_name: str,
        environment_id: str,
        rules: Sequence[Mapping[str, Any]],
        excluded_keys: Sequence[str],
        excluded_segments: Sequence[Mapping[str, Any]],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            segment_name: The segment.
            environment_id: The environment. For example: `"env_1"`.
            rules: Those for whom one of these holds,
            excluded_keys: but none of these keys
            excluded_segments: and no members of these segments.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import AsyncChangeRequests

        data: Any = {
            "ruleBasedSegment": {
                "name": segment_name,
                "rules": rules,
                "excludedKeys": excluded_keys,
                "excludedSegments": excluded_segments,
            },
            "operationType": operation_type,
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

    class RuleBasedSegmentDefinitionsWithRawResponse:
        def __init__(self, of: RuleBasedSegmentDefinitions) -> None:
            self.list = views.raw(of.list)
            self.update = views.raw(of.update)

    class RuleBasedSegmentDefinitionsWithStreamingResponse:
        def __init__(self, of: RuleBasedSegmentDefinitions) -> None:
            self.list = views.streaming(of.list)
            self.update = views.streaming(of.update)

    class AsyncRuleBasedSegmentDefinitionsWithRawResponse:
        def __init__(self, of: AsyncRuleBasedSegmentDefinitions) -> None:
            self.list = views.async_raw(of.list)
            self.update = views.async_raw(of.update)

    class AsyncRuleBasedSegmentDefinitionsWithStreamingResponse:
        def __init__(self, of: AsyncRuleBasedSegmentDefinitions) -> None:
            self.list = views.async_streaming(of.list)
            self.update = views.async_streaming(of.update)
