"""`Seat`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Seat(Model):
    """A seat \"\"\"in\"\"\" a hall.
    It can be taken.
    Or not.
    """

    number: int
    """Counted from the left."""

    near: str | None = None
    """What it is near to.

    For example: `"stage"`, `"door"`.
    """
