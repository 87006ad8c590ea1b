"""The arguments of a call to a body that is sent item by item.

What writes items (`lines.py`) is imported with the first ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .omit import Omit, omit

if TYPE_CHECKING:
    from .bodies import Body
    from .call import Call
    from .files import Upload
    from .lines import Items


class ItemsBody:
    """The kind of body that is a list of items, or the file that has them already."""

    def body_of(self, call: Call) -> tuple[Body, str]:
        """The items; an empty body if there is no list."""
        items = cast("Items | Upload | Omit", call.arguments.get("items", omit))
        if isinstance(items, Omit):
            return b"", ""
        from .files import is_content, streamed
        from .lines import lines

        media_type = call.operation.media_type
        if isinstance(items, str) or is_content(items):
            return streamed(items), media_type
        return (
            lines(cast("Items", items), media_type, call.operation.shapes.get("", ())),
            media_type,
        )

    def is_replayable(self, call: Call) -> bool:
        """Whether it can be gone through a second time."""
        from .files import replayable

        return replayable(call.arguments.get("items"))


ITEMS = ItemsBody()
