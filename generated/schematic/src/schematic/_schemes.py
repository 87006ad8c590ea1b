"""How the pages of lists follow each other."""

from ._core.paging import Offset

BY_OFFSET = Offset(items=("data",), param="offset", limit="limit")
