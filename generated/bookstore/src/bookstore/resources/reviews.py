"""Operations on reviews of books."""

from __future__ import annotations

from functools import cached_property
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
    from .authors import AsyncAuthors, Authors

LIST: PageOperation[types.Review, types.ReviewList] = PageOperation(
    "books.reviews.list",
    "GET",
    "/books/{book_id}/reviews",
    lambda: types.ReviewList,
    paging=lambda: pagination.BY_NUMBER,
)


class Reviews(
    Paged, Resource["ReviewsWithRawResponse", "ReviewsWithStreamingResponse"]
):
    """Operations on reviews of books."""

    @cached_property
    def authors(self) -> Authors:
        """Operations on authors of reviews of books."""
        from .authors import Authors

        return Authors(self._caller)

    def list(
        self,
        book_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Review, types.ReviewList]:
        """List the reviews of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            page: Which page to begin with, counted from 1. At least 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of reviews.
        """
        return self._page(
            LIST, options, path={"book_id": book_id}, query={"page": page}
        )


class AsyncReviews(
    AsyncPaged,
    AsyncResource["AsyncReviewsWithRawResponse", "AsyncReviewsWithStreamingResponse"],
):
    """Operations on reviews of books."""

    @cached_property
    def authors(self) -> AsyncAuthors:
        """Operations on authors of reviews of books."""
        from .authors import AsyncAuthors

        return AsyncAuthors(self._caller)

    def list(
        self,
        book_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Review, types.ReviewList]:
        """List the reviews of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            page: Which page to begin with, counted from 1. At least 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of reviews.
        """
        return self._page(
            LIST, options, path={"book_id": book_id}, query={"page": page}
        )


if TYPE_CHECKING:

    class ReviewsWithRawResponse:
        def __init__(self, of: Reviews) -> None:
            self.list = views.raw(of.list)

    class ReviewsWithStreamingResponse:
        def __init__(self, of: Reviews) -> None:
            self.list = views.streaming(of.list)

    class AsyncReviewsWithRawResponse:
        def __init__(self, of: AsyncReviews) -> None:
            self.list = views.async_raw(of.list)

    class AsyncReviewsWithStreamingResponse:
        def __init__(self, of: AsyncReviews) -> None:
            self.list = views.async_streaming(of.list)
