"""Deadlines of whole calls, and rules of retries: of the client, the call, the operation."""

from __future__ import annotations

import asyncio
import importlib
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
paths:
  /things:
    get:
      tags: [things]
      operationId: checkThings
      responses: {"200": {description: Done., content: {application/json: {schema: {type: object}}}}}
    post:
      tags: [things]
      operationId: createThing
      x-speakeasy-retries:
        strategy: backoff
        backoff: {initialInterval: 10, maxInterval: 20, maxElapsedTime: 60000, exponent: 3}
        statusCodes: [418, 5XX]
        retryConnectionErrors: false
      responses: {"204": {description: Done.}}
    delete:
      tags: [things]
      operationId: clearThings
      x-fern-retries: {disabled: true}
      responses: {"204": {description: Done.}}
"""


def module(made: Sdk, name: str) -> Any:
    return importlib.import_module(f"{made.package.__name__}._core.{name}")


class Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that never ends, a byte at a time."""

    def __iter__(self) -> Iterator[bytes]:
        while True:
            time.sleep(0.01)
            yield b"1"

    async def __aiter__(self) -> Any:
        while True:
            await asyncio.sleep(0.01)
            yield b"1"


@pytest.mark.parametrize("of", ["client", "call"])
def test_a_deadline_ends_a_body_that_drips(sdk: Make, mode: str, of: str) -> None:
    made = sdk(DOCUMENT)
    client, call = ({"deadline": 0.1}, {}) if of == "client" else ({}, {"deadline": 0.1})
    began = time.monotonic()
    with made.session(mode, [httpx.Response(200, stream=Drip())], **client) as session:
        with pytest.raises(made.package.APITimeoutError, match="deadline"):
            session.call("things.check", **call)
    assert len(session.sent) == 1 and time.monotonic() - began < 5


def test_a_deadline_leaves_each_step_no_more_than_is_left(sdk: Make, mode: str) -> None:
    with sdk(DOCUMENT).session(mode, [answer({}), answer({})]) as session:
        session.call("things.check", deadline=3.0, timeout=httpx.Timeout(9.0, connect=1.0))
        allowed = session.last.extensions["timeout"]
        assert allowed["connect"] == 1.0 and 2.0 < allowed["read"] <= 3.0
        session.call("things.check", deadline=None)
    assert session.last.extensions["timeout"]["read"] == 5.0  # of the HTTP client


def test_a_deadline_ends_retries(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    policy = module(made, "retries").RetryPolicy(first_delay=30.0)
    with made.session(mode, [httpx.Response(503)], retries=policy, deadline=5.0) as session:
        with pytest.raises(made.package.ServerError):
            session.call("things.check")
    assert len(session.sent) == 1


def test_an_operation_has_rules_of_its_own(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    script = [httpx.Response(418), httpx.Response(500), httpx.Response(502), httpx.Response(204)]
    with made.session(mode, script, max_retries=0) as session:
        session.call("things.create")
    assert len(session.sent) == 4
    with made.session(mode, [httpx.Response(429)]) as session:
        with pytest.raises(made.package.RateLimitError):
            session.call("things.create")
    with made.session(mode, [httpx.ConnectError("no")]) as session:
        with pytest.raises(made.package.APIConnectionError):
            session.call("things.create")
    with made.session(mode, [httpx.Response(503)]) as session:
        with pytest.raises(made.package.ServerError):
            session.call("things.clear")
    assert len(session.sent) == 1


def test_a_call_has_rules_of_its_own(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    policy = module(made, "retries").RetryPolicy(statuses=frozenset({404}), first_delay=0.0)
    with made.session(mode, [httpx.Response(404), answer({})]) as session:
        session.call("things.check", retries=policy)
    assert len(session.sent) == 2


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ("retries: {preset: standard}\n", None),
        ("retries: {max: 4}\n", {"max_retries": 4}),
        ("retries: {statuses: [429, 5xx], jitter: 0}\n", {"statuses": {429, 5}, "jitter": 0.0}),
        ("retries: {preset: split}\n", {"statuses": {429}, "backoff": "constant", "first_delay": 5.0}),
        ("retries: {preset: fern-1.x, longest_wait: 9}\n", {"timeouts": False, "longest_wait": 9.0}),
        ("retries: {max: unlimited, backoff: linear}\n", {"max_retries": 2**31, "backoff": "linear"}),
    ],
)
def test_rules_are_configured(sdk: Make, config: str, expected: dict[str, Any] | None) -> None:
    made = sdk(DOCUMENT, config)
    with made.session("sync") as session:
        settings = session.client._caller.settings
    usual = module(made, "retries").USUAL_RETRIES
    if expected is None:
        assert settings.retries == usual and settings.max_retries == 2
    for key, value in (expected or {}).items():
        found = settings.max_retries if key == "max_retries" else getattr(settings.retries, key)
        assert found == value


def test_operations_are_configured(sdk: Make, mode: str) -> None:
    config = """
idempotency: {header: X-Once, methods: [post]}
operations:
  checkThings: {retries: {max: 1, statuses: [404], first_delay: 0}, timeout: 7}
  post /things: {retries: false}
  clearThings: {idempotency: true}
"""
    made = sdk(DOCUMENT, config)
    with made.session(mode, [httpx.Response(404), answer({})]) as session:
        session.call("things.check")
        assert session.last.extensions["timeout"]["read"] == 7 and len(session.sent) == 2
        assert "x-once" not in session.last.headers
    with made.session(mode, [httpx.Response(500)]) as session:
        with pytest.raises(made.package.ServerError):
            session.call("things.create")
        assert len(session.sent) == 1 and len(session.last.headers["x-once"]) == 36
    with made.session(mode, [httpx.Response(204)]) as session:
        session.call("things.clear", idempotency_key="mine")
        assert session.last.headers["x-once"] == "mine"


def test_an_operation_that_is_not_there_is_told(sdk: Make) -> None:
    assert "config-unused" in sdk(DOCUMENT, "operations: {checkThing: {timeout: 7}}\n").codes


@pytest.mark.parametrize(
    ("config", "body", "said"),
    [
        ("", {"message": "a"}, "a"),
        ("", {"error": {"message": "b", "code": 1}}, "b"),
        ("", {"error": "invalid_scope", "error_description": "c"}, "c"),
        ("", {"errors": [{"message": "d"}]}, "d"),
        ("", {"type": "about:blank", "title": "T", "detail": "e"}, "e"),
        ("", {"error": "f"}, "f"),
        ("", {"odd": 1}, '{"odd":1}'),
        ("errors: {message: [fault.text]}\n", {"message": "no", "fault": {"text": "g"}}, "g"),
    ],
)
def test_the_message_quotes_the_server(sdk: Make, config: str, body: Any, said: str) -> None:
    made = sdk(DOCUMENT, config)
    with made.session("sync", [answer(body, 400)]) as session:
        with pytest.raises(made.package.APIStatusError) as caught:
            session.call("things.check")
    assert str(caught.value) == f"things.check: 400 Bad Request: {said}"
    assert caught.value.content == answer(body).content


def test_the_header_of_the_request_id_is_configured(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, "errors: {request_id: X-Trace}\n")
    headers = {"x-trace": "t1"}
    with made.session(mode, [answer({}, headers=headers), answer({}, 400, headers)]) as session:
        assert session.call("things.with_raw_response.check").request_id == "t1"
        with pytest.raises(made.package.APIStatusError) as caught:
            session.call("things.check")
    assert caught.value.request_id == "t1"
