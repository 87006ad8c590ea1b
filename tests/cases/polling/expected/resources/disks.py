"""Operations on disks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core import polling
from .._core.azure import routes
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE_OR_UPDATE: Operation[types.Output | None] = Operation(
    "disks.create_or_update",
    "PUT",
    "/disks/{name}",
    lambda: types.Output,
    by_status={202: lambda: None},
)
DELETE: Operation[None] = Operation(
    "disks.delete",
    "DELETE",
    "/disks/{name}",
    lambda: None,
    by_status={204: lambda: None},
)
RETRIEVE: Operation[types.Output] = Operation(
    "disks.retrieve", "GET", "/disks/{name}", lambda: types.Output
)
CREATE_OR_UPDATE_AND_WAIT: Operation[types.Output] = Operation(
    "disks.create_or_update_and_wait",
    "PUT",
    "/disks/{name}",
    lambda: types.Output,
    polling=polling.Polling(
        CREATE_OR_UPDATE,
        routes("original", original=True),
        interval=10.0,
        deadline=3600.0,
    ),
)
DELETE_AND_WAIT: Operation[None] = Operation(
    "disks.delete_and_wait",
    "DELETE",
    "/disks/{name}",
    lambda: None,
    by_status={204: lambda: None},
    polling=polling.Polling(DELETE, routes("location"), interval=1.0, deadline=60.0),
)


class Disks(Resource["DisksWithRawResponse", "DisksWithStreamingResponse"]):
    """Operations on disks."""

    def create_or_update(
        self, name: str, *, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Output | None:
        """Call `PUT /disks/{name}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The disk.
        """
        return self._call(
            CREATE_OR_UPDATE,
            options,
            path={"name": name},
            body=optional({"text": text}),
        )

    def delete(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /disks/{name}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(DELETE, options, path={"name": name})

    def retrieve(self, name: str, **options: Unpack[RequestOptions]) -> types.Output:
        """Call `GET /disks/{name}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The disk.
        """
        return self._call(RETRIEVE, options, path={"name": name})

    def create_or_update_and_wait(
        self, name: str, *, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Output:
        """Waits until the work is done: asks where the server says every 10 seconds,
        for 3600 seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The disk.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return self._call(
            CREATE_OR_UPDATE_AND_WAIT,
            options,
            path={"name": name},
            body=optional({"text": text}),
        )

    def delete_and_wait(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Waits until the work is done: asks where the server says every second, for 60
        seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return self._call(DELETE_AND_WAIT, options, path={"name": name})


class AsyncDisks(
    AsyncResource["AsyncDisksWithRawResponse", "AsyncDisksWithStreamingResponse"]
):
    """Operations on disks."""

    async def create_or_update(
        self, name: str, *, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Output | None:
        """Call `PUT /disks/{name}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The disk.
        """
        return await self._call(
            CREATE_OR_UPDATE,
            options,
            path={"name": name},
            body=optional({"text": text}),
        )

    async def delete(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /disks/{name}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(DELETE, options, path={"name": name})

    async def retrieve(
        self, name: str, **options: Unpack[RequestOptions]
    ) -> types.Output:
        """Call `GET /disks/{name}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The disk.
        """
        return await self._call(RETRIEVE, options, path={"name": name})

    async def create_or_update_and_wait(
        self, name: str, *, text: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Output:
        """Waits until the work is done: asks where the server says every 10 seconds,
        for 3600 seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The disk.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return await self._call(
            CREATE_OR_UPDATE_AND_WAIT,
            options,
            path={"name": name},
            body=optional({"text": text}),
        )

    async def delete_and_wait(
        self, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Waits until the work is done: asks where the server says every second, for 60
        seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return await self._call(DELETE_AND_WAIT, options, path={"name": name})


if TYPE_CHECKING:

    class DisksWithRawResponse:
        def __init__(self, of: Disks) -> None:
            self.create_or_update = views.raw(of.create_or_update)
            self.delete = views.raw(of.delete)
            self.retrieve = views.raw(of.retrieve)
            self.create_or_update_and_wait = views.raw(of.create_or_update_and_wait)
            self.delete_and_wait = views.raw(of.delete_and_wait)

    class DisksWithStreamingResponse:
        def __init__(self, of: Disks) -> None:
            self.create_or_update = views.streaming(of.create_or_update)
            self.delete = views.streaming(of.delete)
            self.retrieve = views.streaming(of.retrieve)
            self.create_or_update_and_wait = views.streaming(
                of.create_or_update_and_wait
            )
            self.delete_and_wait = views.streaming(of.delete_and_wait)

    class AsyncDisksWithRawResponse:
        def __init__(self, of: AsyncDisks) -> None:
            self.create_or_update = views.async_raw(of.create_or_update)
            self.delete = views.async_raw(of.delete)
            self.retrieve = views.async_raw(of.retrieve)
            self.create_or_update_and_wait = views.async_raw(
                of.create_or_update_and_wait
            )
            self.delete_and_wait = views.async_raw(of.delete_and_wait)

    class AsyncDisksWithStreamingResponse:
        def __init__(self, of: AsyncDisks) -> None:
            self.create_or_update = views.async_streaming(of.create_or_update)
            self.delete = views.async_streaming(of.delete)
            self.retrieve = views.async_streaming(of.retrieve)
            self.create_or_update_and_wait = views.async_streaming(
                of.create_or_update_and_wait
            )
            self.delete_and_wait = views.async_streaming(of.delete_and_wait)
