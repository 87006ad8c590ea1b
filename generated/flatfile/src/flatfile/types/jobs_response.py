"""`JobsResponse`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .job import Job
else:
    Job = reference(__package__, "Job")


class JobsResponse(Model):
    data: list[Job]
