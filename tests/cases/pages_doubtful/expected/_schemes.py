"""How the pages of lists follow each other."""

from ._core.paging import PageNumber

BY_NUMBER = PageNumber(items=("data",), param="pageIndex", limit="size", first=0)
