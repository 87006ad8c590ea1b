"""How the pages of lists follow each other."""

from ._core.paging import Cursor, Offset, PageNumber

BY_OFFSET = Offset(
    items=("objects",),
    param="offset",
    limit="limit",
    total=("total_count",),
    offset_at=("offset",),
    limit_at=("limit",),
)
BY_OFFSET_2 = Offset(
    items=("keys", "*", "key"),
    param="offset",
    limit="limit",
    total=("count",),
    offset_at=("offset",),
    limit_at=("limit",),
)
BY_OFFSET_3 = Offset(items=(), param="offset", limit="limit")
BY_CURSOR = Cursor(items=("data",), param="after", next=("next_marker",))
BY_NUMBER = PageNumber(
    items=("data", "content", "*", "token"),
    param="pageIndex",
    limit="pageSize",
    total_pages=("data", "total_pages"),
    first=0,
)
BY_NUMBER_2 = PageNumber(
    items=("data", "content", "*", "user"),
    param="pageIndex",
    total_pages=("data", "total_pages"),
    first=0,
)
BY_NUMBER_3 = PageNumber(
    items=("data", "content"),
    param="pageIndex",
    limit="pageSize",
    total_pages=("data", "total_pages"),
    first=0,
)
BY_NUMBER_4 = PageNumber(
    items=("data", "content", "*", "role"),
    param="pageIndex",
    limit="pageSize",
    total_pages=("data", "total_pages"),
    first=0,
)
BY_NUMBER_5 = PageNumber(
    items=("data", "content", "*", "resource_group"),
    param="pageIndex",
    limit="pageSize",
    total_pages=("data", "total_pages"),
    first=0,
)
BY_NUMBER_6 = PageNumber(
    items=("data", "content", "*", "role_assignment"),
    param="pageIndex",
    limit="pageSize",
    total_pages=("data", "total_pages"),
    first=0,
)
BY_NUMBER_7 = PageNumber(
    items=("data", "content", "*", "project"),
    param="pageIndex",
    limit="pageSize",
    total_pages=("data", "total_pages"),
    first=0,
)
