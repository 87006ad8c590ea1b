"""A change that waits for approval, or did. One of `split`, `segment`, `largeSegment`
and `ruleBasedSegment` is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class ChangeRequest(RawBound, types.ChangeRequest):
    """A change that waits for approval, or did. One of `split`, `segment`,
    `largeSegment` and `ruleBasedSegment` is there.
    """

    _ways: ClassVar = {"change_request_id": ("id",)}

    def update_status(
        self, status: str, comment: str, **options: Unpack[RequestOptions]
    ) -> objects.ChangeRequest:
        """Approve or reject a change.

        Args:
            status: Whether it is approved.
            comment: Why.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.change_requests import ChangeRequests

        return ChangeRequests(self._called()).update_status(
            change_request_id=self._known("change_request_id"),
            status=status,
            comment=comment,
            **options,
        )


class AsyncChangeRequest(RawBound, types.ChangeRequest):
    """A change that waits for approval, or did. One of `split`, `segment`,
    `largeSegment` and `ruleBasedSegment` is there.
    """

    _ways: ClassVar = {"change_request_id": ("id",)}

    async def update_status(
        self, status: str, comment: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncChangeRequest:
        """Approve or reject a change.

        Args:
            status: Whether it is approved.
            comment: Why.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.change_requests import AsyncChangeRequests

        return await AsyncChangeRequests(self._called()).update_status(
            change_request_id=self._known("change_request_id"),
            status=status,
            comment=comment,
            **options,
        )
