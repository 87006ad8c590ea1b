"""Feature flags, by name."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.done import DoneOperation
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.uploads import CONTENT

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import Upload

LIST: PageOperation[types.Split, types.SplitPage] = PageOperation(
    "splits.list",
    "GET",
    "/splits/ws/{workspaceId}",
    lambda: types.SplitPage,
    paging=lambda: pagination.BY_OFFSET,
)
ADD: Operation[types.Split] = Operation(
    "splits.add",
    "POST",
    "/splits/ws/{workspaceId}/trafficTypes/{trafficTypeName}",
    lambda: types.Split,
)
GET: Operation[types.Split] = Operation(
    "splits.get", "GET", "/splits/ws/{workspaceId}/{splitName}", lambda: types.Split
)
DELETE: Operation[bool] = Operation(
    "splits.delete", "DELETE", "/splits/ws/{workspaceId}/{splitName}", lambda: bool
)
UPDATE_DESCRIPTION: Operation[types.Split] = Operation(
    "splits.update_description",
    "PUT",
    "/splits/ws/{workspaceId}/{splitName}/updateDescription",
    lambda: types.Split,
    body=CONTENT,
    media_type="text/plain",
)
ASSOCIATE_TAGS = DoneOperation(
    "splits.associate_tags",
    "POST",
    "/tags/ws/{workspaceId}/object/{splitName}/objecttype/Split",
    lambda: None,
)
ADD_TO_ENVIRONMENT: Operation[types.SplitDefinition] = Operation(
    "splits.add_to_environment",
    "POST",
    "/splits/ws/{workspaceId}/{splitName}/environments/{environmentId}",
    lambda: types.SplitDefinition,
    nested=Nested({"": lambda: (types.SplitRulesParam,)}),
)
REMOVE_FROM_ENVIRONMENT: Operation[bool] = Operation(
    "splits.remove_from_environment",
    "DELETE",
    "/splits/ws/{workspaceId}/{splitName}/environments/{environmentId}",
    lambda: bool,
)


class Splits(Paged, Resource["SplitsWithRawResponse", "SplitsWithStreamingResponse"]):
    """Feature flags, by name."""

    def list(
        self,
        workspace_id: str,
        tags: Sequence[str] | Omit = omit,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.Split]:
        """List the splits of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            tags: Only splits that have one of these tags. For example: `["checkout"]`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The splits.

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
                LIST, objects.Split, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
            query={"tag": tags, "offset": offset, "limit": limit},
        )

    def add(
        self,
        data: types.NewSplitParam | types.NewSplit,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Split:
        """Make a split.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(ADD, objects.Split, self._caller, {"workspace_id": workspace_id}),
            options,
            body=data,
            path={"trafficTypeName": traffic_type_name, "workspaceId": workspace_id},
        )

    def get(
        self, split_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> objects.Split:
        """Get a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.

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
                GET,
                objects.Split,
                self._caller,
                {"split_name": split_name, "workspace_id": workspace_id},
            ),
            options,
            path={"splitName": split_name, "workspaceId": workspace_id},
        )

    def delete(
        self, split_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
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
            DELETE, options, path={"splitName": split_name, "workspaceId": workspace_id}
        )

    def update_description(
        self,
        split_name: str,
        workspace_id: str,
        content: Upload,
        **options: Unpack[RequestOptions],
    ) -> objects.Split:
        """Replace the description of a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.

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
                UPDATE_DESCRIPTION,
                objects.Split,
                self._caller,
                {"split_name": split_name, "workspace_id": workspace_id},
            ),
            options,
            path={"splitName": split_name, "workspaceId": workspace_id},
            content=content,
        )

    def associate_tags(
        self,
        split_name: str,
        workspace_id: str,
        data: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Give a split its tags.

        They take the place of those that it had.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tags.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            ASSOCIATE_TAGS,
            options,
            path={"splitName": split_name, "workspaceId": workspace_id},
            body=data,
        )

    def add_to_environment(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.SplitDefinition:
        """Add a split to an environment.

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
                ADD_TO_ENVIRONMENT,
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

    def remove_from_environment(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        title: str | Omit = omit,
        comment: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take a split out of an environment.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            title: What the change is called. For example: `"Clean up"`.
            comment: Why. For example: `"Everybody has it now."`.
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
            REMOVE_FROM_ENVIRONMENT,
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
            query={"title": title, "comment": comment},
        )

    def find(
        self,
        split_name: str,
        workspace_id: str,
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.Split | None:
        """Find the first of `splits.list` with this `name`.

        Args:
            split_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            tags: Only splits that have one of these tags. For example: `["checkout"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(workspace_id=workspace_id, tags=tags, **options):
            if item.name == split_name:
                return item
        return None


class AsyncSplits(
    AsyncPaged,
    AsyncResource["AsyncSplitsWithRawResponse", "AsyncSplitsWithStreamingResponse"],
):
    """Feature flags, by name."""

    async def list(
        self,
        workspace_id: str,
        tags: Sequence[str] | Omit = omit,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncSplit]:
        """List the splits of a workspace.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            tags: Only splits that have one of these tags. For example: `["checkout"]`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The splits.

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
                LIST, objects.AsyncSplit, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            path={"workspaceId": workspace_id},
            query={"tag": tags, "offset": offset, "limit": limit},
        )

    async def add(
        self,
        data: types.NewSplitParam | types.NewSplit,
        traffic_type_name: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplit:
        """Make a split.

        Args:
            traffic_type_name: The name of the traffic type. For example: `"user"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.

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
                ADD, objects.AsyncSplit, self._caller, {"workspace_id": workspace_id}
            ),
            options,
            body=data,
            path={"trafficTypeName": traffic_type_name, "workspaceId": workspace_id},
        )

    async def get(
        self, split_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncSplit:
        """Get a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.

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
                GET,
                objects.AsyncSplit,
                self._caller,
                {"split_name": split_name, "workspace_id": workspace_id},
            ),
            options,
            path={"splitName": split_name, "workspaceId": workspace_id},
        )

    async def delete(
        self, split_name: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
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
            DELETE, options, path={"splitName": split_name, "workspaceId": workspace_id}
        )

    async def update_description(
        self,
        split_name: str,
        workspace_id: str,
        content: Upload,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplit:
        """Replace the description of a split.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.

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
                UPDATE_DESCRIPTION,
                objects.AsyncSplit,
                self._caller,
                {"split_name": split_name, "workspace_id": workspace_id},
            ),
            options,
            path={"splitName": split_name, "workspaceId": workspace_id},
            content=content,
        )

    async def associate_tags(
        self,
        split_name: str,
        workspace_id: str,
        data: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Give a split its tags.

        They take the place of those that it had.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tags.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            ASSOCIATE_TAGS,
            options,
            path={"splitName": split_name, "workspaceId": workspace_id},
            body=data,
        )

    async def add_to_environment(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplitDefinition:
        """Add a split to an environment.

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
                ADD_TO_ENVIRONMENT,
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

    async def remove_from_environment(
        self,
        split_name: str,
        environment_id: str,
        workspace_id: str,
        title: str | Omit = omit,
        comment: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take a split out of an environment.

        Args:
            split_name: The name of the split. For example: `"new_checkout"`.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            title: What the change is called. For example: `"Clean up"`.
            comment: Why. For example: `"Everybody has it now."`.
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
            REMOVE_FROM_ENVIRONMENT,
            options,
            path={
                "splitName": split_name,
                "environmentId": environment_id,
                "workspaceId": workspace_id,
            },
            query={"title": title, "comment": comment},
        )

    async def find(
        self,
        split_name: str,
        workspace_id: str,
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplit | None:
        """Find the first of `splits.list` with this `name`.

        Args:
            split_name: The `name` to look for.
            workspace_id: The workspace. For example: `"ws_1"`.
            tags: Only splits that have one of these tags. For example: `["checkout"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(workspace_id=workspace_id, tags=tags, **options):
            if item.name == split_name:
                return item
        return None


if TYPE_CHECKING:

    class SplitsWithRawResponse:
        def __init__(self, of: Splits) -> None:
            self.list = views.raw(of.list)
            self.add = views.raw(of.add)
            self.get = views.raw(of.get)
            self.delete = views.raw(of.delete)
            self.update_description = views.raw(of.update_description)
            self.associate_tags = views.raw(of.associate_tags)
            self.add_to_environment = views.raw(of.add_to_environment)
            self.remove_from_environment = views.raw(of.remove_from_environment)

    class SplitsWithStreamingResponse:
        def __init__(self, of: Splits) -> None:
            self.list = views.streaming(of.list)
            self.add = views.streaming(of.add)
            self.get = views.streaming(of.get)
            self.delete = views.streaming(of.delete)
            self.update_description = views.streaming(of.update_description)
            self.associate_tags = views.streaming(of.associate_tags)
            self.add_to_environment = views.streaming(of.add_to_environment)
            self.remove_from_environment = views.streaming(of.remove_from_environment)

    class AsyncSplitsWithRawResponse:
        def __init__(self, of: AsyncSplits) -> None:
            self.list = views.async_raw(of.list)
            self.add = views.async_raw(of.add)
            self.get = views.async_raw(of.get)
            self.delete = views.async_raw(of.delete)
            self.update_description = views.async_raw(of.update_description)
            self.associate_tags = views.async_raw(of.associate_tags)
            self.add_to_environment = views.async_raw(of.add_to_environment)
            self.remove_from_environment = views.async_raw(of.remove_from_environment)

    class AsyncSplitsWithStreamingResponse:
        def __init__(self, of: AsyncSplits) -> None:
            self.list = views.async_streaming(of.list)
            self.add = views.async_streaming(of.add)
            self.get = views.async_streaming(of.get)
            self.delete = views.async_streaming(of.delete)
            self.update_description = views.async_streaming(of.update_description)
            self.associate_tags = views.async_streaming(of.associate_tags)
            self.add_to_environment = views.async_streaming(of.add_to_environment)
            self.remove_from_environment = views.async_streaming(
                of.remove_from_environment
            )
