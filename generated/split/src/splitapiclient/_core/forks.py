"""What a forked process must not share with its parent: connections and locks."""

from __future__ import annotations

import os
from functools import cache
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """What begins anew in a child process."""

    def renew(self) -> None: ...


def renewed_in_children(thing: Renewable) -> None:
    """Have `thing` renewed in every process that is forked from this one."""
    _shared().add(thing)


@cache
def _shared() -> WeakSet[Renewable]:
    """All such things. Not made on import: what is registered makes interpreters, which
    tidy up as they end, slower to do so."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_renew_all)
    return WeakSet()


def _renew_all() -> None:
    for thing in [*_shared()]:
        thing.renew()
