"""Clients for the tests of their users: all is real but the server, which is in memory.

A fake answers every call with a value made up from the document, until a test says
better: `on(fake.books.retrieve).returns(book)`. What it received is `received(fake)`.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import (
    AsyncIterable,
    Callable,
    Coroutine,
    Iterator,
    Mapping,
    Sequence,
)
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from typing_extensions import Self

from .answers import answer, refused
from .auth import Credential
from .client import AsyncAPI, SyncAPI
from .effects import Effect, Sleep
from .http import (
    AsyncClient,
    AsyncTransport,
    Client,
    MockTransport,
    Request,
    Response,
    SyncTransport,
)
from .omit import omit
from .operation import NOTHING, Operation
from .received import Received
from .resource import AsyncCaller, Caller
from .settings import Settings, StaticParts

if TYPE_CHECKING:
    from typing import Protocol

    from .call import WireRequest
    from .operation import Later
    from .options import AsyncOptions, SyncOptions
    from .responses import BinaryResponse

    ItemT = TypeVar("ItemT", covariant=True)

    class Page(Protocol[ItemT]):
        """A page of a list."""

        @property
        def data(self) -> Sequence[ItemT]:
            """Its items."""
            ...

        def has_next_page(self) -> bool:
            """Whether there is one more page."""
            ...


T = TypeVar("T")
V = TypeVar("V")

OPERATION = "sdk_operation"
"""The extension of a request that says which operation makes it."""
SERVER = "https://fake.test"
"""Where an API is of which nobody said where it is."""
MOST_PAUSES = 1000
"""Between requests for the same."""

Step = Callable[[Received], Response]
Answering = Callable[[Operation[Any], Received, Sequence[Any]], Response | None]
"""What answers with what a test gave; None: it is not for this kind of operation."""


class Answers(Generic[V]):
    """What a method is answered with, one call after the other; the last one stays."""

    def __init__(
        self,
        operation: Operation[Any],
        error_type: Later,
        kinds: Sequence[Answering] = (),
    ) -> None:
        self._operation = operation
        self._error_type = error_type
        self._kinds = kinds
        self._steps: list[Step] = []

    def returns(self, *values: V) -> Self:
        """Each call returns the next of these.

        Of a list that comes in pages they are the pages, each a list of items, and a
        call gets the page that it asks for.
        """
        if hasattr(self._operation, "paging"):
            return self._then(lambda asked: self._answer(asked, values))
        for value in values:
            self._give(value)
        return self

    def responds(
        self, status: int, body: object = omit, headers: Mapping[str, str] = NOTHING
    ) -> Self:
        """The server responds so: `responds(404)`, `responds(409, {"detail": "taken"})`.

        Args:
            status: The status.
            body: Bytes, or what becomes JSON; made up from the document if not given.
            headers: More headers.
        """
        operation = self._operation
        if status < 400:
            kind = operation.type_of(status)
        else:
            kind = operation.error_type(status, self._error_type)
        return self._then(lambda asked: refused(status, kind, body, headers))

    def raises(self, error: Exception) -> Self:
        """No response arrives: `raises(APITimeoutError("slow"))`."""

        def step(asked: Received) -> Response:
            raise error

        return self._then(step)

    def runs(self, function: Callable[[Received], V]) -> Self:
        """A function of the test says what each call returns, or raises."""
        return self._then(lambda asked: self._answer(asked, [function(asked)]))

    def _give(self, value: V) -> None:
        self._then(lambda asked: self._answer(asked, [value]))

    def _answer(self, asked: Received, values: Sequence[Any]) -> Response:
        found = (kind(self._operation, asked, values) for kind in self._kinds)
        special = next((each for each in found if each is not None), None)
        return answer(self._operation, values) if special is None else special

    def _then(self, step: Step) -> Self:
        self._steps.append(step)
        return self

    def next(self, asked: Received) -> Response:
        """The response to one more request."""
        if not self._steps:
            return self._answer(asked, ())
        step = self._steps[0] if len(self._steps) == 1 else self._steps.pop(0)
        return step(asked)


class Server:
    """What fakes of both kinds send their requests to."""

    def __init__(self, settings: Settings, kinds: Sequence[Answering]) -> None:
        self.received: list[Received] = []
        self._kinds = kinds
        self._settings = settings
        self._answers: dict[tuple[str, bool], Answers[Any]] = {}
        self._pauses: Counter[str] = Counter()

    def begin(self, operation: Operation[Any]) -> Answers[Any]:
        """Answers in place of those that an operation had."""
        error_type = self._settings.error_type
        answers: Answers[Any] = Answers(operation, error_type, self._kinds)
        self._answers[_key(operation)] = answers
        return answers

    def respond(self, request: Request) -> Response:
        """The response to a request."""
        operation: Operation[Any] | None = request.extensions[OPERATION]
        if operation is None:
            raise AssertionError(f"the fake is not {request.url.host}")
        asked = Received(operation.name, request, self._settings.base_url_of(operation))
        self.received.append(asked)
        answers = self._answers.get(_key(operation))
        return (answers or self.begin(operation)).next(asked)

    def pause(self) -> None:
        """Time stands still: who waits for a state that never comes waits for ever."""
        last = self.received[-1]
        self._pauses[last.url] += 1
        if self._pauses[last.url] > MOST_PAUSES:
            raise AssertionError(
                f"{last.operation} was asked again and again: say with `on` what ends it"
            )


def _key(operation: Operation[Any]) -> tuple[str, bool]:
    """A method that can answer with a stream, too, is two operations of one name."""
    return operation.name, operation.is_stream


class FakeSettings(Settings):
    """Settings that tell requests which operation they are of."""

    def static(self, operation: Operation[Any]) -> StaticParts:
        """What every call of `operation` sends, computed each time."""
        parts = self._static_parts(operation)
        parts.operation = operation
        return parts


class FakeTransport(SyncTransport):
    """Sends to a server in memory; waits for nothing."""

    def __init__(self, server: Server) -> None:
        super().__init__(Client(transport=MockTransport(server.respond)))
        self.server = server

    def build(self, request: WireRequest, body: dict[str, Any]) -> Request:
        """The library's request, which knows its operation."""
        return _marked(super().build(request, body), request)

    def carry_out(self, effect: Effect) -> Any:
        """Do what `effect` says, unless it is to wait."""
        if isinstance(effect, Sleep):
            return self.server.pause()
        return super().carry_out(effect)


