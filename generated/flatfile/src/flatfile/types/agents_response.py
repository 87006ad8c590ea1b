"""`AgentsResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .agent import Agent


class AgentsResponse(Model):
    data: list[Agent]
