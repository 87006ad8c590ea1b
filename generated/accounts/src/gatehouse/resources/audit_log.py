"""Who asked for what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

SEARCH_REQUESTS: PageOperation[types.LoggedRequest, types.RequestList] = PageOperation(
    "audit_log.search_requests",
    "GET",
    "/v1/audit/requests",
    lambda: types.RequestList,
    paging=lambda: pagination.BY_LAST_ID_2,
    styles={
        "query:headers": Style("form", False),
        "query:options": Style("deepObject", True),
    },
)
GET_HOURS: Operation[list[list[int]]] = Operation(
    "audit_log.get_hours", "GET", "/v1/audit/hours", lambda: list[list[int]]
)


class AuditLog(
    Paged, Resource["AuditLogWithRawResponse", "AuditLogWithStreamingResponse"]
):
    """Who asked for what."""

    def search_requests(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        self_: bool | Omit = omit,
        path: str | Omit = omit,
        query: str | Omit = omit,
        body: str | Omit = omit,
        headers: Sequence[str] | Omit = omit,
        options_: types.SearchOptionsParam | types.SearchOptions | Omit = omit,
        timeout_: float | Omit = omit,
        class_: Literal[2, 3, 4, 5] | int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.LoggedRequest, types.RequestList]:
        """Find out who asked for what.

        Args:
            starting_after: The last one of the page before.
            limit: How many to return at most. From 1 to 100. Default: `20`.
            self_: Only what this program asked for.
            path: Only requests to addresses that begin like this. For example:
                `"/v1/users"`.
            query: Only requests with this text in their query.
            body: Only requests with this text in their body.
            headers: Names of headers to show. For example: `["User-Agent", "Accept"]`.
            options_: How to search. For example: `{"case": "ignore", "whole_words":
                true}`.
            timeout_: How long to search, in seconds. More than 0. Default: `10`.
            class_: Only answers of this class. For example: `4`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the requests that were found.
        """
        return self._page(
            SEARCH_REQUESTS,
            options,
            query={
                "starting_after": starting_after,
                "limit": limit,
                "self": self_,
                "path": path,
                "query": query,
                "body": body,
                "headers": headers,
                "options": options_,
                "timeout": timeout_,
                "class": class_,
            },
        )

    def get_hours(self, **options: Unpack[RequestOptions]) -> list[list[int]]:
        """Tell when people sign in.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many signed in, by weekday and hour.
        """
        return self._call(GET_HOURS, options)


class AsyncAuditLog(
    AsyncPaged,
    AsyncResource["AsyncAuditLogWithRawResponse", "AsyncAuditLogWithStreamingResponse"],
):
    """Who asked for what."""

    def search_requests(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        self_: bool | Omit = omit,
        path: str | Omit = omit,
        query: str | Omit = omit,
        body: str | Omit = omit,
        headers: Sequence[str] | Omit = omit,
        options_: types.SearchOptionsParam | types.SearchOptions | Omit = omit,
        timeout_: float | Omit = omit,
        class_: Literal[2, 3, 4, 5] | int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.LoggedRequest, types.RequestList]:
        """Find out who asked for what.

        Args:
            starting_after: The last one of the page before.
            limit: How many to return at most. From 1 to 100. Default: `20`.
            self_: Only what this program asked for.
            path: Only requests to addresses that begin like this. For example:
                `"/v1/users"`.
            query: Only requests with this text in their query.
            body: Only requests with this text in their body.
            headers: Names of headers to show. For example: `["User-Agent", "Accept"]`.
            options_: How to search. For example: `{"case": "ignore", "whole_words":
                true}`.
            timeout_: How long to search, in seconds. More than 0. Default: `10`.
            class_: Only answers of this class. For example: `4`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the requests that were found.
        """
        return self._page(
            SEARCH_REQUESTS,
            options,
            query={
                "starting_after": starting_after,
                "limit": limit,
                "self": self_,
                "path": path,
                "query": query,
                "body": body,
                "headers": headers,
                "options": options_,
                "timeout": timeout_,
                "class": class_,
            },
        )

    async def get_hours(self, **options: Unpack[RequestOptions]) -> list[list[int]]:
        """Tell when people sign in.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many signed in, by weekday and hour.
        """
        return await self._call(GET_HOURS, options)


if TYPE_CHECKING:

    class AuditLogWithRawResponse:
        def __init__(self, of: AuditLog) -> None:
            self.search_requests = views.raw(of.search_requests)
            self.get_hours = views.raw(of.get_hours)

    class AuditLogWithStreamingResponse:
        def __init__(self, of: AuditLog) -> None:
            self.search_requests = views.streaming(of.search_requests)
            self.get_hours = views.streaming(of.get_hours)

    class AsyncAuditLogWithRawResponse:
        def __init__(self, of: AsyncAuditLog) -> None:
            self.search_requests = views.async_raw(of.search_requests)
            self.get_hours = views.async_raw(of.get_hours)

    class AsyncAuditLogWithStreamingResponse:
        def __init__(self, of: AsyncAuditLog) -> None:
            self.search_requests = views.async_streaming(of.search_requests)
            self.get_hours = views.async_streaming(of.get_hours)
