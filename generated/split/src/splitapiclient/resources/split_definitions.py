"""What feature flags do in one environment."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.done import DoneOperation
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.recipes import present, without
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.SplitDefinition, types.SplitDefinitionPage] = PageOperation(
    "split_definitions.list",
    "GET",
    "/splits/ws/{workspaceId}/environments/{environmentId}",
    lambda: types.SplitDefinitionPage,
    paging=lambda: pagination.BY_OFFSET,
)
GET_DEFINITION: Operation[types.SplitDefinition | None] = Operation(
    "split_definitions.get_definition",
    "GET",
    "/splits/ws/{workspaceId}/{splitName}/environments/{environmentId}",
    lambda: types.SplitDefinition,
    by_status={404: lambda: None},
    absent=(404,),
)
UPDATE_DEFINITION: Operation[types.SplitDefinition] = Operation(
    "split_definitions.update_definition",
    "PUT",
    "/splits/ws/{workspaceId}/{splitName}/environments/{environmentId}",
    lambda: types.SplitDefinition,
    nested=Nested({"": lambda: (types.SplitRulesParam,)}),
)
KILL = DoneOperation(
    "split_definitions.kill",
    "PUT",
    "/splits/ws/{workspaceId}/{splitName}/environments/{environmentId}/kill",
    lambda: None,
)
RESTORE = DoneOperation(
    "split_definitions.restore",
    "PUT",
    "/splits/ws/{workspaceId}/{splitName}/environments/{environmentId}/restore",
    lambda: None,
)


class SplitDefinitions(
    Paged,
    Resource[
        "SplitDefinitionsWithRawResponse", "SplitDefinitionsWithStreamingResponse"
    ],
):
    """What feature flags do in one environment."""

    def list(
        self,
        environment_id: str,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.SplitDefinition]:
        """List what the splits do in an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The definitions.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(
                LIST,
                objects.SplitDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    def get_definition(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.SplitDefinition | None:
        """Get what a split does in an environment.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                GET_DEFINITION,
                objects.SplitDefinition,
                self._caller,
                {
                    "split_name": split_name,
                    "environment_id": environment_id,
                    "workspace_id": workspace_id,
                },
            ),
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
        )

    def update_definition(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.SplitDefinition:
        """Replace all that a split does in an environment.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.

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
                UPDATE_DEFINITION,
                objects.SplitDefinition,
                self._caller,
                {
                    "split_name": split_name,
                    "environment_id": environment_id,
                    "workspace_id": workspace_id,
                },
            ),
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
            body=data,
        )

    def kill(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Give everybody the default treatment of a split at once.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
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
            KILL,
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
        )

    def restore(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Let the rules of a killed split count again.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
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
            RESTORE,
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
        )

    def find(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.SplitDefinition | None:
        """Find the first of `split_definitions.list` with this `name`.

        Args:
            split_name: The `name` to look for.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(
            environment_id=environment_id, workspace_id=workspace_id, **options
        ):
            if item.name == split_name:
                return item
        return None

    def submit_change_request(
        self,
        split_name: str,
        environment_id: str,
        definition: Mapping[str, Any],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        workspace_id: str,
        rollout_status_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            split_name: The split.
            environment_id: The environment. For example: `"env_1"`.
            definition: What a split is to do.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            workspace_id: The workspace. For example: `"ws_1"`.
            rollout_status_id: The state.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import ChangeRequests

        data: Any = present(
            {
                "split": without(definition, (), {"name": split_name}),
                "operationType": operation_type,
                "title": title,
                "comment": comment,
                "approvers": approvers,
                "rolloutStatus": (
                    {"id": rollout_status_id} if rollout_status_id is not None else None
                ),
            }
        )
        return ChangeRequests(self._caller).submit(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )


class AsyncSplitDefinitions(
    AsyncPaged,
    AsyncResource[
        "AsyncSplitDefinitionsWithRawResponse",
        "AsyncSplitDefinitionsWithStreamingResponse",
    ],
):
    """What feature flags do in one environment."""

    async def list(
        self,
        environment_id: str,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncSplitDefinition]:
        """List what the splits do in an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The definitions.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(
                LIST,
                objects.AsyncSplitDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    async def get_definition(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplitDefinition | None:
        """Get what a split does in an environment.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                GET_DEFINITION,
                objects.AsyncSplitDefinition,
                self._caller,
                {
                    "split_name": split_name,
                    "environment_id": environment_id,
                    "workspace_id": workspace_id,
                },
            ),
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
        )

    async def update_definition(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplitDefinition:
        """Replace all that a split does in an environment.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.

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
                UPDATE_DEFINITION,
                objects.AsyncSplitDefinition,
                self._caller,
                {
                    "split_name": split_name,
                    "environment_id": environment_id,
                    "workspace_id": workspace_id,
                },
            ),
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
            body=data,
        )

    async def kill(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Give everybody the default treatment of a split at once.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
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
            KILL,
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
        )

    async def restore(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Let the rules of a killed split count again.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
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
            RESTORE,
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
        )

    async def find(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplitDefinition | None:
        """Find the first of `split_definitions.list` with this `name`.

        Args:
            split_name: The `name` to look for.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(
            environment_id=environment_id, workspace_id=workspace_id, **options
        ):
            if item.name == split_name:
                return item
        return None

    async def submit_change_request(
        self,
        split_name: str,
        environment_id: str,
        definition: Mapping[str, Any],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        workspace_id: str,
        rollout_status_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            split_name: The split.
            environment_id: The environment. For example: `"env_1"`.
            definition: What a split is to do.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            workspace_id: The workspace. For example: `"ws_1"`.
            rollout_status_id: The state.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from .change_requests import AsyncChangeRequests

        data: Any = present(
            {
                "split": without(definition, (), {"name": split_name}),
                "operationType": operation_type,
                "title": title,
                "comment": comment,
                "approvers": approvers,
                "rolloutStatus": (
                    {"id": rollout_status_id} if rollout_status_id is not None else None
                ),
            }
        )
        return await AsyncChangeRequests(self._caller).submit(
            workspace_id=workspace_id,
            environment_id=environment_id,
            data=data,
            **options,
        )


if TYPE_CHECKING:

    class SplitDefinitionsWithRawResponse:
        def __init__(self, of: SplitDefinitions) -> None:
            self.list = views.raw(of.list)
            self.get_definition = views.raw(of.get_definition)
            self.update_definition = views.raw(of.update_definition)
            self.kill = views.raw(of.kill)
            self.restore = views.raw(of.restore)

    class SplitDefinitionsWithStreamingResponse:
        def __init__(self, of: SplitDefinitions) -> None:
            self.list = views.streaming(of.list)
            self.get_definition = views.streaming(of.get_definition)
            self.update_definition = views.streaming(of.update_definition)
            self.kill = views.streaming(of.kill)
            self.restore = views.streaming(of.restore)

    class AsyncSplitDefinitionsWithRawResponse:
        def __init__(self, of: AsyncSplitDefinitions) -> None:
            self.list = views.async_raw(of.list)
            self.get_definition = views.async_raw(of.get_definition)
            self.update_definition = views.async_raw(of.update_definition)
            self.kill = views.async_raw(of.kill)
            self.restore = views.async_raw(of.restore)

    class AsyncSplitDefinitionsWithStreamingResponse:
        def __init__(self, of: AsyncSplitDefinitions) -> None:
            self.list = views.async_streaming(of.list)
            self.get_definition = views.async_streaming(of.get_definition)
            self.update_definition = views.async_streaming(of.update_definition)
            self.kill = views.async_streaming(of.kill)
            self.restore = views.async_streaming(of.restore)
