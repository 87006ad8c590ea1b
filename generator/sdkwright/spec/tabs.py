"""YAML that is indented with tabs, which YAML forbids (1.2.2, 6.1) -> texts with spaces.

What a tab was worth is not written anywhere. Where nothing but tabs indents, one space
does, and columns stay what they were; else the usual widths are candidates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_INDENTED: Final = re.compile(r"^([ \t]+)(?=[^\s#])", re.MULTILINE)
_MIXED: Final = (8, 4, 2)


def without_tabs(text: str) -> Iterator[tuple[int, str]]:
    """(spaces for a tab, the text), the likeliest first; none if no tab indents."""
    margins = set(_INDENTED.findall(text))
    if not any("\t" in margin for margin in margins):
        return
    for width in _MIXED if any(" " in margin for margin in margins) else (1,):
        yield width, _expanded(text, " " * width)


def _expanded(text: str, spaces: str) -> str:
    return _INDENTED.sub(lambda margin: margin[1].replace("\t", spaces), text)


def first_tab(text: str) -> int:
    """The offset of the first tab that indents; 0 if there is none."""
    margins = (m for m in _INDENTED.finditer(text) if "\t" in m[1])
    first = next(margins, None)
    return first.start() + first[1].index("\t") if first else 0
