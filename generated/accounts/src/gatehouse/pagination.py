"""The ways in which this API pages its lists, and the objects that walk them."""

from ._core.pages import AsyncItems as AsyncItems
from ._core.pages import AsyncPage as AsyncPage
from ._core.pages import AsyncPages as AsyncPages
from ._core.pages import CursorId
from ._core.pages import NoSuchPage as NoSuchPage
from ._core.pages import Page as Page
from ._core.pages import PageInfo as PageInfo

BY_LAST_ID = CursorId(
    items=("data",), param="starting_after", id="id", more=("has_more",)
)
BY_LAST_ID_2 = CursorId(
    items=("data",), param="starting_after", id="entry_id", more=("has_more",)
)
