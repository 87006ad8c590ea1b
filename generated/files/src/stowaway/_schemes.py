"""How the pages of lists follow each other."""

from ._core.paging import LinkHeader, NextUrl, PageNumber

BY_NUMBER = PageNumber(
    items=("files",), param="page", limit="per_page", total_pages=("page_count",)
)
BY_LINK = LinkHeader(items=())
BY_URL = NextUrl(items=("children",), next=("next",))
BY_NUMBER_2 = PageNumber(
    items=("links",), param="page", limit="per_page", total_pages=("page_count",)
)
