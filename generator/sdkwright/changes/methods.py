"""Two SDKs -> what changed for those who call their methods."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property, partial

from ..data import Struct
from ..diagnostics import Location
from ..surface import Method
from .change import Change, Level
from .facts import Arguments, arguments, defaults, is_whole, renamed, unseen
from .side import Side
from .signatures import Pair, Told, compared


class Methods(Struct, frozen=True, dict=True):
    """The methods of both, matched by what they do: a renamed one is still the same."""

    pair: Pair

    def changes(self) -> Iterator[Change]:
        """All of them, in the order of the old document."""
        old, new = self.pair.old, self.pair.new
        yield from self._resources()
        for call in self._in_order(old):
            if call in self._moves:
                yield self._renamed(call)
                yield from self._same(call, self._kept.get(call, self._moves[call]))
            elif call in new.methods:
                yield from self._same(call, call)
            elif not self._is_told(call, self._gone):
                yield self._removed(call)
        for call in self._in_order(new):
            if self._is_new(call) and not self._is_told(call, self._fresh):
                at = new.places.operation(new.operation_of.get(call, ""))
                yield Change(Level.FEATURE, call, "is new", at=at)

    def _in_order(self, side: Side) -> list[str]:
        order = {call: number for number, call in enumerate(side.operation_of)}
        return sorted(side.methods, key=lambda call: order.get(call, len(order)))

    # --- which is which ---

    @cached_property
    def _now(self) -> Mapping[str, str]:
        """Old operation -> the new one that is the same: by its place, else by its operationId."""
        old, new = self.pair.old.operations, self.pair.new.operations
        count = Counter(one["operation_id"] for one in new.values())
        named = {one["operation_id"]: id for id, one in new.items()}
        found: dict[str, str] = {}
        for id, one in old.items():
            name = one["operation_id"]
            if id in new:
                found[id] = id
            elif name and count[name] == 1 and named[name] not in old:
                found[id] = named[name]
        return found

    @cached_property
    def _moves(self) -> Mapping[str, str]:
        """Method -> how it is called now, where that differs."""
        old, new = self.pair.old, self.pair.new
        found: dict[str, str] = {}
        for id, one in old.operations.items():
            now = new.operations.get(self._now.get(id, ""))
            if now and now["call"] != one["call"]:
                found[str(one["call"])] = str(now["call"])
        return found

    @cached_property
    def _kept(self) -> Mapping[str, str]:
        """Those of them whose old name still does the same, as itself."""
        operation_of = self.pair.new.operation_of
        pairs = self._moves.items()
        same = (old for old, now in pairs if operation_of.get(old) == operation_of[now])
        return {call: call for call in same if call in self.pair.new.methods}

    def _is_new(self, call: str) -> bool:
        return call not in self.pair.old.methods and call not in self._moves.values()

    # --- resources that came or went as a whole ---

    @cached_property
    def _gone(self) -> Mapping[str, list[str]]:
        """Resource -> its methods, which are all gone."""
        old, new = self.pair.old, self.pair.new
        stays = {call for call in old.methods if call in self._moves}
        return _whole(old, new, stays)

    @cached_property
    def _fresh(self) -> Mapping[str, list[str]]:
        old, new = self.pair.old, self.pair.new
        return _whole(new, old, {*self._moves.values()})

    def _is_told(self, call: str, whole: Mapping[str, list[str]]) -> bool:
        return call.rpartition(".")[0] in whole

    def _resources(self) -> Iterator[Change]:
        old, new = self.pair.old, self.pair.new
        for path, names in self._gone.items():
            at = _first_place(old, path, names)
            text, todo = f"is gone, with {', '.join(names)}", f"Stop using `{path}`."
            yield Change(Level.BREAKING, path, text, todo, at)
        for path, names in self._fresh.items():
            at = _first_place(new, path, names)
            yield Change(Level.FEATURE, path, f"is new, with {', '.join(names)}", at=at)

    # --- one method ---

    def _removed(self, call: str) -> Change:
        old = self.pair.old
        was = "was deprecated and " if old.methods[call].is_deprecated else ""
        id = old.operation_of.get(call, "")
        now = self.pair.new.operations.get(self._now.get(id, ""))
        instead = f"Call `{now['call']}` instead." if now else f"Stop calling `{call}`."
        return Change(
            Level.BREAKING, call, f"{was}is gone", instead, old.places.operation(id)
        )

    def _renamed(self, call: str) -> Change:
        new, now = self.pair.new, self._moves[call]
        at = new.places.operation(new.operation_of[now])
        if call in self._kept:
            text = f"is now {now}; the old name stays, deprecated"
            return Change(Level.FEATURE, call, text, at=at)
        taken = f"; {call} is something else" if call in new.methods else ""
        todo = f"Call `{now}` instead."
        return Change(Level.BREAKING, call, f"is now {now}{taken}", todo, at)

    def _same(self, call: str, now: str) -> Iterator[Change]:
        old, new = self.pair.old, self.pair.new
        before, after = old.methods[call], new.methods[now]
        ids = old.operation_of.get(call, ""), new.operation_of.get(now, "")
        told = self._told(now, *ids)
        at = told.new_at("")
        if after.is_deprecated and not before.is_deprecated and call not in self._moves:
            yield Change(Level.FEATURE, now, "is deprecated", at=at)
        if before.is_deprecated and not after.is_deprecated:
            yield Change(Level.PATCH, now, "is no longer deprecated", at=at)
        yield from ways(self.pair, before, after, told)
        if ids[0] in old.operations and ids[1] in new.operations:
            before_op, after_op = old.operations[ids[0]], new.operations[ids[1]]
            yield from unseen(self.pair, before_op, after_op, told)

    def _told(self, subject: str, old_id: str, new_id: str) -> Told:
        old, new = self.pair.old, self.pair.new
        before, now = old.operations.get(old_id), new.operations.get(new_id)
        old_wires, new_wires = arguments(before), arguments(now)
        renames = renamed(old_wires, new_wires)
        is_known = before is not None and now is not None and is_whole(self.pair)
        return Told(
            subject=subject,
            renames=renames,
            old_defaults=defaults(before) if is_known else None,
            new_defaults=defaults(now) if is_known else None,
            old_at=partial(_argument_place, old, old_id, old_wires),
            new_at=partial(_argument_place, new, new_id, new_wires),
        )


def _whole(side: Side, other: Side, known: set[str]) -> dict[str, list[str]]:
    """Resources that only this side has, with methods of which the other knows nothing."""
    found: dict[str, list[str]] = {}
    for call in side.methods:
        path, _, name = call.rpartition(".")
        if path not in other.resources:
            found.setdefault(path, []).append(name)
    return {p: n for p, n in found.items() if not {f"{p}.{name}" for name in n} & known}


def _first_place(side: Side, path: str, names: list[str]) -> Location | None:
    return side.places.operation(side.operation_of.get(f"{path}.{names[0]}", ""))


def ways(pair: Pair, old: Method, new: Method, told: Told) -> Iterator[Change]:
    """Each old way to call it, and the new way that asks least of those who use it."""
    seen: set[Change] = set()
    for way in old.signatures:
        found = [[*compared(pair, way, other, told)] for other in new.signatures]
        best = min(found, key=lambda changes: [c.level for c in in_cost(changes)])
        yield from (change for change in best if change not in seen)
        seen.update(best)
    if len(new.signatures) > len(old.signatures):
        yield told.change(Level.FEATURE, "can be asked for a stream")


def in_cost(changes: list[Change]) -> list[Change]:
    """The worst first."""
    return sorted(changes, key=lambda change: -change.level)


def _argument_place(
    side: Side, id: str, arguments: Arguments, name: str
) -> Location | None:
    """`return`: of what comes back; nothing: of the method."""
    if name in arguments:
        return side.places.parameter(id, *arguments[name])
    return side.places.operation(id, *(("responses",) if name == "return" else ()))
