"""What a workspace pays for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from .change import AsyncChange, Change

CREATE: Operation[types.SubscriptionDto] = Operation(
    "subscriptions.create", "POST", "/subscription", lambda: types.SubscriptionDto
)
RETRIEVE: Operation[types.SubscriptionDto] = Operation(
    "subscriptions.retrieve",
    "GET",
    "/subscription/{id}",
    lambda: types.SubscriptionDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
UPDATE: Operation[types.SubscriptionDto] = Operation(
    "subscriptions.update", "PATCH", "/subscription/{id}", lambda: types.SubscriptionDto
)


class Subscriptions(
    Resource["SubscriptionsWithRawResponse", "SubscriptionsWithStreamingResponse"]
):
    """What a workspace pays for."""

    @cached_property
    def change(self) -> Change:
        """Operations on change of subscriptions."""
        from .change import Change

        return Change(self._caller)

    def create(
        self,
        *,
        end_date: datetime,
        plan_name: Literal["free", "personal_pro", "business_pro", "enterprise"] | str,
        start_date: datetime,
        status: Literal["active", "inactive", "trial", "canceled", "expired"] | str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.SubscriptionDto:
        """Subscribe a workspace to a plan.

        Args:
            end_date: When it ends.
            plan_name: The plan.
            start_date: When it begins.
            status: Whether it holds.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The subscription.
        """
        return self._call(
            CREATE,
            options,
            body={
                "endDate": end_date,
                "planName": plan_name,
                "startDate": start_date,
                "status": status,
                "workspaceId": workspace_id,
            },
        )

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SubscriptionDto:
        """Get a subscription.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The subscription.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    def update(
        self,
        path_id: str,
        *,
        body_id: str | Omit = omit,
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
        """Change some properties of a subscription.

        Args:
            path_id: The id.
            body_id: Its id.
            audit: Its history.
            end_date: When it ends.
            history: What it was before.
            plan_name: The plan.
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
            path={"id": path_id},
            body=optional(
                {
                    "id": body_id,
                    "audit": audit,
                    "endDate": end_date,
                    "history": history,
                    "planName": plan_name,
                    "startDate": start_date,
                    "status": status,
                    "workspace": workspace,
                    "workspaceId": workspace_id,
                }
            ),
        )


class AsyncSubscriptions(
    AsyncResource[
        "AsyncSubscriptionsWithRawResponse", "AsyncSubscriptionsWithStreamingResponse"
    ]
):
    """What a workspace pays for."""

    @cached_property
    def change(self) -> AsyncChange:
        """Operations on change of subscriptions."""
        from .change import AsyncChange

        return AsyncChange(self._caller)

    async def create(
        self,
        *,
        end_date: datetime,
        plan_name: Literal["free", "personal_pro", "business_pro", "enterprise"] | str,
        start_date: datetime,
        status: Literal["active", "inactive", "trial", "canceled", "expired"] | str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.SubscriptionDto:
        """Subscribe a workspace to a plan.

        Args:
            end_date: When it ends.
            plan_name: The plan.
            start_date: When it begins.
            status: Whether it holds.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The subscription.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "endDate": end_date,
                "planName": plan_name,
                "startDate": start_date,
                "status": status,
                "workspaceId": workspace_id,
            },
        )

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SubscriptionDto:
        """Get a subscription.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The subscription.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    async def update(
        self,
        path_id: str,
        *,
        body_id: str | Omit = omit,
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
        """Change some properties of a subscription.

        Args:
            path_id: The id.
            body_id: Its id.
            audit: Its history.
            end_date: When it ends.
            history: What it was before.
            plan_name: The plan.
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
            path={"id": path_id},
            body=optional(
                {
                    "id": body_id,
                    "audit": audit,
                    "endDate": end_date,
                    "history": history,
                    "planName": plan_name,
                    "startDate": start_date,
                    "status": status,
                    "workspace": workspace,
                    "workspaceId": workspace_id,
                }
            ),
        )


if TYPE_CHECKING:

    class SubscriptionsWithRawResponse:
        def __init__(self, of: Subscriptions) -> None:
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)

    class SubscriptionsWithStreamingResponse:
        def __init__(self, of: Subscriptions) -> None:
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)

    class AsyncSubscriptionsWithRawResponse:
        def __init__(self, of: AsyncSubscriptions) -> None:
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)

    class AsyncSubscriptionsWithStreamingResponse:
        def __init__(self, of: AsyncSubscriptions) -> None:
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
