"""Operations on empty of beds of garden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

DELETE: Operation[None] = Operation(
    "garden.beds.empty.delete", "DELETE", "/v1/beds/{bed}", lambda: None
)


class Empty(Resource["EmptyWithRawResponse", "EmptyWithStreamingResponse"]):
    """Operations on empty of beds of garden."""

    def delete(self, bed: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /v1/beds/{bed}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(DELETE, options, path={"bed": bed})


class AsyncEmpty(
    AsyncResource["AsyncEmptyWithRawResponse", "AsyncEmptyWithStreamingResponse"]
):
    """Operations on empty of beds of garden."""

    async def delete(self, bed: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /v1/beds/{bed}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(DELETE, options, path={"bed": bed})


if TYPE_CHECKING:

    class EmptyWithRawResponse:
        def __init__(self, of: Empty) -> None:
            self.delete = views.raw(of.delete)

    class EmptyWithStreamingResponse:
        def __init__(self, of: Empty) -> None:
            self.delete = views.streaming(of.delete)

    class AsyncEmptyWithRawResponse:
        def __init__(self, of: AsyncEmpty) -> None:
            self.delete = views.async_raw(of.delete)

    class AsyncEmptyWithStreamingResponse:
        def __init__(self, of: AsyncEmpty) -> None:
            self.delete = views.async_streaming(of.delete)
