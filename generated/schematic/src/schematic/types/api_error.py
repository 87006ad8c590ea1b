"""`ApiError`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class ApiError(Model):
    """Why a request was refused."""

    error: str
    """What is wrong."""
