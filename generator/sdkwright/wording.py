"""Names as documents spell them -> words; words of a plural -> of the singular. No casing here."""

from __future__ import annotations

import re
from functools import lru_cache

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_BREAK = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in any convention: `listBooks`, `list-books`, `HTTPServer`, `a.b`."""
    parts = _BREAK.split(text)
    return tuple(word for part in parts if part for word in _HUMP.split(part) if word)


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
