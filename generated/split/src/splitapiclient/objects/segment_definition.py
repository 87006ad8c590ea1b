"""A segment in one environment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import objects, types
from .._core.objects import RawBound
from .._core.omit import Omit
from ..custom.objects import AsyncSegmentDefinitionMixin, SegmentDefinitionMixin

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class GeneratedSegmentDefinition(RawBound, types.SegmentDefinition):
    """A segment in one environment."""

    _ways: ClassVar = {
        "segment_name": ("name",),
        "environment_id": ("environment", "id"),
    }

    def get_keys(
        self,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """List the keys of a segment in an environment.

        Args:
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The keys.
        """
        from ..resources.segment_definitions import SegmentDefinitions

        return SegmentDefinitions(self._called()).get_keys(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            offset=offset,
            limit=limit,
            **options,
        )

    def import_keys_from_json(
        self,
        replace_keys: Any,
        json_data: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Add keys to a segment in an environment.

        At most 10,000 at a time.

        Args:
            replace_keys: Whether the keys that it has are taken out of it first. For
                example: `false`.
            json_data: Keys to add to a segment or to take out of it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segment_definitions import SegmentDefinitions

        return SegmentDefinitions(self._called()).import_keys_from_json(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            replace_keys=replace_keys,
            json_data=json_data,
            **options,
        )

    def remove_keys(
        self,
        data: types.SegmentKeysParam | types.SegmentKeys,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take keys out of a segment in an environment.

        At most 10,000 at a time.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segment_definitions import SegmentDefinitions

        return SegmentDefinitions(self._called()).remove_keys(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            data=data,
            **options,
        )

    def submit_change_request(
        self,
        keys: Sequence[str],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        rollout_status_id: str | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            keys: The keys.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            rollout_status_id: The state.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.segment_definitions import SegmentDefinitions

        return SegmentDefinitions(self._called()).submit_change_request(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            keys=keys,
            operation_type=operation_type,
            title=title,
            comment=comment,
            approvers=approvers,
            workspace_id=self._known("workspace_id", workspace_id),
            rollout_status_id=rollout_status_id,
            **options,
        )


class GeneratedAsyncSegmentDefinition(RawBound, types.SegmentDefinition):
    """A segment in one environment."""

    _ways: ClassVar = {
        "segment_name": ("name",),
        "environment_id": ("environment", "id"),
    }

    async def get_keys(
        self,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """List the keys of a segment in an environment.

        Args:
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The keys.
        """
        from ..resources.segment_definitions import AsyncSegmentDefinitions

        return await AsyncSegmentDefinitions(self._called()).get_keys(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            offset=offset,
            limit=limit,
            **options,
        )

    async def import_keys_from_json(
        self,
        replace_keys: Any,
        json_data: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Add keys to a segment in an environment.

        At most 10,000 at a time.

        Args:
            replace_keys: Whether the keys that it has are taken out of it first. For
                example: `false`.
            json_data: Keys to add to a segment or to take out of it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segment_definitions import AsyncSegmentDefinitions

        return await AsyncSegmentDefinitions(self._called()).import_keys_from_json(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            replace_keys=replace_keys,
            json_data=json_data,
            **options,
        )

    async def remove_keys(
        self,
        data: types.SegmentKeysParam | types.SegmentKeys,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take keys out of a segment in an environment.

        At most 10,000 at a time.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segment_definitions import AsyncSegmentDefinitions

        return await AsyncSegmentDefinitions(self._called()).remove_keys(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            data=data,
            **options,
        )

    async def submit_change_request(
        self,
        keys: Sequence[str],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        rollout_status_id: str | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            keys: The keys.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            rollout_status_id: The state.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.segment_definitions import AsyncSegmentDefinitions

        return await AsyncSegmentDefinitions(self._called()).submit_change_request(
            segment_name=self._known("segment_name"),
            environment_id=self._known("environment_id"),
            keys=keys,
            operation_type=operation_type,
            title=title,
            comment=comment,
            approvers=approvers,
            workspace_id=self._known("workspace_id", workspace_id),
            rollout_status_id=rollout_status_id,
            **options,
        )


class SegmentDefinition(SegmentDefinitionMixin, GeneratedSegmentDefinition):
    """A segment in one environment."""


class AsyncSegmentDefinition(
    AsyncSegmentDefinitionMixin, GeneratedAsyncSegmentDefinition
):
    """A segment in one environment."""
