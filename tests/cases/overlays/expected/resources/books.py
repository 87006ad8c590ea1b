"""Operations on books."""

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

LIST: Operation[types.Books] = Operation(
    "books.list", "GET", "/books", lambda: types.Books
)
RETRIEVE: Operation[types.Book] = Operation(
    "books.retrieve", "GET", "/books/{id}", lambda: types.Book
)


class Books(Resource["BooksWithRawResponse", "BooksWithStreamingResponse"]):
    """Operations on books."""

    def list(
        self, *, q: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Books:
        """The books whose title has these words.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Books.
        """
        return self._call(LIST, options, query={"q": q})

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Book:
        """One book.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A book.
        """
        return self._call(RETRIEVE, options, path={"id": id})


class AsyncBooks(
    AsyncResource["AsyncBooksWithRawResponse", "AsyncBooksWithStreamingResponse"]
):
    """Operations on books."""

    async def list(
        self, *, q: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Books:
        """The books whose title has these words.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Books.
        """
        return await self._call(LIST, options, query={"q": q})

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Book:
        """One book.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A book.
        """
        return await self._call(RETRIEVE, options, path={"id": id})


if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, of: Books) -> None:
            self.list = views.raw(of.list)
            self.retrieve = views.raw(of.retrieve)

    class BooksWithStreamingResponse:
        def __init__(self, of: Books) -> None:
            self.list = views.streaming(of.list)
            self.retrieve = views.streaming(of.retrieve)

    class AsyncBooksWithRawResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.list = views.async_raw(of.list)
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncBooksWithStreamingResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.list = views.async_streaming(of.list)
            self.retrieve = views.async_streaming(of.retrieve)
