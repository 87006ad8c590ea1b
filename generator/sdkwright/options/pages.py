"""The section `pagination`: how an operation is paged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Tag

from sdkwright.options.words import Way
from sdkwright.sections import Section

Surface = Literal["page", "iterator", "eager_list"]


def _spell_each(value: object) -> object:
    """`keys[].key` is `keys.*.key`."""
    if not isinstance(value, str):
        return value
    return value.replace("[]", ".*").removeprefix(".")


ItemsWay = Annotated[Way, BeforeValidator(_spell_each)]
"""A way to items, in which `[]` or `*` is each of a list, or of a mapping's values."""


class FoundPages(Section):
    """Paged as is found out."""

    surface: Surface
    """What the method returns, if not as `lists` says."""


class CursorPages(Section):
    """Each page names the next."""

    scheme: Literal["cursor"]
    param: str
    """Parameter, or property of the body, that takes the cursor."""
    next: Way = ()
    """Where the answer has the next cursor."""
    items: ItemsWay | None = None
    """Where the answer has its items; found out when absent; `[]`: the answer is the array."""
    more: Way = ()
    """Where the answer says whether there is more."""
    header: str = ""
    """Header of the answer that has the next cursor, instead of `next`."""
    previous: Way = ()
    """Where the answer has the cursor of the page before it."""
    before: str = ""
    """Parameter that takes that, if it is not `param`."""
    has_previous: Way = ()
    """Where the answer says whether there is a page before it."""
    total: Way = ()
    """Where the answer has the number of all items."""
    surface: Surface | None = None
    """What the method returns, if not as `lists` says."""


class CursorIdPages(Section):
    """The next page begins after the last item."""

    scheme: Literal["cursor_id"]
    param: str
    """Parameter, or property of the body, that takes it."""
    id: str = "id"
    """Property of an item that is sent as the cursor."""
    items: ItemsWay | None = None
    more: Way = ()
    before: str = ""
    """Parameter for the items before another one."""
    total: Way = ()
    surface: Surface | None = None


class OffsetPages(Section):
    """The next page begins after as many items as were read."""

    scheme: Literal["offset"]
    param: str
    limit: str = ""
    """Parameter that takes the size of a page."""
    items: ItemsWay | None = None
    total: Way = ()
    more: Way = ()
    offset_at: Way = ()
    """Where the answer says how many items are before it."""
    limit_at: Way = ()
    """Where the answer says how many items it may have: it counts as that many."""
    surface: Surface | None = None


class NumberedPages(Section):
    """Pages are counted."""

    scheme: Literal["page_number"]
    param: str
    limit: str = ""
    items: ItemsWay | None = None
    total_pages: Way = ()
    """Where the answer has the number of pages."""
    total: Way = ()
    more: Way = ()
    first: int = 1
    """Number of the first page."""
    number_at: Way = ()
    """Where the answer says which page it is."""
    surface: Surface | None = None


class NextUrlPages(Section):
    """Each page holds the URL of the next."""

    scheme: Literal["next_url"]
    next: Way
    """Where the answer has it."""
    items: ItemsWay | None = None
    previous: Way = ()
    """Where the answer has the URL of the page before it."""
    total: Way = ()
    surface: Surface | None = None


class LinkHeaderPages(Section):
    """The `Link` header names the next page (RFC 8288)."""

    scheme: Literal["link_header"]
    items: ItemsWay | None = None
    total: Way = ()
    surface: Surface | None = None


SCHEMES = ("cursor", "cursor_id", "offset", "page_number", "next_url", "link_header")


def _scheme_of(value: Any) -> str | None:
    if value is False:
        return "off"
    said = value if isinstance(value, Mapping) else getattr(value, "__dict__", {})
    if "surface" in said and "scheme" not in said:
        return "found"
    return said["scheme"] if said.get("scheme") in SCHEMES else None


Pages = (
    CursorPages
    | CursorIdPages
    | OffsetPages
    | NumberedPages
    | NextUrlPages
    | LinkHeaderPages
)
"""How an operation is paged, as configured; the cases of `ir.Pagination`."""

PagesOrOff = Annotated[
    Annotated[Literal[False], Tag("off")]
    | Annotated[FoundPages, Tag("found")]
    | Annotated[CursorPages, Tag("cursor")]
    | Annotated[CursorIdPages, Tag("cursor_id")]
    | Annotated[OffsetPages, Tag("offset")]
    | Annotated[NumberedPages, Tag("page_number")]
    | Annotated[NextUrlPages, Tag("next_url")]
    | Annotated[LinkHeaderPages, Tag("link_header")],
    Discriminator(
        _scheme_of,
        custom_error_type="no_scheme",
        custom_error_message=f"must be false, or have a `scheme`: {', '.join(SCHEMES)}",
    ),
]
