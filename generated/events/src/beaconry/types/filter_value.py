"""`FilterValue`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Union

FilterValue = Union[datetime, str, float, bool]
"""What to compare with."""
