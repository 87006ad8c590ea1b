"""Who may see what."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.Restriction, types.RestrictionPage] = PageOperation(
    "restrictions.list",
    "GET",
    "/restrictions",
    lambda: types.RestrictionPage,
    paging=lambda: pagination.BY_OFFSET,
)
WRITE: Operation[types.Restriction] = Operation(
    "restrictions.write",
    "PUT",
    "/restrictions",
    lambda: types.Restriction,
    nested=Nested({"": lambda: (types.NewRestrictionParam,)}),
)


class Restrictions(
    Paged, Resource["RestrictionsWithRawResponse", "RestrictionsWithStreamingResponse"]
):
    """Who may see what."""

    def list(
        self,
        resource_type: str,
        resource_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.Restriction]:
        """List who may see something.

        Args:
            resource_type: What kind of thing it is. For example: `"workspace"`.
            resource_id: Which one. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The restrictions.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.Restriction, self._caller),
            options,
            query={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "offset": offset,
                "limit": limit,
            },
        )

    def write(
        self,
        data: types.NewRestrictionParam | types.NewRestriction,
        **options: Unpack[RequestOptions],
    ) -> objects.Restriction:
        """Say who may see something.

        It takes the place of what was said before. A workspace has to stay visible
        to administrators.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The restriction.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(WRITE, objects.Restriction, self._caller), options, body=data
        )

    def add(
        self,
        resource_type: str,
        resource_id: str,
        data: Sequence[Mapping[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> objects.Restriction:
        """Say who may see something.

        It takes the place of what was said before. A workspace has to stay visible
        to administrators.

        Args:
            resource_type: What it is: `workspace`, `environment`, `user`, `group`.
            resource_id: Its id.
            data: Who may see it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The restriction.
        """
        data_: Any = {
            "resource": {"type": resource_type, "id": resource_id},
            "operations": {"view": True},
            "resourcePermissions": {"view": data},
        }
        return self.write(data=data_, **options)


class AsyncRestrictions(
    AsyncPaged,
    AsyncResource[
        "AsyncRestrictionsWithRawResponse", "AsyncRestrictionsWithStreamingResponse"
    ],
):
    """Who may see what."""

    async def list(
        self,
        resource_type: str,
        resource_id: str,
        *,
        offset: int | Omit = 0,
        limit: int | Omit = 20,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncRestriction]:
        """List who may see something.

        Args:
            resource_type: What kind of thing it is. For example: `"workspace"`.
            resource_id: Which one. For example: `"ws_1"`.
            offset: How many items to leave out. At least 0. Default: `0`. For example:
                `0`.
            limit: How many items a page may have. Default: `20`. For example: `20`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The restrictions.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncRestriction, self._caller),
            options,
            query={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "offset": offset,
                "limit": limit,
            },
        )

    async def write(
        self,
        data: types.NewRestrictionParam | types.NewRestriction,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRestriction:
        """Say who may see something.

        It takes the place of what was said before. A workspace has to stay visible
        to administrators.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The restriction.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(WRITE, objects.AsyncRestriction, self._caller), options, body=data
        )

    async def add(
        self,
        resource_type: str,
        resource_id: str,
        data: Sequence[Mapping[str, Any]],
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRestriction:
        """Say who may see something.

        It takes the place of what was said before. A workspace has to stay visible
        to administrators.

        Args:
            resource_type: What it is: `workspace`, `environment`, `user`, `group`.
            resource_id: Its id.
            data: Who may see it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The restriction.
        """
        data_: Any = {
            "resource": {"type": resource_type, "id": resource_id},
            "operations": {"view": True},
            "resourcePermissions": {"view": data},
        }
        return await self.write(data=data_, **options)


if TYPE_CHECKING:

    class RestrictionsWithRawResponse:
        def __init__(self, of: Restrictions) -> None:
            self.list = views.raw(of.list)
            self.write = views.raw(of.write)

    class RestrictionsWithStreamingResponse:
        def __init__(self, of: Restrictions) -> None:
            self.list = views.streaming(of.list)
            self.write = views.streaming(of.write)

    class AsyncRestrictionsWithRawResponse:
        def __init__(self, of: AsyncRestrictions) -> None:
            self.list = views.async_raw(of.list)
            self.write = views.async_raw(of.write)

    class AsyncRestrictionsWithStreamingResponse:
        def __init__(self, of: AsyncRestrictions) -> None:
            self.list = views.async_streaming(of.list)
            self.write = views.async_streaming(of.write)
