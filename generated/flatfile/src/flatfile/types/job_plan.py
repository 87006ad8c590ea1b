"""`JobPlan`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .job import Job
    from .plan import Plan
else:
    Job = reference(__package__, "Job")
    Plan = reference(__package__, "Plan")


class JobPlan(Model):
    """A job together with its plan."""

    job: Job | None = None

    plan: Plan | None = None
