"""The ways in which this API pages its lists, and the objects that walk them."""

from ._core.pages import AsyncItems as AsyncItems
from ._core.pages import AsyncPage as AsyncPage
from ._core.pages import AsyncPages as AsyncPages
from ._core.pages import Cursor, NextUrl, Offset
from ._core.pages import NoSuchPage as NoSuchPage
from ._core.pages import Page as Page
from ._core.pages import PageInfo as PageInfo

BY_CURSOR = Cursor(items=("rows",), param="from", next=("meta", "next"))
BY_OFFSET = Offset(items=("rows",), param="skip", limit="top")
BY_URL = NextUrl(items=("rows",), next=("more",))
BY_CURSOR_2 = Cursor(items=("rows",), param="at", next=("then",))
