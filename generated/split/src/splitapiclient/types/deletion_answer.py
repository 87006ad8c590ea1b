"""`DeletionAnswer`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core.models import Model


class DeletionAnswer(Model):
    """That it is done."""

    status: str | None = None
    """That all is well, `SUCCESS`."""

    correlation_id: Annotated[str | None, Field(alias="correlationId")] = None
    """What to name when asking for help."""

    data: Any
    """Whether it is done, or what it was done to."""
