"""How lists come in pages."""

from __future__ import annotations

from typing import Literal

from ..data import Packable
from .types import Path, Type

EACH = "*"
"""In a way to items: all that stand there, in a list or as the values of a mapping."""

Surface = Literal["page", "iterator", "eager_list"]
"""What a method returns: a page that knows the next one, its items and those of all
pages that follow one by one, or all of them in a list."""


class Cursor(Packable, frozen=True, kw_only=True):
    """Each page names the next, in its body at `next` or in a header."""

    items: Path
    param: str
    next: Path = ()
    more: Path = ()
    in_body: bool = False
    header: str = ""
    previous: Path = ()
    before: str = ""
    """The parameter that takes what `previous` gives, if it is not `param`."""
    has_previous: Path = ()
    total: Path = ()


class CursorId(Packable, frozen=True, kw_only=True):
    """The next page begins after the `id` of the last item."""

    items: Path
    param: str
    id: str
    more: Path = ()
    in_body: bool = False
    before: str = ""
    """The parameter for what is before an item."""
    total: Path = ()


class Offset(Packable, frozen=True, kw_only=True):
    """The next page begins after as many items as were read."""

    items: Path
    param: str
    limit: str = ""
    total: Path = ()
    in_body: bool = False
    more: Path = ()
    offset_at: Path = ()
    """Where a page says how many items are before it."""
    limit_at: Path = ()
    """Where a page says how many items it may have: it counts as that many."""


class PageNumber(Packable, frozen=True, kw_only=True):
    """Pages are counted from `first`."""

    items: Path
    param: str
    limit: str = ""
    total_pages: Path = ()
    total: Path = ()
    more: Path = ()
    first: int = 1
    in_body: bool = False
    number_at: Path = ()
    """Where a page says which one it is."""


class NextUrl(Packable, frozen=True, kw_only=True):
    """Each page holds the URL of the next."""

    items: Path
    next: Path
    previous: Path = ()
    total: Path = ()


class LinkHeader(Packable, frozen=True, kw_only=True):
    """The `Link` header names the next page (RFC 8288)."""

    items: Path
    total: Path = ()


Pagination = Cursor | CursorId | Offset | PageNumber | NextUrl | LinkHeader


class PagesSaid(Packable, frozen=True):
    """What the document itself says of how an operation is paged."""

    source: str
    """The extension that says it."""
    scheme: Pagination | None
    """Its items are yet to be found where `items` is None. None: the list comes whole."""
    items: Path | None = None


class Paged(Packable, frozen=True):
    """How an operation is paged, what its items are, and why we think so."""

    scheme: Pagination
    item: Type
    reason: str
    surface: Surface = "page"
