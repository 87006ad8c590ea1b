"""A list of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class Segment(RawBound, types.Segment):
    """A list of keys."""

    _ways: ClassVar = {"segment_name": ("name",)}

    def add_to_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> objects.SegmentDefinition:
        """Add a segment to an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.
        """
        from ..resources.segments import Segments

        return Segments(self._called()).add_to_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    def remove_from_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a segment out of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segments import Segments

        return Segments(self._called()).remove_from_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a segment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segments import Segments

        return Segments(self._called()).delete(
            segment_name=self._known("segment_name"),
            workspace_id=self._known("workspace_id"),
            **options,
        )


class AsyncSegment(RawBound, types.Segment):
    """A list of keys."""

    _ways: ClassVar = {"segment_name": ("name",)}

    async def add_to_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncSegmentDefinition:
        """Add a segment to an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment in that environment.
        """
        from ..resources.segments import AsyncSegments

        return await AsyncSegments(self._called()).add_to_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    async def remove_from_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Take a segment out of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segments import AsyncSegments

        return await AsyncSegments(self._called()).remove_from_environment(
            segment_name=self._known("segment_name"),
            environment_id=environment_id,
            **options,
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a segment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.segments import AsyncSegments

        return await AsyncSegments(self._called()).delete(
            segment_name=self._known("segment_name"),
            workspace_id=self._known("workspace_id"),
            **options,
        )
