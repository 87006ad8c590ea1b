"""`Kind`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

Kind = Union[Literal["image", "video", "text", "document", "other"], str]
"""What is in a file."""
