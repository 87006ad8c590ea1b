"""Names as documents spell them -> words; words of a plural -> of the singular. No casing here."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_HUMP = re.compile(
    r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))"
)
"""Between `list` and `Books`, `HTTP` and `Server`; not within `IDs`, `URLs`."""
_BREAK = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in any convention: `listBooks`, `list-books`, `HTTPServer`, `a.b`."""
    parts = _BREAK.split(text)
    return tuple(word for part in parts if part for word in _HUMP.split(part) if word)


_SIGNED = re.compile(r"[+-](?=\d)")
_SIGNS = {"+": "plus", "-": "minus"}


@lru_cache(maxsize=65536)
def spoken(text: str) -> tuple[str, ...]:
    """The words of a name; of one that has none, and of the sign before a number, what they are
    called: `%` is `percent sign`, `-1` is `minus 1`.

    The names of signs are those of Unicode 3.2, which each Python knows alike.
    """
    if _SIGNED.match(text):
        return (_SIGNS[text[0]], *words(text))
    return words(text) or tuple(
        word for sign in text[:3] for word in _sign(sign).split(" ")
    )


def _sign(sign: str) -> str:
    name = unicodedata.ucd_3_2_0.name(sign, f"u{ord(sign):x}")
    return name.lower().replace("-", " ")


@lru_cache(maxsize=65536)
def singular(word: str) -> str:
    """An English plural's singular, where its ending tells; else the word itself."""
    for ending, replacement in _ENDINGS:
        if word.lower().endswith(ending) and len(word) > len(ending) + 1:
            return word[: len(word) - len(ending)] + replacement
    return word


_ENDINGS = (
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("news", "news"),
    ("series", "series"),
    ("ies", "y"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("s", ""),
)
