"""`Genre`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

Genre = Union[Literal["fiction", "history", "poetry", "science"], str]
"""What a book is about."""
