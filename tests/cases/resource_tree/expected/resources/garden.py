"""Where things grow."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .beds import AsyncBeds, Beds

LIST: Operation[None] = Operation("garden.list", "GET", "/v1/gardens", lambda: None)


class Garden(Resource["GardenWithRawResponse", "GardenWithStreamingResponse"]):
    """Where things grow."""

    @cached_property
    def beds(self) -> Beds:
        """Operations on beds of garden."""
        from .beds import Beds

        return Beds(self._caller)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/gardens`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LIST, options)


class AsyncGarden(
    AsyncResource["AsyncGardenWithRawResponse", "AsyncGardenWithStreamingResponse"]
):
    """Where things grow."""

    @cached_property
    def beds(self) -> AsyncBeds:
        """Operations on beds of garden."""
        from .beds import AsyncBeds

        return AsyncBeds(self._caller)

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/gardens`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class GardenWithRawResponse:
        def __init__(self, of: Garden) -> None:
            self.list = views.raw(of.list)

    class GardenWithStreamingResponse:
        def __init__(self, of: Garden) -> None:
            self.list = views.streaming(of.list)

    class AsyncGardenWithRawResponse:
        def __init__(self, of: AsyncGarden) -> None:
            self.list = views.async_raw(of.list)

    class AsyncGardenWithStreamingResponse:
        def __init__(self, of: AsyncGarden) -> None:
            self.list = views.async_streaming(of.list)
