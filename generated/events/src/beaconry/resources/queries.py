"""Questions about events, asked once or saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.streaming import AsyncStreaming, StreamOperation, Streaming

if TYPE_CHECKING:
    from .._core import views
    from .._core.streams import AsyncStream, Stream
    from ..pagination import AsyncPages, Page

RUN: Operation[types.QueryResult] = Operation(
    "queries.run",
    "POST",
    "/queries/run",
    lambda: types.QueryResult,
    errors={422: lambda: types.InvalidProblem},
)
RUN_STREAM: StreamOperation[types.QueryChunk] = StreamOperation(
    "queries.run",
    "POST",
    "/queries/run",
    lambda: types.QueryChunk,
    errors={422: lambda: types.InvalidProblem},
)
LIST: PageOperation[types.SavedQuery, types.QueryPage] = PageOperation(
    "queries.list",
    "GET",
    "/queries",
    lambda: types.QueryPage,
    paging=lambda: pagination.BY_OFFSET,
)
CREATE: Operation[types.SavedQuery] = Operation(
    "queries.create",
    "POST",
    "/queries",
    lambda: types.SavedQuery,
    errors={422: lambda: types.InvalidProblem},
)
RETRIEVE: Operation[types.SavedQuery] = Operation(
    "queries.retrieve", "GET", "/queries/{query_id}", lambda: types.SavedQuery
)
REPLACE: Operation[types.SavedQuery] = Operation(
    "queries.replace",
    "PUT",
    "/queries/{query_id}",
    lambda: types.SavedQuery,
    errors={422: lambda: types.InvalidProblem},
)
DELETE: Operation[None] = Operation(
    "queries.delete", "DELETE", "/queries/{query_id}", lambda: None
)
LATEST_RESULT: Operation[types.QueryResult | types.Pending] = Operation(
    "queries.latest_result",
    "GET",
    "/queries/{query_id}/result",
    lambda: types.QueryResult,
    by_status={202: lambda: types.Pending},
)


class Queries(
    Paged, Streaming, Resource["QueriesWithRawResponse", "QueriesWithStreamingResponse"]
):
    """Questions about events, asked once or saved."""

    @overload
    def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult: ...

    @overload
    def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: Literal[True],
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[types.QueryChunk]: ...

    @overload
    def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: bool,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult | Stream[types.QueryChunk]: ...

    def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: bool | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult | Stream[types.QueryChunk]:
        """Ask a question without saving it.

        With `stream`, rows come one by one as they are known, and progress between
        them.

        Args:
            definition: A question; its properties tell which kind it is.
            parameters: Values for the placeholders of the definition.
            stream: Whether to answer with a stream. Default: `false`.
            timeout_: How long the question may take, in seconds. From 1 to 600.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The answer, or a stream of its parts.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        if stream:
            return self._stream(
                RUN_STREAM,
                options,
                body={
                    "definition": definition,
                    "parameters": parameters,
                    "stream": stream,
                    "timeout": timeout_,
                },
            )
        return self._call(
            RUN,
            options,
            body={
                "definition": definition,
                "parameters": parameters,
                "stream": stream,
                "timeout": timeout_,
            },
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        owner: Literal["me"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.SavedQuery, types.QueryPage]:
        """List saved queries by name.

        Args:
            limit: How many to return at most. From 1 to 200. Default: `50`.
            offset: How many to leave out from the beginning. At least 0. Default: `0`.
            owner: Only queries of this member, or `me`. For example: `"me"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the saved queries.
        """
        return self._page(
            LIST, options, query={"limit": limit, "offset": offset, "owner": owner}
        )

    def create(
        self,
        *,
        name: str,
        definition: types.QueryDefinitionParam,
        labels: Mapping[str, str] | Omit = omit,
        schedule: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SavedQuery:
        """Save a query.

        Args:
            name: What people call it. At most 80 characters.
            definition: A question; its properties tell which kind it is.
            labels: Your own notes. At most 20 keys.
            schedule: When to compute it by itself, as five fields of cron; null for
                never. For example: `"0 6 * * 1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The query as it was saved.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            CREATE,
            options,
            body={
                "name": name,
                "definition": definition,
                "labels": labels,
                "schedule": schedule,
            },
        )

    def retrieve(
        self, query_id: str, **options: Unpack[RequestOptions]
    ) -> types.SavedQuery:
        """Retrieve a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The saved query.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(RETRIEVE, options, path={"query_id": query_id})

    def replace(
        self,
        query_id: str,
        *,
        name: str,
        definition: types.QueryDefinitionParam,
        labels: Mapping[str, str] | Omit = omit,
        schedule: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SavedQuery:
        """Replace a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            name: What people call it. At most 80 characters.
            definition: A question; its properties tell which kind it is.
            labels: Your own notes. At most 20 keys.
            schedule: When to compute it by itself, as five fields of cron; null for
                never. For example: `"0 6 * * 1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The query as it is now.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            REPLACE,
            options,
            path={"query_id": query_id},
            body={
                "name": name,
                "definition": definition,
                "labels": labels,
                "schedule": schedule,
            },
        )

    def delete(self, query_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(DELETE, options, path={"query_id": query_id})

    def latest_result(
        self,
        query_id: str,
        *,
        refresh: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult | types.Pending:
        """Retrieve the latest answer to a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            refresh: Whether to compute the answer anew, even if one is kept. Default:
                `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The answer.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(
            LATEST_RESULT,
            options,
            path={"query_id": query_id},
            query={"refresh": refresh},
        )


class AsyncQueries(
    AsyncPaged,
    AsyncStreaming,
    AsyncResource["AsyncQueriesWithRawResponse", "AsyncQueriesWithStreamingResponse"],
):
    """Questions about events, asked once or saved."""

    @overload
    async def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult: ...

    @overload
    async def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: Literal[True],
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[types.QueryChunk]: ...

    @overload
    async def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: bool,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult | AsyncStream[types.QueryChunk]: ...

    async def run(
        self,
        *,
        definition: types.QueryDefinitionParam,
        parameters: Mapping[str, types.FilterValue] | Omit = omit,
        stream: bool | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult | AsyncStream[types.QueryChunk]:
        """Ask a question without saving it.

        With `stream`, rows come one by one as they are known, and progress between
        them.

        Args:
            definition: A question; its properties tell which kind it is.
            parameters: Values for the placeholders of the definition.
            stream: Whether to answer with a stream. Default: `false`.
            timeout_: How long the question may take, in seconds. From 1 to 600.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The answer, or a stream of its parts.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        if stream:
            return await self._stream(
                RUN_STREAM,
                options,
                body={
                    "definition": definition,
                    "parameters": parameters,
                    "stream": stream,
                    "timeout": timeout_,
                },
            )
        return await self._call(
            RUN,
            options,
            body={
                "definition": definition,
                "parameters": parameters,
                "stream": stream,
                "timeout": timeout_,
            },
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        owner: Literal["me"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.SavedQuery, types.QueryPage]:
        """List saved queries by name.

        Args:
            limit: How many to return at most. From 1 to 200. Default: `50`.
            offset: How many to leave out from the beginning. At least 0. Default: `0`.
            owner: Only queries of this member, or `me`. For example: `"me"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the saved queries.
        """
        return self._page(
            LIST, options, query={"limit": limit, "offset": offset, "owner": owner}
        )

    async def create(
        self,
        *,
        name: str,
        definition: types.QueryDefinitionParam,
        labels: Mapping[str, str] | Omit = omit,
        schedule: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SavedQuery:
        """Save a query.

        Args:
            name: What people call it. At most 80 characters.
            definition: A question; its properties tell which kind it is.
            labels: Your own notes. At most 20 keys.
            schedule: When to compute it by itself, as five fields of cron; null for
                never. For example: `"0 6 * * 1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The query as it was saved.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "name": name,
                "definition": definition,
                "labels": labels,
                "schedule": schedule,
            },
        )

    async def retrieve(
        self, query_id: str, **options: Unpack[RequestOptions]
    ) -> types.SavedQuery:
        """Retrieve a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The saved query.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(RETRIEVE, options, path={"query_id": query_id})

    async def replace(
        self,
        query_id: str,
        *,
        name: str,
        definition: types.QueryDefinitionParam,
        labels: Mapping[str, str] | Omit = omit,
        schedule: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SavedQuery:
        """Replace a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            name: What people call it. At most 80 characters.
            definition: A question; its properties tell which kind it is.
            labels: Your own notes. At most 20 keys.
            schedule: When to compute it by itself, as five fields of cron; null for
                never. For example: `"0 6 * * 1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The query as it is now.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            REPLACE,
            options,
            path={"query_id": query_id},
            body={
                "name": name,
                "definition": definition,
                "labels": labels,
                "schedule": schedule,
            },
        )

    async def delete(self, query_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(DELETE, options, path={"query_id": query_id})

    async def latest_result(
        self,
        query_id: str,
        *,
        refresh: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.QueryResult | types.Pending:
        """Retrieve the latest answer to a saved query.

        Args:
            query_id: The saved query, such as `qry_3`. For example: `"qry_3"`.
            refresh: Whether to compute the answer anew, even if one is kept. Default:
                `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The answer.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(
            LATEST_RESULT,
            options,
            path={"query_id": query_id},
            query={"refresh": refresh},
        )


if TYPE_CHECKING:

    class QueriesWithRawResponse:
        def __init__(self, of: Queries) -> None:
            self.run = views.raw(of.run)
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.replace = views.raw(of.replace)
            self.delete = views.raw(of.delete)
            self.latest_result = views.raw(of.latest_result)

    class QueriesWithStreamingResponse:
        def __init__(self, of: Queries) -> None:
            self.run = views.streaming(of.run)
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.replace = views.streaming(of.replace)
            self.delete = views.streaming(of.delete)
            self.latest_result = views.streaming(of.latest_result)

    class AsyncQueriesWithRawResponse:
        def __init__(self, of: AsyncQueries) -> None:
            self.run = views.async_raw(of.run)
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.replace = views.async_raw(of.replace)
            self.delete = views.async_raw(of.delete)
            self.latest_result = views.async_raw(of.latest_result)

    class AsyncQueriesWithStreamingResponse:
        def __init__(self, of: AsyncQueries) -> None:
            self.run = views.async_streaming(of.run)
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.replace = views.async_streaming(of.replace)
            self.delete = views.async_streaming(of.delete)
            self.latest_result = views.async_streaming(of.latest_result)
