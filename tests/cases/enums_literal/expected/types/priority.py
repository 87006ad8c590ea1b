"""`Priority`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

Priority = Union[Literal[1, 2, -1], int]
"""Other values may come, and may be sent."""
