"""Operations on beds of garden."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .empty import AsyncEmpty, Empty

RETRIEVE: Operation[None] = Operation(
    "garden.beds.retrieve", "GET", "/v1/beds/{bed}", lambda: None
)


class Beds(Resource["BedsWithRawResponse", "BedsWithStreamingResponse"]):
    """Operations on beds of garden."""

    @cached_property
    def empty(self) -> Empty:
        """Operations on empty of beds of garden."""
        from .empty import Empty

        return Empty(self._caller)

    def retrieve(self, bed: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/beds/{bed}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options, path={"bed": bed})


class AsyncBeds(
    AsyncResource["AsyncBedsWithRawResponse", "AsyncBedsWithStreamingResponse"]
):
    """Operations on beds of garden."""

    @cached_property
    def empty(self) -> AsyncEmpty:
        """Operations on empty of beds of garden."""
        from .empty import AsyncEmpty

        return AsyncEmpty(self._caller)

    async def retrieve(self, bed: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/beds/{bed}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options, path={"bed": bed})


if TYPE_CHECKING:

    class BedsWithRawResponse:
        def __init__(self, of: Beds) -> None:
            self.retrieve = views.raw(of.retrieve)

    class BedsWithStreamingResponse:
        def __init__(self, of: Beds) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncBedsWithRawResponse:
        def __init__(self, of: AsyncBeds) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncBedsWithStreamingResponse:
        def __init__(self, of: AsyncBeds) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
