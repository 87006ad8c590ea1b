"""The header `Content-Disposition` to the name that a server gives a file (RFC 6266)."""

from __future__ import annotations

import re
from email.message import Message
from email.utils import collapse_rfc2231_value

UNSAFE = re.compile(r"[\x00-\x1f\x7f/\\:]")


def file_name(header: str) -> str | None:
    """The name, without any folder: it is a stranger's. `filename*` goes first (4.3)."""
    message = Message()
    message["Content-Disposition"] = header
    found = message.get_params(header="Content-Disposition", unquote=True) or []
    names = [value for name, value in found if name.lower() == "filename"]
    if not names:
        return None
    best = next((name for name in names if isinstance(name, tuple)), names[0])
    name = UNSAFE.sub("\0", collapse_rfc2231_value(best)).rpartition("\0")[2].strip()
    return None if name in ("", ".", "..") else name
