"""`EnvironmentResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .environment import Environment


class EnvironmentResponse(Model):
    data: Environment
