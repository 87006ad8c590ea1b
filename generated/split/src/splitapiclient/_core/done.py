"""Operations of whose answers all that matters is that there was one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .operation import Operation

if TYPE_CHECKING:
    from .engine import Reply


class DoneOperation(Operation[bool]):
    """An operation whose method returns True, and False where there is nothing."""

    accept = "*/*"

    def finish(self, reply: Reply) -> bool:
        """Whether it was a success; what else comes here is no error."""
        return reply.response.status_code < 300
