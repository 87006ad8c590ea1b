"""`Colour`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

Colour = Union[Literal["sea", "sand", "moss"], str]
"""What it looks like in lists; null for grey."""
