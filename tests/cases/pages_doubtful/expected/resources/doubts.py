"""Operations on doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST_GIVEN: Operation[types.ListGivenResponse] = Operation(
    "doubts.list_given", "GET", "/given", lambda: types.ListGivenResponse
)
LIST_TAKEN: Operation[types.ListTakenResponse] = Operation(
    "doubts.list_taken", "GET", "/taken", lambda: types.ListTakenResponse
)
LIST_ENDLESS: Operation[types.ListEndlessResponse] = Operation(
    "doubts.list_endless", "GET", "/endless", lambda: types.ListEndlessResponse
)
LIST_FIRST: Operation[types.ListFirstResponse] = Operation(
    "doubts.list_first", "GET", "/first", lambda: types.ListFirstResponse
)
LIST_SETTLED: PageOperation[str, types.ListSettledResponse] = PageOperation(
    "doubts.list_settled",
    "GET",
    "/settled",
    lambda: types.ListSettledResponse,
    paging=lambda: pagination.BY_NUMBER,
)


class Doubts(Paged, Resource["DoubtsWithRawResponse", "DoubtsWithStreamingResponse"]):
    """Operations on doubts."""

    def list_given(
        self, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListGivenResponse:
        """Call `GET /given`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Nothing takes the cursor.
        """
        return self._call(LIST_GIVEN, options, query={"limit": limit})

    def list_taken(
        self,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ListTakenResponse:
        """Call `GET /taken`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Nothing gives the cursor.
        """
        return self._call(LIST_TAKEN, options, query={"limit": limit, "cursor": cursor})

    def list_endless(
        self, *, page: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListEndlessResponse:
        """Call `GET /endless`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Nothing ends it.
        """
        return self._call(LIST_ENDLESS, options, query={"page": page})

    def list_first(
        self,
        *,
        page_index: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ListFirstResponse:
        """Call `GET /first`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            From 0 or from 1?
        """
        return self._call(
            LIST_FIRST, options, query={"pageIndex": page_index, "size": size}
        )

    def list_settled(
        self,
        *,
        page_index: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, types.ListSettledResponse]:
        """Call `GET /settled`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The configuration knows.
        """
        return self._page(
            LIST_SETTLED, options, query={"pageIndex": page_index, "size": size}
        )


class AsyncDoubts(
    AsyncPaged,
    AsyncResource["AsyncDoubtsWithRawResponse", "AsyncDoubtsWithStreamingResponse"],
):
    """Operations on doubts."""

    async def list_given(
        self, *, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListGivenResponse:
        """Call `GET /given`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Nothing takes the cursor.
        """
        return await self._call(LIST_GIVEN, options, query={"limit": limit})

    async def list_taken(
        self,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ListTakenResponse:
        """Call `GET /taken`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Nothing gives the cursor.
        """
        return await self._call(
            LIST_TAKEN, options, query={"limit": limit, "cursor": cursor}
        )

    async def list_endless(
        self, *, page: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListEndlessResponse:
        """Call `GET /endless`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Nothing ends it.
        """
        return await self._call(LIST_ENDLESS, options, query={"page": page})

    async def list_first(
        self,
        *,
        page_index: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ListFirstResponse:
        """Call `GET /first`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            From 0 or from 1?
        """
        return await self._call(
            LIST_FIRST, options, query={"pageIndex": page_index, "size": size}
        )

    def list_settled(
        self,
        *,
        page_index: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[str, types.ListSettledResponse]:
        """Call `GET /settled`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The configuration knows.
        """
        return self._page(
            LIST_SETTLED, options, query={"pageIndex": page_index, "size": size}
        )


if TYPE_CHECKING:

    class DoubtsWithRawResponse:
        def __init__(self, of: Doubts) -> None:
            self.list_given = views.raw(of.list_given)
            self.list_taken = views.raw(of.list_taken)
            self.list_endless = views.raw(of.list_endless)
            self.list_first = views.raw(of.list_first)
            self.list_settled = views.raw(of.list_settled)

    class DoubtsWithStreamingResponse:
        def __init__(self, of: Doubts) -> None:
            self.list_given = views.streaming(of.list_given)
            self.list_taken = views.streaming(of.list_taken)
            self.list_endless = views.streaming(of.list_endless)
            self.list_first = views.streaming(of.list_first)
            self.list_settled = views.streaming(of.list_settled)

    class AsyncDoubtsWithRawResponse:
        def __init__(self, of: AsyncDoubts) -> None:
            self.list_given = views.async_raw(of.list_given)
            self.list_taken = views.async_raw(of.list_taken)
            self.list_endless = views.async_raw(of.list_endless)
            self.list_first = views.async_raw(of.list_first)
            self.list_settled = views.async_raw(of.list_settled)

    class AsyncDoubtsWithStreamingResponse:
        def __init__(self, of: AsyncDoubts) -> None:
            self.list_given = views.async_streaming(of.list_given)
            self.list_taken = views.async_streaming(of.list_taken)
            self.list_endless = views.async_streaming(of.list_endless)
            self.list_first = views.async_streaming(of.list_first)
            self.list_settled = views.async_streaming(of.list_settled)
