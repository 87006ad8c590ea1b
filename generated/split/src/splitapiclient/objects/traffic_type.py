"""A kind of thing that treatments are given to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class TrafficType(RawBound, types.TrafficType):
    """A kind of thing that treatments are given to."""

    _ways: ClassVar = {"traffic_type_id": ("id",)}

    def fetch_attributes(
        self, **options: Unpack[RequestOptions]
    ) -> list[objects.Attribute]:
        """List the attributes of a traffic type.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attributes.
        """
        from ..resources.attributes import Attributes

        return Attributes(self._called()).list(
            traffic_type_id=self._known("traffic_type_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def add_attribute(
        self, data: Mapping[str, Any], **options: Unpack[RequestOptions]
    ) -> objects.Attribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            data: What an attribute is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        from ..resources.attributes import Attributes

        return Attributes(self._called()).add(
            data=data,
            traffic_type_id=self._known("traffic_type_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def import_attributes_from_json(
        self,
        data: Sequence[types.NewAttributeParam | types.NewAttribute],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Make or replace several attributes at once.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.attributes import Attributes

        return Attributes(self._called()).import_attributes_from_json(
            data=data,
            traffic_type_id=self._known("traffic_type_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def add_identity(
        self, data: Mapping[str, Any], **options: Unpack[RequestOptions]
    ) -> objects.Identity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).add(
            data=data, traffic_type_id=self._known("traffic_type_id"), **options
        )

    def add_identities(
        self, data: Sequence[Mapping[str, Any]], **options: Unpack[RequestOptions]
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).save_all(
            data=data, traffic_type_id=self._known("traffic_type_id"), **options
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a traffic type.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.traffic_types import TrafficTypes

        return TrafficTypes(self._called()).delete(
            traffic_type_id=self._known("traffic_type_id"), **options
        )


class AsyncTrafficType(RawBound, types.TrafficType):
    """A kind of thing that treatments are given to."""

    _ways: ClassVar = {"traffic_type_id": ("id",)}

    async def fetch_attributes(
        self, **options: Unpack[RequestOptions]
    ) -> list[objects.AsyncAttribute]:
        """List the attributes of a traffic type.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attributes.
        """
        from ..resources.attributes import AsyncAttributes

        return await AsyncAttributes(self._called()).list(
            traffic_type_id=self._known("traffic_type_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def add_attribute(
        self, data: Mapping[str, Any], **options: Unpack[RequestOptions]
    ) -> objects.AsyncAttribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            data: What an attribute is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        from ..resources.attributes import AsyncAttributes

        return await AsyncAttributes(self._called()).add(
            data=data,
            traffic_type_id=self._known("traffic_type_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def import_attributes_from_json(
        self,
        data: Sequence[types.NewAttributeParam | types.NewAttribute],
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Make or replace several attributes at once.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.attributes import AsyncAttributes

        return await AsyncAttributes(self._called()).import_attributes_from_json(
            data=data,
            traffic_type_id=self._known("traffic_type_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def add_identity(
        self, data: Mapping[str, Any], **options: Unpack[RequestOptions]
    ) -> objects.AsyncIdentity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).add(
            data=data, traffic_type_id=self._known("traffic_type_id"), **options
        )

    async def add_identities(
        self, data: Sequence[Mapping[str, Any]], **options: Unpack[RequestOptions]
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).save_all(
            data=data, traffic_type_id=self._known("traffic_type_id"), **options
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a traffic type.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.traffic_types import AsyncTrafficTypes

        return await AsyncTrafficTypes(self._called()).delete(
            traffic_type_id=self._known("traffic_type_id"), **options
        )
