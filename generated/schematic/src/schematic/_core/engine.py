"""The life of a request, written once and without I/O.

`perform` is a flow (see `effects.py`): it yields what it needs from the outside world
and is sent the outcome. Everything that decides lives here.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from .call import Call, WireRequest
from .effects import Ask, Flow, Read, Send, Sleep
from .errors import APIConnectionError, APIError
from .keys import NamedTuple
from .refusals import refusal

if TYPE_CHECKING:
    from .auth import Credential
    from .http import Response


class Reply(NamedTuple):
    """A successful response and how it was obtained."""

    response: Response
    call: Call
    retries: int


class Retry(NamedTuple):
    """Another attempt that is about to be made, for who observes them."""

    operation: str
    problem: APIError
    number: int
    """Of this retry, from 1."""
    seconds: float
    """The pause before it."""


def perform(call: Call) -> Flow[Reply]:
    """Send `call` until it succeeds, fails for good or has used up its retries."""
    if call.operation.polling is not None:
        return call.operation.polling.waited(call)
    if call.settings.telemetry:
        from .telemetry import traced

        return traced(call, attempts(call))
    return attempts(call)


def attempts(call: Call) -> Flow[Reply]:
    """The attempts that a call takes, and the pauses between them."""
    request = sent = call.wire_request()
    began, retries = time.monotonic(), 0
    while True:
        try:
            if request.static.proofs:
                response, sent = yield from proven(call, request)
            else:
                response = yield Send(request)
            if 300 <= response.status_code < 400:
                response = yield from redirected(call, sent, response)
            if call.expects(response.status_code):
                return Reply(response, call, retries)
            yield Read(response)
            problem: APIError = refusal(call, response)
        except APIConnectionError as error:
            problem = error
        if retries >= call.max_retries or not call.may_retry(problem):
            raise (yield from given_up(call, problem))
        pause = call.retries.delay(problem, retries)
        if not in_time(call, request, began, pause):
            raise (yield from given_up(call, problem))
        retries += 1
        yield from told(call, Retry(call.operation.name, problem, retries, pause))
        yield Sleep(pause)


def redirected(call: Call, request: WireRequest, response: Response) -> Flow[Response]:
    """Where a redirect leads, unless it is an outcome of the operation."""
    if call.expects(response.status_code):
        return response
    from .redirects import followed

    return (yield from followed(call, request, response))


def proven(call: Call, request: WireRequest) -> Flow[tuple[Response, WireRequest]]:
    """The response to a request with credentials that must first be found out.

    They are found out once more if the server does not take them (401).
    """
    proofs = request.static.proofs
    found = yield from credentials(call, request)
    sent = request.proven(found)
    response: Response = yield Send(sent)
    if response.status_code == 401 and call.is_replayable:
        for proof, credential in zip(proofs, found, strict=True):
            proof.refused(credential)
        others = yield from credentials(call, request)
        if others != found:
            yield Read(response)
            sent = request.proven(others)
            response = yield Send(sent)
    return response, sent


def credentials(call: Call, request: WireRequest) -> Flow[list[Credential]]:
    """What the proofs of a request are at this moment."""
    found: list[Credential] = []
    for proof in request.static.proofs:
        found.append((yield from proof.prove(call)))
    return found


def in_time(call: Call, request: WireRequest, began: float, pause: float) -> bool:
    """Whether there is time for another attempt after a pause."""
    then = time.monotonic() + pause
    limit = call.retries.give_up_after
    if limit is not None and then - began > limit:
        return False
    return request.ends is None or then < request.ends


def told(call: Call, retry: Retry) -> Flow[None]:
    """Tell who observes retries."""
    settings = call.settings
    if settings.log is not None:
        from .logs import tell_retry

        tell_retry(settings.log, retry)
    for observe in settings.hooked("on_retry"):
        yield Ask(partial(observe, retry))


def given_up(call: Call, problem: APIError) -> Flow[APIError]:
    """Tell who observes errors; the error to raise."""
    for observe in call.settings.hooked("on_error"):
        yield Ask(partial(observe, problem))
    return problem
