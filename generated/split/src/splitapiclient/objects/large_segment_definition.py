"""A large segment in one environment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import RawBound
from ..custom.objects import (
    AsyncLargeSegmentDefinitionMixin,
    LargeSegmentDefinitionMixin,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class GeneratedLargeSegmentDefinition(RawBound, types.LargeSegmentDefinition):
    """A large segment in one environment."""

    _ways: ClassVar = {
        "segment_name": ("name",),
        "environment_id": ("environment", "id"),
    }

    def ask_for_upload(
        self,
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
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.large_segment_definitions import LargeSegmentDefinitions

        return LargeSegmentDefinitions(self._called()).ask_for_upload(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            title=title,
            comment=comment,
            approvers=approvers,
            **options,
        )

    def remove_all_members(
        self,
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
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.large_segment_definitions import LargeSegmentDefinitions

        return LargeSegmentDefinitions(self._called()).remove_all_members(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            title=title,
            comment=comment,
            approvers=approvers,
            **options,
        )


class GeneratedAsyncLargeSegmentDefinition(RawBound, types.LargeSegmentDefinition):
    """A large segment in one environment."""

    _ways: ClassVar = {
        "segment_name": ("name",),
        "environment_id": ("environment", "id"),
    }

    async def ask_for_upload(
        self,
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
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.large_segment_definitions import AsyncLargeSegmentDefinitions

        return await AsyncLargeSegmentDefinitions(self._called()).ask_for_upload(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            title=title,
            comment=comment,
            approvers=approvers,
            **options,
        )

    async def remove_all_members(
        self,
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
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.large_segment_definitions import AsyncLargeSegmentDefinitions

        return await AsyncLargeSegmentDefinitions(self._called()).remove_all_members(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            title=title,
            comment=comment,
            approvers=approvers,
            **options,
        )


class LargeSegmentDefinition(
    LargeSegmentDefinitionMixin, GeneratedLargeSegmentDefinition
):
    """A large segment in one environment."""


class AsyncLargeSegmentDefinition(
    AsyncLargeSegmentDefinitionMixin, GeneratedAsyncLargeSegmentDefinition
):
    """A large segment in one environment."""
