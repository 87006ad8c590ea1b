"""How the pages of lists follow each other."""

from ._core.paging import Cursor, PageNumber

BY_CURSOR = Cursor(items=("data",), param="cursor", next=("next_cursor",))
BY_NUMBER = PageNumber(items=("items",), param="page", total_pages=("total_pages",))
