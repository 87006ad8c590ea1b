"""Workspaces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.WorkspaceDto] = Operation(
    "wspaces.create", "POST", "/wspace", lambda: types.WorkspaceDto
)
RETRIEVE: Operation[types.WorkspaceDto] = Operation(
    "wspaces.retrieve",
    "GET",
    "/wspace/{id}",
    lambda: types.WorkspaceDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
UPDATE: Operation[types.WorkspaceDto] = Operation(
    "wspaces.update", "PATCH", "/wspace/{id}", lambda: types.WorkspaceDto
)


class Wspaces(Resource["WspacesWithRawResponse", "WspacesWithStreamingResponse"]):
    """Workspaces."""

    def create(
        self, *, name: str, owner_id: str, **options: Unpack[RequestOptions]
    ) -> types.WorkspaceDto:
        """Make a workspace.

        Args:
            name: What it is called.
            owner_id: The user to whom it belongs.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        return self._call(CREATE, options, body={"name": name, "ownerId": owner_id})

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.WorkspaceDto:
        """Get a workspace by its slug.

        Args:
            id: The workspace's slug.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
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
        audit: object | Omit = omit,
        name: str | Omit = omit,
        owner_id: str | Omit = omit,
        slug: str | Omit = omit,
        subscription: object | Omit = omit,
        subscription_id: str | Omit = omit,
        workspace_members: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.WorkspaceDto:
        """Change a workspace.

        Args:
            path_id: The workspace's slug.
            body_id: Its id.
            audit: Its history.
            name: What it is called.
            owner_id: The user to whom it belongs.
            slug: Its name in addresses.
            subscription: What it pays for.
            subscription_id: The id of that.
            workspace_members: Ids of its members.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": path_id},
            body=optional(
                {
                    "id": body_id,
                    "audit": audit,
                    "name": name,
                    "ownerId": owner_id,
                    "slug": slug,
                    "subscription": subscription,
                    "subscriptionId": subscription_id,
                    "workspaceMembers": workspace_members,
                }
            ),
        )


class AsyncWspaces(
    AsyncResource["AsyncWspacesWithRawResponse", "AsyncWspacesWithStreamingResponse"]
):
    """Workspaces."""

    async def create(
        self, *, name: str, owner_id: str, **options: Unpack[RequestOptions]
    ) -> types.WorkspaceDto:
        """Make a workspace.

        Args:
            name: What it is called.
            owner_id: The user to whom it belongs.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        return await self._call(
            CREATE, options, body={"name": name, "ownerId": owner_id}
        )

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.WorkspaceDto:
        """Get a workspace by its slug.

        Args:
            id: The workspace's slug.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
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
        audit: object | Omit = omit,
        name: str | Omit = omit,
        owner_id: str | Omit = omit,
        slug: str | Omit = omit,
        subscription: object | Omit = omit,
        subscription_id: str | Omit = omit,
        workspace_members: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.WorkspaceDto:
        """Change a workspace.

        Args:
            path_id: The workspace's slug.
            body_id: Its id.
            audit: Its history.
            name: What it is called.
            owner_id: The user to whom it belongs.
            slug: Its name in addresses.
            subscription: What it pays for.
            subscription_id: The id of that.
            workspace_members: Ids of its members.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": path_id},
            body=optional(
                {
                    "id": body_id,
                    "audit": audit,
                    "name": name,
                    "ownerId": owner_id,
                    "slug": slug,
                    "subscription": subscription,
                    "subscriptionId": subscription_id,
                    "workspaceMembers": workspace_members,
                }
            ),
        )


if TYPE_CHECKING:

    class WspacesWithRawResponse:
        def __init__(self, of: Wspaces) -> None:
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)

    class WspacesWithStreamingResponse:
        def __init__(self, of: Wspaces) -> None:
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)

    class AsyncWspacesWithRawResponse:
        def __init__(self, of: AsyncWspaces) -> None:
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)

    class AsyncWspacesWithStreamingResponse:
        def __init__(self, of: AsyncWspaces) -> None:
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
