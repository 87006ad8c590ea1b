"""The life of a request, driven step by step: no transport, no clock."""

from __future__ import annotations

from email.utils import formatdate
from io import BytesIO
from typing import Any

import httpx
import pytest

from _core.auth import api_key_header
from _core.call import Call
from _core.effects import Read, Send, Sleep
from _core.engine import Reply, perform
from _core.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    MissingCredentialsError,
)
from _core.models import Model
from _core.operation import Operation
from _core.parts import PARTS
from _core.retries import RetryPolicy, wished
from _core.uploads import CONTENT

from .conftest import BASE, settings


class Problem(Model):
    message: str


class Other(Model):
    code: int


class BadRequest(APIStatusError):
    """400."""


class NotFound(APIStatusError):
    """404."""


class ServerError(APIStatusError):
    """5xx."""


def operation(**details: Any) -> Operation[Any]:
    return Operation("x.get", "GET", "/x", lambda: Any, **details)


def call(
    details: dict[str, Any] | None = None,
    options: Any = None,
    arguments: Any = None,
    **changes: Any,
) -> Call:
    return Call(
        settings(**changes), operation(**details or {}), options or {}, arguments or {}
    )


def response(status: int, body: str = "", **headers: str) -> httpx.Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    request = httpx.Request("GET", f"{BASE}/x")
    return httpx.Response(status, text=body, headers=names, request=request)


def outcome(flow: Any, sent: Any) -> Any:
    """What the flow does next, or returns."""
    try:
        return flow.throw(sent) if isinstance(sent, Exception) else flow.send(sent)
    except StopIteration as stop:
        return stop.value


def test_success_is_one_request() -> None:
    flow = perform(call())
    effect = next(flow)
    assert isinstance(effect, Send)
    assert (effect.request.method, effect.request.url) == ("GET", f"{BASE}/x")
    ok = response(200)
    reply = outcome(flow, ok)
    assert isinstance(reply, Reply)
    assert reply.response is ok and reply.retries == 0


def test_a_refusal_is_read_and_raised() -> None:
    flow = perform(call(error_type=lambda: Problem, error_classes={404: NotFound}))
    next(flow)
    refused = response(404, '{"message": "gone"}')
    assert outcome(flow, refused) == Read(refused)
    with pytest.raises(NotFound, match=r"x\.get: 404 Not Found: gone") as caught:
        flow.send(None)
    assert caught.value.body == Problem(message="gone")
    assert caught.value.response is refused and caught.value.status_code == 404


def test_a_busy_server_is_asked_again() -> None:
    policy = RetryPolicy(first_delay=1.0)
    flow = perform(call(max_retries=2, retries=policy))
    first = next(flow)
    delays = []
    for _ in range(2):
        busy = response(503)
        assert outcome(flow, busy) == Read(busy)
        pause = flow.send(None)
        assert isinstance(pause, Sleep)
        delays.append(pause.seconds)
        assert flow.send(None) == first  # the same request, its key included
    assert 0.75 <= delays[0] <= 1.0 and 1.5 <= delays[1] <= 2.0
    reply = outcome(flow, response(200))
    assert isinstance(reply, Reply) and reply.retries == 2


def test_retries_run_out() -> None:
    flow = perform(call(max_retries=1, error_classes={500: ServerError}))
    next(flow)
    for _ in range(2):
        assert isinstance(outcome(flow, response(500)), Read)
        last: Any = None
        try:
            last = flow.send(None)
        except ServerError:
            break
        assert isinstance(last, Sleep) and isinstance(flow.send(None), Send)
    else:
        pytest.fail("the second refusal was not raised")


@pytest.mark.parametrize("when", [Send, Read])
def test_a_broken_connection_is_tried_again(when: type) -> None:
    flow = perform(call())
    next(flow)
    if when is Read:
        assert isinstance(outcome(flow, response(404)), Read)
    assert isinstance(outcome(flow, APIConnectionError("reset")), Sleep)
    assert isinstance(flow.send(None), Send)


def test_the_last_connection_error_is_raised() -> None:
    flow = perform(call(options={"max_retries": 0}))
    next(flow)
    with pytest.raises(APITimeoutError, match="slow"):
        flow.throw(APITimeoutError("slow"))


def test_no_request_without_credentials() -> None:
    flow = perform(call(security=(("key",), ("a", "b"))))
    with pytest.raises(MissingCredentialsError, match="key or a and b"):
        next(flow)


