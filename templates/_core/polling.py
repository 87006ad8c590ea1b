"""How an operation whose work goes on after its answer is waited for, as data.

`waits.py` does what this says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from pydantic_core import from_json

from .errors import APIError, Way
from .keys import NamedTuple
from .operation import NOTHING, Operation
from .refusals import at

if TYPE_CHECKING:
    from .call import Call
    from .effects import Flow
    from .engine import Reply
    from .http import Response

Final = Literal["last", "location", "original"]


class PollingError(APIError):
    """The work was taken on and has failed, or where it goes on must not be asked."""

    def __init__(
        self, message: str, state: object, body: object, response: Response
    ) -> None:
        super().__init__(message)
        self.state: Any = state
        """What the API calls the state; the HTTP status where that is the state."""
        self.body: Any = body
        """The answer that said so, as JSON."""
        self.response = response


class Answer:
    """A reply, and what it says."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self.response: Response = reply.response

    @cached_property
    def content(self) -> bytes:
        """The body as JSON; empty where it is none."""
        xml = self.reply.call.operation.xml
        try:
            return self.response.content if xml is None else xml.read(self.response)
        except ValueError:
            return b""

    @cached_property
    def body(self) -> object:
        """The body; None where it is no JSON."""
        try:
            return from_json(self.content)
        except ValueError:
            return None

    def at(self, way: Way | None) -> object:
        """What stands at the end of `way`; for None, the HTTP status."""
        return self.response.status_code if way is None else at(self.body, way)

    def text(self, way: Way | None) -> str:
        """The same as text."""
        value = self.response.text if way == () else self.at(way)
        is_plain = isinstance(value, (str, int, float)) and not isinstance(value, bool)
        return str(value) if is_plain else ""


class Condition(NamedTuple):
    """Something that an answer says: one of some values, or a text of some pattern."""

    way: Way | None
    """To what says it; None: the HTTP status does."""
    values: tuple[object, ...] = ()
    pattern: str = ""
    negated: bool = False

    def holds(self, answer: Answer) -> bool:
        """Whether `answer` says so."""
        value = answer.at(self.way)
        found = any(_same(value, each) for each in self.values)
        if self.pattern and not found:
            found = re.search(self.pattern, answer.text(self.way)) is not None
        return found != self.negated


class Route(NamedTuple):
    """A way to ask for the state, and what answers mean."""

    success: tuple[Condition, ...]
    """All of them hold when the work is done."""
    failure: tuple[Condition, ...] = ()
    """All of them hold when it has failed; none: that is never said."""
    state: Way | None = None
    """What is told of work that does not end well; None: the HTTP status."""
    header: str = ""
    """The header with the URL to ask. Empty: the operation itself is asked."""
    original: bool = False
    """The URL that the work began with is asked instead."""
    told_at_once: bool = True
    """The first answer says the state, too."""
    final: Final = "last"
    """Where the result is: in the last answer, at the URL in `Location`, or at the one
    that the work began with."""

    def is_open_to(self, answer: Answer) -> bool:
        """Whether this is the way for work that was answered so."""
        return not self.header or self.header in answer.response.headers


class Follow(NamedTuple):
    """Another operation, which is called for the one that began the work."""

    operation: Operation[Any]
    bound: Mapping[str, Way] = NOTHING
    """`path:id` to the way to its value in an answer."""
    kept: tuple[str, ...] = ()
    """Parameters that both have: `path:project`."""


@dataclass(eq=False)
class Polling:
    """How an operation waits until its work is done.

    Args:
        start: What begins the work; asked again where nothing else is said.
        routes: How to ask for the state: the first that is open counts.
        check: What tells the state instead.
        then: What gives the result, once the work is done.
        interval: Seconds between two requests, where the server wants no other pause.
        delay: Seconds before the first request.
        deadline: Seconds in all, unless the call has a `deadline`; None: without end.
        most: Requests in all.
        origins: Servers that may be asked beside that of the operation.
    """

    start: Operation[Any]
    routes: tuple[Route, ...]
    check: Follow | None = None
    then: Follow | None = None
    interval: float = 2.0
    delay: float = 0.0
    deadline: float | None = None
    most: int | None = None
    origins: tuple[str, ...] = ()
    _visits: dict[str, Operation[Any]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._visits = {}

    def waited(self, call: Call) -> Flow[Reply]:
        """Make `call`, and wait for what comes of it.

        Raises:
            PollingError: It has failed.
            APITimeoutError: It takes too long.
        """
        from .waits import Wait

        return Wait(self, call).flow()

    def visit(self, operation: Operation[Any], origin: str) -> Operation[Any]:
        """The GET of a URL that the server gave; one for each server, as headers are
        prepared for one."""
        found = self._visits.get(origin)
        if found is None:
            found = self._visits[origin] = copy(operation)
            found.method, found.polling, found.redirects = "GET", None, False
        return found

    def awaits(self, status: int) -> bool:
        """Whether an error response with this status is a state like others."""
        conditions = (c for r in self.routes for c in (*r.success, *r.failure))
        return any(
            c.way is None and not c.negated and status in c.values for c in conditions
        )


def _same(value: object, wanted: object) -> bool:
    """Whether they are equal as JSON: true is no number."""
    return isinstance(value, bool) == isinstance(wanted, bool) and value == wanted
