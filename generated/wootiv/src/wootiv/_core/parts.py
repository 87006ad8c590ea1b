"""The arguments of a call to a body of parts: a form with files, or a list.

What writes parts and reads files (`multipart.py`) is imported with the first one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .operation import NOTHING

if TYPE_CHECKING:
    from .bodies import Body
    from .call import Call

FORM_DATA = "multipart/form-data"


class PartsBody:
    """The kind of body that has parts."""

    def body_of(self, call: Call) -> tuple[Body, str]:
        """The parts; an empty body if there are none."""
        from . import multipart
        from .forms import fields_of

        arguments, operation = call.arguments, call.operation
        encodings, styles = operation.encodings, operation.styles
        extra = call.options.get("extra_body", NOTHING)
        own = {k: v for k, v in fields_of(call).items() if k not in extra}
        parts = [*multipart.fields(own, styles, encodings, operation.shapes)]
        parts += multipart.fields(extra, styles, encodings)
        parts += multipart.files(call.asked("files"), styles, encodings)
        if "items" in arguments:
            parts += multipart.items(
                arguments["items"], encodings, operation.shapes.get("", ())
            )
        if not parts:
            return b"", ""
        kind = operation.media_type
        kind = kind if kind.startswith("multipart/") else FORM_DATA
        return multipart.multipart(parts, kind, _boundary(call))

    def is_replayable(self, call: Call) -> bool:
        """Whether all its files can be read a second time."""
        from .files import replayable

        fields = (*call.asked("form").values(), *call.asked("files").values())
        return all(map(replayable, (*fields, call.arguments.get("items"))))


def _boundary(call: Call) -> str:
    """The one that the user's own `Content-Type` names, if there is one."""
    for name, value in call.options.get("extra_headers", NOTHING).items():
        if name.lower() == "content-type":
            found = re.search(r'boundary="?([^";,]+)', value or "", re.IGNORECASE)
            return found[1].strip() if found else ""
    return ""


PARTS = PartsBody()
