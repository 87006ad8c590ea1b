"""How the pages of lists follow each other."""

from ._core.paging import PageNumber

BY_NUMBER = PageNumber(
    items=("data",), param="page", total_pages=("page_count",), total=("total",)
)
BY_NUMBER_2 = PageNumber(
    items=("data",),
    param="page",
    limit="limit",
    total_pages=("page_count",),
    total=("total",),
    number_at=("page",),
)
