"""`AgentLogsResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .agent_log import AgentLog
from .pagination import Pagination


class AgentLogsResponse(Model):
    pagination: Pagination | None = None

    data: list[AgentLog]
