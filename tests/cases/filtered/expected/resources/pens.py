"""Operations on pens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[types.Pen] = Operation(
    "pens.list", "GET", "/v1/pens", lambda: types.Pen
)


class Pens(Resource["PensWithRawResponse", "PensWithStreamingResponse"]):
    """Operations on pens."""

    def list(self, **options: Unpack[RequestOptions]) -> types.Pen:
        """Call `GET /v1/pens`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It stays.
        """
        return self._call(LIST, options)


class AsyncPens(
    AsyncResource["AsyncPensWithRawResponse", "AsyncPensWithStreamingResponse"]
):
    """Operations on pens."""

    async def list(self, **options: Unpack[RequestOptions]) -> types.Pen:
        """Call `GET /v1/pens`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It stays.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class PensWithRawResponse:
        def __init__(self, of: Pens) -> None:
            self.list = views.raw(of.list)

    class PensWithStreamingResponse:
        def __init__(self, of: Pens) -> None:
            self.list = views.streaming(of.list)

    class AsyncPensWithRawResponse:
        def __init__(self, of: AsyncPens) -> None:
            self.list = views.async_raw(of.list)

    class AsyncPensWithStreamingResponse:
        def __init__(self, of: AsyncPens) -> None:
            self.list = views.async_streaming(of.list)
