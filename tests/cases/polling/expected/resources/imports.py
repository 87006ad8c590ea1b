"""Operations on imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .._core import polling
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

START: Operation[None] = Operation("imports.start", "POST", "/imports", lambda: None)
START_AND_WAIT: Operation[Any] = Operation(
    "imports.start_and_wait",
    "POST",
    "/imports",
    lambda: Any,
    polling=polling.Polling(
        START,
        (
            polling.Route(
                success=(polling.Condition(("state", "text"), ("ok", 3)),),
                failure=(polling.Condition(("state", "text"), ("no",)),),
                state=("state", "text"),
                header="operation-location",
            ),
        ),
        interval=2.0,
        deadline=600.0,
        origins=("https://status.test",),
    ),
)


class Imports(Resource["ImportsWithRawResponse", "ImportsWithStreamingResponse"]):
    """Operations on imports."""

    def start(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /imports`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(START, options)

    def start_and_wait(self, **options: Unpack[RequestOptions]) -> Any:
        """Waits until the work is done: asks where the server says every 2 seconds, for
        600 seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Taken.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return self._call(START_AND_WAIT, options)


class AsyncImports(
    AsyncResource["AsyncImportsWithRawResponse", "AsyncImportsWithStreamingResponse"]
):
    """Operations on imports."""

    async def start(self, **options: Unpack[RequestOptions]) -> None:
        """Call `POST /imports`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(START, options)

    async def start_and_wait(self, **options: Unpack[RequestOptions]) -> Any:
        """Waits until the work is done: asks where the server says every 2 seconds, for
        600 seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Taken.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return await self._call(START_AND_WAIT, options)


if TYPE_CHECKING:

    class ImportsWithRawResponse:
        def __init__(self, of: Imports) -> None:
            self.start = views.raw(of.start)
            self.start_and_wait = views.raw(of.start_and_wait)

    class ImportsWithStreamingResponse:
        def __init__(self, of: Imports) -> None:
            self.start = views.streaming(of.start)
            self.start_and_wait = views.streaming(of.start_and_wait)

    class AsyncImportsWithRawResponse:
        def __init__(self, of: AsyncImports) -> None:
            self.start = views.async_raw(of.start)
            self.start_and_wait = views.async_raw(of.start_and_wait)

    class AsyncImportsWithStreamingResponse:
        def __init__(self, of: AsyncImports) -> None:
            self.start = views.async_streaming(of.start)
            self.start_and_wait = views.async_streaming(of.start_and_wait)
