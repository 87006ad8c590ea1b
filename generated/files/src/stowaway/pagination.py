"""The ways in which this API pages its lists, and the objects that walk them."""

from ._core.pages import AsyncItems as AsyncItems
from ._core.pages import AsyncPage as AsyncPage
from ._core.pages import AsyncPages as AsyncPages
from ._core.pages import LinkHeader, NextUrl, PageNumber
from ._core.pages import NoSuchPage as NoSuchPage
from ._core.pages import Page as Page
from ._core.pages import PageInfo as PageInfo

BY_NUMBER = PageNumber(
    items=("files",), param="page", limit="per_page", total_pages=("page_count",)
)
BY_LINK = LinkHeader(items=())
BY_URL = NextUrl(items=("children",), next=("next",))
BY_NUMBER_2 = PageNumber(
    items=("links",), param="page", limit="per_page", total_pages=("page_count",)
)
