"""Operations that are not on the client's server -> their addresses in its environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .operation import NOTHING
from .settings import Settings

if TYPE_CHECKING:
    from .operation import Operation


class SpreadSettings(Settings):
    """The configuration of a client of several servers.

    Args:
        others: Address of operations to what it is in the environment that was chosen.
        named: Address of operations to what the user chose for just these.
    """

    others: Mapping[str, str] = NOTHING
    named: Mapping[str, str | None] = NOTHING

    def base_url_of(self, operation: Operation[Any]) -> str:
        """The server of an operation, without a slash at its end."""
        chosen = self.named.get(operation.base_url or "")
        if chosen:
            return chosen.rstrip("/")
        own = None if self.user_base_url else operation.base_url
        moved = self.others.get(own) if own else None
        return moved or super().base_url_of(operation)
