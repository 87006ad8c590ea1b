"""What clients can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE_CLOSE: Operation[None] = Operation(
    "close_.retrieve_close", "GET", "/close", lambda: None
)


class Close(Resource["CloseWithRawResponse", "CloseWithStreamingResponse"]):
    """What clients can do."""

    def retrieve_close(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /close`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE_CLOSE, options)


class AsyncClose(
    AsyncResource["AsyncCloseWithRawResponse", "AsyncCloseWithStreamingResponse"]
):
    """What clients can do."""

    async def retrieve_close(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /close`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE_CLOSE, options)


if TYPE_CHECKING:

    class CloseWithRawResponse:
        def __init__(self, of: Close) -> None:
            self.retrieve_close = views.raw(of.retrieve_close)

    class CloseWithStreamingResponse:
        def __init__(self, of: Close) -> None:
            self.retrieve_close = views.streaming(of.retrieve_close)

    class AsyncCloseWithRawResponse:
        def __init__(self, of: AsyncClose) -> None:
            self.retrieve_close = views.async_raw(of.retrieve_close)

    class AsyncCloseWithStreamingResponse:
        def __init__(self, of: AsyncClose) -> None:
            self.retrieve_close = views.async_streaming(of.retrieve_close)
