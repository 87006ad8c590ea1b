"""`JobPlanResponse`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .job_plan import JobPlan
else:
    JobPlan = reference(__package__, "JobPlan")


class JobPlanResponse(Model):
    data: JobPlan
