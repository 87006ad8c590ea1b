"""Operations on a."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST_AFTER: PageOperation[str, types.ListAfterResponse] = PageOperation(
    "a.list_after",
    "GET",
    "/a",
    lambda: types.ListAfterResponse,
    paging=lambda: pagination.BY_CURSOR,
)
LIST_BY_HEADER: PageOperation[str, types.Names] = PageOperation(
    "a.list_by_header",
    "GET",
    "/b",
    lambda: types.Names,
    paging=lambda: pagination.BY_CURSOR_2,
)
LIST_BY_MARKER: PageOperation[str, types.ListByMarkerResponse] = PageOperation(
    "a.list_by_marker",
    "GET",
    "/c",
    lambda: types.ListByMarkerResponse,
    paging=lambda: pagination.BY_CURSOR_3,
)
SEARCH_BY_OFFSET: PageOperation[str, types.SearchByOffsetResponse] = PageOperation(
    "a.search_by_offset",
    "POST",
    "/d",
    lambda: types.SearchByOffsetResponse,
    paging=lambda: pagination.BY_OFFSET,
)


class A(Paged, Resource["AWithRawResponse", "AWithStreamingResponse"]):
    """Operations on a."""

    def list_after(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, types.ListAfterResponse]:
        """Call `GET /a`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Both ways.
        """
        return self._page(
            LIST_AFTER,
            options,
            query={"after": after, "before": before, "limit": limit},
        )

    def list_by_header(
        self, *, page_token: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[str, types.Names]:
        """Call `GET /b`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A header has the next.
        """
        return self._page(LIST_BY_HEADER, options, query={"page_token": page_token})

    def list_by_marker(
        self, *, marker: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[str, types.ListByMarkerResponse]:
        """Call `GET /c`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A marker.
        """
        return self._page(LIST_BY_MARKER, options, query={"marker": marker})

    def search_by_offset(
        self,
        *,
        text: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, types.SearchByOffsetResponse]:
        """Call `POST /d`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Counted in the body.
        """
        return self._page(
            SEARCH_BY_OFFSET,
            options,
            body={"text": text, "offset": offset, "limit": limit},
        )


class AsyncA(
    AsyncPaged, AsyncResource["AsyncAWithRawResponse", "AsyncAWithStreamingResponse"]
):
    """Operations on a."""

    def list_after(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[str, types.ListAfterResponse]:
        """Call `GET /a`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Both ways.
        """
        return self._page(
            LIST_AFTER,
            options,
            query={"after": after, "before": before, "limit": limit},
        )

    def list_by_header(
        self, *, page_token: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, types.Names]:
        """Call `GET /b`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A header has the next.
        """
        return self._page(LIST_BY_HEADER, options, query={"page_token": page_token})

    def list_by_marker(
        self, *, marker: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, types.ListByMarkerResponse]:
        """Call `GET /c`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A marker.
        """
        return self._page(LIST_BY_MARKER, options, query={"marker": marker})

    def search_by_offset(
        self,
        *,
        text: str | Omit = omit,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[str, types.SearchByOffsetResponse]:
        """Call `POST /d`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Counted in the body.
        """
        return self._page(
            SEARCH_BY_OFFSET,
            options,
            body={"text": text, "offset": offset, "limit": limit},
        )


if TYPE_CHECKING:

    class AWithRawResponse:
        def __init__(self, of: A) -> None:
            self.list_after = views.raw(of.list_after)
            self.list_by_header = views.raw(of.list_by_header)
            self.list_by_marker = views.raw(of.list_by_marker)
            self.search_by_offset = views.raw(of.search_by_offset)

    class AWithStreamingResponse:
        def __init__(self, of: A) -> None:
            self.list_after = views.streaming(of.list_after)
            self.list_by_header = views.streaming(of.list_by_header)
            self.list_by_marker = views.streaming(of.list_by_marker)
            self.search_by_offset = views.streaming(of.search_by_offset)

    class AsyncAWithRawResponse:
        def __init__(self, of: AsyncA) -> None:
            self.list_after = views.async_raw(of.list_after)
            self.list_by_header = views.async_raw(of.list_by_header)
            self.list_by_marker = views.async_raw(of.list_by_marker)
            self.search_by_offset = views.async_raw(of.search_by_offset)

    class AsyncAWithStreamingResponse:
        def __init__(self, of: AsyncA) -> None:
            self.list_after = views.async_streaming(of.list_after)
            self.list_by_header = views.async_streaming(of.list_by_header)
            self.list_by_marker = views.async_streaming(of.list_by_marker)
            self.search_by_offset = views.async_streaming(of.search_by_offset)
