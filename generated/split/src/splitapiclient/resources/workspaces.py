"""Workspaces, which the user interface calls projects."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.Workspace, types.WorkspacePage] = PageOperation(
    "workspaces.list",
    "GET",
    "/workspaces",
    lambda: types.WorkspacePage,
    paging=lambda: pagination.BY_OFFSET,
)
ADD: Operation[types.Workspace] = Operation(
    "workspaces.add",
    "POST",
    "/workspaces",
    lambda: types.Workspace,
    nested=Nested({"": lambda: (types.NewWorkspaceParam,)}),
)
PATCH: Operation[types.Workspace] = Operation(
    "workspaces.patch", "PATCH", "/workspaces/{workspaceId}", lambda: types.Workspace
)
DELETE: Operation[bool] = Operation(
    "workspaces.delete", "DELETE", "/workspaces/{workspaceId}", lambda: bool
)
GET_ROLLOUT_STATUSES: Operation[builtins.list[types.RolloutStatus]] = Operation(
    "workspaces.get_rollout_statuses",
    "GET",
    "/rolloutStatuses",
    lambda: builtins.list[types.RolloutStatus],
)


class Workspaces(
    Paged, Resource["WorkspacesWithRawResponse", "WorkspacesWithStreamingResponse"]
):
    """Workspaces, which the user interface calls projects."""

    def list(
        self,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.Workspace]:
        """List the workspaces of the account.

        Args:
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspaces.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.Workspace, self._caller),
            options,
            query={"offset": offset, "limit": limit},
        )

    def add(
        self,
        data: types.NewWorkspaceParam | types.NewWorkspace,
        **options: Unpack[RequestOptions],
    ) -> objects.Workspace:
        """Make a workspace.

        A traffic type is made with it, which has to be deleted before the workspace
        can be.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(ADD, objects.Workspace, self._caller), options, body=data
        )

    def patch(
        self,
        workspace_id: str,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.Workspace:
        """Change properties of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                PATCH, objects.Workspace, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
            body=data,
        )

    def delete(self, workspace_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Delete a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(DELETE, options, path={"workspaceId": workspace_id})

    def get_rollout_statuses(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.RolloutStatus]:
        """List the states that a rollout can have in a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The states.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(GET_ROLLOUT_STATUSES, options, query={"wsId": workspace_id})

    def find(
        self, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> objects.Workspace | None:
        """Find the first of `workspaces.list` with this `name`.

        Args:
            workspace_name: The `name` to look for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(**options):
            if item.name == workspace_name:
                return item
        return None

    def update(
        self,
        workspace_id: str,
        field_name: str,
        field_value: Any,
        **options: Unpack[RequestOptions],
    ) -> objects.Workspace:
        """Change properties of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        data: Any = [{"op": "replace", "path": f"/{field_name}", "value": field_value}]
        return self.patch(workspace_id=workspace_id, data=data, **options)


class AsyncWorkspaces(
    AsyncPaged,
    AsyncResource[
        "AsyncWorkspacesWithRawResponse", "AsyncWorkspacesWithStreamingResponse"
    ],
):
    """Workspaces, which the user interface calls projects."""

    async def list(
        self,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncWorkspace]:
        """List the workspaces of the account.

        Args:
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspaces.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncWorkspace, self._caller),
            options,
            query={"offset": offset, "limit": limit},
        )

    async def add(
        self,
        data: types.NewWorkspaceParam | types.NewWorkspace,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncWorkspace:
        """Make a workspace.

        A traffic type is made with it, which has to be deleted before the workspace
        can be.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(ADD, objects.AsyncWorkspace, self._caller), options, body=data
        )

    async def patch(
        self,
        workspace_id: str,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncWorkspace:
        """Change properties of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                PATCH,
                objects.AsyncWorkspace,
                self._caller,
                {"workspace_id": workspace_id},
            ),
            options,
            path={"workspaceId": workspace_id},
            body=data,
        )

    async def delete(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(DELETE, options, path={"workspaceId": workspace_id})

    async def get_rollout_statuses(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.RolloutStatus]:
        """List the states that a rollout can have in a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The states.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            GET_ROLLOUT_STATUSES, options, query={"wsId": workspace_id}
        )

    async def find(
        self, workspace_name: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncWorkspace | None:
        """Find the first of `workspaces.list` with this `name`.

        Args:
            workspace_name: The `name` to look for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(**options):
            if item.name == workspace_name:
                return item
        return None

    async def update(
        self,
        workspace_id: str,
        field_name: str,
        field_value: Any,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncWorkspace:
        """Change properties of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workspace.
        """
        data: Any = [{"op": "replace", "path": f"/{field_name}", "value": field_value}]
        return await self.patch(workspace_id=workspace_id, data=data, **options)


if TYPE_CHECKING:

    class WorkspacesWithRawResponse:
        def __init__(self, of: Workspaces) -> None:
            self.list = views.raw(of.list)
            self.add = views.raw(of.add)
            self.patch = views.raw(of.patch)
            self.delete = views.raw(of.delete)
            self.get_rollout_statuses = views.raw(of.get_rollout_statuses)

    class WorkspacesWithStreamingResponse:
        def __init__(self, of: Workspaces) -> None:
            self.list = views.streaming(of.list)
            self.add = views.streaming(of.add)
            self.patch = views.streaming(of.patch)
            self.delete = views.streaming(of.delete)
            self.get_rollout_statuses = views.streaming(of.get_rollout_statuses)

    class AsyncWorkspacesWithRawResponse:
        def __init__(self, of: AsyncWorkspaces) -> None:
            self.list = views.async_raw(of.list)
            self.add = views.async_raw(of.add)
            self.patch = views.async_raw(of.patch)
            self.delete = views.async_raw(of.delete)
            self.get_rollout_statuses = views.async_raw(of.get_rollout_statuses)

    class AsyncWorkspacesWithStreamingResponse:
        def __init__(self, of: AsyncWorkspaces) -> None:
            self.list = views.async_streaming(of.list)
            self.add = views.async_streaming(of.add)
            self.patch = views.async_streaming(of.patch)
            self.delete = views.async_streaming(of.delete)
            self.get_rollout_statuses = views.async_streaming(of.get_rollout_statuses)
