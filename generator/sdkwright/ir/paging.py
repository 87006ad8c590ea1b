"""How lists come in pages."""

from __future__ import annotations

from dataclasses import dataclass

from .types import Path, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """Each page names the next."""

    items: Path
    param: str
    next: Path
    more: Path = ()
    in_body: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorId:
    """The next page begins after the `id` of the last item."""

    items: Path
    param: str
    id: str
    more: Path = ()
    in_body: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """The next page begins after as many items as were read."""

    items: Path
    param: str
    limit: str = ""
    total: Path = ()
    in_body: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class NextUrl:
    """Each page holds the URL of the next."""

    items: Path
    next: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeader:
    """The `Link` header names the next page (RFC 8288)."""

    items: Path


Pagination = Cursor | CursorId | Offset | PageNumber | NextUrl | LinkHeader


@dataclass(frozen=True, slots=True)
class Paged:
    """How an operation is paged, what its items are, and why we think so."""

    scheme: Pagination
    item: Type
    reason: str
