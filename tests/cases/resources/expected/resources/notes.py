"""Operations on notes of books of shelves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[None] = Operation(
    "shelves.books.notes.list",
    "GET",
    "/shelves/{shelf}/books/{book}/notes",
    lambda: None,
)


class Notes(Resource["NotesWithRawResponse", "NotesWithStreamingResponse"]):
    """Operations on notes of books of shelves."""

    def list(self, shelf: str, book: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /shelves/{shelf}/books/{book}/notes`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LIST, options, path={"shelf": shelf, "book": book})


class AsyncNotes(
    AsyncResource["AsyncNotesWithRawResponse", "AsyncNotesWithStreamingResponse"]
):
    """Operations on notes of books of shelves."""

    async def list(
        self, shelf: str, book: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `GET /shelves/{shelf}/books/{book}/notes`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LIST, options, path={"shelf": shelf, "book": book})


if TYPE_CHECKING:

    class NotesWithRawResponse:
        def __init__(self, of: Notes) -> None:
            self.list = views.raw(of.list)

    class NotesWithStreamingResponse:
        def __init__(self, of: Notes) -> None:
            self.list = views.streaming(of.list)

    class AsyncNotesWithRawResponse:
        def __init__(self, of: AsyncNotes) -> None:
            self.list = views.async_raw(of.list)

    class AsyncNotesWithStreamingResponse:
        def __init__(self, of: AsyncNotes) -> None:
            self.list = views.async_streaming(of.list)
