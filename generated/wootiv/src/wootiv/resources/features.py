"""What a plan includes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[None] = Operation("features.list", "GET", "/features", lambda: None)


class Features(Resource["FeaturesWithRawResponse", "FeaturesWithStreamingResponse"]):
    """What a plan includes."""

    def list(self, *, plan_name: str, **options: Unpack[RequestOptions]) -> None:
        """Have the features of a plan listed.

        Args:
            plan_name: The plan.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LIST, options, query={"planName": plan_name})


class AsyncFeatures(
    AsyncResource["AsyncFeaturesWithRawResponse", "AsyncFeaturesWithStreamingResponse"]
):
    """What a plan includes."""

    async def list(self, *, plan_name: str, **options: Unpack[RequestOptions]) -> None:
        """Have the features of a plan listed.

        Args:
            plan_name: The plan.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LIST, options, query={"planName": plan_name})


if TYPE_CHECKING:

    class FeaturesWithRawResponse:
        def __init__(self, of: Features) -> None:
            self.list = views.raw(of.list)

    class FeaturesWithStreamingResponse:
        def __init__(self, of: Features) -> None:
            self.list = views.streaming(of.list)

    class AsyncFeaturesWithRawResponse:
        def __init__(self, of: AsyncFeatures) -> None:
            self.list = views.async_raw(of.list)

    class AsyncFeaturesWithStreamingResponse:
        def __init__(self, of: AsyncFeatures) -> None:
            self.list = views.async_streaming(of.list)
