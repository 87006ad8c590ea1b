"""Two SDKs -> what changed for those who make clients, catch errors, and import names."""

from __future__ import annotations

from collections.abc import Iterator

from ..surface import Alias, Attribute, Class, Entry, Method
from .change import READY, Change, Level
from .kinds import Listed
from .methods import ways
from .models import listed
from .side import Side
from .signatures import Pair, Told, compared

OTHERWISE = ("types.", "resources.", "errors.", "pagination.")
"""Names in these are compared as what they are; pages are told with the methods that have them."""


def package_changes(pair: Pair) -> Iterator[Change]:
    """The package, its clients, its addresses and credentials."""
    old, new = pair.old, pair.new
    if old.package != new.package:
        text, todo = f"is now imported as {new.package}", f"Import `{new.package}`."
        yield Change(Level.BREAKING, old.package, text, todo)
    for before, now in ((old.client, new.client), (_async(old), _async(new))):
        if before == now or (before, now) == (
            f"Async{old.client}",
            f"Async{new.client}",
        ):
            continue
        if before in new.entries:
            text = f"is now {now}; the old name stays"
            yield Change(Level.FEATURE, before, text)
        else:
            todo = f"Import `{now}` instead."
            yield Change(Level.BREAKING, before, f"is now {now}", todo)
    yield from _init(pair)
    yield from _variables(pair)
    yield from _addresses(pair)


def _async(side: Side) -> str:
    return str(side.account["async_client"])


def _init(pair: Pair) -> Iterator[Change]:
    old, new = pair.old.init, pair.new.init
    before = _arguments(pair.old)
    now = _arguments(pair.new)
    renames = {name: now[role] for role, name in before.items() if role in now}
    told = Told(subject=pair.new.client, renames=renames)
    if old and new:
        yield from compared(pair, old.signatures[0], new.signatures[0], told)
    for name in sorted(
        pair.old.meanings.aliases.keys() & pair.new.meanings.aliases.keys()
    ):
        kinds = pair.old.meanings.aliases[name], pair.new.meanings.aliases[name]
        if (
            isinstance(kinds[0], Listed)
            and isinstance(kinds[1], Listed)
            and "." not in name
        ):
            yield from listed(
                kinds[0], kinds[1], f"{pair.new.client}: {name}", True, None
            )


def _arguments(side: Side) -> dict[str, str]:
    return {role: own["argument"] for role, own in side.account["credentials"].items()}


def _variables(pair: Pair) -> Iterator[Change]:
    before, now = pair.old.account["credentials"], pair.new.account["credentials"]
    for role, own in before.items():
        if role in now and now[role]["env"] != own["env"]:
            text = f"reads `{now[role]['env']}` for `{now[role]['argument']}`, not `{own['env']}`"
            todo = f"Set `{now[role]['env']}`."
            yield Change(Level.BREAKING, pair.new.client, text, todo)


def _addresses(pair: Pair) -> Iterator[Change]:
    before = pair.old.account.get("environments", {})
    now = pair.new.account.get("environments", {})
    for name, url in before.items():
        if name in now and now[name] != url:
            subject = f'{pair.new.client}(environment="{name}")'
            yield Change(Level.PATCH, subject, f"is at {now[name]}, not {url}")


# --- errors ---------------------------------------------------------------------------


def error_changes(pair: Pair) -> Iterator[Change]:
    """Which class a status raises, what its body is, and which classes there are."""
    yield from _statuses(pair)
    old, new = pair.old.entries, pair.new.entries
    for name, entry in old.items():
        if not name.startswith("errors."):
            continue
        now = new.get(name)
        if now is None and not isinstance(entry, Attribute):
            todo = "Catch another class."
            yield Change(Level.BREAKING, name, "is gone", todo)
        elif isinstance(entry, Attribute) and isinstance(now, Attribute):
            level = pair.got(entry.type, now.type)
            if level:
                todo = READY if level is Level.BREAKING else ""
                text = f"is {pair.said(entry.type, now.type)}"
                yield Change(level, name, text, todo)
    for name, entry in new.items():
        is_one = name.startswith("errors.") and isinstance(entry, Class | Alias)
        if is_one and name not in old:
            yield Change(Level.FEATURE, name, "is new")


def _statuses(pair: Pair) -> Iterator[Change]:
    before = pair.old.account.get("errors", {})
    now = pair.new.account.get("errors", {})
    if not before or not now:
        return
    for status in sorted({*before, *now}):
        rest = f"{status[0]}00"
        was = before.get(status, before.get(rest))
        is_now = now.get(status, now.get(rest))
        if was != is_now and f"errors.{is_now}" not in _same_class(pair, was):
            text = f"raises `{is_now}`, not `{was}`"
            todo = f"Catch `{is_now}`, too."
            yield Change(Level.BREAKING, f"status {status}", text, todo)


def _same_class(pair: Pair, name: str | None) -> set[str]:
    """What an old name of a class means now."""
    entry = pair.new.entries.get(f"errors.{name}")
    return {f"errors.{entry.target}"} if isinstance(entry, Alias) else set()


# --- what else can be imported ----------------------------------------------------------


def export_changes(pair: Pair) -> Iterator[Change]:
    """What can be imported beside that: names that are exported once more, modules for tests."""
    old, new = _others(pair.old), _others(pair.new)
    for name, entry in old.items():
        owner = name.rpartition(".")[0]
        if name in new and owner != "pytest_plugin":  # told with what they return
            yield from _other(pair, name, entry, new[name])
        elif name not in new and owner in pair.new.entries:
            yield Change(Level.BREAKING, name, "is gone", f"Stop using `{name}`.")
        elif name not in new and owner not in old:
            subject, text = f"{pair.new.package}.{name}", "can no longer be imported"
            yield Change(Level.BREAKING, subject, text, f"Stop importing `{name}`.")
    for name in (name for name in new if name not in old):
        owner = name.rpartition(".")[0]
        if owner in pair.old.entries:
            yield Change(Level.FEATURE, name, "is new")
        elif owner not in new:
            subject = f"{pair.new.package}.{name}"
            yield Change(Level.FEATURE, subject, "can be imported")


def _other(pair: Pair, name: str, old: Entry, new: Entry) -> Iterator[Change]:
    match old, new:
        case Method(), Method():
            yield from ways(pair, old, new, Told(subject=name))
        case Attribute(type=before), Attribute(type=now):
            level = pair.got(before, now)
            if level:
                todo = READY if level is Level.BREAKING else ""
                yield Change(level, name, f"is {pair.said(before, now)}", todo)
        case _:
            pass


def _others(side: Side) -> dict[str, Entry]:
    """The entries of no method, type or error, and of no client."""
    clients = (f"{side.client}.", f"{_async(side)}.")
    start = len(side.package) + 1
    return {
        name: entry
        for name, entry in side.entries.items()
        if not name.startswith((*OTHERWISE, *clients, "_"))
        and (
            _is_export(name, entry.target[start:])
            if isinstance(entry, Alias)
            else _is_defined(name, side)
        )
    }


def _is_export(name: str, target: str) -> bool:
    """Not another name of a client, and not the package's own for an error."""
    return "." in name or ("." in target and not target.startswith("errors."))


def _is_defined(name: str, side: Side) -> bool:
    """In a module of its own; of twins the sync one is enough."""
    is_twin = ".Async" in name and name.replace(".Async", ".", 1) in side.entries
    return "." in name and not is_twin
