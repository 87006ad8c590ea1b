"""What modules of resources import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation("types.retrieve", "GET", "/types", lambda: None)


class Types(Resource["TypesWithRawResponse", "TypesWithStreamingResponse"]):
    """What modules of resources import."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /types`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options)


class AsyncTypes(
    AsyncResource["AsyncTypesWithRawResponse", "AsyncTypesWithStreamingResponse"]
):
    """What modules of resources import."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /types`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options)


if TYPE_CHECKING:

    class TypesWithRawResponse:
        def __init__(self, of: Types) -> None:
            self.retrieve = views.raw(of.retrieve)

    class TypesWithStreamingResponse:
        def __init__(self, of: Types) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncTypesWithRawResponse:
        def __init__(self, of: AsyncTypes) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncTypesWithStreamingResponse:
        def __init__(self, of: AsyncTypes) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
