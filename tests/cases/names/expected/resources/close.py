"""What clients can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation("close_.retrieve", "GET", "/close", lambda: None)


class Close(Resource["CloseWithRawResponse", "CloseWithStreamingResponse"]):
    """What clients can do."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /close`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options)


class AsyncClose(
    AsyncResource["AsyncCloseWithRawResponse", "AsyncCloseWithStreamingResponse"]
):
    """What clients can do."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /close`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options)


if TYPE_CHECKING:

    class CloseWithRawResponse:
        def __init__(self, of: Close) -> None:
            self.retrieve = views.raw(of.retrieve)

    class CloseWithStreamingResponse:
        def __init__(self, of: Close) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncCloseWithRawResponse:
        def __init__(self, of: AsyncClose) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncCloseWithStreamingResponse:
        def __init__(self, of: AsyncClose) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
