"""Patterns that spaces are made from."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.SpacePattern]] = Operation(
    "space_configs.list",
    "GET",
    "/spaces/configs",
    lambda: types.SpaceConfigsResponse,
    unwrap=("data",),
)
CREATE: Operation[types.SpacePattern] = Operation(
    "space_configs.create",
    "POST",
    "/spaces/configs",
    lambda: types.SpaceConfigResponse,
    unwrap=("data",),
)
REPLACE: Operation[types.SpacePattern] = Operation(
    "space_configs.replace",
    "PUT",
    "/spaces/configs",
    lambda: types.SpaceConfigResponse,
    unwrap=("data",),
)


class SpaceConfigs(
    Resource["SpaceConfigsWithRawResponse", "SpaceConfigsWithStreamingResponse"]
):
    """Patterns that spaces are made from."""

    def list(
        self, *, environment_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.SpacePattern]:
        """List the patterns of spaces.

        Args:
            environment_id: Only patterns of this environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The patterns.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(LIST, options, query={"environmentId": environment_id})

    def create(
        self,
        *,
        slug: str,
        name: str,
        blueprints: Sequence[types.BlueprintParam | types.Blueprint],
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SpacePattern:
        """Create a pattern of spaces.

        Args:
            slug: A name that never changes. For example: `"orders"`.
            name: What it is called. For example: `"Orders"`.
            blueprints: The workbooks of its spaces.
            actions: What guests can start in its spaces.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The pattern.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(
            CREATE,
            options,
            body={
                "slug": slug,
                "name": name,
                "blueprints": blueprints,
                "actions": actions,
            },
        )

    def replace(
        self,
        *,
        slug: str,
        name: str,
        blueprints: Sequence[types.BlueprintParam | types.Blueprint],
        migrate: bool | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SpacePattern:
        """Replace a pattern of spaces.

        Args:
            slug: A name that never changes. For example: `"orders"`.
            name: What it is called. For example: `"Orders"`.
            blueprints: The workbooks of its spaces.
            migrate: Whether the spaces that were made from it change as well.
            actions: What guests can start in its spaces.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The pattern.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(
            REPLACE,
            options,
            body={
                "slug": slug,
                "name": name,
                "blueprints": blueprints,
                "actions": actions,
            },
            query={"migrate": migrate},
        )


class AsyncSpaceConfigs(
    AsyncResource[
        "AsyncSpaceConfigsWithRawResponse", "AsyncSpaceConfigsWithStreamingResponse"
    ]
):
    """Patterns that spaces are made from."""

    async def list(
        self, *, environment_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.SpacePattern]:
        """List the patterns of spaces.

        Args:
            environment_id: Only patterns of this environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The patterns.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(LIST, options, query={"environmentId": environment_id})

    async def create(
        self,
        *,
        slug: str,
        name: str,
        blueprints: Sequence[types.BlueprintParam | types.Blueprint],
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SpacePattern:
        """Create a pattern of spaces.

        Args:
            slug: A name that never changes. For example: `"orders"`.
            name: What it is called. For example: `"Orders"`.
            blueprints: The workbooks of its spaces.
            actions: What guests can start in its spaces.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The pattern.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "slug": slug,
                "name": name,
                "blueprints": blueprints,
                "actions": actions,
            },
        )

    async def replace(
        self,
        *,
        slug: str,
        name: str,
        blueprints: Sequence[types.BlueprintParam | types.Blueprint],
        migrate: bool | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SpacePattern:
        """Replace a pattern of spaces.

        Args:
            slug: A name that never changes. For example: `"orders"`.
            name: What it is called. For example: `"Orders"`.
            blueprints: The workbooks of its spaces.
            migrate: Whether the spaces that were made from it change as well.
            actions: What guests can start in its spaces.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The pattern.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(
            REPLACE,
            options,
            body={
                "slug": slug,
                "name": name,
                "blueprints": blueprints,
                "actions": actions,
            },
            query={"migrate": migrate},
        )


if TYPE_CHECKING:

    class SpaceConfigsWithRawResponse:
        def __init__(self, of: SpaceConfigs) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.replace = views.raw(of.replace)

    class SpaceConfigsWithStreamingResponse:
        def __init__(self, of: SpaceConfigs) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.replace = views.streaming(of.replace)

    class AsyncSpaceConfigsWithRawResponse:
        def __init__(self, of: AsyncSpaceConfigs) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.replace = views.async_raw(of.replace)

    class AsyncSpaceConfigsWithStreamingResponse:
        def __init__(self, of: AsyncSpaceConfigs) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.replace = views.async_streaming(of.replace)
