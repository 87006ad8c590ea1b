"""How the pages of lists follow each other."""

from ._core.paging import PageNumber

BY_NUMBER = PageNumber(
    items=("data",), param="pageNumber", total_pages=("pagination", "page_count")
)
BY_NUMBER_2 = PageNumber(items=("data",), param="pageNumber", limit="pageSize")
