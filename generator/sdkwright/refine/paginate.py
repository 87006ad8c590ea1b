"""Lists that come in pages -> how to get the next one: as configured, else as the document says, else as `detect` finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

from .. import ir
from ..config import Config
from ..data import replace
from ..diagnostics import Diagnostic, Location, Report
from ..options import pages
from ..own_yaml import read_yaml
from ..spec.node import Node
from .detect import detected, doubt
from .listing import Listing, Reader, folded


def paginate(api: ir.Api, config: Config, report: Report, root: Node) -> ir.Api:
    """The API whose lists know their next page. `root` is the document, for places."""
    finder = Finder(api, config, report, root)
    return replace(api, operations=tuple(finder.paged(o) for o in api.operations))


class Finder:
    """Finds paginations in one API."""

    def __init__(self, api: ir.Api, config: Config, report: Report, root: Node) -> None:
        self._reader = Reader(api)
        self._config = config
        self._report = report
        self._root = root

    def paged(self, operation: ir.Operation) -> ir.Operation:
        """The operation with its pagination, if it has one."""
        own, said = self._chosen(operation), operation.pages_said
        if own is False or not isinstance(operation.returns, ir.JsonContent):
            return operation
        if own and not isinstance(own, pages.FoundPages):
            found = self._as_said(operation, _configured(own))
        elif said:
            found = self._as_said(operation, said)
        else:
            found = self._as_found(operation)
        if found is None:
            return operation
        found = replace(found, surface=(own and own.surface) or self._config.lists)
        switch = operation.switch  # pages are asked for with another `Accept`
        switch = None if switch and switch.place == "accept" else switch
        return replace(operation, paged=found, switch=switch)

    def _chosen(
        self, operation: ir.Operation
    ) -> pages.Pages | pages.FoundPages | Literal[False] | None:
        given = self._config.pagination
        return next((given[key] for key in operation.keys if key in given), None)

    def _doubt(
        self, operation: ir.Operation, message: str, at: Location | None
    ) -> None:
        message = f"{operation.id}: {message}"
        self._report(Diagnostic("pagination-doubtful", message, at))

    def _as_found(self, operation: ir.Operation) -> ir.Paged | None:
        listing = self._reader.listing(operation, None)
        if listing is None:
            return None
        found = detected(listing)
        why = "" if found else doubt(listing)
        if why:
            self._doubt(
                operation, f"perhaps it is paged: {why}", self._place(operation)
            )
        return found

    # --- what is said ---

    def _as_said(self, operation: ir.Operation, said: ir.PagesSaid) -> ir.Paged | None:
        """A scheme that somebody named, if the operation has all that it takes."""
        if said.scheme is None:
            return None
        listing = self._reader.listing(operation, said.items)
        missing = (
            next(self._missing(listing, said.scheme), "")
            if listing
            else "the answer has no list of items there"
        )
        if listing is None or missing:
            is_ours = said.source == CONFIGURED
            at = self._own_place(operation) if is_ours else self._place(operation)
            self._doubt(operation, missing, at)
            return None
        return ir.Paged(_settled(said.scheme, listing), listing.item, said.source)

    def _missing(self, listing: Listing, scheme: ir.Pagination) -> Iterator[str]:
        """What a scheme names, and the operation has not."""
        for name in _PARAMS:
            param = getattr(scheme, name, "")
            if param and folded(param) not in listing.params:
                yield f"it has no parameter {param!r}"
        for name in _WAYS:
            way = getattr(scheme, name, ())
            if way and not self._reader.leads(listing.operation, way):
                yield f"the answer has no {'.'.join(way)!r}"
        if isinstance(scheme, ir.Cursor) and not (scheme.next or scheme.header):
            yield "a cursor needs `next` or `header`: where the answer has it"

    # --- where ---

    def _place(self, operation: ir.Operation) -> Location:
        path, method = operation.path, operation.method.lower()
        return self._root.child("paths", path, method).at

    def _own_place(self, operation: ir.Operation) -> Location | None:
        file, given = self._config.file, self._config.pagination
        key = next((key for key in operation.keys if key in given), "")
        return read_yaml(file).child("pagination", key).at if file else None


CONFIGURED = "as configured"
_PARAMS = ("param", "before", "limit")
_WAYS = (
    "next",
    "more",
    "previous",
    "has_previous",
    "total",
    "total_pages",
    "offset_at",
    "limit_at",
    "number_at",
)


def _configured(own: pages.Pages) -> ir.PagesSaid:
    given = own.model_dump(exclude={"scheme", "items", "surface"})
    return ir.PagesSaid(CONFIGURED, _SCHEMES[own.scheme](items=(), **given), own.items)


def _settled(scheme: ir.Pagination, listing: Listing) -> ir.Pagination:
    """The scheme with its items, its parameters spelled as the operation does."""
    names = scheme.__struct_fields__
    given = {name: getattr(scheme, name) for name in _PARAMS if name in names}
    changed: dict[str, Any] = {
        name: listing.params[folded(p)] for name, p in given.items() if p
    }
    if "in_body" in names:
        changed["in_body"] = folded(given["param"]) in listing.in_body
    return replace(scheme, items=listing.items, **changed)


_SCHEMES: Mapping[str, Callable[..., ir.Pagination]] = {
    "cursor": ir.Cursor,
    "cursor_id": ir.CursorId,
    "offset": ir.Offset,
    "page_number": ir.PageNumber,
    "next_url": ir.NextUrl,
    "link_header": ir.LinkHeader,
}
