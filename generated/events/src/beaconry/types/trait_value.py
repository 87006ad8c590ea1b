"""`TraitValue`, and what belongs to it."""

from __future__ import annotations

from typing import Union

TraitValue = Union[str, float, bool, None]
"""A text, a number, yes or no, or nothing."""
