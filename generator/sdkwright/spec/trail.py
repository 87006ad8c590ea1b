"""The `$ref`s that are being followed, so that none is followed for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..data import Struct, field
from ..diagnostics import SpecError

if TYPE_CHECKING:
    from .node import Node, Pointer

Hop = tuple[str, "Pointer", str]
"""File, schema resource, `$ref`."""

MAX_HOPS: Final = 1000
"""`$ref`s that may lead from one to the next."""
MAX_TURNS: Final = 50
"""`$ref`s that may be met on the way to what others name: `#/a/b` where `a` is one."""


class Trail(Struct):
    """The `$ref`s that are being followed."""

    hops: set[Hop] = field(default_factory=set)
    turns: int = 0
    """How often that is done on the way to what another one names."""

    def turn(self) -> Trail:
        """The same, for a `$ref` that is met on the way."""
        return Trail(set(self.hops), self.turns + 1)

    def add(self, hop: Hop, node: Node, first: str) -> None:
        """One more, at `node`. Raises SpecError (ref-cycle, ref-dangling)."""
        if hop in self.hops:
            raise SpecError("ref-cycle", f"{first} leads back to itself", node.at)
        self.hops.add(hop)
        if len(self.hops) > MAX_HOPS or self.turns > MAX_TURNS:
            most = MAX_HOPS if len(self.hops) > MAX_HOPS else MAX_TURNS
            message = f"{first} leads through more than {most:,} other `$ref`s"
            raise SpecError("ref-dangling", message, node.at)
