"""Something that may be known of the things of a traffic type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import objects, types
from .._core.objects import RawBound
from .._core.recipes import without

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class Attribute(RawBound, types.Attribute):
    """Something that may be known of the things of a traffic type."""

    _ways: ClassVar = {
        "attribute_id": ("id",),
        "traffic_type_id": ("trafficTypeId",),
        "workspace_id": ("workspaceId",),
    }

    def save(self, **options: Unpack[RequestOptions]) -> objects.Attribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        from ..resources.attributes import Attributes

        data: Any = without(self, ("workspaceId", "isSearchable"))
        return Attributes(self._called()).write(
            workspace_id=self._known("workspace_id"),
            traffic_type_id=self._known("traffic_type_id"),
            data=data,
            **options,
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete an attribute.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.attributes import Attributes

        return Attributes(self._called()).delete(
            attribute_id=self._known("attribute_id"),
            workspace_id=self._known("workspace_id"),
            traffic_type_id=self._known("traffic_type_id"),
            **options,
        )


class AsyncAttribute(RawBound, types.Attribute):
    """Something that may be known of the things of a traffic type."""

    _ways: ClassVar = {
        "attribute_id": ("id",),
        "traffic_type_id": ("trafficTypeId",),
        "workspace_id": ("workspaceId",),
    }

    async def save(self, **options: Unpack[RequestOptions]) -> objects.AsyncAttribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        from ..resources.attributes import AsyncAttributes

        data: Any = without(self, ("workspaceId", "isSearchable"))
        return await AsyncAttributes(self._called()).write(
            workspace_id=self._known("workspace_id"),
            traffic_type_id=self._known("traffic_type_id"),
            data=data,
            **options,
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete an attribute.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.attributes import AsyncAttributes

        return await AsyncAttributes(self._called()).delete(
            attribute_id=self._known("attribute_id"),
            workspace_id=self._known("workspace_id"),
            traffic_type_id=self._known("traffic_type_id"),
            **options,
        )
