"""Operations -> those that answer with a whole list, however long it is."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..diagnostics import Diagnostic
from ..refine.detect import (
    CURSOR_PARAMS,
    OFFSET_PARAMS,
    PAGE_PARAMS,
    SIZE_PARAMS,
    doubt,
)
from ..refine.listing import ITEMS, Listing, Reader, folded
from .subject import Subject

_BOUNDS = (*SIZE_PARAMS, *PAGE_PARAMS, *OFFSET_PARAMS, *CURSOR_PARAMS)


def unbounded(subject: Subject) -> Iterator[Diagnostic]:
    """Lists that are neither paged nor limited."""
    reader = Reader(subject.api)
    nodes = {(unit.method, unit.path): unit.node for unit in subject.units}
    for operation in subject.api.described:
        if operation.method != "GET" or operation.paged:
            continue
        if not isinstance(operation.returns, ir.JsonContent):
            continue
        listing = reader.listing(operation, None)
        node = nodes.get((operation.method, operation.path))
        if listing and node and _is_whole(listing):
            message = f"{operation.id} answers with a list, and nothing limits it"
            yield Diagnostic("list-unbounded", message, node.at)


def _is_whole(listing: Listing) -> bool:
    """Whether the answer is there for its list, and the list has no end that is known."""
    returns = listing.operation.returns
    type = returns.type if isinstance(returns, ir.JsonContent) else None
    if isinstance(type, ir.ListOf) and "maxItems" in dict(type.limits):
        return False
    last = listing.operation.path.rstrip("/").rpartition("/")[2]
    if last[-1:] == "}":  # one thing, of which a list is a part
        return False
    params = listing.operation.params
    if any(p.place == "query" and isinstance(p.presence, ir.Required) for p in params):
        return False  # it answers about what it is given
    own = folded(last)
    names = {folded(name) for name in listing.items[-1:]}
    is_its_point = not listing.items or bool(names & {*ITEMS, own})
    return is_its_point and not listing.param(_BOUNDS) and not doubt(listing)
