"""`Errors`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .error import Error


class Errors(Model):
    """What was wrong with a request."""

    errors: list[Error] | None = None
