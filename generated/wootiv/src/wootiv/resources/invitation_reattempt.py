"""Invitations to a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[None] = Operation(
    "invitation_reattempt.create", "POST", "/invitation_reattempt/{code}", lambda: None
)


class InvitationReattempt(
    Resource[
        "InvitationReattemptWithRawResponse", "InvitationReattemptWithStreamingResponse"
    ]
):
    """Invitations to a workspace."""

    def create(self, code: str, **options: Unpack[RequestOptions]) -> None:
        """Send an invitation again.

        Args:
            code: The invitation's code.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(CREATE, options, path={"code": code})


class AsyncInvitationReattempt(
    AsyncResource[
        "AsyncInvitationReattemptWithRawResponse",
        "AsyncInvitationReattemptWithStreamingResponse",
    ]
):
    """Invitations to a workspace."""

    async def create(self, code: str, **options: Unpack[RequestOptions]) -> None:
        """Send an invitation again.

        Args:
            code: The invitation's code.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(CREATE, options, path={"code": code})


if TYPE_CHECKING:

    class InvitationReattemptWithRawResponse:
        def __init__(self, of: InvitationReattempt) -> None:
            self.create = views.raw(of.create)

    class InvitationReattemptWithStreamingResponse:
        def __init__(self, of: InvitationReattempt) -> None:
            self.create = views.streaming(of.create)

    class AsyncInvitationReattemptWithRawResponse:
        def __init__(self, of: AsyncInvitationReattempt) -> None:
            self.create = views.async_raw(of.create)

    class AsyncInvitationReattemptWithStreamingResponse:
        def __init__(self, of: AsyncInvitationReattempt) -> None:
            self.create = views.async_streaming(of.create)
