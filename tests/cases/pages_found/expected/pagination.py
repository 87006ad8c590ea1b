"""The ways in which this API pages its lists, and the objects that walk them."""

from ._core.pages import AsyncItems as AsyncItems
from ._core.pages import AsyncPage as AsyncPage
from ._core.pages import AsyncPages as AsyncPages
from ._core.pages import Cursor, Offset
from ._core.pages import NoSuchPage as NoSuchPage
from ._core.pages import Page as Page
from ._core.pages import PageInfo as PageInfo

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
