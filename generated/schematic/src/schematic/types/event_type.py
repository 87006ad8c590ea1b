"""`EventType`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

EventType = Union[Literal["flag_check", "identify", "inference", "track"], str]
"""What kind of event it is."""
