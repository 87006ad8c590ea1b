"""`Priority`, and what belongs to it."""

from __future__ import annotations

from .._core.models import NumberEnum


class Priority(NumberEnum):
    """Listed values; a server may know more."""

    HIGH = 1

    LOW = 2

    NONE = -1
