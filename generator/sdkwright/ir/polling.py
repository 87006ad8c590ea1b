"""Work that goes on after its request was answered, and how to learn what has come of it."""

from __future__ import annotations

from typing import Literal

from ..data import Packable
from .types import Path, Words

Fact = str | int | float | bool | None
"""What an answer may say of the state."""
Pointer = tuple[str | int, ...]
"""A way through properties and lists, by names on the wire and positions."""
FinalState = Literal["last", "location", "original"]
"""The answer by which the work was done; that of the URL in `Location`; that of the URL
which the work began with."""


class Condition(Packable, frozen=True, kw_only=True):
    """Something that an answer says: one of some values, or a text of some pattern."""

    way: Pointer | None
    """To what says it; None: the HTTP status does."""
    values: tuple[Fact, ...] = ()
    pattern: str = ""
    negated: bool = False


class Route(Packable, frozen=True, kw_only=True):
    """A way to ask for the state, and what answers mean."""

    success: tuple[Condition, ...]
    """All of them hold when the work is done."""
    failure: tuple[Condition, ...] = ()
    """All of them hold when it has failed; none: that is never said."""
    state: Pointer | None = None
    """What is told of work that does not end well; None: the HTTP status."""
    header: str = ""
    """The header of an answer with the URL to ask. Empty: the operation itself is asked."""
    told_at_once: bool = True
    """Whether the first answer says the state, too."""


class AzureRoutes(Packable, frozen=True):
    """The ways in which servers of Azure tell the state."""

    final: FinalState
    """Where the result is once they say that there is one."""
    original: bool
    """Whether the URL which the work began with is that of what is worked on."""


class Rule(Packable, frozen=True, kw_only=True):
    """How a document or a configuration says that an operation is waited for."""

    name: Words = ()
    """Of the method; empty: that of the operation, and what it does more."""
    suffix: Words = ("and", "wait")
    route: Route | AzureRoutes
    check: str = ""
    """The operation that tells the state, as a configuration calls it; empty: the same again."""
    then: str = ""
    """The operation that gives the result."""
    parameters: tuple[tuple[str, Path], ...] = ()
    """Parameter of those -> the way to its value in the first answer."""
    result: Path = ()
    """The way to what is returned, in the last answer."""
    interval: float = 2.0
    delay: float = 0.0
    """Seconds before the first request."""
    deadline: float | None = 600.0
    most: int | None = None
    """Requests in all."""
    origins: tuple[str, ...] = ()
    """Other servers that may be asked."""


class Follow(Packable, frozen=True, kw_only=True):
    """Another operation that is called for the one that began the work."""

    operation: str
    """Its id."""
    bound: tuple[tuple[str, Path], ...] = ()
    """`path:id` -> the way to its value in the first answer."""
    kept: tuple[str, ...] = ()
    """Parameters that both have: `path:project`."""


class Polling(Packable, frozen=True, kw_only=True):
    """What the method does that waits."""

    start: str
    """The id of the operation that begins the work."""
    rule: Rule
    check: Follow | None = None
    then: Follow | None = None
