"""`SortKey`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

SortKey = Union[Literal["name", "-name", "size", "-size", "created", "-created"], str]
"""A property to sort by; `-` reverses the order."""
