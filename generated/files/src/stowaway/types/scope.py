"""`Scope`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

Scope = Union[Literal["files.read", "files.write", "links.write"], str]
"""Something that a token lets you do."""
