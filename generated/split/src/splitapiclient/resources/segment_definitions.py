"""The keys of segments in one environment."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.done import DoneOperation
from .._core.objects import bound_pages
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.recipes import pieces, present
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.SegmentDefinition, types.SegmentDefinitionPage] = (
    PageOperation(
        "segment_definitions.list",
        "GET",
        "/segments/ws/{workspaceId}/environments/{environmentId}",
        lambda: types.SegmentDefinitionPage,
        paging=lambda: pagination.BY_OFFSET,
    )
)
GET_KEYS: PageOperation[str, types.SegmentKeyPage] = PageOperation(
    "segment_definitions.get_keys",
    "GET",
    "/segments/{environmentId}/{segmentName}/keys",
    lambda: types.SegmentKeyPage,
    paging=lambda: pagination.BY_OFFSET_2,
)
UPLOAD_KEYS: Operation[bool] = Operation(
    "segment_definitions.upload_keys",
    "PUT",
    "/segments/{environmentId}/{segmentName}/uploadKeys",
    lambda: bool,
)
REMOVE_KEYS = DoneOperation(
    "segment_definitions.remove_keys",
    "PUT",
    "/segments/{environmentId}/{segmentName}/removeKeys",
    lambda: None,
)


class SegmentDefinitions(
    Paged,
    Resource[
        "SegmentDefinitionsWithRawResponse", "SegmentDefinitionsWithStreamingResponse"
    ],
):
    """The keys of segments in one environment."""

    def list(
        self,
        environment_id: str,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.SegmentDefinition]:
        """List the segments of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segments.

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
                objects.SegmentDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    def get_keys(
        self,
        segment_name: str,
        environment_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """List the keys of a segment in an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The keys.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            GET_KEYS,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
            query={"offset": offset, "limit": limit},
        )

    def upload_keys(
        self,
        segment_name: str,
        environment_id: str,
        data: types.SegmentKeysParam | types.SegmentKeys,
        replace: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Add keys to a segment in an environment.

        At most 10,000 at a time.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            replace: Whether the keys that it has are taken out of it first. For
                example: `false`.
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
            UPLOAD_KEYS,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
            body=data,
            query={"replace": replace},
        )

    def remove_keys(
        self,
        segment_name: str,
        environment_id: str,
        data: types.SegmentKeysParam | types.SegmentKeys,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take keys out of a segment in an environment.

        At most 10,000 at a time.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
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
            REMOVE_KEYS,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
            body=data,
        )

    def find(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.SegmentDefinition | None:
        """Find the first of `segment_definitions.list` with this `name`.

        Args:
            segment_name: The `name` to look for.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(
            environment_id=environment_id, workspace_id=workspace_id, **options
        ):
            if item.name == segment_name:
                return item
        return None

    def import_keys_from_json(
        self,
        segment_name: str,
        environment_id: str,
        replace_keys: Any,
        json_data: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Add keys to a segment in an environment.

        At most 10,000 at a time.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            replace_keys: Whether the keys that it has are taken out of it first. For
                example: `false`.
            json_data: Keys to add to a segment or to take out of it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        first, *others = pieces(json_data, ("keys",), 10000)
        self.upload_keys(
            segment_name=segment_name,
            environment_id=environment_id,
            data=first,
            replace=replace_keys,
            **options,
        )
        for piece in others:
            self.upload_keys(
                segment_name=segment_name,
                environment_id=environment_id,
                data=piece,
                replace=False,
                **options,
            )
        return True

    def submit_change_request(
        self,
        segment_name: str,
        environment_id: str,
        keys: Sequence[str],
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
            segment_name: The segment.
            environment_id: The environment. For example: `"env_1"`.
            keys: The keys.
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
                "segment": {"name": segment_name, "keys": keys},
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


class AsyncSegmentDefinitions(
    AsyncPaged,
    AsyncResource[
        "AsyncSegmentDefinitionsWithRawResponse",
        "AsyncSegmentDefinitionsWithStreamingResponse",
    ],
):
    """The keys of segments in one environment."""

    async def list(
        self,
        environment_id: str,
        workspace_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 50,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncSegmentDefinition]:
        """List the segments of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `50`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segments.

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
                objects.AsyncSegmentDefinition,
                self._caller,
                {"environment_id": environment_id, "workspace_id": workspace_id},
            ),
            options,
            path={"environmentId": environment_id, "workspaceId": workspace_id},
            query={"offset": offset, "limit": limit},
        )

    async def get_keys(
        self,
        segment_name: str,
        environment_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """List the keys of a segment in an environment.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The keys.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            GET_KEYS,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
            query={"offset": offset, "limit": limit},
        )

    async def upload_keys(
        self,
        segment_name: str,
        environment_id: str,
        data: types.SegmentKeysParam | types.SegmentKeys,
        replace: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Add keys to a segment in an environment.

        At most 10,000 at a time.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            replace: Whether the keys that it has are taken out of it first. For
                example: `false`.
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
            UPLOAD_KEYS,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
            body=data,
            query={"replace": replace},
        )

    async def remove_keys(
        self,
        segment_name: str,
        environment_id: str,
        data: types.SegmentKeysParam | types.SegmentKeys,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take keys out of a segment in an environment.

        At most 10,000 at a time.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
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
            REMOVE_KEYS,
            options,
            path={"segmentName": segment_name, "environmentId": environment_id},
            body=data,
        )

    async def find(
        self,
        segment_name: str,
        environment_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSegmentDefinition | None:
        """Find the first of `segment_definitions.list` with this `name`.

        Args:
            segment_name: The `name` to look for.
            environment_id: The environment. For example: `"env_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(
            environment_id=environment_id, workspace_id=workspace_id, **options
        ):
            if item.name == segment_name:
                return item
        return None

    async def import_keys_from_json(
        self,
        segment_name: str,
        environment_id: str,
        replace_keys: Any,
        json_data: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Add keys to a segment in an environment.

        At most 10,000 at a time.

        Args:
            segment_name: The name of the segment. For example: `"employees"`.
            environment_id: The environment. For example: `"env_1"`.
            replace_keys: Whether the keys that it has are taken out of it first. For
                example: `false`.
            json_data: Keys to add to a segment or to take out of it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        first, *others = pieces(json_data, ("keys",), 10000)
        await self.upload_keys(
            segment_name=segment_name,
            environment_id=environment_id,
            data=first,
            replace=replace_keys,
            **options,
        )
        for piece in others:
            await self.upload_keys(
                segment_name=segment_name,
                environment_id=environment_id,
                data=piece,
                replace=False,
                **options,
            )
        return True

    async def submit_change_request(
        self,
        segment_name: str,
        environment_id: str,
        keys: Sequence[str],
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
            segment_name: The segment.
            environment_id: The environment. For example: `"env_1"`.
            keys: The keys.
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
                "segment": {"name": segment_name, "keys": keys},
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

    class SegmentDefinitionsWithRawResponse:
        def __init__(self, of: SegmentDefinitions) -> None:
            self.list = views.raw(of.list)
            self.get_keys = views.raw(of.get_keys)
            self.upload_keys = views.raw(of.upload_keys)
            self.remove_keys = views.raw(of.remove_keys)

    class SegmentDefinitionsWithStreamingResponse:
        def __init__(self, of: SegmentDefinitions) -> None:
            self.list = views.streaming(of.list)
            self.get_keys = views.streaming(of.get_keys)
            self.upload_keys = views.streaming(of.upload_keys)
            self.remove_keys = views.streaming(of.remove_keys)

    class AsyncSegmentDefinitionsWithRawResponse:
        def __init__(self, of: AsyncSegmentDefinitions) -> None:
            self.list = views.async_raw(of.list)
            self.get_keys = views.async_raw(of.get_keys)
            self.upload_keys = views.async_raw(of.upload_keys)
            self.remove_keys = views.async_raw(of.remove_keys)

    class AsyncSegmentDefinitionsWithStreamingResponse:
        def __init__(self, of: AsyncSegmentDefinitions) -> None:
            self.list = views.async_streaming(of.list)
            self.get_keys = views.async_streaming(of.get_keys)
            self.upload_keys = views.async_streaming(of.upload_keys)
            self.remove_keys = views.async_streaming(of.remove_keys)
