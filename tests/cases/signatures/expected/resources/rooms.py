"""Operations on rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

REPLACE: Operation[None] = Operation(
    "rooms.replace", "PUT", "/rooms/{id}", lambda: None
)
UPDATE: Operation[None] = Operation(
    "rooms.update", "PATCH", "/rooms/{id}", lambda: None
)


class Rooms(Resource["RoomsWithRawResponse", "RoomsWithStreamingResponse"]):
    """Operations on rooms."""

    def replace(
        self,
        *,
        id: str,
        room: types.RoomParam | types.Room,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /rooms/{id}`.

        Args:
            room: The room as it shall be.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            REPLACE, options, path={"id": id}, body=room, query={"dryRun": dry_run}
        )

    def update(
        self,
        *,
        path_id: str,
        query_id: str | Omit = omit,
        body_id: str | Omit = omit,
        square_metres: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PATCH /rooms/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": path_id},
            query={"id": query_id},
            body=optional({"id": body_id, "size": square_metres}),
        )


class AsyncRooms(
    AsyncResource["AsyncRoomsWithRawResponse", "AsyncRoomsWithStreamingResponse"]
):
    """Operations on rooms."""

    async def replace(
        self,
        *,
        id: str,
        room: types.RoomParam | types.Room,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /rooms/{id}`.

        Args:
            room: The room as it shall be.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            REPLACE, options, path={"id": id}, body=room, query={"dryRun": dry_run}
        )

    async def update(
        self,
        *,
        path_id: str,
        query_id: str | Omit = omit,
        body_id: str | Omit = omit,
        square_metres: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PATCH /rooms/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": path_id},
            query={"id": query_id},
            body=optional({"id": body_id, "size": square_metres}),
        )


if TYPE_CHECKING:

    class RoomsWithRawResponse:
        def __init__(self, of: Rooms) -> None:
            self.replace = views.raw(of.replace)
            self.update = views.raw(of.update)

    class RoomsWithStreamingResponse:
        def __init__(self, of: Rooms) -> None:
            self.replace = views.streaming(of.replace)
            self.update = views.streaming(of.update)

    class AsyncRoomsWithRawResponse:
        def __init__(self, of: AsyncRooms) -> None:
            self.replace = views.async_raw(of.replace)
            self.update = views.async_raw(of.update)

    class AsyncRoomsWithStreamingResponse:
        def __init__(self, of: AsyncRooms) -> None:
            self.replace = views.async_streaming(of.replace)
            self.update = views.async_streaming(of.update)
