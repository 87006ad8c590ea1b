"""How the pages of lists follow each other."""

from ._core.paging import Cursor, NextUrl, Offset

BY_CURSOR = Cursor(items=("rows",), param="from", next=("meta", "next"))
BY_OFFSET = Offset(items=("rows",), param="skip", limit="top")
BY_URL = NextUrl(items=("rows",), next=("more",))
BY_CURSOR_2 = Cursor(items=("rows",), param="at", next=("then",))
