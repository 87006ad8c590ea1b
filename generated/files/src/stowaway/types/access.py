"""`Access`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

Access = Union[Literal["view", "download"], str]
"""What people may do who have the link."""
