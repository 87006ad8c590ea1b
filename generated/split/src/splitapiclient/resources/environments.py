"""Places where flags are evaluated: production, staging."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, types
from .._core.nested import Nested
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Environment]] = Operation(
    "environments.list",
    "GET",
    "/environments/ws/{workspaceId}",
    lambda: builtins.list[types.Environment],
)
ADD: Operation[types.Environment] = Operation(
    "environments.add",
    "POST",
    "/environments/ws/{workspaceId}",
    lambda: types.Environment,
    nested=Nested({"": lambda: (types.NewEnvironmentParam,)}),
)
PATCH: Operation[types.Environment] = Operation(
    "environments.patch",
    "PATCH",
    "/environments/ws/{workspaceId}/{environmentId}",
    lambda: types.Environment,
)
DELETE: Operation[bool] = Operation(
    "environments.delete",
    "DELETE",
    "/environments/ws/{workspaceId}/{environmentId}",
    lambda: bool,
)


class Environments(
    Resource["EnvironmentsWithRawResponse", "EnvironmentsWithStreamingResponse"]
):
    """Places where flags are evaluated: production, staging."""

    def list(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.Environment]:
        """List the environments of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environments.

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
                LIST, objects.Environment, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
        )

    def add(
        self,
        data: types.NewEnvironmentParam | types.NewEnvironment,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Environment:
        """Make an environment.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

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
                ADD, objects.Environment, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            body=data,
            path={"workspaceId": workspace_id},
        )

    def patch(
        self,
        workspace_id: str,
        environment_id: str,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.Environment:
        """Change properties of an environment.

        A path may lead into a property: `/changePermissions/allowKills`.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            environment_id: The environment. For example: `"env_1"`.
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

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
                PATCH,
                objects.Environment,
                self._caller,
                {"workspace_id": workspace_id, "environment_id": environment_id},
            ),
            options,
            path={"workspaceId": workspace_id, "environmentId": environment_id},
            body=data,
        )

    def delete(
        self, environment_id: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an environment.

        Its API keys have to be deleted first.

        Args:
            environment_id: The environment. For example: `"env_1"`.
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
        return self._call(
            DELETE,
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
        )

    def find(
        self,
        environment_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Environment | None:
        """Find the first of `environments.list` with this `name`.

        Args:
            environment_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(workspace_id=workspace_id, **options):
            if item.name == environment_name:
                return item
        return None

    def update(
        self,
        environment_id: str,
        workspace_id: str,
        field_name: str,
        field_value: Any,
        **options: Unpack[RequestOptions],
    ) -> objects.Environment:
        """Change properties of an environment.

        A path may lead into a property: `/changePermissions/allowKills`.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.
        """
        data: Any = [{"op": "replace", "path": f"/{field_name}", "value": field_value}]
        return self.patch(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )


class AsyncEnvironments(
    AsyncResource[
        "AsyncEnvironmentsWithRawResponse", "AsyncEnvironmentsWithStreamingResponse"
    ]
):
    """Places where flags are evaluated: production, staging."""

    async def list(
        self, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.AsyncEnvironment]:
        """List the environments of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environments.

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
                LIST,
                objects.AsyncEnvironment,
                self._caller,
                {"workspace_id": workspace_id},
            ),
            options,
            path={"workspaceId": workspace_id},
        )

    async def add(
        self,
        data: types.NewEnvironmentParam | types.NewEnvironment,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncEnvironment:
        """Make an environment.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

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
                ADD,
                objects.AsyncEnvironment,
                self._caller,
                {"workspace_id": workspace_id},
            ),
            options,
            body=data,
            path={"workspaceId": workspace_id},
        )

    async def patch(
        self,
        workspace_id: str,
        environment_id: str,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncEnvironment:
        """Change properties of an environment.

        A path may lead into a property: `/changePermissions/allowKills`.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            environment_id: The environment. For example: `"env_1"`.
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

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
                objects.AsyncEnvironment,
                self._caller,
                {"workspace_id": workspace_id, "environment_id": environment_id},
            ),
            options,
            path={"workspaceId": workspace_id, "environmentId": environment_id},
            body=data,
        )

    async def delete(
        self, environment_id: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an environment.

        Its API keys have to be deleted first.

        Args:
            environment_id: The environment. For example: `"env_1"`.
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
        return await self._call(
            DELETE,
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
        )

    async def find(
        self,
        environment_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncEnvironment | None:
        """Find the first of `environments.list` with this `name`.

        Args:
            environment_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(workspace_id=workspace_id, **options):
            if item.name == environment_name:
                return item
        return None

    async def update(
        self,
        environment_id: str,
        workspace_id: str,
        field_name: str,
        field_value: Any,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncEnvironment:
        """Change properties of an environment.

        A path may lead into a property: `/changePermissions/allowKills`.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.
        """
        data: Any = [{"op": "replace", "path": f"/{field_name}", "value": field_value}]
        return await self.patch(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )


if TYPE_CHECKING:

    class EnvironmentsWithRawResponse:
        def __init__(self, of: Environments) -> None:
            self.list = views.raw(of.list)
            self.add = views.raw(of.add)
            self.patch = views.raw(of.patch)
            self.delete = views.raw(of.delete)

    class EnvironmentsWithStreamingResponse:
        def __init__(self, of: Environments) -> None:
            self.list = views.streaming(of.list)
            self.add = views.streaming(of.add)
            self.patch = views.streaming(of.patch)
            self.delete = views.streaming(of.delete)

    class AsyncEnvironmentsWithRawResponse:
        def __init__(self, of: AsyncEnvironments) -> None:
            self.list = views.async_raw(of.list)
            self.add = views.async_raw(of.add)
            self.patch = views.async_raw(of.patch)
            self.delete = views.async_raw(of.delete)

    class AsyncEnvironmentsWithStreamingResponse:
        def __init__(self, of: AsyncEnvironments) -> None:
            self.list = views.async_streaming(of.list)
            self.add = views.async_streaming(of.add)
            self.patch = views.async_streaming(of.patch)
            self.delete = views.async_streaming(of.delete)
