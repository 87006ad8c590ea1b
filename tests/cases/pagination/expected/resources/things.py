"""Operations on things."""

from __future__ import annotations

from collections.abc import Iterator
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
    from ..pagination import AsyncItems, AsyncPages, Page

LIST_BY_CURSOR: PageOperation[types.Thing, types.ListByCursorResponse] = PageOperation(
    "things.list_by_cursor",
    "GET",
    "/things/cursor",
    lambda: types.ListByCursorResponse,
    paging=lambda: pagination.BY_CURSOR,
)
LIST_BY_LAST_ID: PageOperation[types.Thing, types.ListByLastIdResponse] = PageOperation(
    "things.list_by_last_id",
    "GET",
    "/things/last-id",
    lambda: types.ListByLastIdResponse,
    paging=lambda: pagination.BY_LAST_ID,
)
LIST_BY_OFFSET: PageOperation[types.Thing, types.ListByOffsetResponse] = PageOperation(
    "things.list_by_offset",
    "GET",
    "/things/offset",
    lambda: types.ListByOffsetResponse,
    paging=lambda: pagination.BY_OFFSET,
)
LIST_BY_NUMBER: PageOperation[types.Thing, types.ListByNumberResponse] = PageOperation(
    "things.list_by_number",
    "GET",
    "/things/number",
    lambda: types.ListByNumberResponse,
    paging=lambda: pagination.BY_NUMBER,
)
LIST_BY_URL: PageOperation[types.Thing, types.ListByUrlResponse] = PageOperation(
    "things.list_by_url",
    "GET",
    "/things/url",
    lambda: types.ListByUrlResponse,
    paging=lambda: pagination.BY_URL,
)
LIST_BY_LINK: PageOperation[types.Thing, types.Things] = PageOperation(
    "things.list_by_link",
    "GET",
    "/things/link",
    lambda: types.Things,
    paging=lambda: pagination.BY_LINK,
)
LIST_WHOLE: Operation[types.ListWholeResponse] = Operation(
    "things.list_whole", "GET", "/things/whole", lambda: types.ListWholeResponse
)
LIST_ODD: PageOperation[types.Thing, types.ListOddResponse] = PageOperation(
    "things.list_odd",
    "GET",
    "/things/odd",
    lambda: types.ListOddResponse,
    paging=lambda: pagination.BY_NUMBER_2,
)
LIST_ITERATED: PageOperation[types.Thing, types.ListIteratedResponse] = PageOperation(
    "things.list_iterated",
    "GET",
    "/things/iterated",
    lambda: types.ListIteratedResponse,
    paging=lambda: pagination.BY_CURSOR_2,
)
LIST_GATHERED: PageOperation[types.Thing, types.ListGatheredResponse] = PageOperation(
    "things.list_gathered",
    "GET",
    "/things/gathered",
    lambda: types.ListGatheredResponse,
    paging=lambda: pagination.BY_OFFSET_2,
)
LIST_MAPPED: PageOperation[types.Thing, types.ListMappedResponse] = PageOperation(
    "things.list_mapped",
    "GET",
    "/things/mapped",
    lambda: types.ListMappedResponse,
    paging=lambda: pagination.BY_CURSOR_3,
)
SEARCH: PageOperation[types.Thing, types.SearchThingsResponse] = PageOperation(
    "things.search",
    "POST",
    "/things/search",
    lambda: types.SearchThingsResponse,
    paging=lambda: pagination.BY_CURSOR_4,
)