def test_what_cannot_be_sent_again_is_not_retried() -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    for arguments, again in [
        ({"content": Pipe(b"x")}, False),
        ({"content": BytesIO(b"x")}, True),
        ({"content": iter([b"x"])}, False),
        ({"content": [b"x"]}, True),
        ({"content": b"x"}, True),
        ({"files": {"f": Pipe(b"x")}}, False),
        ({"files": {"f": [b"x", ("n", Pipe(b"x"))]}}, False),
        ({"files": {"f": ("n", BytesIO(b"x"), "a/b"), "g": None}}, True),
    ]:
        kind = CONTENT if "content" in arguments else PARTS
        flow = perform(call({"body": kind}, arguments=arguments))
        next(flow)
        if again:
            assert isinstance(outcome(flow, APIConnectionError("reset")), Sleep)
        else:
            with pytest.raises(APIConnectionError):
                flow.throw(APIConnectionError("reset"))


@pytest.mark.parametrize(
    ("status", "details", "is_outcome"),
    [
        (200, {}, True),
        (204, {}, True),
        (299, {}, True),
        (302, {}, False),
        (304, {}, False),
        (302, {"redirects": True}, True),
        (304, {"redirects": True}, True),
        (400, {"redirects": True}, False),
        (102, {}, False),
    ],
)
def test_which_status_is_an_outcome(
    status: int, details: dict[str, Any], is_outcome: bool
) -> None:
    flow = perform(call(details, max_retries=0))
    next(flow)
    got = outcome(flow, response(status))
    assert isinstance(got, Reply if is_outcome else Read)
    if not is_outcome:
        with pytest.raises(APIStatusError):
            flow.send(None)


ERRORS = {
    409: lambda: Problem,
    4: lambda: Other,
    0: lambda: dict[str, int],
}


@pytest.mark.parametrize(
    ("errors", "status", "expected"),
    [
        (ERRORS, 409, Problem),
        (ERRORS, 404, Other),
        (ERRORS, 500, dict),
        ({409: lambda: Problem}, 404, Other),
        ({5: lambda: Problem}, 500, Problem),
        ({400: lambda: None}, 400, dict),
    ],
)
def test_the_body_of_an_error_has_the_documented_type(
    errors: Any, status: int, expected: type
) -> None:
    flow = perform(call({"errors": errors}, error_type=lambda: Other, max_retries=0))
    next(flow)
    outcome(flow, response(status, '{"message": "m", "code": 1}'))
    with pytest.raises(APIStatusError) as caught:
        flow.send(None)
    assert type(caught.value.body) is expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, BadRequest),
        (404, NotFound),
        (418, BadRequest),
        (503, ServerError),
        (302, APIStatusError),
    ],
)
def test_the_class_of_an_error(status: int, expected: type) -> None:
    classes = {400: BadRequest, 404: NotFound, 500: ServerError}
    flow = perform(call(error_classes=classes, max_retries=0))
    next(flow)
    outcome(flow, response(status, "<h1>no</h1>"))
    with pytest.raises(APIStatusError, match="<h1>no</h1>") as caught:
        flow.send(None)
    assert type(caught.value) is expected and caught.value.body is None


# --- when to try again -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (response(408), True),
        (response(409), True),
        (response(429), True),
        (response(500), True),
        (response(599), True),
        (response(400), False),
        (response(404), False),
        (response(302), False),
        (response(400, x_should_retry="true"), True),
        (response(500, x_should_retry="false"), False),
        (response(500, x_should_retry="maybe"), True),
        (APIConnectionError("reset"), True),
        (APITimeoutError("slow"), True),
        (MissingCredentialsError("none"), False),
    ],
)
def test_what_is_worth_another_attempt(problem: Any, expected: bool) -> None:
    if isinstance(problem, httpx.Response):
        problem = APIStatusError("", problem, None)
    assert isinstance(problem, APIError)
    assert RetryPolicy().allows(problem) is expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry-after": ""}, None),
        ({"x-ratelimit-reset": "7"}, 7.0),
        ({"x-ratelimit-reset": "7", "retry-after": "2"}, 2.0),
        ({"x-ratelimit-reset": "1445412480"}, 0.0),  # a time of day, long past
    ],
)
def test_what_the_server_asks_for(
    headers: dict[str, str], expected: float | None
) -> None:
    assert wished(headers, RetryPolicy().headers) == expected


