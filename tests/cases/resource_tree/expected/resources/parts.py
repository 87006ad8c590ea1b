"""Operations on parts of tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation(
    "tools.parts.retrieve", "GET", "/v1/tools/{tool}/parts", lambda: None
)


class Parts(Resource["PartsWithRawResponse", "PartsWithStreamingResponse"]):
    """Operations on parts of tools."""

    def retrieve(self, tool: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/tools/{tool}/parts`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options, path={"tool": tool})


class AsyncParts(
    AsyncResource["AsyncPartsWithRawResponse", "AsyncPartsWithStreamingResponse"]
):
    """Operations on parts of tools."""

    async def retrieve(self, tool: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /v1/tools/{tool}/parts`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options, path={"tool": tool})


if TYPE_CHECKING:

    class PartsWithRawResponse:
        def __init__(self, of: Parts) -> None:
            self.retrieve = views.raw(of.retrieve)

    class PartsWithStreamingResponse:
        def __init__(self, of: Parts) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncPartsWithRawResponse:
        def __init__(self, of: AsyncParts) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncPartsWithStreamingResponse:
        def __init__(self, of: AsyncParts) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
