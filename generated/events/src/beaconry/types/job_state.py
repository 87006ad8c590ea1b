"""`JobState`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

JobState = Union[Union[Literal["queued", "running", "done", "failed"], str], str]
"""How far a job is. More states may come."""
