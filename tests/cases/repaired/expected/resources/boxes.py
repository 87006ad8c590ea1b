"""Operations on boxes."""

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

RETRIEVE: Operation[types.Box] = Operation(
    "boxes.retrieve", "GET", "/boxes/{id}/{lid}", lambda: types.Box
)
UPDATE: Operation[None] = Operation(
    "boxes.update", "POST", "/boxes/{id}/{lid}", lambda: None
)
LIST: Operation[builtins.list[types.Lid]] = Operation(
    "boxes.list", "GET", "/boxes", lambda: builtins.list[types.Lid]
)


class Boxes(Resource["BoxesWithRawResponse", "BoxesWithStreamingResponse"]):
    """Operations on boxes."""

    def retrieve(
        self,
        id: int,
        lid: str,
        *,
        width: int | Omit = omit,
        depth: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Box:
        """Call `GET /boxes/{id}/{lid}`.

        Args:
            width: At least 5.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id, "lid": lid},
            query={"width": width, "depth": depth},
        )

    def update(self, id: str, lid: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /boxes/{id}/{lid}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(UPDATE, options, path={"id": id, "lid": lid})

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[types.Lid]:
        """Call `GET /boxes`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All.
        """
        return self._call(LIST, options)


class AsyncBoxes(
    AsyncResource["AsyncBoxesWithRawResponse", "AsyncBoxesWithStreamingResponse"]
):
    """Operations on boxes."""

    async def retrieve(
        self,
        id: int,
        lid: str,
        *,
        width: int | Omit = omit,
        depth: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Box:
        """Call `GET /boxes/{id}/{lid}`.

        Args:
            width: At least 5.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id, "lid": lid},
            query={"width": width, "depth": depth},
        )

    async def update(
        self, id: str, lid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `POST /boxes/{id}/{lid}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(UPDATE, options, path={"id": id, "lid": lid})

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[types.Lid]:
        """Call `GET /boxes`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class BoxesWithRawResponse:
        def __init__(self, of: Boxes) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)
            self.list = views.raw(of.list)

    class BoxesWithStreamingResponse:
        def __init__(self, of: Boxes) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)
            self.list = views.streaming(of.list)

    class AsyncBoxesWithRawResponse:
        def __init__(self, of: AsyncBoxes) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)
            self.list = views.async_raw(of.list)

    class AsyncBoxesWithStreamingResponse:
        def __init__(self, of: AsyncBoxes) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
            self.list = views.async_streaming(of.list)
