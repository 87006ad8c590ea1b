"""Operations on books of shelves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

SEARCH: Operation[types.BookPage] = Operation(
    "shelves.books.search", "QUERY", "/books", lambda: types.BookPage
)
LIST_LOANS: Operation[types.LoanPage] = Operation(
    "shelves.books.list_loans", "GET", "/books", lambda: types.LoanPage
)
COPY: Operation[None] = Operation("shelves.books.copy", "COPY", "/books", lambda: None)


class Books(Resource["BooksWithRawResponse", "BooksWithStreamingResponse"]):
    """Operations on books of shelves."""

    def search(
        self, *, term: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.BookPage:
        """Search with a body, safely.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._call(SEARCH, options, body={"term": term})

    def list_loans(
        self,
        *,
        criteria: types.ListLoansCriteriaParam | types.ListLoansCriteria | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.LoanPage:
        """Call `GET /books`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return self._call(LIST_LOANS, options, query={"criteria": criteria})

    def copy(self, **options: Unpack[RequestOptions]) -> None:
        """Copy all books.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(COPY, options)


class AsyncBooks(
    AsyncResource["AsyncBooksWithRawResponse", "AsyncBooksWithStreamingResponse"]
):
    """Operations on books of shelves."""

    async def search(
        self, *, term: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.BookPage:
        """Search with a body, safely.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return await self._call(SEARCH, options, body={"term": term})

    async def list_loans(
        self,
        *,
        criteria: types.ListLoansCriteriaParam | types.ListLoansCriteria | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.LoanPage:
        """Call `GET /books`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page.
        """
        return await self._call(LIST_LOANS, options, query={"criteria": criteria})

    async def copy(self, **options: Unpack[RequestOptions]) -> None:
        """Copy all books.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(COPY, options)


if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, of: Books) -> None:
            self.search = views.raw(of.search)
            self.list_loans = views.raw(of.list_loans)
            self.copy = views.raw(of.copy)

    class BooksWithStreamingResponse:
        def __init__(self, of: Books) -> None:
            self.search = views.streaming(of.search)
            self.list_loans = views.streaming(of.list_loans)
            self.copy = views.streaming(of.copy)

    class AsyncBooksWithRawResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.search = views.async_raw(of.search)
            self.list_loans = views.async_raw(of.list_loans)
            self.copy = views.async_raw(of.copy)

    class AsyncBooksWithStreamingResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.search = views.async_streaming(of.search)
            self.list_loans = views.async_streaming(of.list_loans)
            self.copy = views.async_streaming(of.copy)