class AsyncFakeTransport(AsyncTransport):
    """Sends to a server in memory; waits for nothing."""

    def __init__(self, server: Server) -> None:
        super().__init__(AsyncClient(transport=MockTransport(server.respond)))
        self.server = server

    def build(self, request: WireRequest, body: dict[str, Any]) -> Request:
        """The library's request, which knows its operation."""
        return _marked(super().build(request, body), request)

    async def carry_out(self, effect: Effect) -> Any:
        """Do what `effect` says, unless it is to wait."""
        if isinstance(effect, Sleep):
            return self.server.pause()
        return await super().carry_out(effect)


def _marked(built: Request, request: WireRequest) -> Request:
    built.extensions = {**built.extensions, OPERATION: request.static.operation}
    return built


class Fake(SyncAPI):
    """A sync client without a server. How it connects is not heeded."""

    _answering: ClassVar[tuple[Answering, ...]] = ()
    """For kinds of operations that not every API has."""

    def __init__(
        self, settings: Settings, http_client: Client | None, options: SyncOptions
    ) -> None:
        opened = _opened(settings)
        self._caller = Caller(opened, FakeTransport(Server(opened, self._answering)))


class AsyncFake(AsyncAPI):
    """An async client without a server. How it connects is not heeded."""

    _answering: ClassVar[tuple[Answering, ...]] = ()
    """For kinds of operations that not every API has."""

    def __init__(
        self, settings: Settings, http_client: AsyncClient | None, options: AsyncOptions
    ) -> None:
        opened = _opened(settings)
        self._caller = AsyncCaller(
            opened, AsyncFakeTransport(Server(opened, self._answering))
        )


