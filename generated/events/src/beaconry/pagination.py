"""The ways in which this API pages its lists, and the objects that walk them."""

from ._core.pages import AsyncItems as AsyncItems
from ._core.pages import AsyncPage as AsyncPage
from ._core.pages import AsyncPages as AsyncPages
from ._core.pages import Cursor, Offset
from ._core.pages import NoSuchPage as NoSuchPage
from ._core.pages import Page as Page
from ._core.pages import PageInfo as PageInfo

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
