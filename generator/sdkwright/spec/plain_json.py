"""JSON of which nothing has to be said -> its data, without making text of its bytes.

Anything else takes the longer way, which knows what is wrong and where.
"""

from __future__ import annotations

import re
from typing import Any, Final

from msgspec import MsgspecError
from msgspec.json import Decoder, Encoder

from .node import Json
from .repairs import written

_DECODER: Final = Decoder(float_hook=written)
_ENCODER: Final = Encoder(enc_hook=float)  # `Written` numbers
_KEY_ENDS: Final = b'":'
_APART: Final = re.compile(rb'"[ \t\r\n]+:')
_ESCAPED: Final = re.compile(rb"\\u00(?:22|3[aA])")
"""Other ways to write it: after a key, or in a text."""


def plain_json(raw: bytes, levels: int) -> Json:
    """The data of an object or a list; None where something has to be said of it, or may have:
    it is none of JSON, a key occurs twice, too much is nested."""
    if raw.lstrip()[:1] not in (b"{", b"["):
        return None
    try:
        data: Json = _DECODER.decode(raw)
        if _has_repeated_keys(raw, data) or is_too_deep(data, levels):
            return None
    except (MsgspecError, ValueError, RecursionError):
        return None
    return data


def _has_repeated_keys(raw: bytes, data: Json) -> bool:
    """Whether a key may occur twice in an object.

    Then the data has less of what looks like the end of a key than the text, in which each
    is spelled alike.
    """
    if _APART.search(raw) or (b"\\u00" in raw and _ESCAPED.search(raw)):
        return True
    return raw.count(_KEY_ENDS) != _ENCODER.encode(data).count(_KEY_ENDS)


def is_too_deep(value: Json, levels: int) -> bool:
    """Whether more are nested than that."""
    level: list[Any] = [value] if isinstance(value, (dict, list)) else []
    for _ in range(levels):
        level = [
            one
            for each in level
            for one in (each.values() if type(each) is dict else each)
            if type(one) is dict or type(one) is list
        ]
        if not level:
            return False
    return True
