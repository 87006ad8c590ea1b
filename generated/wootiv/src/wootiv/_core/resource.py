"""The classes that generated resources extend: every method ends in one call here.

A resource has a *mode*: what to make of a reply. `plain` finishes it (decodes, pages,
streams); `raw` and `streamed` hand over the response, which can still be finished.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from typing_extensions import Unpack

from .call import Arguments, Call
from .effects import arun, run
from .engine import Reply, perform
from .operation import BinaryOperation, Operation, PageOperation, StreamOperation
from .options import RequestOptions, flattened
from .replies import decoded

if TYPE_CHECKING:
    from .http import AsyncTransport, SyncTransport
    from .pages import AsyncItems, AsyncPage, AsyncPages, Page
    from .responses import BinaryResponse
    from .settings import Settings
    from .streams import AsyncStream, Stream

T = TypeVar("T")
R = TypeVar("R")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")
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


class Resource(Generic[RawT, StreamedT]):
    """A group of operations. `RawT` and `StreamedT` are its two other faces."""

    def __init__(self, caller: Caller, mode: Mode = plain) -> None:
        self._caller = caller
        self._mode = mode

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

    def _prepared(
        self, operation: Operation[Any], options: RequestOptions, arguments: Arguments
    ) -> Call:
        return Call(self._caller.settings, operation, flattened(options), arguments)

    def _call(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> T:
        call = self._prepared(operation, options, arguments)
        finish: Finish[T] = decoded
        return self._mode(self._caller, call, finish)

    def _page(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Page[ItemT, BodyT]:
        call = self._prepared(operation, options, arguments)
        return self._mode(self._caller, call, self._paged(operation))

    def _items(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Iterator[ItemT]:
        call = self._prepared(operation, options, arguments)
        finish = self._paged(operation)
        return self._mode(self._caller, call, lambda reply: iter(finish(reply)))

    def _list(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> list[ItemT]:
        call = self._prepared(operation, options, arguments)
        finish = self._paged(operation)
        if self._mode is plain:
            return [*plain(self._caller, call, finish)]
        return self._mode(self._caller, call, lambda reply: [*finish(reply).data])

    def _paged(
        self, operation: PageOperation[ItemT, BodyT]
    ) -> Finish[Page[ItemT, BodyT]]:
        from .pages import Page

        def fetch(call: Call) -> Page[ItemT, BodyT]:
            return plain(self._caller, call, finish)

        def finish(reply: Reply) -> Page[ItemT, BodyT]:
            return Page(decoded(reply), reply, operation.paging, fetch)

        return finish

    def _stream(
        self,
        operation: StreamOperation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Stream[T]:
        from .streams import Stream

        call = self._prepared(operation, options, arguments)._replace(stream=True)
        transport = self._caller.transport
        return self._mode(
            self._caller, call, lambda reply: Stream(reply, operation, transport)
        )

    def _download(
        self,
        operation: BinaryOperation,
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> BinaryResponse:
        from .responses import BinaryResponse

        call = self._prepared(operation, options, arguments)
        return self._mode(self._caller, call, BinaryResponse)


class AsyncResource(Generic[RawT, StreamedT]):
    """A group of operations. `RawT` and `StreamedT` are its two other faces."""

    def __init__(self, caller: AsyncCaller, mode: AsyncMode = async_plain) -> None:
        self._caller = caller
        self._mode = mode

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

    def _prepared(
        self, operation: Operation[Any], options: RequestOptions, arguments: Arguments
    ) -> Call:
        return Call(self._caller.settings, operation, flattened(options), arguments)

    async def _call(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> T:
        call = self._prepared(operation, options, arguments)
        finish: Finish[T] = decoded
        return await self._mode(self._caller, call, finish)

    def _page(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncPages[ItemT, BodyT]:
        from .pages import AsyncPages

        call = self._prepared(operation, options, arguments)
        finish = self._paged(operation)
        return AsyncPages(lambda: self._mode(self._caller, call, finish))

    def _items(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncItems[ItemT, BodyT]:
        from .pages import AsyncItems

        call = self._prepared(operation, options, arguments)
        finish = self._paged(operation)
        if self._mode is async_plain:
            return AsyncItems(lambda: async_plain(self._caller, call, finish))
        reply: Any = self._mode(self._caller, call, lambda reply: aiter(finish(reply)))
        return cast("AsyncItems[ItemT, BodyT]", reply)  # awaited, it is a response

    async def _list(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> list[ItemT]:
        call = self._prepared(operation, options, arguments)
        finish = self._paged(operation)
        if self._mode is async_plain:
            page = await async_plain(self._caller, call, finish)
            return [item async for item in page]
        return await self._mode(self._caller, call, lambda reply: [*finish(reply).data])

    def _paged(
        self, operation: PageOperation[ItemT, BodyT]
    ) -> Finish[AsyncPage[ItemT, BodyT]]:
        from .pages import AsyncPage

        async def fetch(call: Call) -> AsyncPage[ItemT, BodyT]:
            return await async_plain(self._caller, call, finish)

        def finish(reply: Reply) -> AsyncPage[ItemT, BodyT]:
            return AsyncPage(decoded(reply), reply, operation.paging, fetch)

        return finish

    async def _stream(
        self,
        operation: StreamOperation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncStream[T]:
        from .streams import AsyncStream

        call = self._prepared(operation, options, arguments)._replace(stream=True)
        transport = self._caller.transport
        return await self._mode(
            self._caller, call, lambda reply: AsyncStream(reply, operation, transport)
        )

    async def _download(
        self,
        operation: BinaryOperation,
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> BinaryResponse:
        from .responses import BinaryResponse

        call = self._prepared(operation, options, arguments)
        return await self._mode(self._caller, call, BinaryResponse)


class Opener:
    """At run time, `with_streaming_response`: calls that wait for `with` to be made."""

    def __init__(self, resource: object, opening: Callable[..., object]) -> None:
        self._resource = resource
        self._opening = opening

    def __getattr__(self, name: str) -> Callable[..., object]:
        method = getattr(self._resource, name)
        return lambda *args, **kwargs: self._opening(partial(method, *args, **kwargs))
