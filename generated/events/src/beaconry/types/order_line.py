"""`OrderLine`, and what belongs to it."""

from __future__ import annotations

from typing import Union

OrderLine = list[Union[str, int, float]]
"""A product, how many of it, the price of one, and then anything of your own."""
