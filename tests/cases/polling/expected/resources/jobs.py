"""Operations on jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core import polling
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.Job] = Operation(
    "jobs.create", "POST", "/jobs", lambda: types.Job
)
RETRIEVE: Operation[types.Job] = Operation(
    "jobs.retrieve", "GET", "/jobs/{job_id}", lambda: types.Job
)
RUN: Operation[str | None] = Operation(
    "jobs.run",
    "POST",
    "/jobs",
    lambda: types.Job,
    unwrap=("output", "text"),
    polling=polling.Polling(
        CREATE,
        (
            polling.Route(
                success=(polling.Condition(("status",), ("done",)),),
                failure=(polling.Condition(("status",), ("failed", "cancelled")),),
                state=("status",),
            ),
        ),
        check=polling.Follow(
            RETRIEVE, bound={"path:job_id": ("id",)}, kept=("query:project",)
        ),
        interval=2.0,
        deadline=600.0,
    ),
)
WAIT_FOR_COMPLETED: Operation[types.Job] = Operation(
    "jobs.wait_for_completed",
    "GET",
    "/jobs/{job_id}",
    lambda: types.Job,
    polling=polling.Polling(
        RETRIEVE,
        (
            polling.Route(
                success=(
                    polling.Condition(None, (200,)),
                    polling.Condition(("status",), pattern="^(done|ready)$"),
                ),
                state=("status",),
            ),
        ),
        interval=1.0,
        delay=1.0,
        most=60,
    ),
)
WAIT_FOR_NOT_FOUND: Operation[None] = Operation(
    "jobs.wait_for_not_found",
    "GET",
    "/jobs/{job_id}",
    lambda: None,
    polling=polling.Polling(
        RETRIEVE,
        (polling.Route(success=(polling.Condition(None, (404,)),)),),
        interval=1.0,
        delay=1.0,
        most=60,
    ),
)


class Jobs(Resource["JobsWithRawResponse", "JobsWithStreamingResponse"]):
    """Operations on jobs."""

    def create(
        self,
        *,
        input: str,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Start a job.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.
        """
        return self._call(
            CREATE, options, body={"input": input}, query={"project": project}
        )

    def retrieve(
        self,
        job_id: str,
        *,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Call `GET /jobs/{job_id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.
        """
        return self._call(
            RETRIEVE, options, path={"job_id": job_id}, query={"project": project}
        )

    def run(
        self,
        *,
        input: str,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str | None:
        """Start a job.

        Waits until the work is done: asks `GET /jobs/{job_id}` every 2 seconds, for
        600 seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return self._call(
            RUN, options, body={"input": input}, query={"project": project}
        )

    def wait_for_completed(
        self,
        job_id: str,
        *,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Waits until the work is done: asks again every second, with 60 requests at
        most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return self._call(
            WAIT_FOR_COMPLETED,
            options,
            path={"job_id": job_id},
            query={"project": project},
        )

    def wait_for_not_found(
        self,
        job_id: str,
        *,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Waits until the work is done: asks again every second, with 60 requests at
        most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return self._call(
            WAIT_FOR_NOT_FOUND,
            options,
            path={"job_id": job_id},
            query={"project": project},
        )


class AsyncJobs(
    AsyncResource["AsyncJobsWithRawResponse", "AsyncJobsWithStreamingResponse"]
):
    """Operations on jobs."""

    async def create(
        self,
        *,
        input: str,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Start a job.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.
        """
        return await self._call(
            CREATE, options, body={"input": input}, query={"project": project}
        )

    async def retrieve(
        self,
        job_id: str,
        *,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Call `GET /jobs/{job_id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.
        """
        return await self._call(
            RETRIEVE, options, path={"job_id": job_id}, query={"project": project}
        )

    async def run(
        self,
        *,
        input: str,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str | None:
        """Start a job.

        Waits until the work is done: asks `GET /jobs/{job_id}` every 2 seconds, for
        600 seconds at most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return await self._call(
            RUN, options, body={"input": input}, query={"project": project}
        )

    async def wait_for_completed(
        self,
        job_id: str,
        *,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Waits until the work is done: asks again every second, with 60 requests at
        most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return await self._call(
            WAIT_FOR_COMPLETED,
            options,
            path={"job_id": job_id},
            query={"project": project},
        )

    async def wait_for_not_found(
        self,
        job_id: str,
        *,
        project: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Waits until the work is done: asks again every second, with 60 requests at
        most. The option `deadline` changes for how long.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Raises:
            PollingError: The work was taken on and has failed.
        """
        return await self._call(
            WAIT_FOR_NOT_FOUND,
            options,
            path={"job_id": job_id},
            query={"project": project},
        )


if TYPE_CHECKING:

    class JobsWithRawResponse:
        def __init__(self, of: Jobs) -> None:
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.run = views.raw(of.run)
            self.wait_for_completed = views.raw(of.wait_for_completed)
            self.wait_for_not_found = views.raw(of.wait_for_not_found)

    class JobsWithStreamingResponse:
        def __init__(self, of: Jobs) -> None:
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.run = views.streaming(of.run)
            self.wait_for_completed = views.streaming(of.wait_for_completed)
            self.wait_for_not_found = views.streaming(of.wait_for_not_found)

    class AsyncJobsWithRawResponse:
        def __init__(self, of: AsyncJobs) -> None:
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.run = views.async_raw(of.run)
            self.wait_for_completed = views.async_raw(of.wait_for_completed)
            self.wait_for_not_found = views.async_raw(of.wait_for_not_found)

    class AsyncJobsWithStreamingResponse:
        def __init__(self, of: AsyncJobs) -> None:
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.run = views.async_streaming(of.run)
            self.wait_for_completed = views.async_streaming(of.wait_for_completed)
            self.wait_for_not_found = views.async_streaming(of.wait_for_not_found)
