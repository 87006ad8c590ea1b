"""The same, where a value is one of several of them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .base import Hand
from .distant import Comment, Issue, Project


class Entry(Hand):
    """One value told apart by a property, one by how well it fits."""

    id: str
    subject: Annotated[Comment | Project, Field(discriminator="kind")]
    source: Issue | Project


Answer = list[Entry]
