"""Lists that come in pages -> how to get the next one: as configured, else by names and shapes.

A finding has a reason that can be read. On doubt there is no pagination.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from .. import config as settings
from .. import ir
from ..config import Config
from ..diagnostics import Diagnostic, Report
from ..wording import words

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
CURSOR_PARAMS = (
    "cursor",
    "pagetoken",
    "nexttoken",
    "startingafter",
    "after",
    "startcursor",
    "pagecursor",
    "nextcursor",
    "continuationtoken",
    "continuation",
    "marker",
    "paginationtoken",
    "nextpagetoken",
    "pageafter",
    "starttoken",
)
CURSOR_FIELDS = (
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextpagecursor",
    "cursornext",
    "nextpage",
    "continuationtoken",
    "continuation",
    "nextmarker",
    "endcursor",
    "paginationtoken",
    "after",
    "next",
    "cursor",
    "pagetoken",
)
URL_FIELDS = (
    "nexturl",
    "nexturi",
    "nextpageurl",
    "nextpageuri",
    "nextlink",
    "odatanextlink",
    "nexthref",
)
PAGE_PARAMS = ("page", "pagenumber", "pageno", "pagenum", "pageindex")
OFFSET_PARAMS = ("offset", "skip", "startindex", "pageoffset")
LIMIT_PARAMS = (
    "limit",
    "perpage",
    "pagesize",
    "size",
    "count",
    "maxresults",
    "pagelimit",
    "maxitems",
    "top",
    "take",
)
TOTAL_PAGES = ("totalpages", "pagecount", "numpages", "lastpage", "pagetotal", "pages")
TOTAL = (
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "count",
    "totalrecords",
    "totalelements",
)
MORE = ("hasmore", "hasnext", "hasnextpage", "more", "ismore")


def paginate(api: ir.Api, config: Config, report: Report) -> ir.Api:
    """The API whose lists know their next page."""
    finder = Finder(api, config, report)
    return replace(api, operations=tuple(finder.paged(o) for o in api.operations))


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an answer, and the way to it."""

    way: ir.Path
    field: ir.Field

    @property
    def key(self) -> str:
        """Its name without casing and symbols."""
        return _key(self.way[-1])


@dataclass(frozen=True, slots=True)
class Listing:
    """An operation that may be paged: what it takes and what it answers."""

    operation: ir.Operation
    params: Mapping[str, str]
    """Key -> name on the wire."""
    in_body: frozenset[str]
    """The keys of `params` that travel in the body."""
    items: ir.Path
    item: ir.Type
    properties: tuple[Property, ...]

    def param(self, keys: tuple[str, ...]) -> str:
        """The first of these parameters that there is."""
        return next((self.params[key] for key in keys if key in self.params), "")

    def way(self, keys: tuple[str, ...]) -> ir.Path:
        """The way to the first of these properties that there is."""
        return next(
            (p.way for key in keys for p in self.properties if p.key == key), ()
        )


def _key(name: str) -> str:
    return "".join(words(name)).lower()


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
        found = self._as_configured(listing, own) if own else _detected(listing)
        return replace(operation, paged=found)

    def _chosen(
        self, operation: ir.Operation
    ) -> settings.Pages | Literal[False] | None:
        spelled = f"{operation.method.lower()} {operation.path}"
        for key in (operation.operation_id, spelled, operation.id):
            if key in self._configured:
                return self._configured[key]
        return None

    def _doubt(self, operation: ir.Operation, message: str) -> None:
        self._report(Diagnostic("pagination-doubtful", f"{operation.id}: {message}"))

    def _as_configured(self, listing: Listing, own: settings.Pages) -> ir.Paged | None:
        given = own.model_dump(exclude={"scheme", "items"}, exclude_unset=False)
        param = given.get("param")
        if param and _key(param) not in listing.params:
            self._doubt(listing.operation, f"it has no parameter {param!r}")
            return None
        if param:
            given["in_body"] = _key(param) in listing.in_body
        scheme = _SCHEMES[own.scheme](items=listing.items, **given)
        return ir.Paged(scheme, listing.item, "as configured")

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
        query = {_key(p.wire): p.wire for p in operation.params if p.place == "query"}
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
        return {_key(field.wire): field.wire for field in self._fields(body.type)}

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
            named = [entry for key in ITEMS for entry in lists if _key(entry[0]) == key]
            own = [e for e in lists if _key(e[0]) == _key(operation.resource[-1])]
            for choice in (named, own, lists if len(lists) == 1 else []):
                if choice:
                    return (*way, choice[0][0]), choice[0][1]
        return None

    def _levels(self, type: ir.Type) -> Iterator[tuple[ir.Path, tuple[ir.Field, ...]]]:
        fields = self._fields(type)
        yield (), fields
        for field in fields:
            if _key(field.wire) in WRAPPERS:
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
            if _key(field.wire) in META + WRAPPERS:
                for inner in self._fields(field.type):
                    yield Property((field.wire, inner.wire), inner)


