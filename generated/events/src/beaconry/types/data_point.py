"""`DataPoint`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Union

DataPoint = tuple[datetime, Union[float, None]]
"""A time and the value then; null where there is no data."""
