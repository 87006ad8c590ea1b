"""`TokenListResponse`, and what belongs to it."""

from __future__ import annotations

from .token import Token

TokenListResponse = list[Token]
"""API keys."""
