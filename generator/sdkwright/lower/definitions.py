"""Definitions while they are found: some are there as bytes until somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping, Sequence

from .. import ir
from ..packed import loads

Written = dict[ir.TypeId, ir.Definition]


class _Later:
    """Definitions that were made by an earlier run."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw


class Definitions(MutableMapping[ir.TypeId, ir.Definition]):
    """By id, in the order in which they were first mentioned."""

    def __init__(self) -> None:
        self.key: bytes | None = None
        """One for all of them; None: it is not known."""
        self._all: dict[ir.TypeId, ir.Definition | _Later] = {}
        self._touched: dict[ir.TypeId, None] = {}

    def __getitem__(self, id: ir.TypeId) -> ir.Definition:
        found = self._all[id]
        return self._opened(found, id) if isinstance(found, _Later) else found

    def __setitem__(self, id: ir.TypeId, definition: ir.Definition) -> None:
        self._all[id] = definition
        self._touched[id] = None

    def __delitem__(self, id: ir.TypeId) -> None:
        raise TypeError("definitions are not taken back")

    def __iter__(self) -> Iterator[ir.TypeId]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __contains__(self, id: object) -> bool:
        return id in self._all

    def _opened(self, later: _Later, id: ir.TypeId) -> ir.Definition:
        made = loads(later.raw, Written)
        for each, definition in made.items():
            if self._all[each] is later:
                self._all[each] = definition
        return made[id]

    # --- from one run to the next ---

    def written(self) -> Written:
        """What was put in since this was last asked."""
        found = {id: self[id] for id in self._touched}
        self._touched = {}
        return found

    @property
    def are_written(self) -> bool:
        """Whether nothing was put in since."""
        return not self._touched

    def put_back(self, ids: Sequence[ir.TypeId], raw: bytes) -> None:
        """What an earlier run put in."""
        later = _Later(raw)
        for id in ids:
            self._all[id] = later
