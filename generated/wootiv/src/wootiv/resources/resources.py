"""Operations on resources of registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[None] = Operation(
    "registry.resources.list", "GET", "/registry/resources", lambda: None
)


class Resources(Resource["ResourcesWithRawResponse", "ResourcesWithStreamingResponse"]):
    """Operations on resources of registry."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Have the resources listed that a registry can hold.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LIST, options)


class AsyncResources(
    AsyncResource[
        "AsyncResourcesWithRawResponse", "AsyncResourcesWithStreamingResponse"
    ]
):
    """Operations on resources of registry."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Have the resources listed that a registry can hold.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class ResourcesWithRawResponse:
        def __init__(self, of: Resources) -> None:
            self.list = views.raw(of.list)

    class ResourcesWithStreamingResponse:
        def __init__(self, of: Resources) -> None:
            self.list = views.streaming(of.list)

    class AsyncResourcesWithRawResponse:
        def __init__(self, of: AsyncResources) -> None:
            self.list = views.async_raw(of.list)

    class AsyncResourcesWithStreamingResponse:
        def __init__(self, of: AsyncResources) -> None:
            self.list = views.async_streaming(of.list)
