"""Operations on authors of reviews of books."""

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

LIST: PageOperation[types.ReviewAuthor, types.ReviewAuthorList] = PageOperation(
    "books.reviews.authors.list",
    "GET",
    "/books/{book_id}/reviews/authors",
    lambda: types.ReviewAuthorList,
    paging=lambda: pagination.BY_NUMBER,
)


class Authors(
    Paged, Resource["AuthorsWithRawResponse", "AuthorsWithStreamingResponse"]
):
    """Operations on authors of reviews of books."""

    def list(
        self,
        book_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.ReviewAuthor, types.ReviewAuthorList]:
        """List the people who reviewed a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            page: Which page to begin with, counted from 1. At least 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of people.
        """
        return self._page(
            LIST, options, path={"book_id": book_id}, query={"page": page}
        )


class AsyncAuthors(
    AsyncPaged,
    AsyncResource["AsyncAuthorsWithRawResponse", "AsyncAuthorsWithStreamingResponse"],
):
    """Operations on authors of reviews of books."""

    def list(
        self,
        book_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.ReviewAuthor, types.ReviewAuthorList]:
        """List the people who reviewed a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            page: Which page to begin with, counted from 1. At least 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of people.
        """
        return self._page(
            LIST, options, path={"book_id": book_id}, query={"page": page}
        )


if TYPE_CHECKING:

    class AuthorsWithRawResponse:
        def __init__(self, of: Authors) -> None:
            self.list = views.raw(of.list)

    class AuthorsWithStreamingResponse:
        def __init__(self, of: Authors) -> None:
            self.list = views.streaming(of.list)

    class AsyncAuthorsWithRawResponse:
        def __init__(self, of: AsyncAuthors) -> None:
            self.list = views.async_raw(of.list)

    class AsyncAuthorsWithStreamingResponse:
        def __init__(self, of: AsyncAuthors) -> None:
            self.list = views.async_streaming(of.list)
