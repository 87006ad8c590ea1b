"""`HarnessProjectList`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .harness_project_page import HarnessProjectPage


class HarnessProjectList(Model):
    """Some projects."""

    status: str | None = None
    """That all is well, `SUCCESS`."""

    correlation_id: Annotated[str | None, Field(alias="correlationId")] = None
    """What to name when asking for help."""

    data: HarnessProjectPage
