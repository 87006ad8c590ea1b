"""Operations on change of subscriptions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

UPDATE: Operation[types.SubscriptionDto] = Operation(
    "subscriptions.change.update",
    "PATCH",
    "/subscription/change",
    lambda: types.SubscriptionDto,
)


class Change(Resource["ChangeWithRawResponse", "ChangeWithStreamingResponse"]):
    """Operations on change of subscriptions."""

    def update(
        self,
        *,
        id: str,
        audit: types.AuditDtoParam | types.AuditDto | Omit = omit,
        end_date: datetime | Omit = omit,
        history: Sequence[Sequence[object]] | Omit = omit,
        plan_name: (
            Literal["free", "personal_pro", "business_pro", "enterprise"] | str | Omit
        ) = omit,
        start_date: datetime | Omit = omit,
        status: (
            Literal["active", "inactive", "trial", "canceled", "expired"] | str | Omit
        ) = omit,
        workspace: object | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SubscriptionDto:
        """Go over to another plan.

        Args:
            id: The subscription's id.
            audit: Its history.
            end_date: When it ends.
            history: What it was before.
            plan_name: The new plan.
            start_date: When it begins.
            status: Whether it holds.
            workspace: The workspace.
            workspace_id: The id of the workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The subscription.
        """
        return self._call(
            UPDATE,
            options,
            body={
                "id": id,
                "audit": audit,
                "endDate": end_date,
                "history": history,
                "planName": plan_name,
                "startDate": start_date,
                "status": status,
                "workspace": workspace,
                "workspaceId": workspace_id,
            },
        )


class AsyncChange(
    AsyncResource["AsyncChangeWithRawResponse", "AsyncChangeWithStreamingResponse"]
):
    """Operations on change of subscriptions."""

    async def update(
        self,
        *,
        id: str,
        audit: types.AuditDtoParam | types.AuditDto | Omit = omit,
        end_date: datetime | Omit = omit,
        history: Sequence[Sequence[object]] | Omit = omit,
        plan_name: (
            Literal["free", "personal_pro", "business_pro", "enterprise"] | str | Omit
        ) = omit,
        start_date: datetime | Omit = omit,
        status: (
            Literal["active", "inactive", "trial", "canceled", "expired"] | str | Omit
        ) = omit,
        workspace: object | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SubscriptionDto:
        """Go over to another plan.

        Args:
            id: The subscription's id.
            audit: Its history.
            end_date: When it ends.
            history: What it was before.
            plan_name: The new plan.
            start_date: When it begins.
            status: Whether it holds.
            workspace: The workspace.
            workspace_id: The id of the workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The subscription.
        """
        return await self._call(
            UPDATE,
            options,
            body={
                "id": id,
                "audit": audit,
                "endDate": end_date,
                "history": history,
                "planName": plan_name,
                "startDate": start_date,
                "status": status,
                "workspace": workspace,
                "workspaceId": workspace_id,
            },
        )


if TYPE_CHECKING:

    class ChangeWithRawResponse:
        def __init__(self, of: Change) -> None:
            self.update = views.raw(of.update)

    class ChangeWithStreamingResponse:
        def __init__(self, of: Change) -> None:
            self.update = views.streaming(of.update)

    class AsyncChangeWithRawResponse:
        def __init__(self, of: AsyncChange) -> None:
            self.update = views.async_raw(of.update)

    class AsyncChangeWithStreamingResponse:
        def __init__(self, of: AsyncChange) -> None:
            self.update = views.async_streaming(of.update)
