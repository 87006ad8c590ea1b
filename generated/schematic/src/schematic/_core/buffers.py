"""What is recorded -> calls that send it in batches, in the background.

To record something never waits for the network, and never fails: what goes wrong is told
to the log.
"""

from __future__ import annotations

import atexit
import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from .bodies import json_body
from .call import Call
from .featured import DRAIN, Feature
from .forks import renewed_in_children
from .omit import given
from .operation import NOTHING

if TYPE_CHECKING:
    from .given import Given
    from .operation import Operation
    from .resource import AsyncCaller, Caller

log = logging.getLogger(__name__.partition(".")[0])


class Queue:
    """What waits to be sent, and how it is.

    Args:
        operation: What sends it; imported when it is first needed.
        options: What the client was told.
        items: The property of the operation's body that has a list of what was recorded.
        body: The property of an item that has what a method was given; empty: the item
            has it itself.
        per_request: How many go together.
        size: How many may wait; more are lost.
        period: Seconds from the first that waits until it is sent.
        period_option: The option that says so instead.
        address: The option with another server to send to.
        offline: The option that forbids to send.
        time: The property of an item for the moment when it was recorded.
        credential: The property of an item for the client's credential.
        secret: That credential.
    """

    def __init__(
        self,
        operation: Callable[[], Operation[Any]],
        options: Given,
        items: str,
        *,
        body: str = "",
        per_request: int = 100,
        size: int = 1000,
        period: float = 5.0,
        period_option: str = "",
        address: str = "",
        offline: str = "",
        time: str = "",
        credential: str = "",
        secret: Any = None,
    ) -> None:
        self._operation = operation
        self._items = items
        self._body = body
        self._per_request = per_request
        self._size = size
        self._address: str | None = options.feature(address)
        self._is_offline = bool(options.feature(offline))
        self._time = time
        self._credential = credential
        self.secret = secret if credential else None
        self.period: float = options.feature(period_option, period)
        self.is_closed = False
        self._waiting: deque[Any] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def is_due(self) -> bool:
        """Whether there is no reason to wait for more."""
        return self.is_closed or len(self._waiting) >= self._per_request

    def take(self, told: Mapping[str, object], always: Mapping[str, object]) -> bool:
        """Keep a copy of an item as it will be sent; whether it is worth sending at all."""
        if self._is_offline:
            return False
        if self.is_closed or len(self._waiting) >= self._size:
            why = "the client is shut down" if self.is_closed else "too much is waiting"
            self.tell_lost(1, why)
            return False
        own = {self._body: given(told)} if self._body else given(told)
        when = {self._time: datetime.now(timezone.utc)} if self._time else NOTHING
        item = {**when, **always, **own}
        written = json_body(self._operation(), {self._items: [item]})
        self._waiting.extend(from_json(written)[self._items])
        return True

    def batch(self) -> list[Any]:
        """What goes next."""
        count = min(len(self._waiting), self._per_request)
        return [self._waiting.popleft() for _ in range(count)]

    def put_back(self, batch: list[Any]) -> None:
        """It was not sent after all."""
        self._waiting.extendleft(reversed(batch))

    def clear(self) -> None:
        """Forget everything."""
        self._waiting.clear()

    def call(self, caller: Caller | AsyncCaller, batch: list[Any], secret: Any) -> Call:
        """The call that sends a batch."""
        settings = caller.settings
        if self._address:
            settings = settings.changed({"base_url": self._address})
        if secret is not None:
            batch = [{self._credential: secret, **item} for item in batch]
        body = {self._items: batch}
        return Call(settings, self._operation(), {}, {"body": body})

    def tell_lost(self, count: int, why: object) -> None:
        """Tell the log what was not sent."""
        log.error("%s: %d lost: %s", self._operation().name, count, why)


