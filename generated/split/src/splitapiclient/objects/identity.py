"""One thing of a traffic type in an environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class Identity(RawBound, types.Identity):
    """One thing of a traffic type in an environment."""

    _ways: ClassVar = {
        "key": ("key",),
        "traffic_type_id": ("trafficTypeId",),
        "environment_id": ("environmentId",),
    }

    def save(self, **options: Unpack[RequestOptions]) -> objects.Identity:
        """Save an identity, in place of the one that has its key.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).write(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            data=self,
            **options,
        )

    def update(self, **options: Unpack[RequestOptions]) -> objects.Identity:
        """Add values to an identity.

        As `patchIdentity` does, for programs that cannot send `PATCH`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).change(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            data=self,
            **options,
        )

    def patch(self, **options: Unpack[RequestOptions]) -> objects.Identity:
        """Add values to an identity.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).patch(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            data=self,
            **options,
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete an identity.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is deleted.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).delete(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            **options,
        )


class AsyncIdentity(RawBound, types.Identity):
    """One thing of a traffic type in an environment."""

    _ways: ClassVar = {
        "key": ("key",),
        "traffic_type_id": ("trafficTypeId",),
        "environment_id": ("environmentId",),
    }

    async def save(self, **options: Unpack[RequestOptions]) -> objects.AsyncIdentity:
        """Save an identity, in place of the one that has its key.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).write(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            data=self,
            **options,
        )

    async def update(self, **options: Unpack[RequestOptions]) -> objects.AsyncIdentity:
        """Add values to an identity.

        As `patchIdentity` does, for programs that cannot send `PATCH`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).change(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            data=self,
            **options,
        )

    async def patch(self, **options: Unpack[RequestOptions]) -> objects.AsyncIdentity:
        """Add values to an identity.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).patch(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            data=self,
            **options,
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete an identity.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is deleted.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).delete(
            traffic_type_id=self._known("traffic_type_id"),
            environment_id=self._known("environment_id"),
            key=self._known("key"),
            **options,
        )
