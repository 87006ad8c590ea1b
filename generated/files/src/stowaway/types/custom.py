"""`Custom`, and what belongs to it."""

from __future__ import annotations

Custom = dict[str, str]
"""Your own notes."""
