"""When you can come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation(
    "opening_hours.retrieve", "GET", "/hours", lambda: None
)


class OpeningHours(
    Resource["OpeningHoursWithRawResponse", "OpeningHoursWithStreamingResponse"]
):
    """When you can come."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /hours`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options)


class AsyncOpeningHours(
    AsyncResource[
        "AsyncOpeningHoursWithRawResponse", "AsyncOpeningHoursWithStreamingResponse"
    ]
):
    """When you can come."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /hours`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options)


if TYPE_CHECKING:

    class OpeningHoursWithRawResponse:
        def __init__(self, of: OpeningHours) -> None:
            self.retrieve = views.raw(of.retrieve)

    class OpeningHoursWithStreamingResponse:
        def __init__(self, of: OpeningHours) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncOpeningHoursWithRawResponse:
        def __init__(self, of: AsyncOpeningHours) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncOpeningHoursWithStreamingResponse:
        def __init__(self, of: AsyncOpeningHours) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
