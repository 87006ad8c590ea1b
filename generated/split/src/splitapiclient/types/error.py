"""`Error`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Error(Model):
    """What went wrong."""

    code: int | None = None
    """The status, or a number that tells more."""

    message: str | None = None
    """What went wrong, for people."""

    details: str | None = None
    """More about it."""

    transaction_id: Annotated[str | None, Field(alias="transactionId")] = None
    """What to name when asking for help."""
