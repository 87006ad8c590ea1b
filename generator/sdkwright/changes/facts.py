"""Two entries of manifests for one operation -> what changed that no signature shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .change import Change, Level
from .side import Json, Side
from .signatures import Pair, Told

Operation = Mapping[str, Json]
Arguments = Mapping[str, tuple[str, str]]
"""Argument -> where it goes, and its name there."""
Enough = list[frozenset[str]]
"""Sets of credentials (`scheme.role`), each of which is enough."""


def is_whole(pair: Pair) -> bool:
    """Whether both manifests say all that is compared: the older ones say less."""
    return "version" in pair.old.account and "version" in pair.new.account


def unseen(pair: Pair, old: Operation, new: Operation, told: Told) -> Iterator[Change]:
    """What is sent, how lists are paged, which failures are documented, who may call."""
    before, now = (f"{one['method']} {one['path']}" for one in (old, new))
    if _unnamed(before) != _unnamed(now):
        yield told.change(Level.PATCH, f"sends `{now}`, not `{before}`")
    yield from _places(old, new, told)
    was, is_now = (_said(one, "body", "media_type") for one in (old, new))
    if was and is_now and was != is_now:
        yield told.change(Level.PATCH, f"sends `{is_now}`, not `{was}`")
    was, is_now = (_said(one, "paginated", "scheme") for one in (old, new))
    if was and is_now and was != is_now:
        yield told.change(Level.PATCH, f"is paged by {is_now}, not by {was}")
    if is_whole(pair):
        yield from _failures(old, new, told)
        yield from _credentials(pair, old, new, told)


def _said(operation: Operation, key: str, inner: str) -> str:
    return str((operation[key] or {}).get(inner, ""))


def _unnamed(path: str) -> str:
    """A path as the server sees it: it does not know what its parts are called."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _places(old: Operation, new: Operation, told: Told) -> Iterator[Change]:
    before, now = arguments(old), arguments(new)
    for name, (place, wire) in before.items():
        if name in now and now[name] != (place, wire):
            there = f"{now[name][0]} `{now[name][1]}`"
            text = f"sends `{name}` as {there}, not as {place} `{wire}`"
            yield told.change(Level.PATCH, text, of=name)


def _failures(old: Operation, new: Operation, told: Told) -> Iterator[Change]:
    before, now = old.get("errors", []), new.get("errors", [])
    for status in (s for s in now if s not in before):
        yield told.change(Level.PATCH, f"documents {_status(status)}")
    for status in (s for s in before if s not in now):
        yield told.loss(Level.PATCH, f"no longer documents {_status(status)}")


def _status(status: int) -> str:
    words = {0: "other failures", 4: "status 4xx", 5: "status 5xx"}
    return words.get(status, f"status {status}")


# --- who may call ---


def _credentials(
    pair: Pair, old: Operation, new: Operation, told: Told
) -> Iterator[Change]:
    """What was enough has to be enough still."""
    before, now = _needed(old, pair.old), _needed(new, pair.new)
    if not all(_is_enough(given, now) for given in before):
        first = _named(now[0], pair.new)
        is_new = frozenset() in before
        text = "needs credentials" if is_new else f"needs {first}"
        yield told.change(Level.BREAKING, text, f"Give the client {first}.")
    elif frozenset() in now and frozenset() not in before:
        yield told.change(Level.FEATURE, "needs no credentials")
    else:
        for need in (need for need in now if not _is_enough(need, before)):
            text = f"can be called with {_named(need, pair.new)}, too"
            yield told.change(Level.FEATURE, text)


def _needed(operation: Operation, side: Side) -> Enough:
    roles = {own["argument"]: role for role, own in side.account["credentials"].items()}
    found = operation.get("credentials") or [[]]
    return [frozenset(roles.get(name, name) for name in names) for names in found]


def _is_enough(given: frozenset[str], needed: Enough) -> bool:
    return any(need <= given for need in needed)


def _named(need: frozenset[str], side: Side) -> str:
    names = side.account["credentials"]
    found = (names[r]["argument"] if r in names else r for r in sorted(need))
    return " and ".join(f"`{name}`" for name in found)


# --- arguments ---


def arguments(operation: Operation | None) -> Arguments:
    """Those of the path in its order, then the others."""
    if operation is None:
        return {}
    path = str(operation["path"])
    params = sorted(operation["params"], key=lambda p: path.find(f"{{{p['wire']}}}"))
    found = {p["python"]: (p["in"], p["wire"]) for p in params}
    body = operation["body"] or {}
    return found | {n: ("body", w) for w, n in body.get("properties", {}).items()}


def renamed(old: Arguments, new: Arguments) -> dict[str, str]:
    """Arguments that go to the same place; of a path, those at the same position."""
    python = {wire: name for name, wire in new.items()}
    ways = [
        [name for name, (place, _) in own.items() if place == "path"]
        for own in (old, new)
    ]
    found = dict(zip(*ways, strict=True)) if len(ways[0]) == len(ways[1]) else {}
    return found | {name: python[wire] for name, wire in old.items() if wire in python}


def defaults(operation: Operation | None) -> dict[str, Json]:
    """Argument -> its documented default."""
    if operation is None:
        return {}
    found = {p["python"]: p["default"] for p in operation["params"] if "default" in p}
    body = operation["body"] or {}
    names = body.get("properties", {})
    own = body.get("defaults", {}).items()
    return found | {names[wire]: value for wire, value in own if wire in names}
