"""What a list takes and answers -> how it is paged, by names and shapes.

A finding has a reason that can be read. On doubt there is no pagination.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .. import ir
from .listing import Listing, folded, is_scalar

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
    "aftercursor",
    "cursortoken",
)
NEXT_HEADERS = (
    "xnextcursor",
    "nextcursor",
    "xnextpagetoken",
    "xnexttoken",
    "xcontinuationtoken",
    "xaftercursor",
)
BEFORE_PARAMS = ("endingbefore", "beforecursor", "beforeid", "pagebefore", "before")
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
OF_PAGE = ("nextpage", "nextpagetoken", "nextpagecursor")
"""What a parameter called `page` takes where pages are named, not counted."""
PREVIOUS_FIELDS = (
    "previouscursor",
    "prevcursor",
    "previouspagetoken",
    "prevpagetoken",
    "previoustoken",
    "prevtoken",
    "previouspage",
    "prevpage",
    "cursorprev",
    "cursorprevious",
)
BEFORE_FIELDS = (*PREVIOUS_FIELDS, "startcursor", "before", "previous", "prev")
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
    "totalrecords",
    "totalelements",
    "totalhits",
    "totalsize",
    "counttotal",
    "fullcount",
)
"""Not `count`: to many that is the number of items on this page."""
MORE = ("hasmore", "hasnext", "hasnextpage", "more", "ismore", "hasmoreitems")
BACK = ("hasprevious", "hasprev", "haspreviouspage", "hasprevpage")
PREVIOUS_URLS = (
    "previousurl",
    "prevurl",
    "previouslink",
    "prevlink",
    "prevpageurl",
    "previouspageurl",
    "previous",
    "prev",
)
NUMBER_AT = ("currentpage", "pagenumber", "page", "pageno", "pagenum", "pageindex")
SIZE_PARAMS = (*LIMIT_PARAMS, "first", "pagelength")


def detected(listing: Listing) -> ir.Paged | None:
    if listing.operation.method not in ("GET", "POST"):
        return None
    for detect in _DETECTORS:
        found = detect(listing)
        if found is not None:
            return ir.Paged(found[0], listing.item, found[1])
    return None


Finding = tuple[ir.Pagination, str] | None
TEXT, NUMBER = ir.Scalar.STRING, ir.Scalar.INTEGER
COUNT = (NUMBER, ir.Scalar.NUMBER, ir.Scalar.ANY)
FLAG = (ir.Scalar.BOOLEAN, ir.Scalar.ANY)


def _said(way: Iterable[str]) -> str:
    return f"`{'.'.join(way)}`"


def _by_cursor(listing: Listing) -> Finding:
    param = listing.param(CURSOR_PARAMS)
    next = _first_cursor(listing) if param else ()
    if not next:
        param, next = _named_pages(listing)
    if not param or not next:
        return None
    before, previous = _back(listing, param, next)
    scheme = ir.Cursor(
        items=listing.items,
        param=param,
        next=next,
        more=listing.way(MORE, *FLAG),
        in_body=folded(param) in listing.in_body,
        previous=previous,
        before=before,
        has_previous=listing.way(BACK, *FLAG) if previous else (),
        total=listing.way(TOTAL, *COUNT),
    )
    return scheme, f"`{param}` takes what {_said(next)} gives"


def _first_cursor(listing: Listing) -> ir.Path:
    """The way to what is a cursor by its name; among links are none."""
    found = (listing.way((key,), TEXT, NUMBER) for key in CURSOR_FIELDS)
    return next((way for way in found if way and not _is_link(way)), ())


def _is_link(way: ir.Path) -> bool:
    return len(way) > 1 and folded(way[0]) in ("links", "link")


def _by_header(listing: Listing) -> Finding:
    """A header has the cursor, or the number of the next page."""
    for keys, names in ((CURSOR_PARAMS, NEXT_HEADERS), (PAGE_PARAMS, ("xnextpage",))):
        param = listing.param(keys)
        for header in listing.operation.headers if param else ():
            if folded(header) in names:
                in_body = folded(param) in listing.in_body
                scheme = ir.Cursor(
                    items=listing.items, param=param, header=header, in_body=in_body
                )
                return scheme, f"`{param}` takes what the header `{header}` gives"
    return None


def _named_pages(listing: Listing) -> tuple[str, ir.Path]:
    """A `page` that is no number, or whose next number the answer has."""
    param = listing.param(PAGE_PARAMS)
    type = listing.kinds.get(folded(param))
    if type is None:
        return "", ()
    for scalar in (TEXT, NUMBER):
        if is_scalar(type, scalar):
            return param, listing.way(OF_PAGE, scalar)
    return "", ()


def _back(listing: Listing, param: str, next: ir.Path) -> tuple[str, ir.Path]:
    """The parameter that leads back, if it is another one, and the way to what it takes."""
    before = listing.param(BEFORE_PARAMS) if "after" in folded(param) else ""
    keys = BEFORE_FIELDS if before else PREVIOUS_FIELDS
    previous = listing.way(keys, TEXT, NUMBER, beside=next)
    return (before, previous) if previous else ("", ())


def _by_last_id(listing: Listing) -> Finding:
    param = listing.param(("startingafter", "afterid", "after"))
    more = listing.way(MORE, *FLAG)
    if not (param and more and listing.items):
        return None
    if "id" not in listing.fields:
        last = listing.way(("lastid",), TEXT, NUMBER)
        cursor = ir.Cursor(items=listing.items, param=param, next=last, more=more)
        return (cursor, f"`{param}` takes what {_said(last)} gives") if last else None
    scheme = ir.CursorId(
        items=listing.items,
        param=param,
        id="id",
        more=more,
        before=listing.param(("endingbefore", "beforeid", "before")),
        total=listing.way(TOTAL, *COUNT),
    )
    return scheme, f"`{param}` takes the id of the last item while {_said(more)}"


def _by_url(listing: Listing) -> Finding:
    next = listing.way(URL_FIELDS, TEXT)
    plain = listing.way(("next",), TEXT)
    paired = {p.key for p in listing.properties} & {"previous", "prev", "previouspage"}
    if not next and plain and (paired or _is_link(plain)):
        next = plain
    if not next or listing.operation.method != "GET":
        return None
    scheme = ir.NextUrl(
        items=listing.items,
        next=next,
        previous=listing.way(PREVIOUS_URLS, TEXT),
        total=listing.way((*TOTAL, "count"), *COUNT),
    )
    return scheme, f"{_said(next)} is a URL"


def _by_link(listing: Listing) -> Finding:
    """Where other operations have the header, one that takes a cursor may have it too."""
    operation, size = listing.operation, listing.param(SIZE_PARAMS)
    cursor = listing.param(CURSOR_PARAMS)
    asks = listing.param(PAGE_PARAMS) or cursor or size
    if operation.method != "GET" or not asks:
        return None
    scheme = ir.LinkHeader(items=listing.items, total=listing.way(TOTAL, *COUNT))
    if operation.links:
        return scheme, "answers have a `Link` header"
    if listing.is_linked and cursor and size:
        return scheme, f"`{cursor}` takes what a `Link` header gives, as elsewhere"
    return None


def _by_number(listing: Listing) -> Finding:
    param, limit = listing.param(PAGE_PARAMS), listing.param(LIMIT_PARAMS)
    total_pages, total = listing.way(TOTAL_PAGES, *COUNT), listing.way(TOTAL, *COUNT)
    more, number_at = listing.way(MORE, *FLAG), listing.way(NUMBER_AT, *COUNT)
    counts = listing.way(("count",), *COUNT)
    if not param or not (limit or total_pages or total or more or counts):
        return None
    first = _first(listing, param)
    if first is None and not number_at:
        return None
    scheme = ir.PageNumber(
        items=listing.items,
        param=param,
        limit=limit,
        total_pages=total_pages,
        total=total if limit else (),
        more=more,
        first=1 if first is None else first,
        in_body=folded(param) in listing.in_body,
        number_at=number_at,
    )
    return scheme, f"`{param}` counts pages"


def _first(listing: Listing, param: str) -> int | None:
    """The number of the first page; None: nothing tells whether it is 0 or 1."""
    for own in listing.operation.params:
        if own.wire == param:
            if isinstance(own.presence, ir.Default):
                return 0 if own.presence.value == 0 else 1
            limits = own.type.limits if isinstance(own.type, ir.Primitive) else ()
            if dict(limits).get("minimum") in (0, 1):
                return int(str(dict(limits)["minimum"]))
    return None if folded(param) == "pageindex" else 1


def _by_offset(listing: Listing) -> Finding:
    param, limit = listing.param(OFFSET_PARAMS), listing.param(LIMIT_PARAMS)
    total, more = listing.way(TOTAL, *COUNT), listing.way(MORE, *FLAG)
    counts = listing.way(("count",), *COUNT)
    if not param or not (limit or total or more or counts):
        return None
    scheme = ir.Offset(
        items=listing.items,
        param=param,
        limit=limit,
        total=total,
        in_body=folded(param) in listing.in_body,
        more=more,
        offset_at=listing.way((folded(param),), *COUNT),
    )
    return scheme, f"`{param}` skips items"


_DETECTORS: tuple[Callable[[Listing], Finding], ...] = (
    _by_cursor,
    _by_last_id,
    _by_link,
    _by_header,
    _by_url,
    _by_number,
    _by_offset,
)


def doubt(listing: Listing) -> str:
    """Why a list that is not paged may be so all the same; nothing if it is not."""
    if listing.operation.method != "GET":
        return ""
    next = listing.way((*URL_FIELDS, *OF_PAGE, "nextcursor", "nexttoken"), TEXT, NUMBER)
    param = listing.param(PAGE_PARAMS + OFFSET_PARAMS)
    cursor = listing.param(CURSOR_PARAMS) if listing.param(SIZE_PARAMS) else ""
    if folded(param) == "pageindex":
        return f"nothing tells whether the first `{param}` is 0 or 1"
    if param or cursor:
        return f"it takes `{param or cursor}`, and nothing tells the last page"
    if next:
        return f"it answers with {_said(next)}, and takes no such parameter"
    return ""
