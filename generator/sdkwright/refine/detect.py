"""What a list takes and answers -> how it is paged, by names and shapes.

A finding has a reason that can be read. On doubt there is no pagination.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .. import ir
from ..wording import words

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


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an answer, and the way to it."""

    way: ir.Path
    field: ir.Field

    @property
    def key(self) -> str:
        """Its name without casing and symbols."""
        return folded(self.way[-1])


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


def folded(name: str) -> str:
    return "".join(words(name)).lower()


def detected(listing: Listing) -> ir.Paged | None:
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
        in_body=folded(param) in listing.in_body,
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
    if not next and plain and (paired or folded(plain[0]) in ("links", "link")):
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
        in_body=folded(param) in listing.in_body,
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
    in_body = folded(param) in listing.in_body
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
