"""The ways in which this API pages its lists, and the objects that walk them."""

from ._core.pages import AsyncItems as AsyncItems
from ._core.pages import AsyncPage as AsyncPage
from ._core.pages import AsyncPages as AsyncPages
from ._core.pages import Cursor, PageNumber
from ._core.pages import NoSuchPage as NoSuchPage
from ._core.pages import Page as Page
from ._core.pages import PageInfo as PageInfo

BY_CURSOR = Cursor(items=("data",), param="cursor", next=("next_cursor",))
BY_NUMBER = PageNumber(items=("items",), param="page", total_pages=("total_pages",))
