"""The catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import BinaryOperation, Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.parts import PARTS
from .._core.resource import AsyncResource, Resource
from .._core.streaming import AsyncStreaming, StreamOperation, Streaming

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import File
    from .._core.responses import BinaryResponse
    from .._core.streams import AsyncStream, Stream
    from ..pagination import AsyncPages, Page
    from .reviews import AsyncReviews, Reviews

LIST: PageOperation[types.Book, types.BookList] = PageOperation(
    "books.list",
    "GET",
    "/books",
    lambda: types.BookList,
    paging=lambda: pagination.BY_CURSOR,
)
CREATE: Operation[types.Book] = Operation(
    "books.create",
    "POST",
    "/books",
    lambda: types.Book,
    idempotency_header="Idempotency-Key",
)
RETRIEVE: Operation[types.Book] = Operation(
    "books.retrieve", "GET", "/books/{book_id}", lambda: types.Book
)
UPDATE: Operation[types.Book] = Operation(
    "books.update", "PATCH", "/books/{book_id}", lambda: types.Book
)
DELETE: Operation[None] = Operation(
    "books.delete", "DELETE", "/books/{book_id}", lambda: None
)
UPLOAD_COVER: Operation[types.Cover] = Operation(
    "books.upload_cover",
    "POST",
    "/books/{book_id}/cover",
    lambda: types.Cover,
    body=PARTS,
    media_type="multipart/form-data",
)
DOWNLOAD_COVER = BinaryOperation(
    "books.download_cover", "GET", "/books/{book_id}/cover", lambda: bytes
)
SEARCH: Operation[types.SearchResults] = Operation(
    "books.search", "POST", "/books/search", lambda: types.SearchResults
)
SEARCH_STREAM: StreamOperation[types.SearchHit] = StreamOperation(
    "books.search", "POST", "/books/search", lambda: types.SearchHit
)


class Books(
    Paged, Streaming, Resource["BooksWithRawResponse", "BooksWithStreamingResponse"]
):
    """The catalogue."""

    @cached_property
    def reviews(self) -> Reviews:
        """Operations on reviews of books."""
        from .reviews import Reviews

        return Reviews(self._caller)

    def list(
        self,
        *,
        genre: Sequence[types.Genre] | Omit = omit,
        published_after: datetime | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Book, types.BookList]:
        """List books, the newest first.

        Args:
            genre: Only books of any of these genres.
            published_after: Only books published later than this.
            limit: How many books a page has, at most 100. At most 100.
            cursor: Where to go on: the `next_cursor` of a page.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of books.
        """
        return self._page(
            LIST,
            options,
            query={
                "genre": genre,
                "published_after": published_after,
                "limit": limit,
                "cursor": cursor,
            },
        )

    def create(
        self,
        *,
        title: str,
        author: types.AuthorParam | types.Author,
        price: types.MoneyParam | types.Money,
        pages: int,
        genres: Sequence[types.Genre] | Omit = omit,
        isbn: str | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Book:
        """Add a book to the catalogue.

        Args:
            title: The title on its cover.
            author: Who wrote a book.
            price: An amount of money.
            pages: How many pages it has.
            genres: What a book is about.
            isbn: Its ISBN, if it has one.
            description: A few sentences for the shop.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book as it is in the catalogue.
        """
        return self._call(
            CREATE,
            options,
            body={
                "title": title,
                "author": author,
                "price": price,
                "pages": pages,
                "genres": genres,
                "isbn": isbn,
                "description": description,
            },
        )

    def retrieve(self, book_id: str, **options: Unpack[RequestOptions]) -> types.Book:
        """Retrieve one book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book.
        """
        return self._call(RETRIEVE, options, path={"book_id": book_id})

    def update(
        self,
        book_id: str,
        *,
        title: str | Omit = omit,
        price: types.MoneyParam | types.Money | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Book:
        """Change some properties of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            title: The new title.
            price: An amount of money.
            description: The new description; null removes it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book as it is now.
        """
        return self._call(
            UPDATE,
            options,
            path={"book_id": book_id},
            body={"title": title, "price": price, "description": description},
        )

    def delete(self, book_id: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a book from the catalogue.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(DELETE, options, path={"book_id": book_id})

    def upload_cover(
        self,
        book_id: str,
        *,
        image: File,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Cover:
        """Upload the picture on the front of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            caption: A line for those who cannot see it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The cover as it was stored.
        """
        return self._call(
            UPLOAD_COVER,
            options,
            path={"book_id": book_id},
            files={"image": image},
            form={"caption": caption},
        )

    def download_cover(
        self, book_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download the picture on the front of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The picture.
        """
        return self._call(DOWNLOAD_COVER, options, path={"book_id": book_id})

    @overload
    def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SearchResults: ...

    @overload
    def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[types.SearchHit]: ...

    @overload
    def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> types.SearchResults | Stream[types.SearchHit]: ...

    def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SearchResults | Stream[types.SearchHit]:
        """Search the full text of all books.

        Args:
            text: What to look for.
            timeout_: When the server gives up, in milliseconds.
            stream: Whether hits come one by one, as they are found.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All hits, or a stream of them.
        """
        if stream:
            return self._stream(
                SEARCH_STREAM,
                options,
                body={"text": text, "timeout": timeout_, "stream": stream},
            )
        return self._call(
            SEARCH, options, body={"text": text, "timeout": timeout_, "stream": stream}
        )


