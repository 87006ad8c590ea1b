"""The classes that generated resources extend: every method ends in one call here.

A resource has a *mode*: what to make of a reply. `plain` finishes it (decodes, pages,
streams); `raw` and `streamed` hand over the response, which can still be finished.
Lists that come in pages are in `paged.py`, streams in `streaming.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from typing_extensions import Unpack

from .call import Arguments, Call
from .effects import arun, run
from .engine import Reply, perform
from .operation import Operation
from .options import RequestOptions, flattened

if TYPE_CHECKING:
    from .http import AsyncTransport, SyncTransport
    from .settings import Settings

T = TypeVar("T")
R = TypeVar("R")
RawT = TypeVar("RawT")
StreamedT = TypeVar("StreamedT")

Finish = Callable[[Reply], R]


class Caller:
    """Makes calls: the settings and the transport that a client's resources share."""

    def __init__(self, settings: Settings, transport: SyncTransport) -> None:
        self.settings = settings
        self.transport = transport

    def reply(self, call: Call) -> Reply:
        """Make `call`."""
        return run(perform(call), self.transport)


class AsyncCaller:
    """Makes calls: the settings and the transport that a client's resources share."""

    def __init__(self, settings: Settings, transport: AsyncTransport) -> None:
        self.settings = settings
        self.transport = transport

    async def reply(self, call: Call) -> Reply:
        """Make `call`."""
        return await arun(perform(call), self.transport)


class Mode(Protocol):
    """What a sync method returns for a reply that `finish` would complete."""

    def __call__(self, caller: Caller, call: Call, finish: Finish[R]) -> R: ...


class AsyncMode(Protocol):
    """What an async method returns for a reply that `finish` would complete."""

    def __call__(
        self, caller: AsyncCaller, call: Call, finish: Finish[R]
    ) -> Coroutine[Any, Any, R]: ...


def plain(caller: Caller, call: Call, finish: Finish[R]) -> R:
    """The finished result."""
    return finish(caller.reply(call))


def raw(caller: Caller, call: Call, finish: Finish[R]) -> Any:
    """The response, its body read."""
    from .responses import RawResponse

    return RawResponse(caller.reply(call), finish)


def streamed(caller: Caller, call: Call, finish: Finish[R]) -> Any:
    """The response, its body still to be read."""
    from .responses import StreamedResponse

    call = call._replace(stream=True)
    return StreamedResponse(caller.reply(call), finish, caller.transport)


async def async_plain(caller: AsyncCaller, call: Call, finish: Finish[R]) -> R:
    """The finished result."""
    return finish(await caller.reply(call))


async def async_raw(caller: AsyncCaller, call: Call, finish: Finish[R]) -> Any:
    """The response, its body read."""
    from .responses import RawResponse

    return RawResponse(await caller.reply(call), finish)


async def async_streamed(caller: AsyncCaller, call: Call, finish: Finish[R]) -> Any:
    """The response, its body still to be read."""
    from .responses import AsyncStreamedResponse

    call = call._replace(stream=True)
    return AsyncStreamedResponse(await caller.reply(call), finish, caller.transport)


class Calling:
    """What calls operations, and makes of a reply what its mode says."""

    def __init__(self, caller: Caller, mode: Mode = plain) -> None:
        self._caller = caller
        self._mode = mode

    def _call(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> T:
        call = Call(self._caller.settings, operation, flattened(options), arguments)
        return self._mode(self._caller, call, operation.finish)


class Resource(Calling, Generic[RawT, StreamedT]):
    """A group of operations. `RawT` and `StreamedT` are its two other faces."""

    @property
    def with_raw_response(self) -> RawT:
        """The same methods, each returning the response as such."""
        return cast("RawT", self._in_mode(raw))

    @property
    def with_streaming_response(self) -> StreamedT:
        """The same methods, for `with`: the body is read when you ask for it."""
        from .responses import Opening

        return cast("StreamedT", Opener(self._in_mode(streamed), Opening))

    def _in_mode(self, mode: Mode) -> Any:
        return type(self)(self._caller, mode)


class AsyncCalling:
    """What calls operations, and makes of a reply what its mode says."""

    def __init__(self, caller: AsyncCaller, mode: AsyncMode = async_plain) -> None:
        self._caller = caller
        self._mode = mode

    async def _call(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> T:
        call = Call(self._caller.settings, operation, flattened(options), arguments)
        return await self._mode(self._caller, call, operation.finish)


class AsyncResource(AsyncCalling, Generic[RawT, StreamedT]):
    """A group of operations. `RawT` and `StreamedT` are its two other faces."""

    @property
    def with_raw_response(self) -> RawT:
        """The same methods, each returning the response as such."""
        return cast("RawT", self._in_mode(async_raw))

    @property
    def with_streaming_response(self) -> StreamedT:
        """The same methods, for `async with`: the body is read when you ask for it."""
        from .responses import AsyncOpening

        return cast("StreamedT", Opener(self._in_mode(async_streamed), AsyncOpening))

    def _in_mode(self, mode: AsyncMode) -> Any:
        return type(self)(self._caller, mode)


class Opener:
    """At run time, `with_streaming_response`: calls that wait for `with` to be made."""

    def __init__(self, resource: object, opening: Callable[..., object]) -> None:
        self._resource = resource
        self._opening = opening

    def __getattr__(self, name: str) -> Callable[..., object]:
        method = getattr(self._resource, name)
        return lambda *args, **kwargs: self._opening(partial(method, *args, **kwargs))
