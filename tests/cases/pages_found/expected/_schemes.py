"""How the pages of lists follow each other."""

from ._core.paging import Cursor, Offset

BY_CURSOR = Cursor(
    items=("items",),
    param="after",
    next=("paging", "after"),
    previous=("paging", "before"),
    before="before",
    total=("total_count",),
)
BY_CURSOR_2 = Cursor(items=(), param="page_token", header="X-Next-Page-Token")
BY_CURSOR_3 = Cursor(
    items=("names",), param="marker", next=("next_marker",), more=("has_more",)
)
BY_OFFSET = Offset(
    items=("results",), param="offset", limit="limit", total=("total",), place="body"
)
