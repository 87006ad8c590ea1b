"""`Params`, and what belongs to it."""

from __future__ import annotations

from typing import Any

Params = dict[str, Any]
"""The parameters that the request had."""
