"""Operations on objects of aws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[None] = Operation(
    "aws.objects.list", "GET", "/aws/objects", lambda: None
)


class Objects(Resource["ObjectsWithRawResponse", "ObjectsWithStreamingResponse"]):
    """Operations on objects of aws."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Have the objects in the buckets listed.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LIST, options)


class AsyncObjects(
    AsyncResource["AsyncObjectsWithRawResponse", "AsyncObjectsWithStreamingResponse"]
):
    """Operations on objects of aws."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Have the objects in the buckets listed.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class ObjectsWithRawResponse:
        def __init__(self, of: Objects) -> None:
            self.list = views.raw(of.list)

    class ObjectsWithStreamingResponse:
        def __init__(self, of: Objects) -> None:
            self.list = views.streaming(of.list)

    class AsyncObjectsWithRawResponse:
        def __init__(self, of: AsyncObjects) -> None:
            self.list = views.async_raw(of.list)

    class AsyncObjectsWithStreamingResponse:
        def __init__(self, of: AsyncObjects) -> None:
            self.list = views.async_streaming(of.list)
