"""`OperationType`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

OperationType = Union[
    Literal["CREATE", "UPDATE", "KILL", "RESTORE", "ARCHIVE", "UPLOAD"], str
]
"""What a change does."""
