"""Operations on volumes."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST_VOLUMES: Operation[builtins.list[str]] = Operation(
    "volumes.list_volumes", "GET", "/shelf", lambda: builtins.list[str]
)
LIST: Operation[builtins.list[str]] = Operation(
    "volumes.list", "GET", "/volumes", lambda: builtins.list[str]
)
RETRIEVE: Operation[types.Volume] = Operation(
    "volumes.retrieve", "GET", "/volumes/{id}", lambda: types.Volume
)


class Volumes(Resource["VolumesWithRawResponse", "VolumesWithStreamingResponse"]):
    """Operations on volumes."""

    def list_volumes(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Call `GET /shelf`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is new and wants the name of the next.
        """
        return self._call(LIST_VOLUMES, options)

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Call `GET /volumes`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It was `list` and stays it.
        """
        return self._call(LIST, options)

    def retrieve(
        self, id: str, *, book_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Volume:
        """Call `GET /volumes/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It was `books.retrieve`.
        """
        return self._call(
            RETRIEVE, options, path={"id": id}, query={"book_id": book_id}
        )


class AsyncVolumes(
    AsyncResource["AsyncVolumesWithRawResponse", "AsyncVolumesWithStreamingResponse"]
):
    """Operations on volumes."""

    async def list_volumes(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[str]:
        """Call `GET /shelf`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is new and wants the name of the next.
        """
        return await self._call(LIST_VOLUMES, options)

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Call `GET /volumes`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It was `list` and stays it.
        """
        return await self._call(LIST, options)

    async def retrieve(
        self, id: str, *, book_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Volume:
        """Call `GET /volumes/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It was `books.retrieve`.
        """
        return await self._call(
            RETRIEVE, options, path={"id": id}, query={"book_id": book_id}
        )


if TYPE_CHECKING:

    class VolumesWithRawResponse:
        def __init__(self, of: Volumes) -> None:
            self.list_volumes = views.raw(of.list_volumes)
            self.list = views.raw(of.list)
            self.retrieve = views.raw(of.retrieve)

    class VolumesWithStreamingResponse:
        def __init__(self, of: Volumes) -> None:
            self.list_volumes = views.streaming(of.list_volumes)
            self.list = views.streaming(of.list)
            self.retrieve = views.streaming(of.retrieve)

    class AsyncVolumesWithRawResponse:
        def __init__(self, of: AsyncVolumes) -> None:
            self.list_volumes = views.async_raw(of.list_volumes)
            self.list = views.async_raw(of.list)
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncVolumesWithStreamingResponse:
        def __init__(self, of: AsyncVolumes) -> None:
            self.list_volumes = views.async_streaming(of.list_volumes)
            self.list = views.async_streaming(of.list)
            self.retrieve = views.async_streaming(of.retrieve)
