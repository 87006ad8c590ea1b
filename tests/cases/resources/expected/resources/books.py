"""Operations on books of shelves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .notes import AsyncNotes, Notes

PUT: Operation[None] = Operation(
    "shelves.books.put", "PUT", "/shelves/{shelf}/books/{book}", lambda: None
)


class Books(Resource["BooksWithRawResponse", "BooksWithStreamingResponse"]):
    """Operations on books of shelves."""

    @cached_property
    def notes(self) -> Notes:
        """Operations on notes of books of shelves."""
        from .notes import Notes

        return Notes(self._caller)

    def put(self, shelf: str, book: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /shelves/{shelf}/books/{book}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(PUT, options, path={"shelf": shelf, "book": book})


class AsyncBooks(
    AsyncResource["AsyncBooksWithRawResponse", "AsyncBooksWithStreamingResponse"]
):
    """Operations on books of shelves."""

    @cached_property
    def notes(self) -> AsyncNotes:
        """Operations on notes of books of shelves."""
        from .notes import AsyncNotes

        return AsyncNotes(self._caller)

    async def put(
        self, shelf: str, book: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `PUT /shelves/{shelf}/books/{book}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(PUT, options, path={"shelf": shelf, "book": book})


if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, of: Books) -> None:
            self.put = views.raw(of.put)

    class BooksWithStreamingResponse:
        def __init__(self, of: Books) -> None:
            self.put = views.streaming(of.put)

    class AsyncBooksWithRawResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.put = views.async_raw(of.put)

    class AsyncBooksWithStreamingResponse:
        def __init__(self, of: AsyncBooks) -> None:
            self.put = views.async_streaming(of.put)
