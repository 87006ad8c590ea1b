"""`UserStatus`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

UserStatus = Union[Literal["ACTIVE", "DEACTIVATED", "PENDING"], str]
"""Whether somebody is a user yet, or still."""
