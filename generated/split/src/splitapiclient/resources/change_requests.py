"""Changes that wait for approval."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.recipes import at
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.ChangeRequest, types.ChangeRequestPage] = PageOperation(
    "change_requests.list",
    "GET",
    "/changeRequests",
    lambda: types.ChangeRequestPage,
    paging=lambda: pagination.BY_CURSOR,
)
DECIDE: Operation[types.ChangeRequest] = Operation(
    "change_requests.decide",
    "PUT",
    "/changeRequests/{changeRequestId}",
    lambda: types.ChangeRequest,
)
SUBMIT: Operation[types.ChangeRequest] = Operation(
    "change_requests.submit",
    "POST",
    "/changeRequests/ws/{workspaceId}/environments/{environmentId}",
    lambda: types.ChangeRequest,
    nested=Nested({"": lambda: (types.NewChangeRequestParam,)}),
)


class ChangeRequests(
    Paged,
    Resource["ChangeRequestsWithRawResponse", "ChangeRequestsWithStreamingResponse"],
):
    """Changes that wait for approval."""

    def list(
        self,
        environment_id: str | Omit = omit,
        status: str | Omit = omit,
        *,
        after: str | Omit = omit,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.ChangeRequest]:
        """List change requests.

        Args:
            environment_id: Only those of this environment. For example: `"env_1"`.
            status: Only those with this status. For example: `"REQUESTED"`.
            after: The `nextMarker` of the page before. For example: `"mk_1"`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change requests.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.ChangeRequest, self._caller),
            options,
            query={
                "environmentId": environment_id,
                "status": status,
                "after": after,
                "limit": limit,
            },
        )

    def decide(
        self,
        change_request_id: str,
        data: types.ChangeRequestDecisionParam | types.ChangeRequestDecision,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Approve or reject a change.

        Args:
            change_request_id: The change request. For example: `"cr_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.

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
                DECIDE,
                objects.ChangeRequest,
                self._caller,
                {"change_request_id": change_request_id},
            ),
            options,
            path={"changeRequestId": change_request_id},
            body=data,
        )

    def submit(
        self,
        workspace_id: str,
        environment_id: str,
        data: types.NewChangeRequestParam | types.NewChangeRequest,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(SUBMIT, objects.ChangeRequest, self._caller),
            options,
            path={"workspaceId": workspace_id, "environmentId": environment_id},
            body=data,
        )

    def find(
        self,
        split_name: str | None,
        segment_name: str | None,
        environment_id: str | Omit = omit,
        status: str | Omit = omit,
        *,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.ChangeRequest]:
        """Find all of `change_requests.list` with this `split.name` and `segment.name`.

        Args:
            split_name: The `split.name` to look for; None: any.
            segment_name: The `segment.name` to look for; None: any.
            environment_id: Only those of this environment. For example: `"env_1"`.
            status: Only those with this status. For example: `"REQUESTED"`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All that fit.
        """
        found: builtins.list[objects.ChangeRequest] = []
        for item in self.list(
            environment_id=environment_id, status=status, limit=limit, **options
        ):
            if (split_name is None or at(item, "split", "name") == split_name) and (
                segment_name is None or at(item, "segment", "name") == segment_name
            ):
                found.append(item)
        return found

    def update_status(
        self,
        change_request_id: str,
        status: str,
        comment: str,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Approve or reject a change.

        Args:
            change_request_id: The change request. For example: `"cr_1"`.
            status: Whether it is approved.
            comment: Why.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        data: Any = {"status": status, "comment": comment}
        return self.decide(change_request_id=change_request_id, data=data, **options)


class AsyncChangeRequests(
    AsyncPaged,
    AsyncResource[
        "AsyncChangeRequestsWithRawResponse", "AsyncChangeRequestsWithStreamingResponse"
    ],
):
    """Changes that wait for approval."""

    async def list(
        self,
        environment_id: str | Omit = omit,
        status: str | Omit = omit,
        *,
        after: str | Omit = omit,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncChangeRequest]:
        """List change requests.

        Args:
            environment_id: Only those of this environment. For example: `"env_1"`.
            status: Only those with this status. For example: `"REQUESTED"`.
            after: The `nextMarker` of the page before. For example: `"mk_1"`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change requests.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncChangeRequest, self._caller),
            options,
            query={
                "environmentId": environment_id,
                "status": status,
                "after": after,
                "limit": limit,
            },
        )

    async def decide(
        self,
        change_request_id: str,
        data: types.ChangeRequestDecisionParam | types.ChangeRequestDecision,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Approve or reject a change.

        Args:
            change_request_id: The change request. For example: `"cr_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.

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
                DECIDE,
                objects.AsyncChangeRequest,
                self._caller,
                {"change_request_id": change_request_id},
            ),
            options,
            path={"changeRequestId": change_request_id},
            body=data,
        )

    async def submit(
        self,
        workspace_id: str,
        environment_id: str,
        data: types.NewChangeRequestParam | types.NewChangeRequest,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(SUBMIT, objects.AsyncChangeRequest, self._caller),
            options,
            path={"workspaceId": workspace_id, "environmentId": environment_id},
            body=data,
        )

    async def find(
        self,
        split_name: str | None,
        segment_name: str | None,
        environment_id: str | Omit = omit,
        status: str | Omit = omit,
        *,
        limit: int | Omit = 100,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncChangeRequest]:
        """Find all of `change_requests.list` with this `split.name` and `segment.name`.

        Args:
            split_name: The `split.name` to look for; None: any.
            segment_name: The `segment.name` to look for; None: any.
            environment_id: Only those of this environment. For example: `"env_1"`.
            status: Only those with this status. For example: `"REQUESTED"`.
            limit: How many items a page may have. Default: `100`. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All that fit.
        """
        found: builtins.list[objects.AsyncChangeRequest] = []
        for item in await self.list(
            environment_id=environment_id, status=status, limit=limit, **options
        ):
            if (split_name is None or at(item, "split", "name") == split_name) and (
                segment_name is None or at(item, "segment", "name") == segment_name
            ):
                found.append(item)
        return found

    async def update_status(
        self,
        change_request_id: str,
        status: str,
        comment: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Approve or reject a change.

        Args:
            change_request_id: The change request. For example: `"cr_1"`.
            status: Whether it is approved.
            comment: Why.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        data: Any = {"status": status, "comment": comment}
        return await self.decide(
            change_request_id=change_request_id, data=data, **options
        )


if TYPE_CHECKING:

    class ChangeRequestsWithRawResponse:
        def __init__(self, of: ChangeRequests) -> None:
            self.list = views.raw(of.list)
            self.decide = views.raw(of.decide)
            self.submit = views.raw(of.submit)

    class ChangeRequestsWithStreamingResponse:
        def __init__(self, of: ChangeRequests) -> None:
            self.list = views.streaming(of.list)
            self.decide = views.streaming(of.decide)
            self.submit = views.streaming(of.submit)

    class AsyncChangeRequestsWithRawResponse:
        def __init__(self, of: AsyncChangeRequests) -> None:
            self.list = views.async_raw(of.list)
            self.decide = views.async_raw(of.decide)
            self.submit = views.async_raw(of.submit)

    class AsyncChangeRequestsWithStreamingResponse:
        def __init__(self, of: AsyncChangeRequests) -> None:
            self.list = views.async_streaming(of.list)
            self.decide = views.async_streaming(of.decide)
            self.submit = views.async_streaming(of.submit)
