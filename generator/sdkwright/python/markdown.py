"""Texts of the document -> Markdown in which they mean nothing but themselves."""

from __future__ import annotations

import re

from . import docs
from .literals import one_line


def markdown(text: str) -> str:
    """A line of plain text: what means something to Markdown is escaped."""
    return re.sub(r"([\\`*_{}\[\]<>|#])", r"\\\1", one_line(docs.sentence(text)))


def code(text: str) -> str:
    """A line of code; one backtick more than stands in it."""
    text = re.sub(r"[\x00-\x1f\x7f]", " ", text)
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " * bool(longest)
    return f"{fence}{pad}{text}{pad}{fence}"
