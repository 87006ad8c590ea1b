"""Two SDKs -> all that changed for those who use them. Read this first."""

from __future__ import annotations

from ..data import replace
from .change import Change, Level, in_order
from .clients import error_changes, export_changes, package_changes
from .methods import Methods
from .models import WRITTEN, Types
from .side import Side
from .signatures import Pair


def changes(old: Side, new: Side) -> tuple[Change, ...]:
    """What changed for users of `old` who get `new`; the worst first."""
    old = replace(old, renamed=_renamed_types(old, new))
    pair = Pair(old, new)
    found = in_order(
        [
            *package_changes(pair),
            *Methods(pair).changes(),
            *Types(pair).changes(),
            *error_changes(pair),
            *export_changes(pair),
        ]
    )
    if not found and old.hashes != new.hashes:
        text = "says or does something in another way that no signature shows"
        return (Change(Level.PATCH, new.package, text),)
    return found


def _renamed_types(old: Side, new: Side) -> dict[str, str]:
    """Types of the same schema that have another name now."""
    now = new.type_ids
    found = {n: now[id] for id, n in old.type_ids.items() if now.get(id, n) != n}
    found = {n: other for n, other in found.items() if other not in old.types}
    written = {f"{n}{WRITTEN}": f"{other}{WRITTEN}" for n, other in found.items()}
    return found | {
        n: o for n, o in written.items() if n in old.types and o in new.types
    }
