"""`Traits`, and what belongs to it."""

from __future__ import annotations

from typing import Any

Traits = dict[str, Any]
"""What else is known of it, for rules and segments."""