class Buffer(Feature):
    """Sends what is recorded on a sync client: on a thread, which is there while anything waits."""

    def __init__(self, caller: Caller, queue: Queue) -> None:
        self._caller = caller
        self._queue = queue
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        renewed_in_children(self)

    def renew(self) -> None:
        """Begin anew, after a fork: what waits is the parent's, and so is the thread."""
        self._changed = threading.Condition()
        self._thread = None
        self._queue.clear()

    def add(self, told: Mapping[str, object], always: Mapping[str, object]) -> None:
        """Record what a method was told, and what it always says."""
        try:
            with self._changed:
                if self._queue.take(told, always):
                    self._attend()
        except Exception:
            log.exception("nothing was recorded")

    def _attend(self) -> None:
        if self._thread is None and not threading.main_thread().is_alive():
            self._send(self._queue.batch())  # the program ends: nothing else would
        elif self._thread is None:
            thread = threading.Thread(
                target=self._work, name=f"{log.name}-buffer", daemon=True
            )
            thread.start()
            self._thread = thread
            atexit.register(self.shutdown, DRAIN)
        elif self._queue.is_due:
            self._changed.notify_all()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._queue.is_due, self._queue.period)
                batch = self._queue.batch()
                if not batch:
                    self._thread = None
                    atexit.unregister(self.shutdown)
                    return
            self._send(batch)

    def _send(self, batch: list[Any]) -> None:
        try:
            secret = self._queue.secret
            secret = secret() if callable(secret) else secret
            self._caller.reply(self._queue.call(self._caller, batch, secret))
        except Exception as error:
            self._queue.tell_lost(len(batch), error)

    def shutdown(self, timeout: float | None) -> None:
        """Send what waits, and take nothing more."""
        with self._changed:
            self._queue.is_closed = True
            thread = self._thread
            self._changed.notify_all()
        if thread is None or thread is threading.current_thread():
            return
        thread.join(timeout)
        if thread.is_alive() and len(self._queue):
            self._queue.tell_lost(len(self._queue), "there was no time to send them")


class AsyncBuffer(Feature):
    """Sends what is recorded on an async client: in a task of the event loop where
    something is first recorded, which is there while anything waits."""

    def __init__(self, caller: AsyncCaller, queue: Queue) -> None:
        self._caller = caller
        self._queue = queue
        self._loop: object = None
        """The event loop in which the task is."""
        self._task: object = None
        self._wake: Any = None
        self._done: Any = None
        renewed_in_children(self)

    def renew(self) -> None:
        """Begin anew, after a fork: what waits is the parent's, and so is the task."""
        self._loop = None
        self._queue.clear()

    async def add(
        self, told: Mapping[str, object], always: Mapping[str, object]
    ) -> None:
        """Record what a method was told, and what it always says."""
        try:
            if self._queue.take(told, always):
                self._attend()
        except Exception:
            log.exception("nothing was recorded")

    def _attend(self) -> None:
        """Have a task at work in this event loop; what an earlier one had left is sent, too."""
        import anyio

        loop, start = _event_loop()
        if self._loop is not loop:
            self._wake, self._done = anyio.Event(), anyio.Event()
            self._loop = loop
            atexit.register(self._tell_left)
            self._task = start(self._work)
        elif self._queue.is_due:
            self._wake.set()

    async def _work(self) -> None:
        import anyio

        done = self._done
        try:
            while True:
                with anyio.move_on_after(self._queue.period):
                    if not self._queue.is_due:
                        await self._wake.wait()
                self._wake = anyio.Event()
                batch = self._queue.batch()
                if not batch:
                    return
                await self._send(batch)
        except anyio.get_cancelled_exc_class():  # the event loop is stopped
            with anyio.move_on_after(DRAIN, shield=True):
                while batch := self._queue.batch():
                    await self._send(batch)
            raise
        finally:
            self._loop = None
            done.set()
            if not len(self._queue):
                atexit.unregister(self._tell_left)

    async def _send(self, batch: list[Any]) -> None:
        from .http import answered

        try:
            secret = self._queue.secret
            secret = await answered(secret()) if callable(secret) else secret
            await self._caller.reply(self._queue.call(self._caller, batch, secret))
        except Exception as error:
            self._queue.tell_lost(len(batch), error)
        except BaseException:
            self._queue.put_back(batch)
            raise

    async def ashutdown(self, timeout: float | None) -> None:
        """Send what waits, and take nothing more."""
        import anyio

        self._queue.is_closed = True
        if not len(self._queue) and self._loop is not _event_loop()[0]:
            return
        self._attend()
        done = self._done
        with anyio.move_on_after(timeout):
            await done.wait()
        if not done.is_set() and len(self._queue):
            self._queue.tell_lost(len(self._queue), "there was no time to send them")

    def _tell_left(self) -> None:
        """At the end of the program."""
        if len(self._queue):
            self._queue.tell_lost(len(self._queue), "nobody awaited `shutdown`")


def _event_loop() -> tuple[object, Callable[[Callable[[], Any]], object]]:
    """The one that runs, and what starts a task in it."""
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:  # it is trio's
        from importlib import import_module

        trio: Any = import_module("trio.lowlevel")
        return trio.current_trio_token(), trio.spawn_system_task
    return loop, lambda work: loop.create_task(work())
