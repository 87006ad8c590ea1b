"""Work that goes on in the background."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Job]] = Operation(
    "jobs.list", "GET", "/jobs", lambda: types.JobsResponse, unwrap=("data",)
)
CREATE: Operation[types.Job] = Operation(
    "jobs.create",
    "POST",
    "/jobs",
    lambda: types.JobResponse,
    unwrap=("data",),
    nested=Nested(
        {"config": lambda: (types.DeleteJobConfigParam, types.PipelineJobConfigParam)}
    ),
)
GET: Operation[types.Job] = Operation(
    "jobs.get", "GET", "/jobs/{jobId}", lambda: types.JobResponse, unwrap=("data",)
)
DELETE: Operation[types.Success] = Operation(
    "jobs.delete",
    "DELETE",
    "/jobs/{jobId}",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)
GET_EXECUTION_PLAN: Operation[types.JobPlan] = Operation(
    "jobs.get_execution_plan",
    "GET",
    "/jobs/{jobId}/plan",
    lambda: types.JobPlanResponse,
    unwrap=("data",),
)
UPDATE_EXECUTION_PLAN_FIELDS: Operation[types.JobPlan] = Operation(
    "jobs.update_execution_plan_fields",
    "PATCH",
    "/jobs/{jobId}/plan",
    lambda: types.JobPlanResponse,
    unwrap=("data",),
    nested=Nested(
        {
            "fieldMapping": lambda: (types.EdgeParam,),
            "unmappedSourceFields": lambda: (types.SourceFieldParam,),
            "unmappedDestinationFields": lambda: (types.DestinationFieldParam,),
        }
    ),
)
REPLACE_EXECUTION_PLAN: Operation[types.JobPlan] = Operation(
    "jobs.replace_execution_plan",
    "PUT",
    "/jobs/{jobId}/plan",
    lambda: types.JobPlanResponse,
    unwrap=("data",),
    nested=Nested(
        {
            "fieldMapping": lambda: (types.EdgeParam,),
            "unmappedSourceFields": lambda: (types.SourceFieldParam,),
            "unmappedDestinationFields": lambda: (types.DestinationFieldParam,),
        }
    ),
)
EXECUTE: Operation[types.Success] = Operation(
    "jobs.execute",
    "POST",
    "/jobs/{jobId}/execute",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)


class Jobs(Resource["JobsWithRawResponse", "JobsWithStreamingResponse"]):
    """Work that goes on in the background."""

    def list(
        self,
        *,
        environment_id: str | Omit = omit,
        space_id: str | Omit = omit,
        workbook_id: str | Omit = omit,
        file_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Job]:
        """List jobs.

        Args:
            environment_id: Only jobs of this environment.
            space_id: Only jobs of this space.
            workbook_id: Only jobs of this workbook.
            file_id: Only jobs of this file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The jobs.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            LIST,
            options,
            query={
                "environmentId": environment_id,
                "spaceId": space_id,
                "workbookId": workbook_id,
                "fileId": file_id,
            },
        )

    def create(
        self,
        *,
        type: types.JobType | str,
        source: str,
        operation: types.JobOperation | str | Omit = omit,
        destination: str | Omit = omit,
        config: types.JobDetailsParam | Omit = omit,
        trigger: types.JobTrigger | str | Omit = omit,
        status: types.JobStatus | str | Omit = omit,
        progress: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Create a job.

        Args:
            type: What a job works on.
            operation: What is done with the data.
            config: What the operation needs to know.
            trigger: What starts a job: a call, or its creation.
            status: How far a job is.
            progress: The part that is done, in percent. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            CREATE,
            options,
            body={
                "type": type,
                "source": source,
                "operation": operation,
                "destination": destination,
                "config": config,
                "trigger": trigger,
                "status": status,
                "progress": progress,
            },
        )

    def get(self, job_id: str, **options: Unpack[RequestOptions]) -> types.Job:
        """Get a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET, options, path={"jobId": job_id})

    def delete(self, job_id: str, **options: Unpack[RequestOptions]) -> types.Success:
        """Delete a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(DELETE, options, path={"jobId": job_id})

    def get_execution_plan(
        self, job_id: str, **options: Unpack[RequestOptions]
    ) -> types.JobPlan:
        """Get the plan of a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job and its plan.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET_EXECUTION_PLAN, options, path={"jobId": job_id})

    def update_execution_plan_fields(
        self,
        job_id: str,
        *,
        field_mapping: Sequence[types.EdgeParam | types.Edge] | Omit = omit,
        unmapped_source_fields: (
            Sequence[types.SourceFieldParam | types.SourceField] | Omit
        ) = omit,
        unmapped_destination_fields: (
            Sequence[types.DestinationFieldParam | types.DestinationField] | Omit
        ) = omit,
        header_row_count: int | Omit = omit,
        file_id: str | Omit = omit,
        body_job_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.JobPlan:
        """Change parts of the plan of a job.

        Args:
            job_id: The job.
            field_mapping: A field that goes to another.
            unmapped_source_fields: A field that goes nowhere.
            unmapped_destination_fields: A field that nothing goes to.
            header_row_count: How many rows stand above the data. For example: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job and its plan.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            UPDATE_EXECUTION_PLAN_FIELDS,
            options,
            path={"jobId": job_id},
            body={
                "fieldMapping": field_mapping,
                "unmappedSourceFields": unmapped_source_fields,
                "unmappedDestinationFields": unmapped_destination_fields,
                "headerRowCount": header_row_count,
                "fileId": file_id,
                "jobId": body_job_id,
            },
        )

    def replace_execution_plan(
        self,
        job_id: str,
        *,
        field_mapping: Sequence[types.EdgeParam | types.Edge] | Omit = omit,
        unmapped_source_fields: (
            Sequence[types.SourceFieldParam | types.SourceField] | Omit
        ) = omit,
        unmapped_destination_fields: (
            Sequence[types.DestinationFieldParam | types.DestinationField] | Omit
        ) = omit,
        header_row_count: int | Omit = omit,
        file_id: str | Omit = omit,
        body_job_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.JobPlan:
        """Replace the plan of a job.

        Args:
            job_id: The job.
            field_mapping: A field that goes to another.
            unmapped_source_fields: A field that goes nowhere.
            unmapped_destination_fields: A field that nothing goes to.
            header_row_count: How many rows stand above the data. For example: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job and its plan.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            REPLACE_EXECUTION_PLAN,
            options,
            path={"jobId": job_id},
            body={
                "fieldMapping": field_mapping,
                "unmappedSourceFields": unmapped_source_fields,
                "unmappedDestinationFields": unmapped_destination_fields,
                "headerRowCount": header_row_count,
                "fileId": file_id,
                "jobId": body_job_id,
            },
        )

    def execute(self, job_id: str, **options: Unpack[RequestOptions]) -> types.Success:
        """Start a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
            UnprocessableEntityError: The job cannot be started as it is.
        """
        return self._call(EXECUTE, options, path={"jobId": job_id})


class AsyncJobs(
    AsyncResource["AsyncJobsWithRawResponse", "AsyncJobsWithStreamingResponse"]
):
    """Work that goes on in the background."""

    async def list(
        self,
        *,
        environment_id: str | Omit = omit,
        space_id: str | Omit = omit,
        workbook_id: str | Omit = omit,
        file_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Job]:
        """List jobs.

        Args:
            environment_id: Only jobs of this environment.
            space_id: Only jobs of this space.
            workbook_id: Only jobs of this workbook.
            file_id: Only jobs of this file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The jobs.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            LIST,
            options,
            query={
                "environmentId": environment_id,
                "spaceId": space_id,
                "workbookId": workbook_id,
                "fileId": file_id,
            },
        )

    async def create(
        self,
        *,
        type: types.JobType | str,
        source: str,
        operation: types.JobOperation | str | Omit = omit,
        destination: str | Omit = omit,
        config: types.JobDetailsParam | Omit = omit,
        trigger: types.JobTrigger | str | Omit = omit,
        status: types.JobStatus | str | Omit = omit,
        progress: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Job:
        """Create a job.

        Args:
            type: What a job works on.
            operation: What is done with the data.
            config: What the operation needs to know.
            trigger: What starts a job: a call, or its creation.
            status: How far a job is.
            progress: The part that is done, in percent. For example: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "type": type,
                "source": source,
                "operation": operation,
                "destination": destination,
                "config": config,
                "trigger": trigger,
                "status": status,
                "progress": progress,
            },
        )

    async def get(self, job_id: str, **options: Unpack[RequestOptions]) -> types.Job:
        """Get a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET, options, path={"jobId": job_id})

    async def delete(
        self, job_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Delete a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(DELETE, options, path={"jobId": job_id})

    async def get_execution_plan(
        self, job_id: str, **options: Unpack[RequestOptions]
    ) -> types.JobPlan:
        """Get the plan of a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job and its plan.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET_EXECUTION_PLAN, options, path={"jobId": job_id})

    async def update_execution_plan_fields(
        self,
        job_id: str,
        *,
        field_mapping: Sequence[types.EdgeParam | types.Edge] | Omit = omit,
        unmapped_source_fields: (
            Sequence[types.SourceFieldParam | types.SourceField] | Omit
        ) = omit,
        unmapped_destination_fields: (
            Sequence[types.DestinationFieldParam | types.DestinationField] | Omit
        ) = omit,
        header_row_count: int | Omit = omit,
        file_id: str | Omit = omit,
        body_job_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.JobPlan:
        """Change parts of the plan of a job.

        Args:
            job_id: The job.
            field_mapping: A field that goes to another.
            unmapped_source_fields: A field that goes nowhere.
            unmapped_destination_fields: A field that nothing goes to.
            header_row_count: How many rows stand above the data. For example: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job and its plan.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            UPDATE_EXECUTION_PLAN_FIELDS,
            options,
            path={"jobId": job_id},
            body={
                "fieldMapping": field_mapping,
                "unmappedSourceFields": unmapped_source_fields,
                "unmappedDestinationFields": unmapped_destination_fields,
                "headerRowCount": header_row_count,
                "fileId": file_id,
                "jobId": body_job_id,
            },
        )

    async def replace_execution_plan(
        self,
        job_id: str,
        *,
        field_mapping: Sequence[types.EdgeParam | types.Edge] | Omit = omit,
        unmapped_source_fields: (
            Sequence[types.SourceFieldParam | types.SourceField] | Omit
        ) = omit,
        unmapped_destination_fields: (
            Sequence[types.DestinationFieldParam | types.DestinationField] | Omit
        ) = omit,
        header_row_count: int | Omit = omit,
        file_id: str | Omit = omit,
        body_job_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.JobPlan:
        """Replace the plan of a job.

        Args:
            job_id: The job.
            field_mapping: A field that goes to another.
            unmapped_source_fields: A field that goes nowhere.
            unmapped_destination_fields: A field that nothing goes to.
            header_row_count: How many rows stand above the data. For example: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The job and its plan.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            REPLACE_EXECUTION_PLAN,
            options,
            path={"jobId": job_id},
            body={
                "fieldMapping": field_mapping,
                "unmappedSourceFields": unmapped_source_fields,
                "unmappedDestinationFields": unmapped_destination_fields,
                "headerRowCount": header_row_count,
                "fileId": file_id,
                "jobId": body_job_id,
            },
        )

    async def execute(
        self, job_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Start a job.

        Args:
            job_id: The job.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
            UnprocessableEntityError: The job cannot be started as it is.
        """
        return await self._call(EXECUTE, options, path={"jobId": job_id})


if TYPE_CHECKING:

    class JobsWithRawResponse:
        def __init__(self, of: Jobs) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.delete = views.raw(of.delete)
            self.get_execution_plan = views.raw(of.get_execution_plan)
            self.update_execution_plan_fields = views.raw(
                of.update_execution_plan_fields
            )
            self.replace_execution_plan = views.raw(of.replace_execution_plan)
            self.execute = views.raw(of.execute)

    class JobsWithStreamingResponse:
        def __init__(self, of: Jobs) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.delete = views.streaming(of.delete)
            self.get_execution_plan = views.streaming(of.get_execution_plan)
            self.update_execution_plan_fields = views.streaming(
                of.update_execution_plan_fields
            )
            self.replace_execution_plan = views.streaming(of.replace_execution_plan)
            self.execute = views.streaming(of.execute)

    class AsyncJobsWithRawResponse:
        def __init__(self, of: AsyncJobs) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.delete = views.async_raw(of.delete)
            self.get_execution_plan = views.async_raw(of.get_execution_plan)
            self.update_execution_plan_fields = views.async_raw(
                of.update_execution_plan_fields
            )
            self.replace_execution_plan = views.async_raw(of.replace_execution_plan)
            self.execute = views.async_raw(of.execute)

    class AsyncJobsWithStreamingResponse:
        def __init__(self, of: AsyncJobs) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.delete = views.async_streaming(of.delete)
            self.get_execution_plan = views.async_streaming(of.get_execution_plan)
            self.update_execution_plan_fields = views.async_streaming(
                of.update_execution_plan_fields
            )
            self.replace_execution_plan = views.async_streaming(
                of.replace_execution_plan
            )
            self.execute = views.async_streaming(of.execute)
