"""The life of a request, written once and without I/O.

`perform` yields effects; `run` and `arun` carry them out on a sync or an async
transport and send the outcome back. Everything that decides lives in `perform`.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .call import Call, WireRequest
from .data import is_object
from .decode import decode
from .errors import APIConnectionError, APIError, APIStatusError, error_class

if TYPE_CHECKING:
    from .http import AsyncTransport, Response, SyncTransport

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


Effect = Send | Read | Sleep
Flow = Generator[Effect, Any, R]


class Reply(NamedTuple):
    """A successful response and how it was obtained."""

    response: Response
    call: Call
    retries: int


def perform(call: Call) -> Flow[Reply]:
    """Send `call` until it succeeds, fails for good or has used up its retries."""
    request = call.wire_request()
    retries = 0
    while True:
        try:
            response = yield Send(request)
            if call.expects(response.status_code):
                return Reply(response, call, retries)
            yield Read(response)
            problem: APIError = refusal(call, response)
        except APIConnectionError as error:
            problem = error
        if retries >= call.max_retries or not call.may_retry(problem):
            raise problem
        yield Sleep(call.settings.retries.delay(problem, retries))
        retries += 1


def refusal(call: Call, response: Response) -> APIStatusError:
    """The exception for an error response, its body decoded as documented."""
    operation, settings, status = call.operation, call.settings, response.status_code
    kind = operation.error_type(status, settings.error_type)
    try:
        kind = Any if kind is None else kind
        body = decode(kind, response.content, operation.name, strict=False)
    except ValueError:
        body = None
    message = f"{operation.name}: {status} {response.reason_phrase}".rstrip()
    said = _said(body) or response.text[:200]
    cls = error_class(status, settings.error_classes)
    return cls(f"{message}: {said}" if said else message, response, body)


def _said(body: object) -> object:
    if is_object(body):
        return body.get("message")
    return getattr(body, "message", None)


def run(flow: Flow[R], transport: SyncTransport) -> R:
    """Drive `flow` on a sync transport."""
    try:
        effect = next(flow)
        while True:
            try:
                outcome = transport.carry_out(effect)
            except APIConnectionError as error:
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
            except APIConnectionError as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as stop:
        result: R = stop.value
        return result
