"""How the pages of lists follow each other."""

from ._core.paging import Cursor, Offset

BY_OFFSET = Offset(items=("items",), param="offset", limit="limit", total=("total",))
BY_CURSOR = Cursor(
    items=("results",),
    param="cursor",
    next=("paging", "next_cursor"),
    more=("paging", "has_more"),
    place="body",
)
BY_CURSOR_2 = Cursor(
    items=("data",),
    param="cursor",
    next=("paging", "next_cursor"),
    more=("paging", "has_more"),
)
