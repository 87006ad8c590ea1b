"""Operations on shelves."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .books import AsyncBooks, Books

LIST: Operation[builtins.list[str]] = Operation(
    "shelves.list", "GET", "/shelves", lambda: builtins.list[str]
)
CREATE: Operation[None] = Operation("shelves.create", "POST", "/shelves", lambda: None)
RETRIEVE: Operation[None] = Operation(
    "shelves.retrieve", "GET", "/shelves/{shelf}", lambda: None
)
REPLACE: Operation[None] = Operation(
    "shelves.replace", "PUT", "/shelves/{shelf}", lambda: None
)
UPDATE: Operation[None] = Operation(
    "shelves.update", "PATCH", "/shelves/{shelf}", lambda: None
)
DELETE: Operation[None] = Operation(
    "shelves.delete", "DELETE", "/shelves/{shelf}", lambda: None
)
DUST: Operation[None] = Operation(
    "shelves.dust", "POST", "/shelves/{shelf}/dust", lambda: None
)


class Shelves(Resource["ShelvesWithRawResponse", "ShelvesWithStreamingResponse"]):
    """Operations on shelves."""

    @cached_property
    def books(self) -> Books:
        """Operations on books of shelves."""
        from .books import Books

        return Books(self._caller)

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Call `GET /shelves`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All.
        """
        return self._call(LIST, options)

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /shelves`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(CREATE, options)

    def retrieve(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options, path={"shelf": shelf})

    def replace(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(REPLACE, options, path={"shelf": shelf})

    def update(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PATCH /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(UPDATE, options, path={"shelf": shelf})

    def delete(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(DELETE, options, path={"shelf": shelf})

    def dust(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /shelves/{shelf}/dust`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(DUST, options, path={"shelf": shelf})


class AsyncShelves(
    AsyncResource["AsyncShelvesWithRawResponse", "AsyncShelvesWithStreamingResponse"]
):
    """Operations on shelves."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations on books of shelves."""
        from .books import AsyncBooks

        return AsyncBooks(self._caller)

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Call `GET /shelves`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All.
        """
        return await self._call(LIST, options)

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /shelves`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(CREATE, options)

    async def retrieve(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options, path={"shelf": shelf})

    async def replace(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PUT /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(REPLACE, options, path={"shelf": shelf})

    async def update(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `PATCH /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(UPDATE, options, path={"shelf": shelf})

    async def delete(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /shelves/{shelf}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(DELETE, options, path={"shelf": shelf})

    async def dust(self, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /shelves/{shelf}/dust`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(DUST, options, path={"shelf": shelf})


if TYPE_CHECKING:

    class ShelvesWithRawResponse:
        def __init__(self, of: Shelves) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.replace = views.raw(of.replace)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.dust = views.raw(of.dust)

    class ShelvesWithStreamingResponse:
        def __init__(self, of: Shelves) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.replace = views.streaming(of.replace)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.dust = views.streaming(of.dust)

    class AsyncShelvesWithRawResponse:
        def __init__(self, of: AsyncShelves) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.replace = views.async_raw(of.replace)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.dust = views.async_raw(of.dust)

    class AsyncShelvesWithStreamingResponse:
        def __init__(self, of: AsyncShelves) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.replace = views.async_streaming(of.replace)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.dust = views.async_streaming(of.dust)
