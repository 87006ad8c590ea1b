"""`Outcome`, and what belongs to it."""

from __future__ import annotations

from typing import Literal as Literal_, Union

Outcome = Union[Literal_["pass", "ask", "refuse"], str]
"""What becomes of a sign-in."""
