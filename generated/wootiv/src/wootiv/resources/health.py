"""Operations on health of buckets of aws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation(
    "aws.buckets.health.retrieve", "GET", "/aws/buckets/health", lambda: None
)


class Health(Resource["HealthWithRawResponse", "HealthWithStreamingResponse"]):
    """Operations on health of buckets of aws."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Ask whether the buckets can be reached.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options)


class AsyncHealth(
    AsyncResource["AsyncHealthWithRawResponse", "AsyncHealthWithStreamingResponse"]
):
    """Operations on health of buckets of aws."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Ask whether the buckets can be reached.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options)


if TYPE_CHECKING:

    class HealthWithRawResponse:
        def __init__(self, of: Health) -> None:
            self.retrieve = views.raw(of.retrieve)

    class HealthWithStreamingResponse:
        def __init__(self, of: Health) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncHealthWithRawResponse:
        def __init__(self, of: AsyncHealth) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncHealthWithStreamingResponse:
        def __init__(self, of: AsyncHealth) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
