"""Calls whose answers are remembered for a while, and have something in their place where
the API cannot be asked."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from pydantic_core import to_jsonable_python

from .effects import Ask, Flow, arun, run
from .featured import Feature
from .forks import renewed_in_children
from .omit import Omit, given, omit
from .operation import NOTHING

if TYPE_CHECKING:
    from .given import Given
    from .resource import AsyncCaller, Caller

T = TypeVar("T")

log = logging.getLogger(__name__.partition(".")[0])


class CacheProvider(Protocol[T]):
    """What remembers answers: in memory, or where other processes see them, too."""

    def get(self, key: str, /) -> T | None:
        """What is remembered; None if nothing is."""
        ...

    def set(self, key: str, value: T, /) -> object:
        """Remember a value."""
        ...


class AsyncCacheProvider(Protocol[T]):
    """The same for async clients, which take either."""

    async def get(self, key: str, /) -> T | None:
        """What is remembered; None if nothing is."""
        ...

    async def set(self, key: str, value: T, /) -> object:
        """Remember a value."""
        ...


class LocalCache(Generic[T]):
    """Remembers answers in memory; those that were not asked for longest go first.

    Args:
        entries: How many.
        ttl_ms: Milliseconds after which an answer is forgotten.
    """

    def __init__(self, entries: int = 1000, ttl_ms: float = 5000) -> None:
        self._most = entries
        self._seconds = ttl_ms / 1000
        self._found: OrderedDict[str, tuple[float, T]] = OrderedDict()
        self._lock = threading.Lock()
        renewed_in_children(self)

    def renew(self) -> None:
        """Begin anew, after a fork: another thread may have held the lock."""
        self._lock, self._found = threading.Lock(), OrderedDict()

    def get(self, key: str, /) -> T | None:
        """What is remembered; None if nothing is."""
        with self._lock:
            until, value = self._found.get(key, (0.0, None))
            if value is None:
                return None
            if until <= time.monotonic():
                del self._found[key]
                return None
            self._found.move_to_end(key)
            return value

    def set(self, key: str, value: T, /) -> None:
        """Remember a value."""
        with self._lock:
            self._found[key] = time.monotonic() + self._seconds, value
            self._found.move_to_end(key)
            while len(self._found) > self._most:
                self._found.popitem(last=False)


class Remembered(Feature, Generic[T]):
    """Everything about such a method but whether its client is sync or async.

    Args:
        name: Of the method.
        given: What the client was told.
        providers: The option with what remembers answers: None for the usual cache, an
            empty list for none.
        entries: How many answers the usual cache remembers.
        ttl_ms: Milliseconds for which it does.
        defaults: The option that has what stands for an answer, by the method's first
            argument.
        otherwise: What stands for an answer where that has nothing. Omitted: then the
            error is raised.
        offline: The option that forbids to ask.
    """

    def __init__(
        self,
        name: str,
        given: Given,
        *,
        providers: str = "",
        entries: int = 1000,
        ttl_ms: float = 5000,
        defaults: str = "",
        otherwise: T | Omit = omit,
        offline: str = "",
    ) -> None:
        self._name = name
        own: Sequence[Any] | None = given.feature(providers)
        usual = [LocalCache[T](entries, ttl_ms)]
        self._providers = usual if own is None else own
        self._defaults: Mapping[object, T] = given.feature(defaults, NOTHING)
        self._otherwise = otherwise
        self._is_offline = bool(given.feature(offline))

    def _asked(
        self, first: object, arguments: Mapping[str, object], ask: Callable[[], object]
    ) -> Flow[Any]:
        """What is remembered, else what the API says, else what stands for it."""
        default = self._defaults.get(first, self._otherwise)
        if self._is_offline and not isinstance(default, Omit):
            return default
        try:
            key = self._key(arguments)
            for provider in self._providers:
                found = yield from self._tried(partial(provider.get, key))
                if found is not None:
                    return found
            value: Any = yield Ask(ask)
        except Exception as error:
            if isinstance(default, Omit):
                raise
            log.error("%s: %s: %s", self._name, type(error).__name__, error)
            return default
        if value is None and not isinstance(default, Omit):
            return default
        if value is not None:
            for provider in self._providers:
                yield from self._tried(partial(provider.set, key, value))
        return value

    def _key(self, arguments: Mapping[str, object]) -> str:
        """The same for the same arguments, in whichever order, in each process."""
        told = to_jsonable_python(given(arguments), by_alias=True)
        return f"{self._name}:{json.dumps(told, sort_keys=True)}"

    def _tried(self, question: Callable[[], object]) -> Flow[Any]:
        """A cache that fails is one that remembers nothing."""
        try:
            return (yield Ask(question))
        except Exception as error:
            log.warning(
                "%s: the cache: %s: %s", self._name, type(error).__name__, error
            )
            return None


class Cached(Remembered[T]):
    """A method of a sync client whose answers are remembered."""

    def value(
        self,
        caller: Caller,
        first: object,
        arguments: Mapping[str, object],
        ask: Callable[[], T | None],
    ) -> T:
        """The answer to `arguments`."""
        found: T = run(self._asked(first, arguments, ask), caller.transport)
        return found


class AsyncCached(Remembered[T]):
    """A method of an async client whose answers are remembered."""

    async def value(
        self,
        caller: AsyncCaller,
        first: object,
        arguments: Mapping[str, object],
        ask: Callable[[], Awaitable[T | None]],
    ) -> T:
        """The answer to `arguments`."""
        found: T = await arun(self._asked(first, arguments, ask), caller.transport)
        return found


def value_at(answer: object, *names: str) -> Any:
    """What is on the way through the properties of an answer; None where it ends before."""
    found = answer
    for name in names:
        found = getattr(found, name, None)
    return found
