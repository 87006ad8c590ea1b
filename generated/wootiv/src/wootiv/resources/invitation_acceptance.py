"""Invitations to a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation(
    "invitation_acceptance.retrieve",
    "GET",
    "/invitation_acceptance/{code}",
    lambda: None,
)
UPDATE: Operation[None] = Operation(
    "invitation_acceptance.update",
    "PATCH",
    "/invitation_acceptance/{code}",
    lambda: None,
)


class InvitationAcceptance(
    Resource[
        "InvitationAcceptanceWithRawResponse",
        "InvitationAcceptanceWithStreamingResponse",
    ]
):
    """Invitations to a workspace."""

    def retrieve(
        self, code: str, *, passcode: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Ask whether the passcode of an invitation is good.

        Args:
            code: The invitation's code.
            passcode: The passcode that came with it.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            RETRIEVE, options, path={"code": code}, query={"passcode": passcode}
        )

    def update(
        self,
        code: str,
        *,
        passcode: str,
        payload: object,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Accept an invitation.

        Args:
            code: The invitation's code.
            passcode: The passcode that came with it.
            payload: What the workspace wants to know of a member.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            UPDATE,
            options,
            path={"code": code},
            body={"passcode": passcode, "payload": payload},
        )


class AsyncInvitationAcceptance(
    AsyncResource[
        "AsyncInvitationAcceptanceWithRawResponse",
        "AsyncInvitationAcceptanceWithStreamingResponse",
    ]
):
    """Invitations to a workspace."""

    async def retrieve(
        self, code: str, *, passcode: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Ask whether the passcode of an invitation is good.

        Args:
            code: The invitation's code.
            passcode: The passcode that came with it.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            RETRIEVE, options, path={"code": code}, query={"passcode": passcode}
        )

    async def update(
        self,
        code: str,
        *,
        passcode: str,
        payload: object,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Accept an invitation.

        Args:
            code: The invitation's code.
            passcode: The passcode that came with it.
            payload: What the workspace wants to know of a member.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            UPDATE,
            options,
            path={"code": code},
            body={"passcode": passcode, "payload": payload},
        )


if TYPE_CHECKING:

    class InvitationAcceptanceWithRawResponse:
        def __init__(self, of: InvitationAcceptance) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)

    class InvitationAcceptanceWithStreamingResponse:
        def __init__(self, of: InvitationAcceptance) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)

    class AsyncInvitationAcceptanceWithRawResponse:
        def __init__(self, of: AsyncInvitationAcceptance) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)

    class AsyncInvitationAcceptanceWithStreamingResponse:
        def __init__(self, of: AsyncInvitationAcceptance) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