class AsyncBooks(
    AsyncPaged,
    AsyncStreaming,
    AsyncResource["AsyncBooksWithRawResponse", "AsyncBooksWithStreamingResponse"],
):
    """The catalogue."""

    @cached_property
    def reviews(self) -> AsyncReviews:
        """Operations on reviews of books."""
        from .reviews import AsyncReviews

        return AsyncReviews(self._caller)

    def list(
        self,
        *,
        genre: Sequence[types.Genre] | Omit = omit,
        published_after: datetime | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Book, types.BookList]:
        """List books, the newest first.

        Args:
            genre: Only books of any of these genres.
            published_after: Only books published later than this.
            limit: How many books a page has, at most 100. At most 100.
            cursor: Where to go on: the `next_cursor` of a page.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of books.
        """
        return self._page(
            LIST,
            options,
            query={
                "genre": genre,
                "published_after": published_after,
                "limit": limit,
                "cursor": cursor,
            },
        )

    async def create(
        self,
        *,
        title: str,
        author: types.AuthorParam | types.Author,
        price: types.MoneyParam | types.Money,
        pages: int,
        genres: Sequence[types.Genre] | Omit = omit,
        isbn: str | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Book:
        """Add a book to the catalogue.

        Args:
            title: The title on its cover.
            author: Who wrote a book.
            price: An amount of money.
            pages: How many pages it has.
            genres: What a book is about.
            isbn: Its ISBN, if it has one.
            description: A few sentences for the shop.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book as it is in the catalogue.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "title": title,
                "author": author,
                "price": price,
                "pages": pages,
                "genres": genres,
                "isbn": isbn,
                "description": description,
            },
        )

    async def retrieve(
        self, book_id: str, **options: Unpack[RequestOptions]
    ) -> types.Book:
        """Retrieve one book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book.
        """
        return await self._call(RETRIEVE, options, path={"book_id": book_id})

    async def update(
        self,
        book_id: str,
        *,
        title: str | Omit = omit,
        price: types.MoneyParam | types.Money | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Book:
        """Change some properties of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            title: The new title.
            price: An amount of money.
            description: The new description; null removes it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The book as it is now.
        """
        return await self._call(
            UPDATE,
            options,
            path={"book_id": book_id},
            body={"title": title, "price": price, "description": description},
        )

    async def delete(self, book_id: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a book from the catalogue.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(DELETE, options, path={"book_id": book_id})

    async def upload_cover(
        self,
        book_id: str,
        *,
        image: File,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Cover:
        """Upload the picture on the front of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            caption: A line for those who cannot see it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The cover as it was stored.
        """
        return await self._call(
            UPLOAD_COVER,
            options,
            path={"book_id": book_id},
            files={"image": image},
            form={"caption": caption},
        )

    async def download_cover(
        self, book_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download the picture on the front of a book.

        Args:
            book_id: The book, such as `book_1`. For example: `"book_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The picture.
        """
        return await self._call(DOWNLOAD_COVER, options, path={"book_id": book_id})

    @overload
    async def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SearchResults: ...

    @overload
    async def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[types.SearchHit]: ...

    @overload
    async def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> types.SearchResults | AsyncStream[types.SearchHit]: ...

    async def search(
        self,
        *,
        text: str,
        timeout_: int | Omit = omit,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SearchResults | AsyncStream[types.SearchHit]:
        """Search the full text of all books.

        Args:
            text: What to look for.
            timeout_: When the server gives up, in milliseconds.
            stream: Whether hits come one by one, as they are found.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All hits, or a stream of them.
        """
        if stream:
            return await self._stream(
                SEARCH_STREAM,
                options,
                body={"text": text, "timeout": timeout_, "stream": stream},
            )
        return await self._call(
            SEARCH, options, body={"text": text, "timeout": timeout_, "stream": stream}
        )


if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, of: Books) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.upload_cover = views.raw(of.upload_cover)
            self.download_cover = views.raw(of.download_cover)
            self.search = views.raw(of.search)

    class BooksWithStreamingResponse:
        def __init__(self, of: Books) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.upload_cover = views.streaming(of.upload_cover)
            self.download_cover = views.streaming(of.download_cover)
            self.search = views.streaming(of.search)

    class AsyncBooksWithRawResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.upload_cover = views.async_raw(of.upload_cover)
            self.download_cover = views.async_raw(of.download_cover)
            self.search = views.async_raw(of.search)

    class AsyncBooksWithStreamingResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.upload_cover = views.async_streaming(of.upload_cover)
            self.download_cover = views.async_streaming(of.download_cover)
            self.search = views.async_streaming(of.search)
