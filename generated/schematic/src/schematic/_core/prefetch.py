"""Pages to the same pages, each asked for while the one before it is worked on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .pages import AsyncPage, Page

T = TypeVar("T")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")


def pages(first: Page[ItemT, BodyT]) -> Iterator[Page[ItemT, BodyT]]:
    """A page and all that follow. What fails ahead shows when its page is due.

    A loop that is left early leaves one request behind, whose answer nobody gets.
    """
    page: Page[ItemT, BodyT] | None = first
    while page is not None:
        ahead = _begun(page)
        yield page
        page = ahead.result()


def _begun(page: Page[ItemT, BodyT]) -> Future[Page[ItemT, BodyT] | None]:
    def fetch() -> Page[ItemT, BodyT] | None:
        return page.get_next_page() if page.has_next_page() else None

    return in_thread(fetch)


def in_thread(function: Callable[[], T]) -> Future[T]:
    """What a function is going to return, or to raise."""
    future: Future[T] = Future()

    def settle() -> None:
        try:
            future.set_result(function())
        except BaseException as error:  # whatever it is, it belongs to who waits
            future.set_exception(error)

    context = copy_context()  # spans and the like are those of the caller
    threading.Thread(target=context.run, args=(settle,), daemon=True).start()
    return future


def async_pages(
    first: AsyncPage[ItemT, BodyT],
) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
    """A page and all that follow; ahead of time where that can be."""
    return _in_tasks(first) if _has_tasks() else first.iter_pages()


async def _in_tasks(
    first: AsyncPage[ItemT, BodyT],
) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
    """A page and all that follow. What fails ahead shows when its page is due.

    A loop that is left early cancels the request that is under way.
    """
    page: AsyncPage[ItemT, BodyT] | None = first
    while page is not None:
        task = asyncio.create_task(_following(page))
        task.add_done_callback(_looked_at)
        try:
            yield page
            page = await task
        finally:
            task.cancel()


async def _following(
    page: AsyncPage[ItemT, BodyT],
) -> AsyncPage[ItemT, BodyT] | None:
    return await page.get_next_page() if page.has_next_page() else None


def _has_tasks() -> bool:
    """Whether asyncio runs this; trio has no tasks without somebody who waits."""
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


def _looked_at(task: asyncio.Task[AsyncPage[ItemT, BodyT] | None]) -> None:
    """A failure that comes after the loop was left is nobody's."""
    if not task.cancelled():
        task.exception()
