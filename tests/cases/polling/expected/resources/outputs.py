"""Operations on outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[types.Output] = Operation(
    "outputs.retrieve", "GET", "/outputs/{id}", lambda: types.Output
)


class Outputs(Resource["OutputsWithRawResponse", "OutputsWithStreamingResponse"]):
    """Operations on outputs."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Output:
        """Call `GET /outputs/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The output.
        """
        return self._call(RETRIEVE, options, path={"id": id})


class AsyncOutputs(
    AsyncResource["AsyncOutputsWithRawResponse", "AsyncOutputsWithStreamingResponse"]
):
    """Operations on outputs."""

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.Output:
        """Call `GET /outputs/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The output.
        """
        return await self._call(RETRIEVE, options, path={"id": id})


if TYPE_CHECKING:

    class OutputsWithRawResponse:
        def __init__(self, of: Outputs) -> None:
            self.retrieve = views.raw(of.retrieve)

    class OutputsWithStreamingResponse:
        def __init__(self, of: Outputs) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncOutputsWithRawResponse:
        def __init__(self, of: AsyncOutputs) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncOutputsWithStreamingResponse:
        def __init__(self, of: AsyncOutputs) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
