"""`Scope`, and what belongs to it."""

from __future__ import annotations

from typing import Literal as Literal_, Union

Scope = Union[Literal_["accounts.read", "accounts.write", "settings.write"], str]
"""What a token lets a program do."""
