"""Failures that may pass -> further attempts; timeouts and keys that go with them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
paths:
  /things:
    get: {tags: [things], operationId: checkThings, responses: {"200": {description: Done., content: {application/json: {schema: {type: integer}}}}}}
    post:
      tags: [things]
      operationId: makeThing
      parameters: [{name: X-Idempotency-Key, in: header, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}}
      responses: {"201": {description: Made.}}
    put:
      tags: [things]
      operationId: sendThing
      requestBody: {required: true, content: {application/octet-stream: {}}}
      responses: {"204": {description: Taken.}}
    patch:
      tags: [things]
      operationId: attachThing
      requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary}}}}}}
      responses: {"204": {description: Taken.}}
"""
AT_ONCE = {"retry-after": "0"}


def failing(status: int, headers: dict[str, str] | None = None) -> httpx.Response:
    """A failure after which one need not wait."""
    return httpx.Response(status, headers={**AT_ONCE, **(headers or {})})


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_a_failure_that_may_pass_is_tried_again(sdk: Make, mode: str, status: int) -> None:
    with sdk(DOCUMENT).session(mode, [failing(status), failing(status), answer(7)]) as session:
        raw = session.call("things.with_raw_response.check")
        assert raw.parse() == 7 and raw.retries_taken == 2
    assert [request.url.path for request in session.sent] == ["/v1/things"] * 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_failure_that_will_not_pass_is_not_tried_again(sdk: Make, mode: str, status: int) -> None:
    made = sdk(DOCUMENT)
    with made.session(mode, [failing(status)]) as session, pytest.raises(made.package.APIStatusError):
        session.call("things.check")
    assert len(session.sent) == 1


def test_an_error_of_the_connection_is_tried_again(sdk: Make, mode: str) -> None:
    with sdk(DOCUMENT).session(mode, [httpx.ConnectError("no"), answer(7)]) as session:
        assert session.call("things.check") == 7
    assert len(session.sent) == 2


def test_the_server_s_advice_counts(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    no, yes = {"x-should-retry": "false"}, {"x-should-retry": "true"}
    with made.session(mode, [failing(400, yes), failing(503, no)]) as session:
        with pytest.raises(made.package.ServerError):
            session.call("things.check")
    assert len(session.sent) == 2


@pytest.mark.parametrize(
    ("client", "call", "attempts"), [({}, {}, 3), ({"max_retries": 0}, {}, 1), ({"max_retries": 5}, {"max_retries": 1}, 2)]
)
def test_max_retries_of_the_call_goes_before_that_of_the_client(
    sdk: Make, mode: str, client: Any, call: Any, attempts: int
) -> None:
    made = sdk(DOCUMENT)
    with made.session(mode, [failing(500)] * 9, **client) as session:
        with pytest.raises(made.package.ServerError):
            session.call("things.check", **call)
    assert len(session.sent) == attempts


def test_a_retry_sends_the_same_request_and_the_same_key(sdk: Make, mode: str) -> None:
    with sdk(DOCUMENT).session(mode, [failing(500), failing(429), answer(1, 201)]) as session:
        session.call("things.make", a=1)
        keys = [request.headers["x-idempotency-key"] for request in session.sent]
        assert len(keys) == 3 and len(set(keys)) == 1 and len(keys[0]) >= 16
        assert {request.content for request in session.sent} == {b'{"a":1}'}
        session.call("things.make", a=1)
        assert session.last.headers["x-idempotency-key"] != keys[0]


def test_a_key_of_one_s_own_is_sent(sdk: Make, mode: str) -> None:
    with sdk(DOCUMENT).session(mode) as session:
        session.call("things.make", a=1, idempotency_key="mine")
        assert session.last.headers["x-idempotency-key"] == "mine"
        session.call("things.check")
        assert "x-idempotency-key" not in session.last.headers


def pieces() -> Iterator[bytes]:
    yield b"one"


def test_a_body_that_cannot_be_sent_twice_is_not_tried_again(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    with made.session(mode, [failing(500)]) as session, pytest.raises(made.package.ServerError):
        session.call("things.send", content=pieces())
    assert len(session.sent) == 1


def test_a_file_is_sent_again_from_where_it_was(sdk: Make, mode: str) -> None:
    file = io.BytesIO(b"skipped,sent")
    file.seek(8)
    with sdk(DOCUMENT).session(mode, [failing(500), failing(500)]) as session:
        session.call("things.send", content=file)
    assert [request.content for request in session.sent] == [b"sent"] * 3


def test_a_file_of_a_form_is_sent_again(sdk: Make, mode: str) -> None:
    with sdk(DOCUMENT).session(mode, [failing(500)]) as session:
        session.call("things.attach", file=("a.txt", io.BytesIO(b"inside")))
    first, second = (request.content for request in session.sent)
    assert b"inside" in first and b"inside" in second


def timeout_of(session: Any) -> Any:
    """What the last request waits for."""
    return session.last.extensions["timeout"]


def test_timeouts_are_passed_on(sdk: Make, mode: str) -> None:
    made, every = sdk(DOCUMENT), ("connect", "read", "write", "pool")
    with made.session(mode, [answer(1)] * 4, timeout=9.5) as session:
        session.call("things.check")
        assert timeout_of(session) == dict.fromkeys(every, 9.5)
        session.call("things.check", timeout=httpx.Timeout(3, read=7))
        assert timeout_of(session) == {**dict.fromkeys(every, 3), "read": 7}
        session.call("things.check", timeout=None)
        assert timeout_of(session) == dict.fromkeys(every)
        session.finish(session.client.with_options(timeout=1).things.check())
        assert timeout_of(session) == dict.fromkeys(every, 1)


def test_without_a_timeout_that_of_the_http_client_counts(sdk: Make, mode: str) -> None:
    with sdk(DOCUMENT).session(mode, [answer(1)]) as session:
        session.call("things.check")
        assert timeout_of(session)["read"] == 5
