"""Operations on books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack, deprecated

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.responses import AsyncOpening, Opening, RawResponse

RETRIEVE: Operation[types.Volume] = Operation(
    "books.retrieve", "GET", "/volumes/{id}", lambda: types.Volume
)


class Books(Resource["BooksWithRawResponse", "BooksWithStreamingResponse"]):
    """Operations on books."""

    @deprecated("`books.retrieve` is deprecated: Use `volumes.retrieve` instead.")
    def retrieve(
        self, id: str, *, book_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Volume:
        """Call `GET /volumes/{id}`.

        Deprecated: Use `volumes.retrieve` instead.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It was `books.retrieve`.
        """
        return self._call(
            RETRIEVE, options, path={"id": id}, query={"book_id": book_id}
        )


class AsyncBooks(
    AsyncResource["AsyncBooksWithRawResponse", "AsyncBooksWithStreamingResponse"]
):
    """Operations on books."""

    @deprecated("`books.retrieve` is deprecated: Use `volumes.retrieve` instead.")
    async def retrieve(
        self, id: str, *, book_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Volume:
        """Call `GET /volumes/{id}`.

        Deprecated: Use `volumes.retrieve` instead.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It was `books.retrieve`.
        """
        return await self._call(
            RETRIEVE, options, path={"id": id}, query={"book_id": book_id}
        )


if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, of: Books) -> None: ...

        @deprecated("`books.retrieve` is deprecated: Use `volumes.retrieve` instead.")
        def retrieve(
            self,
            id: str,
            *,
            book_id: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> RawResponse[types.Volume]: ...

    class BooksWithStreamingResponse:
        def __init__(self, of: Books) -> None: ...

        @deprecated("`books.retrieve` is deprecated: Use `volumes.retrieve` instead.")
        def retrieve(
            self,
            id: str,
            *,
            book_id: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Opening[types.Volume]: ...

    class AsyncBooksWithRawResponse:
        def __init__(self, of: AsyncBooks) -> None: ...

        @deprecated("`books.retrieve` is deprecated: Use `volumes.retrieve` instead.")
        async def retrieve(
            self,
            id: str,
            *,
            book_id: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> RawResponse[types.Volume]: ...

    class AsyncBooksWithStreamingResponse:
        def __init__(self, of: AsyncBooks) -> None: ...

        @deprecated("`books.retrieve` is deprecated: Use `volumes.retrieve` instead.")
        def retrieve(
            self,
            id: str,
            *,
            book_id: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncOpening[types.Volume]: ...
