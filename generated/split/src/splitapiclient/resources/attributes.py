"""What is known of the things of a traffic type."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, types
from .._core.nested import Nested
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.recipes import without
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Attribute]] = Operation(
    "attributes.list",
    "GET",
    "/schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}",
    lambda: builtins.list[types.Attribute],
)
WRITE: Operation[types.Attribute] = Operation(
    "attributes.write",
    "POST",
    "/schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}",
    lambda: types.Attribute,
    nested=Nested({"": lambda: (types.NewAttributeParam,)}),
)
IMPORT_ATTRIBUTES_FROM_JSON: Operation[bool] = Operation(
    "attributes.import_attributes_from_json",
    "POST",
    "/schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}/attribute:bulk",
    lambda: bool,
    nested=Nested({"": lambda: (types.NewAttributeParam,)}),
)
DELETE: Operation[bool] = Operation(
    "attributes.delete",
    "DELETE",
    "/schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}/{attributeId}",
    lambda: bool,
)


class Attributes(
    Resource["AttributesWithRawResponse", "AttributesWithStreamingResponse"]
):
    """What is known of the things of a traffic type."""

    def list(
        self, traffic_type_id: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.Attribute]:
        """List the attributes of a traffic type.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attributes.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                LIST,
                objects.Attribute,
                self._caller,
                {"traffic_type_id": traffic_type_id, "workspace_id": workspace_id},
            ),
            options,
            path={"trafficTypeId": traffic_type_id, "workspaceId": workspace_id},
        )

    def write(
        self,
        workspace_id: str,
        traffic_type_id: str,
        data: types.NewAttributeParam | types.NewAttribute,
        **options: Unpack[RequestOptions],
    ) -> objects.Attribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                WRITE,
                objects.Attribute,
                self._caller,
                {"workspace_id": workspace_id, "traffic_type_id": traffic_type_id},
            ),
            options,
            path={"workspaceId": workspace_id, "trafficTypeId": traffic_type_id},
            body=data,
        )

    def import_attributes_from_json(
        self,
        data: Sequence[types.NewAttributeParam | types.NewAttribute],
        traffic_type_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Make or replace several attributes at once.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            IMPORT_ATTRIBUTES_FROM_JSON,
            options,
            body=data,
            path={"trafficTypeId": traffic_type_id, "workspaceId": workspace_id},
        )

    def delete(
        self,
        attribute_id: str,
        workspace_id: str,
        traffic_type_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Delete an attribute.

        Args:
            attribute_id: The attribute. For example: `"plan"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            DELETE,
            options,
            path={
                "attributeId": attribute_id,
                "workspaceId": workspace_id,
                "trafficTypeId": traffic_type_id,
            },
        )

    def find(
        self,
        attribute_id: str,
        traffic_type_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Attribute | None:
        """Find the first of `attributes.list` with this `id`.

        Args:
            attribute_id: The `id` to look for.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(
            traffic_type_id=traffic_type_id, workspace_id=workspace_id, **options
        ):
            if item.id == attribute_id:
                return item
        return None

    def add(
        self,
        data: Mapping[str, Any],
        traffic_type_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Attribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            data: What an attribute is to be.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        data_: Any = without(
            data, ("workspaceId", "isSearchable"), {"trafficTypeId": traffic_type_id}
        )
        return self.write(
            workspace_id=workspace_id,
            traffic_type_id=traffic_type_id,
            data=data_,
            **options,
        )

    def save(
        self, attribute: objects.Attribute, **options: Unpack[RequestOptions]
    ) -> objects.Attribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            attribute: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        return attribute.save(**options)

    def delete_by_instance(
        self, attribute: objects.Attribute, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an attribute.

        Args:
            attribute: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        return attribute.delete(**options)


class AsyncAttributes(
    AsyncResource[
        "AsyncAttributesWithRawResponse", "AsyncAttributesWithStreamingResponse"
    ]
):
    """What is known of the things of a traffic type."""

    async def list(
        self, traffic_type_id: str, workspace_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[objects.AsyncAttribute]:
        """List the attributes of a traffic type.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attributes.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                LIST,
                objects.AsyncAttribute,
                self._caller,
                {"traffic_type_id": traffic_type_id, "workspace_id": workspace_id},
            ),
            options,
            path={"trafficTypeId": traffic_type_id, "workspaceId": workspace_id},
        )

    async def write(
        self,
        workspace_id: str,
        traffic_type_id: str,
        data: types.NewAttributeParam | types.NewAttribute,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncAttribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            workspace_id: The workspace. For example: `"ws_1"`.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                WRITE,
                objects.AsyncAttribute,
                self._caller,
                {"workspace_id": workspace_id, "traffic_type_id": traffic_type_id},
            ),
            options,
            path={"workspaceId": workspace_id, "trafficTypeId": traffic_type_id},
            body=data,
        )

    async def import_attributes_from_json(
        self,
        data: Sequence[types.NewAttributeParam | types.NewAttribute],
        traffic_type_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Make or replace several attributes at once.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            IMPORT_ATTRIBUTES_FROM_JSON,
            options,
            body=data,
            path={"trafficTypeId": traffic_type_id, "workspaceId": workspace_id},
        )

    async def delete(
        self,
        attribute_id: str,
        workspace_id: str,
        traffic_type_id: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Delete an attribute.

        Args:
            attribute_id: The attribute. For example: `"plan"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            DELETE,
            options,
            path={
                "attributeId": attribute_id,
                "workspaceId": workspace_id,
                "trafficTypeId": traffic_type_id,
            },
        )

    async def find(
        self,
        attribute_id: str,
        traffic_type_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncAttribute | None:
        """Find the first of `attributes.list` with this `id`.

        Args:
            attribute_id: The `id` to look for.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(
            traffic_type_id=traffic_type_id, workspace_id=workspace_id, **options
        ):
            if item.id == attribute_id:
                return item
        return None

    async def add(
        self,
        data: Mapping[str, Any],
        traffic_type_id: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncAttribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            data: What an attribute is to be.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        data_: Any = without(
            data, ("workspaceId", "isSearchable"), {"trafficTypeId": traffic_type_id}
        )
        return await self.write(
            workspace_id=workspace_id,
            traffic_type_id=traffic_type_id,
            data=data_,
            **options,
        )

    async def save(
        self, attribute: objects.AsyncAttribute, **options: Unpack[RequestOptions]
    ) -> objects.AsyncAttribute:
        """Make an attribute, or replace the one that has its id.

        Args:
            attribute: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The attribute.
        """
        return await attribute.save(**options)

    async def delete_by_instance(
        self, attribute: objects.AsyncAttribute, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an attribute.

        Args:
            attribute: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        return await attribute.delete(**options)


if TYPE_CHECKING:

    class AttributesWithRawResponse:
        def __init__(self, of: Attributes) -> None:
            self.list = views.raw(of.list)
            self.write = views.raw(of.write)
            self.import_attributes_from_json = views.raw(of.import_attributes_from_json)
            self.delete = views.raw(of.delete)

    class AttributesWithStreamingResponse:
        def __init__(self, of: Attributes) -> None:
            self.list = views.streaming(of.list)
            self.write = views.streaming(of.write)
            self.import_attributes_from_json = views.streaming(
                of.import_attributes_from_json
            )
            self.delete = views.streaming(of.delete)

    class AsyncAttributesWithRawResponse:
        def __init__(self, of: AsyncAttributes) -> None:
            self.list = views.async_raw(of.list)
            self.write = views.async_raw(of.write)
            self.import_attributes_from_json = views.async_raw(
                of.import_attributes_from_json
            )
            self.delete = views.async_raw(of.delete)

    class AsyncAttributesWithStreamingResponse:
        def __init__(self, of: AsyncAttributes) -> None:
            self.list = views.async_streaming(of.list)
            self.write = views.async_streaming(of.write)
            self.import_attributes_from_json = views.async_streaming(
                of.import_attributes_from_json
            )
            self.delete = views.async_streaming(of.delete)
