"""The arguments of a call to a body that is sent as it is: bytes, text, a file.

What reads files is imported with the first upload.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .omit import Omit, omit

if TYPE_CHECKING:
    from .bodies import Body
    from .call import Call
    from .files import Upload


class ContentBody:
    """The kind of body that is bytes, text or a file."""

    def body_of(self, call: Call) -> tuple[Body, str]:
        """The content; an empty body if there is none."""
        content = cast("Upload | Omit", call.arguments.get("content", omit))
        if isinstance(content, Omit):
            return b"", ""
        from .files import charset_of, streamed

        media_type = call.operation.media_type
        if "*" in media_type:  # image/*: the document does not say which
            is_text = isinstance(content, str)
            media_type = "text/plain" if is_text else "application/octet-stream"
        return streamed(content, charset_of(media_type)), media_type

    def is_replayable(self, call: Call) -> bool:
        """Whether it can be read a second time."""
        from .files import replayable

        return replayable(call.arguments.get("content"))


CONTENT = ContentBody()
