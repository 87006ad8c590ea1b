"""Operations on lamps."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, types
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.recipes import at, present
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Lamp]] = Operation(
    "lamps.list", "GET", "/rooms/{room}/lamps", lambda: builtins.list[types.Lamp]
)
PATCH: Operation[types.Lamp] = Operation(
    "lamps.patch",
    "PATCH",
    "/rooms/{room}/lamps/{lamp}",
    lambda: types.Lamp,
    base_url="https://v2.lamps.test",
)


class Lamps(Resource["LampsWithRawResponse", "LampsWithStreamingResponse"]):
    """Operations on lamps."""

    def list(
        self, room: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.Lamp]:
        """List the lamps of a room.

        Args:
            room: The room.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamps.
        """
        return self._call(
            bound(LIST, objects.Lamp, self._caller, {"room": room}),
            options,
            path={"room": room},
        )

    def patch(
        self,
        room: str,
        lamp: str,
        data: Sequence[types.ChangeParam | types.Change],
        **options: Unpack[RequestOptions],
    ) -> objects.Lamp:
        """Change a lamp.

        Args:
            room: The room.
            lamp: The lamp.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        return self._call(
            bound(PATCH, objects.Lamp, self._caller, {"room": room, "lamp": lamp}),
            options,
            path={"room": room, "lamp": lamp},
            body=data,
        )

    def find(
        self, lamp_name: str, maker: int, room: str, **options: Unpack[RequestOptions]
    ) -> objects.Lamp | None:
        """Find the first of `lamps.list` with this `name` and `maker.id`.

        Args:
            lamp_name: The `name` to look for.
            maker: The `maker.id` to look for.
            room: The room.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(room=room, **options):
            if item.name == lamp_name and at(item, "maker", "id") == maker:
                return item
        return None

    def dim(
        self,
        room: str,
        lamp: str,
        level: int,
        reason: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.Lamp:
        """Change a lamp.

        Args:
            room: The room.
            lamp: The lamp.
            level: What it becomes.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        data: Any = [
            present(
                {
                    "path": f"/{lamp}/level",
                    "value": level,
                    "why": (f"because {reason}" if reason is not None else None),
                }
            )
        ]
        return self.patch(room=room, lamp=lamp, data=data, **options)

    def change(
        self,
        changes: Sequence[Mapping[str, Any]],
        room: str,
        lamp: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Lamp:
        """Change a lamp.

        Args:
            changes: A change of one property.
            room: The room.
            lamp: The lamp.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        data: Any = changes
        return self.patch(room=room, lamp=lamp, data=data, **options)


class AsyncLamps(
    AsyncResource["AsyncLampsWithRawResponse", "AsyncLampsWithStreamingResponse"]
):
    """Operations on lamps."""

    async def list(
        self, room: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.AsyncLamp]:
        """List the lamps of a room.

        Args:
            room: The room.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamps.
        """
        return await self._call(
            bound(LIST, objects.AsyncLamp, self._caller, {"room": room}),
            options,
            path={"room": room},
        )

    async def patch(
        self,
        room: str,
        lamp: str,
        data: Sequence[types.ChangeParam | types.Change],
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncLamp:
        """Change a lamp.

        Args:
            room: The room.
            lamp: The lamp.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        return await self._call(
            bound(PATCH, objects.AsyncLamp, self._caller, {"room": room, "lamp": lamp}),
            options,
            path={"room": room, "lamp": lamp},
            body=data,
        )

    async def find(
        self, lamp_name: str, maker: int, room: str, **options: Unpack[RequestOptions]
    ) -> objects.AsyncLamp | None:
        """Find the first of `lamps.list` with this `name` and `maker.id`.

        Args:
            lamp_name: The `name` to look for.
            maker: The `maker.id` to look for.
            room: The room.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(room=room, **options):
            if item.name == lamp_name and at(item, "maker", "id") == maker:
                return item
        return None

    async def dim(
        self,
        room: str,
        lamp: str,
        level: int,
        reason: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncLamp:
        """Change a lamp.

        Args:
            room: The room.
            lamp: The lamp.
            level: What it becomes.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        data: Any = [
            present(
                {
                    "path": f"/{lamp}/level",
                    "value": level,
                    "why": (f"because {reason}" if reason is not None else None),
                }
            )
        ]
        return await self.patch(room=room, lamp=lamp, data=data, **options)

    async def change(
        self,
        changes: Sequence[Mapping[str, Any]],
        room: str,
        lamp: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncLamp:
        """Change a lamp.

        Args:
            changes: A change of one property.
            room: The room.
            lamp: The lamp.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        data: Any = changes
        return await self.patch(room=room, lamp=lamp, data=data, **options)


if TYPE_CHECKING:

    class LampsWithRawResponse:
        def __init__(self, of: Lamps) -> None:
            self.list = views.raw(of.list)
            self.patch = views.raw(of.patch)

    class LampsWithStreamingResponse:
        def __init__(self, of: Lamps) -> None:
            self.list = views.streaming(of.list)
            self.patch = views.streaming(of.patch)

    class AsyncLampsWithRawResponse:
        def __init__(self, of: AsyncLamps) -> None:
            self.list = views.async_raw(of.list)
            self.patch = views.async_raw(of.patch)

    class AsyncLampsWithStreamingResponse:
        def __init__(self, of: AsyncLamps) -> None:
            self.list = views.async_streaming(of.list)
            self.patch = views.async_streaming(of.patch)
