"""A segment whose members are found by rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class RuleBasedSegment(RawBound, types.RuleBasedSegment):
    """A segment whose members are found by rules."""

    _ways: ClassVar = {"segment_name": ("name",)}

    def add_to_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> objects.RuleBasedSegmentDefinition:
        """Add a rule-based segment to an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.
        """
        from ..resources.rule_based_segments import RuleBasedSegments

        return RuleBasedSegments(self._called()).add_to_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    def remove_from_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a rule-based segment out of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.rule_based_segments import RuleBasedSegments

        return RuleBasedSegments(self._called()).remove_from_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a rule-based segment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.rule_based_segments import RuleBasedSegments

        return RuleBasedSegments(self._called()).delete(
            segment_name=self._known("segment_name"),
            workspace_id=self._known("workspace_id"),
            **options,
        )


class AsyncRuleBasedSegment(RawBound, types.RuleBasedSegment):
    """A segment whose members are found by rules."""

    _ways: ClassVar = {"segment_name": ("name",)}

    async def add_to_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncRuleBasedSegmentDefinition:
        """Add a rule-based segment to an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.
        """
        from ..resources.rule_based_segments import AsyncRuleBasedSegments

        return await AsyncRuleBasedSegments(self._called()).add_to_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    async def remove_from_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a rule-based segment out of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.rule_based_segments import AsyncRuleBasedSegments

        return await AsyncRuleBasedSegments(self._called()).remove_from_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a rule-based segment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.rule_based_segments import AsyncRuleBasedSegments

        return await AsyncRuleBasedSegments(self._called()).delete(
            segment_name=self._known("segment_name"),
            workspace_id=self._known("workspace_id"),
            **options,
        )
