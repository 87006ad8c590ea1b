"""A rule-based segment in one environment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class RuleBasedSegmentDefinition(RawBound, types.RuleBasedSegmentDefinition):
    """A rule-based segment in one environment."""

    _ways: ClassVar = {
        "segment_name": ("name",),
        "environment_id": ("environment", "id"),
    }

    def update(
        self,
        data: types.RuleBasedSegmentRulesParam | types.RuleBasedSegmentRules,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.RuleBasedSegmentDefinition:
        """Say who belongs to a rule-based segment in an environment.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.
        """
        from ..resources.rule_based_segment_definitions import (
            RuleBasedSegmentDefinitions,
        )

        return RuleBasedSegmentDefinitions(self._called()).update(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id", workspace_id),
            data=data,
            **options,
        )

    def submit_change_request(
        self,
        rules: Sequence[Mapping[str, Any]],
        excluded_keys: Sequence[str],
        excluded_segments: Sequence[Mapping[str, Any]],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
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
        from ..resources.rule_based_segment_definitions import (
            RuleBasedSegmentDefinitions,
        )

        return RuleBasedSegmentDefinitions(self._called()).submit_change_request(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            rules=rules,
            excluded_keys=excluded_keys,
            excluded_segments=excluded_segments,
            operation_type=operation_type,
            title=title,
            comment=comment,
            approvers=approvers,
            workspace_id=self._known("workspace_id", workspace_id),
            **options,
        )


class AsyncRuleBasedSegmentDefinition(RawBound, types.RuleBasedSegmentDefinition):
    """A rule-based segment in one environment."""

    _ways: ClassVar = {
        "segment_name": ("name",),
        "environment_id": ("environment", "id"),
    }

    async def update(
        self,
        data: types.RuleBasedSegmentRulesParam | types.RuleBasedSegmentRules,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRuleBasedSegmentDefinition:
        """Say who belongs to a rule-based segment in an environment.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.
        """
        from ..resources.rule_based_segment_definitions import (
            AsyncRuleBasedSegmentDefinitions,
        )

        return await AsyncRuleBasedSegmentDefinitions(self._called()).update(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id", workspace_id),
            data=data,
            **options,
        )

    async def submit_change_request(
        self,
        rules: Sequence[Mapping[str, Any]],
        excluded_keys: Sequence[str],
        excluded_segments: Sequence[Mapping[str, Any]],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
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
        from ..resources.rule_based_segment_definitions import (
            AsyncRuleBasedSegmentDefinitions,
        )

        return await AsyncRuleBasedSegmentDefinitions(
            self._called()
        ).submit_change_request(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            rules=rules,
            excluded_keys=excluded_keys,
            excluded_segments=excluded_segments,
            operation_type=operation_type,
            title=title,
            comment=comment,
            approvers=approvers,
            workspace_id=self._known("workspace_id", workspace_id),
            **options,
        )
