"""`Keys`, and what belongs to it."""

from __future__ import annotations

Keys = dict[str, str]
"""What it is known by: names of your own, and values."""
