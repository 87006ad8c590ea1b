"""`UsersStatus`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

UsersStatus = Union[Literal["active", "gone"], str]
"""Other values may come, and may be sent."""
