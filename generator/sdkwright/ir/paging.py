"""How lists come in pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .types import Path, Type

EACH = "*"
"""In a way to items: all that stand there, in a list or as the values of a mapping."""

Surface = Literal["page", "iterator", "eager_list"]
"""What a method returns: a page that knows the next one, its items and those of all
pages that follow one by one, or all of them in a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorId:
    """The next page begins after the `id` of the last item."""

    items: Path
    param: str
    id: str
    more: Path = ()
    in_body: bool = False
    before: str = ""
    """The parameter for what is before an item."""
    total: Path = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class NextUrl:
    """Each page holds the URL of the next."""

    items: Path
    next: Path
    previous: Path = ()
    total: Path = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeader:
    """The `Link` header names the next page (RFC 8288)."""

    items: Path
    total: Path = ()


Pagination = Cursor | CursorId | Offset | PageNumber | NextUrl | LinkHeader


@dataclass(frozen=True, slots=True)
class PagesSaid:
    """What the document itself says of how an operation is paged."""

    source: str
    """The extension that says it."""
    scheme: Pagination | None
    """Its items are yet to be found where `items` is None. None: the list comes whole."""
    items: Path | None = None


@dataclass(frozen=True, slots=True)
class Paged:
    """How an operation is paged, what its items are, and why we think so."""

    scheme: Pagination
    item: Type
    reason: str
    surface: Surface = "page"
