"""How the pages of lists follow each other."""

from ._core.paging import Cursor, CursorId, LinkHeader, NextUrl, Offset, PageNumber

BY_CURSOR = Cursor(items=("data",), param="cursor", next=("next_cursor",))
BY_LAST_ID = CursorId(
    items=("data",), param="starting_after", id="id", more=("has_more",)
)
BY_OFFSET = Offset(items=("items",), param="offset", limit="limit", total=("total",))
BY_NUMBER = PageNumber(
    items=("results",), param="page", limit="per_page", total_pages=("total_pages",)
)
BY_URL = NextUrl(items=("value",), next=("next_link",))
BY_LINK = LinkHeader(items=())
BY_NUMBER_2 = PageNumber(
    items=("rows",), param="p", total_pages=("info", "last"), first=0
)
BY_CURSOR_2 = Cursor(
    items=("data",),
    param="cursor",
    next=("next_cursor",),
    previous=("prev_cursor",),
    total=("total",),
)
BY_OFFSET_2 = Offset(
    items=("groups", "*", "things", "*"),
    param="offset",
    limit="limit",
    total=("total",),
)
BY_CURSOR_3 = Cursor(items=("things", "*"), param="marker", header="X-Next")
BY_CURSOR_4 = Cursor(
    items=("data",), param="pageToken", next=("next_page_token",), place="body"
)
