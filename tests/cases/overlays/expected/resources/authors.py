"""Operations on authors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[types.Author] = Operation(
    "authors.retrieve", "GET", "/authors/{id}", lambda: types.Author
)


class Authors(Resource["AuthorsWithRawResponse", "AuthorsWithStreamingResponse"]):
    """Operations on authors."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Author:
        """Call `GET /authors/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An author.
        """
        return self._call(RETRIEVE, options, path={"id": id})


class AsyncAuthors(
    AsyncResource["AsyncAuthorsWithRawResponse", "AsyncAuthorsWithStreamingResponse"]
):
    """Operations on authors."""

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.Author:
        """Call `GET /authors/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An author.
        """
        return await self._call(RETRIEVE, options, path={"id": id})


if TYPE_CHECKING:

    class AuthorsWithRawResponse:
        def __init__(self, of: Authors) -> None:
            self.retrieve = views.raw(of.retrieve)

    class AuthorsWithStreamingResponse:
        def __init__(self, of: Authors) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncAuthorsWithRawResponse:
        def __init__(self, of: AsyncAuthors) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncAuthorsWithStreamingResponse:
        def __init__(self, of: AsyncAuthors) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