def test_a_date_to_wait_for() -> None:
    headers = {"retry-after": formatdate(usegmt=True, timeval=4102444800)}
    wait = wished(headers, ("retry-after",))
    assert wait is not None and wait > 1e6
    wait = wished({"x-ratelimit-reset": "4102444800"}, ("x-ratelimit-reset",))
    assert wait is not None and wait > 1e6


def test_headers_that_are_not_listed_ask_for_nothing() -> None:
    problem = APIStatusError("", response(429, retry_after="30"), None)
    policy = RetryPolicy(headers=(), first_delay=1.0, jitter=0.0)
    assert policy.delay(problem, 0) == 1.0


@pytest.mark.parametrize(
    ("backoff", "pauses"),
    [
        ("exponential", [1, 3, 9, 20, 20]),
        ("quadratic", [1, 4, 9, 16, 20]),
        ("linear", [1, 2, 3, 4, 5]),
        ("constant", [1, 1, 1, 1, 1]),
    ],
)
def test_how_pauses_grow(backoff: Any, pauses: list[float]) -> None:
    policy = RetryPolicy(
        backoff=backoff, first_delay=1, longest_delay=20, factor=3, jitter=0
    )
    problem = APIConnectionError()
    assert [policy.delay(problem, n) for n in range(5)] == pauses


def test_no_attempt_after_the_time_is_up() -> None:
    policy = RetryPolicy(first_delay=5.0, jitter=0.0, give_up_after=4.0)
    flow = perform(call(retries=policy))
    next(flow)
    with pytest.raises(APIConnectionError):
        flow.throw(APIConnectionError("reset"))


def test_no_attempt_that_the_deadline_does_not_allow() -> None:
    policy = RetryPolicy(first_delay=5.0, jitter=0.0)
    flow = perform(call(retries=policy, options={"deadline": 4.0}))
    next(flow)
    with pytest.raises(APIConnectionError):
        flow.throw(APIConnectionError("reset"))
    flow = perform(call(retries=policy, options={"deadline": 6.0}))
    next(flow)
    assert isinstance(flow.throw(APIConnectionError("reset")), Sleep)


@pytest.mark.parametrize(
    ("asked", "retries", "low", "high"),
    [
        ("3", 0, 3, 3),
        ("0", 5, 0, 0),
        ("61", 0, 0.375, 0.5),
        ("-1", 0, 0.375, 0.5),
        ("nan", 0, 0.375, 0.5),
        ("inf", 0, 0.375, 0.5),
        (None, 0, 0.375, 0.5),
        (None, 1, 0.75, 1),
        (None, 2, 1.5, 2),
        (None, 4, 6, 8),
        (None, 50, 6, 8),
        (None, 5000, 6, 8),
    ],
)
def test_delays(asked: str | None, retries: int, low: float, high: float) -> None:
    headers = {} if asked is None else {"retry_after": asked}
    problem = APIStatusError("", response(503, **headers), None)
    delays = {RetryPolicy().delay(problem, retries) for _ in range(50)}
    assert low <= min(delays) and max(delays) <= high


def test_an_idempotency_key_is_made_once() -> None:
    details = {"idempotency_header": "Idempotency-Key"}
    made = perform(call(details))
    first = next(made)
    assert isinstance(first, Send)
    key = first.request.headers["Idempotency-Key"]
    assert key is not None and len(key) == 36
    assert isinstance(outcome(made, APIConnectionError("x")), Sleep)
    assert made.send(None) == first
    own = next(perform(call(details, options={"idempotency_key": "mine"})))
    assert isinstance(own, Send)
    assert own.request.headers["Idempotency-Key"] == "mine"


def test_requests_do_not_show_secrets() -> None:
    proof = api_key_header("X-Key", "hush")
    with_key = settings(
        credentials={"k": proof},
        security=(("k",),),
        default_headers={"X-Other": "hush"},
        default_query={"q": "hush"},
    )
    assert "hush" not in repr(with_key) and "hush" not in repr(proof)
    effect = next(perform(Call(with_key, operation(), {}, {})))
    assert "q=hush" in repr(effect)  # the URL is shown, headers of credentials are not
    assert "X-Key" not in repr(effect)
