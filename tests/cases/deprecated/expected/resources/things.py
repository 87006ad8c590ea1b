"""Operations on things."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack, deprecated

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .._core.responses import AsyncOpening, Opening, RawResponse

LIST: Operation[builtins.list[types.Thing]] = Operation(
    "things.list", "GET", "/things", lambda: builtins.list[types.Thing]
)
CREATE: Operation[types.Thing] = Operation(
    "things.create",
    "POST",
    "/things",
    lambda: types.Thing,
    nested=Nested({"oldPart": lambda: (types.PartParam,)}),
)


class Things(Resource["ThingsWithRawResponse", "ThingsWithStreamingResponse"]):
    """Operations on things."""

    @deprecated("`things.list` is deprecated")
    def list(
        self,
        *,
        old_sort: str | Omit = omit,
        sort: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Thing]:
        """List things.

        Ask for parts instead.

        Deprecated.

        Args:
            old_sort: How it was sorted. Deprecated.
            sort: Default: `"name"`. For example: `"size"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return self._call(LIST, options, query={"oldSort": old_sort, "sort": sort})

    def create(
        self,
        *,
        old_id: str,
        old_name: str | Omit = omit,
        new_name: str | Omit = omit,
        pin: str | Omit = omit,
        old_part: types.PartParam | types.Part | Omit = omit,
        size: types.Size | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Thing:
        """Call `POST /things`.

        Args:
            old_id: Deprecated.
            old_name: What it was called. Deprecated. For example: `"Tom"`.
            new_name: Default: `"Tim"`.
            pin: Deprecated.
            old_part: A part. Deprecated.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It.
        """
        return self._call(
            CREATE,
            options,
            body={
                "oldId": old_id,
                "oldName": old_name,
                "newName": new_name,
                "pin": pin,
                "oldPart": old_part,
                "size": size,
            },
        )


class AsyncThings(
    AsyncResource["AsyncThingsWithRawResponse", "AsyncThingsWithStreamingResponse"]
):
    """Operations on things."""

    @deprecated("`things.list` is deprecated")
    async def list(
        self,
        *,
        old_sort: str | Omit = omit,
        sort: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Thing]:
        """List things.

        Ask for parts instead.

        Deprecated.

        Args:
            old_sort: How it was sorted. Deprecated.
            sort: Default: `"name"`. For example: `"size"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return await self._call(
            LIST, options, query={"oldSort": old_sort, "sort": sort}
        )

    async def create(
        self,
        *,
        old_id: str,
        old_name: str | Omit = omit,
        new_name: str | Omit = omit,
        pin: str | Omit = omit,
        old_part: types.PartParam | types.Part | Omit = omit,
        size: types.Size | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Thing:
        """Call `POST /things`.

        Args:
            old_id: Deprecated.
            old_name: What it was called. Deprecated. For example: `"Tom"`.
            new_name: Default: `"Tim"`.
            pin: Deprecated.
            old_part: A part. Deprecated.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "oldId": old_id,
                "oldName": old_name,
                "newName": new_name,
                "pin": pin,
                "oldPart": old_part,
                "size": size,
            },
        )


if TYPE_CHECKING:

    class ThingsWithRawResponse:
        def __init__(self, of: Things) -> None:
            self.create = views.raw(of.create)

        @deprecated("`things.list` is deprecated")
        def list(
            self,
            *,
            old_sort: str | Omit = omit,
            sort: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> RawResponse[builtins.list[types.Thing]]: ...

    class ThingsWithStreamingResponse:
        def __init__(self, of: Things) -> None:
            self.create = views.streaming(of.create)

        @deprecated("`things.list` is deprecated")
        def list(
            self,
            *,
            old_sort: str | Omit = omit,
            sort: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Opening[builtins.list[types.Thing]]: ...

    class AsyncThingsWithRawResponse:
        def __init__(self, of: AsyncThings) -> None:
            self.create = views.async_raw(of.create)

        @deprecated("`things.list` is deprecated")
        async def list(
            self,
            *,
            old_sort: str | Omit = omit,
            sort: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> RawResponse[builtins.list[types.Thing]]: ...

    class AsyncThingsWithStreamingResponse:
        def __init__(self, of: AsyncThings) -> None:
            self.create = views.async_streaming(of.create)

        @deprecated("`things.list` is deprecated")
        def list(
            self,
            *,
            old_sort: str | Omit = omit,
            sort: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncOpening[builtins.list[types.Thing]]: ...
