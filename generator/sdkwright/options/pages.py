"""The section `pagination`: how an operation is paged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Tag

from sdkwright.options.words import Way
from sdkwright.sections import Section


class CursorPages(Section):
    """Each page names the next."""

    scheme: Literal["cursor"]
    param: str
    """Parameter, or property of the body, that takes the cursor."""
    next: Way
    """Where the answer has the next cursor."""
    items: Way | None = None
    """Where the answer has its items; found out when absent; `[]`: the answer is the array."""
    more: Way = ()
    """Where the answer says whether there is more."""


class CursorIdPages(Section):
    """The next page begins after the last item."""

    scheme: Literal["cursor_id"]
    param: str
    id: str = "id"
    """Property of an item that is sent as the cursor."""
    items: Way | None = None
    more: Way = ()


class OffsetPages(Section):
    """The next page begins after as many items as were read."""

    scheme: Literal["offset"]
    param: str
    limit: str = ""
    """Parameter that takes the size of a page."""
    items: Way | None = None
    total: Way = ()


class NumberedPages(Section):
    """Pages are counted."""

    scheme: Literal["page_number"]
    param: str
    limit: str = ""
    items: Way | None = None
    total_pages: Way = ()
    total: Way = ()
    more: Way = ()
    first: int = 1
    """Number of the first page."""


class NextUrlPages(Section):
    """Each page holds the URL of the next."""

    scheme: Literal["next_url"]
    next: Way
    items: Way | None = None


class LinkHeaderPages(Section):
    """The `Link` header names the next page (RFC 8288)."""

    scheme: Literal["link_header"]
    items: Way | None = None


SCHEMES = ("cursor", "cursor_id", "offset", "page_number", "next_url", "link_header")


def _scheme_of(value: Any) -> str | None:
    if value is False:
        return "off"
    named = (
        value.get("scheme")
        if isinstance(value, Mapping)
        else getattr(value, "scheme", None)
    )
    return named if named in SCHEMES else None


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
