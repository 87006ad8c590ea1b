"""`HarnessError`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class HarnessError(Model):
    """What went wrong."""

    status: str | None = None
    """That it did, `ERROR`."""

    code: str | None = None
    """What it was."""

    message: str | None = None
    """What it was, for people."""

    correlation_id: Annotated[str | None, Field(alias="correlationId")] = None
    """What to name when asking for help."""
