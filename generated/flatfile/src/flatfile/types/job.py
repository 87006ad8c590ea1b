"""`Job`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from .._core.models import FIRST_FIT, Model
from .job_details import JobDetails
from .job_operation import JobOperation
from .job_status import JobStatus
from .job_trigger import JobTrigger
from .job_type import JobType


class Job(Model):
    """Work that goes on in the background."""

    type: Annotated[JobType | str, FIRST_FIT]

    operation: Annotated[JobOperation | str, FIRST_FIT] | None = None

    source: str

    destination: str | None = None

    config: JobDetails | None = None

    trigger: Annotated[JobTrigger | str, FIRST_FIT] | None = None

    status: Annotated[JobStatus | str, FIRST_FIT] | None = None

    progress: float | None = None
    """The part that is done, in percent.

    For example: `100`.
    """

    id: str
