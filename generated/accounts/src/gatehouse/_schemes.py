"""How the pages of lists follow each other."""

from ._core.paging import CursorId

BY_LAST_ID = CursorId(
    items=("data",), param="starting_after", id="id", more=("has_more",)
)
BY_LAST_ID_2 = CursorId(
    items=("data",), param="starting_after", id="entry_id", more=("has_more",)
)
