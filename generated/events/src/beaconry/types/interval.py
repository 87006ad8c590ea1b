"""`Interval`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

Interval = Union[Literal["hour", "day", "week", "month"], str]
"""The length of a bucket of time."""
