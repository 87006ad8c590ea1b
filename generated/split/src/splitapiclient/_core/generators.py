"""The first step of another library's async generators, taken without telling the loop.

An event loop is told of each async generator that begins, and closes those that are
left early; trio warns about them, too. The HTTP library has a handful of them within
each other behind every body, which nobody can close one by one. As the response is
closed first, nothing in them is left to wait for: they may end with their last user.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Generator
from types import coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def first_of(items: AsyncIterator[T]) -> T:
    """The first item, for which all generators behind it begin.

    Raises:
        StopAsyncIteration: There is none.
    """
    return await untold(_first_of(items))


async def _first_of(items: AsyncIterator[T]) -> T:
    return await items.__anext__()


def dropped(generator: object) -> None:
    """Leave a generator as it is, when nobody can go on with it.

    Without this Python would throw an exception into it, and what it then awaits to close
    the response could not run: the connection would stay half closed.
    """


@coroutine
def untold(awaitable: Awaitable[T]) -> Generator[Any, Any, T]:
    """What `awaitable` comes to; the loop is not told of what begins meanwhile."""
    steps: Any = awaitable.__await__()
    step, value = steps.send, None
    while True:
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(None, dropped)
        try:
            waited = step(value)
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            sys.set_asyncgen_hooks(*hooks)
        try:
            step, value = steps.send, (yield waited)
        except BaseException as error:
            step, value = steps.throw, error
