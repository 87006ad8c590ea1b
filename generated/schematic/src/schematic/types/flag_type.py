"""`FlagType`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

FlagType = Union[Literal["boolean"], str]
"""What values a flag has."""
