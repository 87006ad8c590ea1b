"""`EventKind`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

EventKind = Union[Literal["page_view", "purchase", "identify", "custom"], str]
"""What kind of thing happened."""
