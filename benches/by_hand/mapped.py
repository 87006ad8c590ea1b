"""The same objects by name."""

from __future__ import annotations

from .nested import Order

Answer = dict[str, Order]
