"""Operations on books of library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack, deprecated

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .._core.responses import AsyncOpening, Opening, RawResponse

SEARCH: Operation[list[types.Book]] = Operation(
    "library.books.search",
    "GET",
    "/bk",
    lambda: list[types.Book],
    errors={400: lambda: types.Fault},
)
ADD: Operation[types.Book] = Operation(
    "library.books.add",
    "POST",
    "/bk",
    lambda: types.Book,
    idempotency_header="X-Acme-Once",
    timeout=60.0,
)
PUT: Operation[None] = Operation("library.books.put", "PUT", "/bk", lambda: None)


class Books(Resource["BooksWithRawResponse", "BooksWithStreamingResponse"]):
    """Operations on books of library."""

    def search(
        self,
        *,
        words: str,
        language: str | Omit = "en",
        **options: Unpack[RequestOptions],
    ) -> list[types.Book]:
        """Find books.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Books.

        Raises:
            BadRequestError: Refused.
        """
        return self._call(SEARCH, options, query={"q": words, "lg": language})

    def add(
        self,
        *,
        title: str,
        page_count: int | Omit = omit,
        size: types.BookSizeParam | types.BookSize | Omit = omit,
        raw: object | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Book:
        """Add a book.

        Beta: this may still change.

        Args:
            page_count: Deprecated: Count them.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book.
        """
        return self._call(
            ADD, options, body={"ttl": title, "pg": page_count, "sz": size, "raw": raw}
        )

    @deprecated(
        "`library.books.put` is deprecated: It writes twice. It will be gone after 2027-01-01. Use `library.books.add` instead."
    )
    def put(self, **options: Unpack[RequestOptions]) -> None:
        """Put a book.

        Deprecated: It writes twice. It will be gone after 2027-01-01. Use
        `library.books.add` instead.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(PUT, options)


class AsyncBooks(
    AsyncResource["AsyncBooksWithRawResponse", "AsyncBooksWithStreamingResponse"]
):
    """Operations on books of library."""

    async def search(
        self,
        *,
        words: str,
        language: str | Omit = "en",
        **options: Unpack[RequestOptions],
    ) -> list[types.Book]:
        """Find books.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Books.

        Raises:
            BadRequestError: Refused.
        """
        return await self._call(SEARCH, options, query={"q": words, "lg": language})

    async def add(
        self,
        *,
        title: str,
        page_count: int | Omit = omit,
        size: types.BookSizeParam | types.BookSize | Omit = omit,
        raw: object | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Book:
        """Add a book.

        Beta: this may still change.

        Args:
            page_count: Deprecated: Count them.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book.
        """
        return await self._call(
            ADD, options, body={"ttl": title, "pg": page_count, "sz": size, "raw": raw}
        )

    @deprecated(
        "`library.books.put` is deprecated: It writes twice. It will be gone after 2027-01-01. Use `library.books.add` instead."
    )
    async def put(self, **options: Unpack[RequestOptions]) -> None:
        """Put a book.

        Deprecated: It writes twice. It will be gone after 2027-01-01. Use
        `library.books.add` instead.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(PUT, options)


if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, of: Books) -> None:
            self.search = views.raw(of.search)
            self.add = views.raw(of.add)

        @deprecated(
            "`library.books.put` is deprecated: It writes twice. It will be gone after 2027-01-01. Use `library.books.add` instead."
        )
        def put(self, **options: Unpack[RequestOptions]) -> RawResponse[None]: ...

    class BooksWithStreamingResponse:
        def __init__(self, of: Books) -> None:
            self.search = views.streaming(of.search)
            self.add = views.streaming(of.add)

        @deprecated(
            "`library.books.put` is deprecated: It writes twice. It will be gone after 2027-01-01. Use `library.books.add` instead."
        )
        def put(self, **options: Unpack[RequestOptions]) -> Opening[None]: ...

    class AsyncBooksWithRawResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.search = views.async_raw(of.search)
            self.add = views.async_raw(of.add)

        @deprecated(
            "`library.books.put` is deprecated: It writes twice. It will be gone after 2027-01-01. Use `library.books.add` instead."
        )
        async def put(self, **options: Unpack[RequestOptions]) -> RawResponse[None]: ...

    class AsyncBooksWithStreamingResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.search = views.async_streaming(of.search)
            self.add = views.async_streaming(of.add)

        @deprecated(
            "`library.books.put` is deprecated: It writes twice. It will be gone after 2027-01-01. Use `library.books.add` instead."
        )
        def put(self, **options: Unpack[RequestOptions]) -> AsyncOpening[None]: ...
