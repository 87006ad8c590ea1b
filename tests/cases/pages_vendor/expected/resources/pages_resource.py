"""Operations on pages."""

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

LIST_FERN: PageOperation[str, types.ListFernResponse] = PageOperation(
    "pages.list_fern",
    "GET",
    "/fern",
    lambda: types.ListFernResponse,
    paging=lambda: pagination.BY_CURSOR,
)
LIST_SPEAKEASY: PageOperation[str, types.ListSpeakeasyResponse] = PageOperation(
    "pages.list_speakeasy",
    "GET",
    "/speakeasy",
    lambda: types.ListSpeakeasyResponse,
    paging=lambda: pagination.BY_OFFSET,
)
LIST_MS: PageOperation[str, types.ListMsResponse] = PageOperation(
    "pages.list_ms",
    "GET",
    "/ms",
    lambda: types.ListMsResponse,
    paging=lambda: pagination.BY_URL,
)
LIST_STAINLESS: PageOperation[str, types.ListStainlessResponse] = PageOperation(
    "pages.list_stainless",
    "GET",
    "/stainless",
    lambda: types.ListStainlessResponse,
    paging=lambda: pagination.BY_CURSOR_2,
)


class PagesResource(
    Paged,
    Resource["PagesResourceWithRawResponse", "PagesResourceWithStreamingResponse"],
):
    """Operations on pages."""

    def list_fern(
        self, *, from_: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[str, types.ListFernResponse]:
        """Call `GET /fern`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_FERN, options, query={"from": from_})

    def list_speakeasy(
        self,
        *,
        skip: int | Omit = omit,
        top: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, types.ListSpeakeasyResponse]:
        """Call `GET /speakeasy`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_SPEAKEASY, options, query={"skip": skip, "top": top})

    def list_ms(
        self, **options: Unpack[RequestOptions]
    ) -> Page[str, types.ListMsResponse]:
        """Call `GET /ms`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_MS, options)

    def list_stainless(
        self, *, at: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Page[str, types.ListStainlessResponse]:
        """Call `GET /stainless`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_STAINLESS, options, query={"at": at})


class AsyncPagesResource(
    AsyncPaged,
    AsyncResource[
        "AsyncPagesResourceWithRawResponse", "AsyncPagesResourceWithStreamingResponse"
    ],
):
    """Operations on pages."""

    def list_fern(
        self, *, from_: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, types.ListFernResponse]:
        """Call `GET /fern`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_FERN, options, query={"from": from_})

    def list_speakeasy(
        self,
        *,
        skip: int | Omit = omit,
        top: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[str, types.ListSpeakeasyResponse]:
        """Call `GET /speakeasy`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_SPEAKEASY, options, query={"skip": skip, "top": top})

    def list_ms(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, types.ListMsResponse]:
        """Call `GET /ms`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_MS, options)

    def list_stainless(
        self, *, at: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, types.ListStainlessResponse]:
        """Call `GET /stainless`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Rows.
        """
        return self._page(LIST_STAINLESS, options, query={"at": at})


if TYPE_CHECKING:

    class PagesResourceWithRawResponse:
        def __init__(self, of: PagesResource) -> None:
            self.list_fern = views.raw(of.list_fern)
            self.list_speakeasy = views.raw(of.list_speakeasy)
            self.list_ms = views.raw(of.list_ms)
            self.list_stainless = views.raw(of.list_stainless)

    class PagesResourceWithStreamingResponse:
        def __init__(self, of: PagesResource) -> None:
            self.list_fern = views.streaming(of.list_fern)
            self.list_speakeasy = views.streaming(of.list_speakeasy)
            self.list_ms = views.streaming(of.list_ms)
            self.list_stainless = views.streaming(of.list_stainless)

    class AsyncPagesResourceWithRawResponse:
        def __init__(self, of: AsyncPagesResource) -> None:
            self.list_fern = views.async_raw(of.list_fern)
            self.list_speakeasy = views.async_raw(of.list_speakeasy)
            self.list_ms = views.async_raw(of.list_ms)
            self.list_stainless = views.async_raw(of.list_stainless)

    class AsyncPagesResourceWithStreamingResponse:
        def __init__(self, of: AsyncPagesResource) -> None:
            self.list_fern = views.async_streaming(of.list_fern)
            self.list_speakeasy = views.async_streaming(of.list_speakeasy)
            self.list_ms = views.async_streaming(of.list_ms)
            self.list_stainless = views.async_streaming(of.list_stainless)
