"""`AgentResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .agent import Agent


class AgentResponse(Model):
    data: Agent
