"""`AuditDto`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

from .._core.models import Model


class AuditDto(Model):
    """When something came to be and went."""

    date_created: datetime
    """When it was made."""

    date_deleted: datetime
    """When it was deleted."""

    date_updated: datetime
    """When it was changed last."""

    version: float
    """How often it was changed."""


class AuditDtoParam(TypedDict):
    """When something came to be and went."""

    date_created: datetime
    """When it was made."""

    date_deleted: datetime
    """When it was deleted."""

    date_updated: datetime
    """When it was changed last."""

    version: float
    """How often it was changed."""
