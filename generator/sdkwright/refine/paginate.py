"""Lists that come in pages -> how to get the next one: as configured, else as `detect` finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Literal

from .. import ir
from ..config import Config
from ..diagnostics import Diagnostic, Report
from ..options import pages
from .detect import Listing, Property, detected, folded

ITEMS = (
    "data",
    "items",
    "results",
    "records",
    "values",
    "entries",
    "elements",
    "objects",
    "content",
    "list",
    "value",
)
WRAPPERS = ("data", "result", "results", "response", "payload", "embedded")
META = (
    "meta",
    "metadata",
    "pagination",
    "paging",
    "pageinfo",
    "page",
    "links",
    "link",
    "responsemetadata",
    "cursors",
    "pages",
)


def paginate(api: ir.Api, config: Config, report: Report) -> ir.Api:
    """The API whose lists know their next page."""
    finder = Finder(api, config, report)
    return replace(api, operations=tuple(finder.paged(o) for o in api.operations))


class Finder:
    """Finds paginations in one API."""

    def __init__(self, api: ir.Api, config: Config, report: Report) -> None:
        self._definitions = api.definitions
        self._configured = config.pagination
        self._report = report

    def paged(self, operation: ir.Operation) -> ir.Operation:
        """The operation with its pagination, if it has one."""
        own = self._chosen(operation)
        if own is False or not isinstance(operation.returns, ir.JsonContent):
            return operation
        listing = self._listing(operation, own.items if own else None)
        if listing is None:
            if own:
                self._doubt(operation, "the answer has no list of items there")
            return operation
        found = self._as_configured(listing, own) if own else detected(listing)
        switch = operation.switch  # pages are asked for with another `Accept`
        switch = None if switch and switch.place == "accept" else switch
        return replace(operation, paged=found, switch=switch)

    def _chosen(self, operation: ir.Operation) -> pages.Pages | Literal[False] | None:
        own = (
            self._configured[key] for key in operation.keys if key in self._configured
        )
        return next(own, None)

    def _doubt(self, operation: ir.Operation, message: str) -> None:
        self._report(Diagnostic("pagination-doubtful", f"{operation.id}: {message}"))

    def _as_configured(self, listing: Listing, own: pages.Pages) -> ir.Paged | None:
        given = own.model_dump(exclude={"scheme", "items"}, exclude_unset=False)
        param = given.get("param")
        if param and folded(param) not in listing.params:
            self._doubt(listing.operation, f"it has no parameter {param!r}")
            return None
        for name in ("next", "more", "total", "total_pages"):
            if given.get(name) and not self._leads(listing.operation, given[name]):
                self._doubt(
                    listing.operation, f"the answer has no {'.'.join(given[name])!r}"
                )
                return None
        if param:
            given["in_body"] = folded(param) in listing.in_body
        scheme = _SCHEMES[own.scheme](items=listing.items, **given)
        return ir.Paged(scheme, listing.item, "as configured")

    def _leads(self, operation: ir.Operation, way: ir.Path) -> bool:
        """Whether there are such properties, one in the other."""
        assert isinstance(operation.returns, ir.JsonContent)
        type: ir.Type | None = operation.returns.type
        for name in way:
            fields = self._fields(type) if type else ()
            if type and not fields:
                return True  # an object whose properties are not described
            type = next((field.type for field in fields if field.wire == name), None)
        return type is not None

    # --- what an operation takes and answers ---

    def _listing(
        self, operation: ir.Operation, items: ir.Path | None
    ) -> Listing | None:
        assert isinstance(operation.returns, ir.JsonContent)
        type = operation.returns.type
        found = self._items(type, operation) if items is None else self._at(type, items)
        if found is None:
            return None
        in_body = self._body_params(operation)
        query = {folded(p.wire): p.wire for p in operation.params if p.place == "query"}
        return Listing(
            operation=operation,
            params={**in_body, **query},
            in_body=frozenset(in_body.keys() - query.keys()),
            items=found[0],
            item=found[1],
            properties=tuple(self._properties(type)),
        )

    def _body_params(self, operation: ir.Operation) -> dict[str, str]:
        body = operation.body
        if not isinstance(body, ir.JsonBody):
            return {}
        return {folded(field.wire): field.wire for field in self._fields(body.type)}

    def _fields(self, type: ir.Type) -> tuple[ir.Field, ...]:
        if isinstance(type, ir.OneOf):
            rest = [option for option in type.options if option != ir.NULL]
            type = rest[0] if len(rest) == 1 else type
        found = self._definitions.get(type.to) if isinstance(type, ir.Ref) else None
        return found.fields if isinstance(found, ir.Model) else ()

    def _list_of(self, type: ir.Type) -> ir.Type | None:
        """The type of the items, where this is a list or a name for one."""
        if isinstance(type, ir.OneOf):
            rest = [option for option in type.options if option != ir.NULL]
            type = rest[0] if len(rest) == 1 else type
        if isinstance(type, ir.Ref):
            found = self._definitions.get(type.to)
            type = found.type if isinstance(found, ir.Alias) else type
        return type.item if isinstance(type, ir.ListOf) else None

    def _items(
        self, type: ir.Type, operation: ir.Operation
    ) -> tuple[ir.Path, ir.Type] | None:
        whole = self._list_of(type)
        if whole is not None:
            return (), whole
        for way, fields in self._levels(type):
            lists = [(f.wire, item) for f in fields if (item := self._list_of(f.type))]
            named = [
                entry for key in ITEMS for entry in lists if folded(entry[0]) == key
            ]
            own = [e for e in lists if folded(e[0]) == folded(operation.resource[-1])]
            for choice in (named, own, lists if len(lists) == 1 else []):
                if choice:
                    return (*way, choice[0][0]), choice[0][1]
        return None

    def _levels(self, type: ir.Type) -> Iterator[tuple[ir.Path, tuple[ir.Field, ...]]]:
        fields = self._fields(type)
        yield (), fields
        for field in fields:
            if folded(field.wire) in WRAPPERS:
                yield (field.wire,), self._fields(field.type)

    def _at(self, type: ir.Type, way: ir.Path) -> tuple[ir.Path, ir.Type] | None:
        for name in way:
            match = [field.type for field in self._fields(type) if field.wire == name]
            if not match:
                return None
            type = match[0]
        item = self._list_of(type)
        return None if item is None else (way, item)

    def _properties(self, type: ir.Type) -> Iterator[Property]:
        for field in self._fields(type):
            yield Property((field.wire,), field)
        for field in self._fields(type):
            if folded(field.wire) in META + WRAPPERS:
                for inner in self._fields(field.type):
                    yield Property((field.wire, inner.wire), inner)


_SCHEMES: Mapping[str, Callable[..., ir.Pagination]] = {
    "cursor": ir.Cursor,
    "cursor_id": ir.CursorId,
    "offset": ir.Offset,
    "page_number": ir.PageNumber,
    "next_url": ir.NextUrl,
    "link_header": ir.LinkHeader,
}
