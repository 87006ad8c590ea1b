"""`Scalar`, and what belongs to it."""

from __future__ import annotations

from typing import Union

Scalar = Union[str, float, bool]
"""A text, a number, yes or no."""
