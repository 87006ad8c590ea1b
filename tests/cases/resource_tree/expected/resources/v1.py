"""Operations on v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LOOK_UP: Operation[None] = Operation(
    "v1.look_up", "GET", "/v1/{anything}", lambda: None
)


class V1(Resource["V1WithRawResponse", "V1WithStreamingResponse"]):
    """Operations on v1."""

    def look_up(self, anything: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/{anything}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LOOK_UP, options, path={"anything": anything})


class AsyncV1(AsyncResource["AsyncV1WithRawResponse", "AsyncV1WithStreamingResponse"]):
    """Operations on v1."""

    async def look_up(self, anything: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/{anything}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LOOK_UP, options, path={"anything": anything})


if TYPE_CHECKING:

    class V1WithRawResponse:
        def __init__(self, of: V1) -> None:
            self.look_up = views.raw(of.look_up)

    class V1WithStreamingResponse:
        def __init__(self, of: V1) -> None:
            self.look_up = views.streaming(of.look_up)

    class AsyncV1WithRawResponse:
        def __init__(self, of: AsyncV1) -> None:
            self.look_up = views.async_raw(of.look_up)

    class AsyncV1WithStreamingResponse:
        def __init__(self, of: AsyncV1) -> None:
            self.look_up = views.async_streaming(of.look_up)
