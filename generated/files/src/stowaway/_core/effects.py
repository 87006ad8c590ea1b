"""What a request's life asks of the outside world, and the two ways to give it that.

A flow is a generator: it yields effects and is sent their outcomes. Everything that
decides lives in flows (see `engine.py`); `run` and `arun` carry the effects out on a
sync or an async transport.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from .keys import NamedTuple

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Protocol

    from .call import WireRequest
    from .http import AsyncTransport, Response, SyncTransport

    class Locks(Protocol):
        """Whose turn it is: a `Turn`."""

        @property
        def threads(self) -> AbstractContextManager[object]:
            """The lock among threads."""
            ...

        @property
        def tasks(self) -> AbstractAsyncContextManager[object]:
            """The lock among tasks."""
            ...


R = TypeVar("R")


class Send(NamedTuple):
    """Send a request; the outcome is its response, the body unread if it streams."""

    request: WireRequest


class Read(NamedTuple):
    """Read what is left of a response and release its connection."""

    response: Response


class Sleep(NamedTuple):
    """Wait."""

    seconds: float


class Ask(NamedTuple):
    """Ask the user's code, which may be async on an async client."""

    question: Callable[[], Any]


class InTurn(NamedTuple):
    """Go through a flow that one caller at a time goes through."""

    turn: Locks
    flow: Callable[[], Flow[Any]]


Effect = Send | Read | Sleep | Ask | InTurn
Flow = Generator[Effect, Any, R]


def run(flow: Flow[R], transport: SyncTransport) -> R:
    """Drive `flow` on a sync transport."""
    try:
        effect = next(flow)
        while True:
            try:
                outcome = transport.carry_out(effect)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as stop:
        result: R = stop.value
        return result


async def arun(flow: Flow[R], transport: AsyncTransport) -> R:
    """Drive `flow` on an async transport."""
    try:
        effect = next(flow)
        while True:
            try:
                outcome = await transport.carry_out(effect)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as stop:
        result: R = stop.value
        return result
