"""`UserStatus`, and what belongs to it."""

from __future__ import annotations

from typing import Literal as Literal_, Union

UserStatus = Union[Literal_["active", "locked", "none"], str]
"""Whether someone can sign in."""
