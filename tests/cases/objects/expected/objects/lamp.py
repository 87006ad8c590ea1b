"""A lamp."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import Bound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class Lamp(Bound, types.Lamp):
    """A lamp."""

    _ways: ClassVar = {"lamp": ("id",)}

    def dim(
        self,
        level: int,
        reason: str | None = None,
        room: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.Lamp:
        """Change a lamp.

        Args:
            level: What it becomes.
            room: The room.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        from ..resources.lamps import Lamps

        return Lamps(self._called()).dim(
            room=self._known("room", room),
            lamp=self._known("lamp"),
            level=level,
            reason=reason,
            **options,
        )

    def brighten(
        self, reason: str | None = None, **options: Unpack[RequestOptions]
    ) -> objects.Lamp:
        """Change a lamp.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        from ..resources.lamps import Lamps

        return Lamps(self._called()).dim(
            room=self._known("room"),
            lamp=self._known("lamp"),
            level=100,
            reason=reason,
            **options,
        )


class AsyncLamp(Bound, types.Lamp):
    """A lamp."""

    _ways: ClassVar = {"lamp": ("id",)}

    async def dim(
        self,
        level: int,
        reason: str | None = None,
        room: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncLamp:
        """Change a lamp.

        Args:
            level: What it becomes.
            room: The room.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        from ..resources.lamps import AsyncLamps

        return await AsyncLamps(self._called()).dim(
            room=self._known("room", room),
            lamp=self._known("lamp"),
            level=level,
            reason=reason,
            **options,
        )

    async def brighten(
        self, reason: str | None = None, **options: Unpack[RequestOptions]
    ) -> objects.AsyncLamp:
        """Change a lamp.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The lamp.
        """
        from ..resources.lamps import AsyncLamps

        return await AsyncLamps(self._called()).dim(
            room=self._known("room"),
            lamp=self._known("lamp"),
            level=100,
            reason=reason,
            **options,
        )
