"""`Agent`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from .._core.models import FIRST_FIT, Model
from .compiler import Compiler
from .event_topic import EventTopic


class Agent(Model):
    """A program that is told of events."""

    topics: list[Annotated[EventTopic | str, FIRST_FIT]] | None = None
    """The events that it is told of."""

    compiler: Annotated[Compiler | str, FIRST_FIT] | None = None

    source: str | None = None
    """Its program."""

    id: str