# --- what tells how it is paged -------------------------------------------------------


def _detected(listing: Listing) -> ir.Paged | None:
    if listing.operation.method not in ("GET", "POST"):
        return None
    for detect in _DETECTORS:
        found = detect(listing)
        if found is not None:
            return ir.Paged(found[0], listing.item, found[1])
    return None


Finding = tuple[ir.Pagination, str] | None


def _by_cursor(listing: Listing) -> Finding:
    param = listing.param(CURSOR_PARAMS)
    next = _text_way(listing, CURSOR_FIELDS)
    if not param or not next:
        return None
    scheme = ir.Cursor(
        items=listing.items,
        param=param,
        next=next,
        more=listing.way(MORE),
        in_body=_key(param) in listing.in_body,
    )
    return scheme, f"`{param}` takes what `{'.'.join(next)}` gives"


def _text_way(listing: Listing, keys: tuple[str, ...]) -> ir.Path:
    """The way to a property that holds a cursor: text or a number, perhaps null."""
    for key in keys:
        for found in listing.properties:
            if found.key == key and _is_scalar(found.field.type):
                return found.way
    return ()


def _is_scalar(type: ir.Type) -> bool:
    if isinstance(type, ir.OneOf):
        return all(_is_scalar(option) or option == ir.NULL for option in type.options)
    texts = (ir.Scalar.STRING, ir.Scalar.INTEGER)
    return isinstance(type, ir.Primitive) and type.scalar in texts


def _by_last_id(listing: Listing) -> Finding:
    param = listing.param(("startingafter", "afterid", "after"))
    more = listing.way(MORE)
    if not (param and more and listing.items):
        return None
    scheme = ir.CursorId(items=listing.items, param=param, id="id", more=more)
    return scheme, f"`{param}` takes the id of the last item while `{'.'.join(more)}`"


def _by_url(listing: Listing) -> Finding:
    next = _text_way(listing, URL_FIELDS)
    plain = _text_way(listing, ("next",))
    paired = {p.key for p in listing.properties} & {"previous", "prev", "previouspage"}
    if not next and plain and (paired or _key(plain[0]) in ("links", "link")):
        next = plain
    if not next or listing.operation.method != "GET":
        return None
    return ir.NextUrl(items=listing.items, next=next), f"`{'.'.join(next)}` is a URL"


def _by_link(listing: Listing) -> Finding:
    pages = listing.param(PAGE_PARAMS + CURSOR_PARAMS + LIMIT_PARAMS)
    if not (listing.operation.links and pages and listing.operation.method == "GET"):
        return None
    return ir.LinkHeader(items=listing.items), "answers have a `Link` header"


def _by_number(listing: Listing) -> Finding:
    param, limit = listing.param(PAGE_PARAMS), listing.param(LIMIT_PARAMS)
    total_pages, total = listing.way(TOTAL_PAGES), listing.way(TOTAL)
    more = listing.way(MORE)
    if not param or not (limit or total_pages or total or more):
        return None
    scheme = ir.PageNumber(
        items=listing.items,
        param=param,
        limit=limit,
        total_pages=total_pages,
        total=total if limit else (),
        more=more,
        first=_first(listing, param),
        in_body=_key(param) in listing.in_body,
    )
    return scheme, f"`{param}` counts pages"


def _first(listing: Listing, param: str) -> int:
    for own in listing.operation.params:
        if own.wire == param and isinstance(own.presence, ir.Default):
            return 0 if own.presence.value == 0 else 1
    return 1


def _by_offset(listing: Listing) -> Finding:
    param, limit = listing.param(OFFSET_PARAMS), listing.param(LIMIT_PARAMS)
    total = listing.way(TOTAL)
    if not param or not (limit or total):
        return None
    in_body = _key(param) in listing.in_body
    scheme = ir.Offset(
        items=listing.items, param=param, limit=limit, total=total, in_body=in_body
    )
    return scheme, f"`{param}` skips items"


_DETECTORS: tuple[Callable[[Listing], Finding], ...] = (
    _by_cursor,
    _by_last_id,
    _by_link,
    _by_url,
    _by_number,
    _by_offset,
)
_SCHEMES: Mapping[str, Callable[..., ir.Pagination]] = {
    "cursor": ir.Cursor,
    "cursor_id": ir.CursorId,
    "offset": ir.Offset,
    "page_number": ir.PageNumber,
    "next_url": ir.NextUrl,
    "link_header": ir.LinkHeader,
}