def _opened(settings: Settings) -> Settings:
    """The same, but no credential is needed, and none is fetched; nor an address."""
    proofs: Mapping[str, object] = settings.credentials
    static = {k: v for k, v in proofs.items() if isinstance(v, Credential)}
    changes: dict[str, object] = {"credentials": static, "has_own_auth": True}
    if "://" not in settings.base_url:
        changes["base_url"] = SERVER + settings.base_url
    return settings.turned_into(FakeSettings, changes)


@overload
def on(method: Callable[..., Page[T]]) -> Answers[Sequence[T]]: ...
@overload
def on(method: Callable[..., AsyncIterable[T]]) -> Answers[Sequence[T]]: ...
@overload
def on(
    method: Callable[..., Coroutine[Any, Any, BinaryResponse]],
) -> Answers[bytes]: ...
@overload
def on(method: Callable[..., Coroutine[Any, Any, T]]) -> Answers[T]: ...
@overload
def on(method: Callable[..., BinaryResponse]) -> Answers[bytes]: ...
@overload
def on(method: Callable[..., T]) -> Answers[T]: ...
def on(method: Callable[..., Any]) -> Answers[Any]:
    """Say what a method of a fake is answered with: `on(fake.books.retrieve)`.

    It begins anew: what was said before is forgotten, and a value is made up until
    more is said. For methods that stream see `on_stream`.
    """
    return _server(method).begin(_operation(method, is_stream=False))


@overload
def on_stream(method: Callable[..., Iterator[T]]) -> Answers[Sequence[T]]: ...
@overload
def on_stream(
    method: Callable[..., Coroutine[Any, Any, AsyncIterable[T]]],
) -> Answers[Sequence[T]]: ...
@overload
def on_stream(method: Callable[..., Any]) -> Answers[Sequence[Any]]: ...
def on_stream(method: Callable[..., Any]) -> Answers[Any]:
    """The same for a method that streams: `on_stream(fake.chat).returns([a, b])`.

    Its items are not checked by mypy where the method does not always stream.
    """
    return _server(method).begin(_operation(method, is_stream=True))


def received(where: SyncAPI | AsyncAPI | Callable[..., Any]) -> list[Received]:
    """The requests that a fake received, the first one first; or one method of it."""
    if isinstance(where, (SyncAPI, AsyncAPI)):
        return _server_of(where).received
    names = {operation.name for operation in _operations(where)}
    return [each for each in _server(where).received if each.operation in names]


def _server(method: Callable[..., Any]) -> Server:
    return _server_of(getattr(method, "__self__", None))


def _server_of(part: Any) -> Server:
    """The server of a client, or of a resource of one."""
    transport = getattr(getattr(part, "_caller", None), "transport", None)
    if not isinstance(transport, (FakeTransport, AsyncFakeTransport)):
        raise TypeError("it is not of a fake client")
    return transport.server


def _operation(method: Callable[..., Any], *, is_stream: bool) -> Operation[Any]:
    for operation in _operations(method):
        if operation.is_stream == is_stream:
            return operation
    name = getattr(method, "__qualname__", "it")
    what = "streams nothing" if is_stream else "only streams: see `on_stream`"
    raise TypeError(f"{name} {what}")


def _operations(method: Callable[..., Any]) -> list[Operation[Any]]:
    """Those that a method names: each has its operation as a constant of its module."""
    function: Any = inspect.unwrap(getattr(method, "__func__", method))
    there: list[Any] = [*map(function.__globals__.get, function.__code__.co_names)]
    found: list[Operation[Any]] = [o for o in there if isinstance(o, Operation)]
    if not found:
        raise TypeError(f"{function.__qualname__} calls no operation by itself")
    for operation in found:
        if operation.polling is not None:
            raise TypeError(
                f"{function.__qualname__} waits for others: name those that it calls"
            )
    return found