class Things(Paged, Resource["ThingsWithRawResponse", "ThingsWithStreamingResponse"]):
    """Operations on things."""

    def list_by_cursor(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Thing, types.ListByCursorResponse]:
        """Call `GET /things/cursor`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_CURSOR, options, query={"cursor": cursor, "limit": limit}
        )

    def list_by_last_id(
        self, *, starting_after: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[types.Thing, types.ListByLastIdResponse]:
        """Call `GET /things/last-id`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_LAST_ID, options, query={"starting_after": starting_after}
        )

    def list_by_offset(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Thing, types.ListByOffsetResponse]:
        """Call `GET /things/offset`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_OFFSET, options, query={"offset": offset, "limit": limit}
        )

    def list_by_number(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Thing, types.ListByNumberResponse]:
        """Call `GET /things/number`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_NUMBER, options, query={"page": page, "per_page": per_page}
        )

    def list_by_url(
        self, **options: Unpack[RequestOptions]
    ) -> Page[types.Thing, types.ListByUrlResponse]:
        """Call `GET /things/url`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_BY_URL, options)

    def list_by_link(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[types.Thing, types.Things]:
        """Call `GET /things/link`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_BY_LINK, options, query={"page": page})

    def list_whole(
        self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListWholeResponse:
        """Call `GET /things/whole`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._call(LIST_WHOLE, options, query={"cursor": cursor})

    def list_odd(
        self, *, p: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[types.Thing, types.ListOddResponse]:
        """Call `GET /things/odd`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_ODD, options, query={"p": p})

    def list_iterated(
        self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Iterator[types.Thing]:
        """Call `GET /things/iterated`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._items(LIST_ITERATED, options, query={"cursor": cursor})

    def list_gathered(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[types.Thing]:
        """Call `GET /things/gathered`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._list(
            LIST_GATHERED, options, query={"offset": offset, "limit": limit}
        )

    def list_mapped(
        self, *, marker: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[types.Thing, types.ListMappedResponse]:
        """Call `GET /things/mapped`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_MAPPED, options, query={"marker": marker})

    def search(
        self,
        *,
        text: str,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Thing, types.SearchThingsResponse]:
        """Call `POST /things/search`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(SEARCH, options, body={"text": text, "pageToken": page_token})


class AsyncThings(
    AsyncPaged,
    AsyncResource["AsyncThingsWithRawResponse", "AsyncThingsWithStreamingResponse"],
):
    """Operations on things."""

    def list_by_cursor(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Thing, types.ListByCursorResponse]:
        """Call `GET /things/cursor`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_CURSOR, options, query={"cursor": cursor, "limit": limit}
        )

    def list_by_last_id(
        self, *, starting_after: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[types.Thing, types.ListByLastIdResponse]:
        """Call `GET /things/last-id`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_LAST_ID, options, query={"starting_after": starting_after}
        )

    def list_by_offset(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Thing, types.ListByOffsetResponse]:
        """Call `GET /things/offset`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_OFFSET, options, query={"offset": offset, "limit": limit}
        )

    def list_by_number(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Thing, types.ListByNumberResponse]:
        """Call `GET /things/number`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(
            LIST_BY_NUMBER, options, query={"page": page, "per_page": per_page}
        )

    def list_by_url(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[types.Thing, types.ListByUrlResponse]:
        """Call `GET /things/url`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_BY_URL, options)

    def list_by_link(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[types.Thing, types.Things]:
        """Call `GET /things/link`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_BY_LINK, options, query={"page": page})

    async def list_whole(
        self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ListWholeResponse:
        """Call `GET /things/whole`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return await self._call(LIST_WHOLE, options, query={"cursor": cursor})

    def list_odd(
        self, *, p: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[types.Thing, types.ListOddResponse]:
        """Call `GET /things/odd`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_ODD, options, query={"p": p})

    def list_iterated(
        self, *, cursor: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncItems[types.Thing, types.ListIteratedResponse]:
        """Call `GET /things/iterated`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._items(LIST_ITERATED, options, query={"cursor": cursor})

    async def list_gathered(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[types.Thing]:
        """Call `GET /things/gathered`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return await self._list(
            LIST_GATHERED, options, query={"offset": offset, "limit": limit}
        )

    def list_mapped(
        self, *, marker: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[types.Thing, types.ListMappedResponse]:
        """Call `GET /things/mapped`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(LIST_MAPPED, options, query={"marker": marker})

    def search(
        self,
        *,
        text: str,
        page_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Thing, types.SearchThingsResponse]:
        """Call `POST /things/search`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._page(SEARCH, options, body={"text": text, "pageToken": page_token})


if TYPE_CHECKING:

    class ThingsWithRawResponse:
        def __init__(self, of: Things) -> None:
            self.list_by_cursor = views.raw(of.list_by_cursor)
            self.list_by_last_id = views.raw(of.list_by_last_id)
            self.list_by_offset = views.raw(of.list_by_offset)
            self.list_by_number = views.raw(of.list_by_number)
            self.list_by_url = views.raw(of.list_by_url)
            self.list_by_link = views.raw(of.list_by_link)
            self.list_whole = views.raw(of.list_whole)
            self.list_odd = views.raw(of.list_odd)
            self.list_iterated = views.raw(of.list_iterated)
            self.list_gathered = views.raw(of.list_gathered)
            self.list_mapped = views.raw(of.list_mapped)
            self.search = views.raw(of.search)

    class ThingsWithStreamingResponse:
        def __init__(self, of: Things) -> None:
            self.list_by_cursor = views.streaming(of.list_by_cursor)
            self.list_by_last_id = views.streaming(of.list_by_last_id)
            self.list_by_offset = views.streaming(of.list_by_offset)
            self.list_by_number = views.streaming(of.list_by_number)
            self.list_by_url = views.streaming(of.list_by_url)
            self.list_by_link = views.streaming(of.list_by_link)
            self.list_whole = views.streaming(of.list_whole)
            self.list_odd = views.streaming(of.list_odd)
            self.list_iterated = views.streaming(of.list_iterated)
            self.list_gathered = views.streaming(of.list_gathered)
            self.list_mapped = views.streaming(of.list_mapped)
            self.search = views.streaming(of.search)

    class AsyncThingsWithRawResponse:
        def __init__(self, of: AsyncThings) -> None:
            self.list_by_cursor = views.async_raw(of.list_by_cursor)
            self.list_by_last_id = views.async_raw(of.list_by_last_id)
            self.list_by_offset = views.async_raw(of.list_by_offset)
            self.list_by_number = views.async_raw(of.list_by_number)
            self.list_by_url = views.async_raw(of.list_by_url)
            self.list_by_link = views.async_raw(of.list_by_link)
            self.list_whole = views.async_raw(of.list_whole)
            self.list_odd = views.async_raw(of.list_odd)
            self.list_iterated = views.async_raw(of.list_iterated)
            self.list_gathered = views.async_raw(of.list_gathered)
            self.list_mapped = views.async_raw(of.list_mapped)
            self.search = views.async_raw(of.search)

    class AsyncThingsWithStreamingResponse:
        def __init__(self, of: AsyncThings) -> None:
            self.list_by_cursor = views.async_streaming(of.list_by_cursor)
            self.list_by_last_id = views.async_streaming(of.list_by_last_id)
            self.list_by_offset = views.async_streaming(of.list_by_offset)
            self.list_by_number = views.async_streaming(of.list_by_number)
            self.list_by_url = views.async_streaming(of.list_by_url)
            self.list_by_link = views.async_streaming(of.list_by_link)
            self.list_whole = views.async_streaming(of.list_whole)
            self.list_odd = views.async_streaming(of.list_odd)
            self.list_iterated = views.async_streaming(of.list_iterated)
            self.list_gathered = views.async_streaming(of.list_gathered)
            self.list_mapped = views.async_streaming(of.list_mapped)
            self.search = views.async_streaming(of.search)
