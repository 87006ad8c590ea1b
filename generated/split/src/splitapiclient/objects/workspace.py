"""A part of the account that has its own environments, splits and segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class Workspace(RawBound, types.Workspace):
    """A part of the account that has its own environments, splits and segments."""

    _ways: ClassVar = {"workspace_id": ("id",)}

    def update(
        self, field_name: str, field_value: Any, **options: Unpack[RequestOptions]
    ) -> objects.Workspace:
        """Change properties of a workspace.

        Args:
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        from ..resources.workspaces import Workspaces

        return Workspaces(self._called()).update(
            workspace_id=self._known("workspace_id"),
            field_name=field_name,
            field_value=field_value,
            **options,
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a workspace.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.workspaces import Workspaces

        return Workspaces(self._called()).delete(
            workspace_id=self._known("workspace_id"), **options
        )

    def get_rollout_statuses(
        self, **options: Unpack[RequestOptions]
    ) -> list[types.RolloutStatus]:
        """List the states that a rollout can have in a workspace.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The states.
        """
        from ..resources.workspaces import Workspaces

        return Workspaces(self._called()).get_rollout_statuses(
            workspace_id=self._known("workspace_id"), **options
        )

    def add_environment(
        self,
        data: types.NewEnvironmentParam | types.NewEnvironment,
        **options: Unpack[RequestOptions],
    ) -> objects.Environment:
        """Make an environment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.
        """
        from ..resources.environments import Environments

        return Environments(self._called()).add(
            data=data, workspace_id=self._known("workspace_id"), **options
        )

    def delete_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an environment.

        Its API keys have to be deleted first.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.environments import Environments

        return Environments(self._called()).delete(
            environment_id=environment_id,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def add_segment(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Segment:
        """Make a segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.
        """
        from ..resources.segments import Segments

        return Segments(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def delete_segment(
        self, segment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segments import Segments

        return Segments(self._called()).delete(
            segment_name=segment_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def add_large_segment(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.LargeSegment:
        """Make a large segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.
        """
        from ..resources.large_segments import LargeSegments

        return LargeSegments(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def delete_large_segment(
        self, segment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a large segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.large_segments import LargeSegments

        return LargeSegments(self._called()).delete(
            segment_name=segment_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def add_rule_based_segment(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.RuleBasedSegment:
        """Make a rule-based segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.
        """
        from ..resources.rule_based_segments import RuleBasedSegments

        return RuleBasedSegments(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def delete_rule_based_segment(
        self, segment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a rule-based segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.rule_based_segments import RuleBasedSegments

        return RuleBasedSegments(self._called()).delete(
            segment_name=segment_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def add_split(
        self,
        data: types.NewSplitParam | types.NewSplit,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Split:
        """Make a split.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.
        """
        from ..resources.splits import Splits

        return Splits(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def delete_split(self, split_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Delete a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.splits import Splits

        return Splits(self._called()).delete(
            split_name=split_name, workspace_id=self._known("workspace_id"), **options
        )


class AsyncWorkspace(RawBound, types.Workspace):
    """A part of the account that has its own environments, splits and segments."""

    _ways: ClassVar = {"workspace_id": ("id",)}

    async def update(
        self, field_name: str, field_value: Any, **options: Unpack[RequestOptions]
    ) -> objects.AsyncWorkspace:
        """Change properties of a workspace.

        Args:
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        from ..resources.workspaces import AsyncWorkspaces

        return await AsyncWorkspaces(self._called()).update(
            workspace_id=self._known("workspace_id"),
            field_name=field_name,
            field_value=field_value,
            **options,
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a workspace.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.workspaces import AsyncWorkspaces

        return await AsyncWorkspaces(self._called()).delete(
            workspace_id=self._known("workspace_id"), **options
        )

    async def get_rollout_statuses(
        self, **options: Unpack[RequestOptions]
    ) -> list[types.RolloutStatus]:
        """List the states that a rollout can have in a workspace.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The states.
        """
        from ..resources.workspaces import AsyncWorkspaces

        return await AsyncWorkspaces(self._called()).get_rollout_statuses(
            workspace_id=self._known("workspace_id"), **options
        )

    async def add_environment(
        self,
        data: types.NewEnvironmentParam | types.NewEnvironment,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncEnvironment:
        """Make an environment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.
        """
        from ..resources.environments import AsyncEnvironments

        return await AsyncEnvironments(self._called()).add(
            data=data, workspace_id=self._known("workspace_id"), **options
        )

    async def delete_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an environment.

        Its API keys have to be deleted first.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.environments import AsyncEnvironments

        return await AsyncEnvironments(self._called()).delete(
            environment_id=environment_id,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def add_segment(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSegment:
        """Make a segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.
        """
        from ..resources.segments import AsyncSegments

        return await AsyncSegments(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def delete_segment(
        self, segment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segments import AsyncSegments

        return await AsyncSegments(self._called()).delete(
            segment_name=segment_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def add_large_segment(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncLargeSegment:
        """Make a large segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.
        """
        from ..resources.large_segments import AsyncLargeSegments

        return await AsyncLargeSegments(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def delete_large_segment(
        self, segment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a large segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.large_segments import AsyncLargeSegments

        return await AsyncLargeSegments(self._called()).delete(
            segment_name=segment_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def add_rule_based_segment(
        self,
        data: types.NewSegmentParam | types.NewSegment,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRuleBasedSegment:
        """Make a rule-based segment.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.
        """
        from ..resources.rule_based_segments import AsyncRuleBasedSegments

        return await AsyncRuleBasedSegments(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def delete_rule_based_segment(
        self, segment_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a rule-based segment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.rule_based_segments import AsyncRuleBasedSegments

        return await AsyncRuleBasedSegments(self._called()).delete(
            segment_name=segment_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def add_split(
        self,
        data: types.NewSplitParam | types.NewSplit,
        traffic_type_name: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplit:
        """Make a split.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.
        """
        from ..resources.splits import AsyncSplits

        return await AsyncSplits(self._called()).add(
            data=data,
            traffic_type_name=traffic_type_name,
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def delete_split(
        self, split_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.splits import AsyncSplits

        return await AsyncSplits(self._called()).delete(
            split_name=split_name, workspace_id=self._known("workspace_id"), **options
        )
