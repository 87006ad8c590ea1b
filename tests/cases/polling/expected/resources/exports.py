"""Operations on exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core import polling
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

START: Operation[types.StartExportResponse] = Operation(
    "exports.start", "POST", "/exports", lambda: types.StartExportResponse
)
START_AND_WAIT_CHECK: Operation[types.Job] = Operation(
    "jobs.retrieve", "GET", "/jobs/{job_id}", lambda: types.Job
)
START_AND_WAIT_RESULT: Operation[types.Output] = Operation(
    "outputs.retrieve", "GET", "/outputs/{id}", lambda: types.Output
)
START_AND_WAIT: Operation[types.Output] = Operation(
    "exports.start_and_wait",
    "POST",
    "/exports",
    lambda: types.Output,
    polling=polling.Polling(
        START,
        (
            polling.Route(
                success=(polling.Condition(("status",), ("done",)),),
                state=("status",),
                told_at_once=False,
            ),
        ),
        check=polling.Follow(START_AND_WAIT_CHECK, bound={"path:job_id": ("jobId",)}),
        then=polling.Follow(START_AND_WAIT_RESULT, bound={"path:id": ("id",)}),
        interval=2.0,
        most=50,
    ),
)


class Exports(Resource["ExportsWithRawResponse", "ExportsWithStreamingResponse"]):
    """Operations on exports."""

    def start(self, **options: Unpack[RequestOptions]) -> types.StartExportResponse:
        """Exports everything.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Where it is done.
        """
        return self._call(START, options)

    def start_and_wait(self, **options: Unpack[RequestOptions]) -> types.Output:
        """Exports everything.

        Waits until the work is done: asks `GET /jobs/{job_id}` every 2 seconds, with
        50 requests at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The output.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return self._call(START_AND_WAIT, options)


class AsyncExports(
    AsyncResource["AsyncExportsWithRawResponse", "AsyncExportsWithStreamingResponse"]
):
    """Operations on exports."""

    async def start(
        self, **options: Unpack[RequestOptions]
    ) -> types.StartExportResponse:
        """Exports everything.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Where it is done.
        """
        return await self._call(START, options)

    async def start_and_wait(self, **options: Unpack[RequestOptions]) -> types.Output:
        """Exports everything.

        Waits until the work is done: asks `GET /jobs/{job_id}` every 2 seconds, with
        50 requests at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The output.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return await self._call(START_AND_WAIT, options)


if TYPE_CHECKING:

    class ExportsWithRawResponse:
        def __init__(self, of: Exports) -> None:
            self.start = views.raw(of.start)
            self.start_and_wait = views.raw(of.start_and_wait)

    class ExportsWithStreamingResponse:
        def __init__(self, of: Exports) -> None:
            self.start = views.streaming(of.start)
            self.start_and_wait = views.streaming(of.start_and_wait)

    class AsyncExportsWithRawResponse:
        def __init__(self, of: AsyncExports) -> None:
            self.start = views.async_raw(of.start)
            self.start_and_wait = views.async_raw(of.start_and_wait)

    class AsyncExportsWithStreamingResponse:
        def __init__(self, of: AsyncExports) -> None:
            self.start = views.async_streaming(of.start)
            self.start_and_wait = views.async_streaming(of.start_and_wait)
