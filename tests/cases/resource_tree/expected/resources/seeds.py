"""Operations on seeds of shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[None] = Operation("shop.seeds.list", "GET", "/v1/seeds", lambda: None)


class Seeds(Resource["SeedsWithRawResponse", "SeedsWithStreamingResponse"]):
    """Operations on seeds of shop."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/seeds`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LIST, options)


class AsyncSeeds(
    AsyncResource["AsyncSeedsWithRawResponse", "AsyncSeedsWithStreamingResponse"]
):
    """Operations on seeds of shop."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/seeds`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class SeedsWithRawResponse:
        def __init__(self, of: Seeds) -> None:
            self.list = views.raw(of.list)

    class SeedsWithStreamingResponse:
        def __init__(self, of: Seeds) -> None:
            self.list = views.streaming(of.list)

    class AsyncSeedsWithRawResponse:
        def __init__(self, of: AsyncSeeds) -> None:
            self.list = views.async_raw(of.list)

    class AsyncSeedsWithStreamingResponse:
        def __init__(self, of: AsyncSeeds) -> None:
            self.list = views.async_streaming(of.list)
