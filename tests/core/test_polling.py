"""Waiting for work that goes on after its answer: every request and every pause, step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from _core import azure, telemetry, waits
from _core.auth import api_key_header
from _core.call import Call
from _core.effects import Read, Send, Sleep
from _core.engine import Reply, perform
from _core.errors import APIStatusError, APITimeoutError, ResponseDecodeError
from _core.operation import Operation
from _core.polling import Answer, Condition, Follow, Polling, PollingError, Route

from .conftest import BASE, Api, settings

DONE = Condition(("status",), ("done",))
FAILED = Condition(("status",), ("failed",))
STATE = Route(success=(DONE,), failure=(FAILED,), state=("status",))
OPEN = Condition(None, (202,), negated=True)
CREATE: Operation[Any] = Operation("jobs.create", "POST", "/jobs", lambda: Any)
GET: Operation[Any] = Operation("jobs.get", "GET", "/jobs/{id}", lambda: Any)
CHECK = Follow(GET, bound={"path:id": ("id",)})

Request = tuple[str, str]


class Clock:
    """Time that passes when somebody sleeps."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(waits, "time", made)
    return made


def waiting(
    routes: tuple[Route, ...] = (STATE,),
    start: Operation[Any] = CREATE,
    **how: Any,
) -> Operation[Any]:
    """An operation that waits."""
    polling = Polling(start, routes, **how)
    name, method = f"{start.name}_and_wait", start.method
    return Operation(name, method, start.path, lambda: Any, polling=polling)


def answer(
    body: Any = None, status: int = 200, headers: dict[str, str] | None = None
) -> httpx.Response:
    request = httpx.Request("POST", f"{BASE}/jobs")
    content = {"json": body} if body is not None else {}
    return httpx.Response(status, headers=headers, request=request, **content)


class Course:
    """What a call does with the answers that it is given."""

    def __init__(self, clock: Clock | None = None, took: float = 0.0) -> None:
        self.sent: list[Any] = []
        self.slept: list[float] = []
        self.clock = clock or Clock()
        self.took = took

    def run(self, call: Call, *answers: Any) -> Reply:
        """The reply in the end. An answer may be an exception."""
        flow, script = perform(call), iter(answers)
        effect: Any = next(flow)
        try:
            while True:
                match effect:
                    case Send(request):
                        self.sent.append(request)
                        self.clock.now += self.took
                        found = next(script)
                        if isinstance(found, Exception):
                            effect = flow.throw(found)
                        else:
                            found.request = httpx.Request(request.method, request.url)
                            effect = flow.send(found)
                    case Sleep(seconds):
                        self.slept.append(seconds)
                        self.clock.now += seconds
                        effect = flow.send(None)
                    case Read():
                        effect = flow.send(None)
        except StopIteration as stop:
            assert next(script, None) is None
            reply: Reply = stop.value
            return reply

    @property
    def asked(self) -> list[Request]:
        """Method and path of each request."""
        return [(r.method, r.url.removeprefix(BASE)) for r in self.sent]


def call(operation: Operation[Any], options: Any = None, **arguments: Any) -> Call:
    given: Any = arguments
    return Call(settings(), operation, options or {}, given)


QUEUED = {"id": "7", "status": "queued"}


def test_another_operation_is_asked_until_it_says_done() -> None:
    course, operation = Course(), waiting(check=CHECK, interval=3.0)
    last = answer({"id": "7", "status": "done"})
    asked = call(operation, body={"a": 1}, headers={"x": "y"})
    reply = course.run(asked, answer(QUEUED, 202), answer(QUEUED), last)
    assert course.asked == [("POST", "/jobs"), ("GET", "/jobs/7"), ("GET", "/jobs/7")]
    assert [r.body for r in course.sent] == [b'{"a":1}', b"", b""]
    assert [r.headers.get("x") for r in course.sent] == ["y", None, None]
    assert course.slept == [3.0, 3.0]
    assert reply.response is last and reply.call is asked


def test_the_same_operation_is_asked_again() -> None:
    course, operation = Course(), waiting(start=GET, interval=1.0, delay=0.5)
    reply = course.run(
        call(operation, path={"id": "a/b"}), answer(QUEUED), answer({"status": "done"})
    )
    assert course.asked == [("GET", "/jobs/a%2Fb")] * 2
    assert course.slept == [0.5, 1.0]
    assert reply.call.operation is operation


def test_an_answer_that_is_done_is_the_only_one() -> None:
    course = Course()
    course.run(call(waiting(check=CHECK)), answer({"status": "done"}))
    assert (len(course.sent), course.slept) == (1, [])


def test_a_first_answer_that_tells_nothing_does_not_count() -> None:
    course, route = Course(), STATE._replace(told_at_once=False)
    first = answer({"id": "7", "status": "done"})
    course.run(call(waiting((route,), check=CHECK)), first, answer({"status": "done"}))
    assert len(course.sent) == 2
    course.run(
        call(waiting((route,), check=CHECK)),
        answer({"id": "7", "status": "failed"}),
        answer({"status": "done"}),
    )


def test_failure_says_what_the_server_says() -> None:
    course = Course()
    failed = answer({"id": "7", "status": "failed", "error": {"message": "no disk"}})
    with pytest.raises(PollingError) as caught:
        course.run(call(waiting(check=CHECK)), answer(QUEUED), failed)
    error = caught.value
    assert str(error) == (
        "jobs.create_and_wait: the work has ended in the state 'failed': no disk"
    )
    assert (error.state, error.body["id"], error.response) == ("failed", "7", failed)


def test_the_status_may_be_the_state() -> None:
    route = Route(success=(OPEN,), failure=(Condition(None, (203,)),))
    course, operation = Course(), waiting((route,), start=GET)
    asked = call(operation, path={"id": "7"})
    reply = course.run(asked, answer(status=202), answer(status=204))
    assert reply.response.status_code == 204 and len(course.sent) == 2
    with pytest.raises(PollingError, match=r"in the status 203$") as caught:
        course.run(asked, answer(status=203))
    assert caught.value.state == 203 and caught.value.body is None


def test_an_error_status_may_be_what_is_waited_for() -> None:
    route = Route(success=(Condition(None, (404,)),))
    course, operation = Course(), waiting((route,), start=GET)
    asked = call(operation, path={"id": "7"})
    reply = course.run(asked, answer(QUEUED), answer({"message": "gone"}, 404))
    assert reply.response.status_code == 404
    with pytest.raises(APIStatusError, match="410"):
        course.run(asked, answer(status=410))
    not_404 = Route(success=(Condition(None, (404,), negated=True),))
    with pytest.raises(APIStatusError, match="404"):
        course.run(
            call(waiting((not_404,), start=GET), path={"id": "7"}), answer(status=404)
        )


# --- time --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({}, 2.0),
        ({"Retry-After": "7"}, 7.0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"Retry-After": "0"}, 2.0),
        ({"Retry-After": "-3"}, 2.0),
        ({"Retry-After": "nan"}, 2.0),
        ({"Retry-After": "inf"}, 2.0),
        ({"Retry-After": "soon"}, 2.0),
        ({"Retry-After": "86401"}, 2.0),
        ({"x-ratelimit-reset": "60"}, 2.0),
    ],
)
def test_the_server_may_ask_for_a_pause(headers: dict[str, str], pause: float) -> None:
    course = Course()
    course.run(
        call(waiting(check=CHECK)),
        answer(QUEUED, headers=headers),
        answer({"status": "done"}),
    )
    assert course.slept == [pause]


def test_there_is_an_end_to_waiting(clock: Clock) -> None:
    course, operation = Course(clock), waiting(check=CHECK, deadline=5.0)
    queued = [answer(QUEUED) for _ in range(3)]
    with pytest.raises(APITimeoutError) as caught:
        course.run(call(operation), *queued)
    assert str(caught.value) == (
        "jobs.create_and_wait: after 3 requests the state is still 'queued'"
    )
    assert course.slept == [2.0, 2.0]


@pytest.mark.parametrize(
    ("options", "requests"),
    [({}, 2), ({"deadline": 7.0}, 4), ({"deadline": 1.0}, 1), ({"deadline": None}, 9)],
)
def test_the_deadline_of_a_call_counts(
    clock: Clock, options: Any, requests: int
) -> None:
    course, operation = Course(clock), waiting(check=CHECK, deadline=3.0, most=9)
    with pytest.raises(APITimeoutError):
        course.run(call(operation, options), *[answer(QUEUED) for _ in range(requests)])
    assert len(course.sent) == requests


def test_each_request_has_what_is_left(clock: Clock) -> None:
    course, operation = Course(clock, took=1.0), waiting(check=CHECK, deadline=10.0)
    made: list[float | None] = []

    def note(self: Call) -> None:
        made.append(self.options.get("deadline"))

    answers = answer(QUEUED), answer(QUEUED), answer({"status": "done"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Call, "_ends", note)
        course.run(call(operation), *answers)
        usual = Call(settings(deadline=8.0), operation, {}, {})
        course.run(usual, *answers)
    assert made == [10.0, 7.0, 4.0, 8.0, 7.0, 4.0]


def test_requests_are_counted() -> None:
    course, operation = Course(), waiting(check=CHECK, most=1)
    with pytest.raises(APITimeoutError, match="after 1 request the state is still"):
        course.run(call(operation), answer(QUEUED))


def test_a_request_that_is_cut_off_by_the_end_tells_the_state(clock: Clock) -> None:
    course, operation = Course(clock, took=2.0), waiting(check=CHECK, deadline=6.0)
    cut = APITimeoutError("the deadline has passed")
    with pytest.raises(APITimeoutError, match="is still 'queued'") as caught:
        course.run(call(operation, {"max_retries": 0}), answer(QUEUED), cut)
    assert caught.value.__cause__ is cut
    course = Course(clock, took=0.5)
    with pytest.raises(APITimeoutError, match="slow"):
        slow = APITimeoutError("slow")
        course.run(call(operation, {"max_retries": 0}), answer(QUEUED), slow)
    with pytest.raises(APITimeoutError, match="slow"):
        course.run(call(operation, {"max_retries": 0}), APITimeoutError("slow"))


def test_each_request_is_tried_again() -> None:
    course, operation = Course(), waiting(check=CHECK)
    reply = course.run(
        call(operation),
        answer(QUEUED),
        answer(status=503),
        answer({"status": "done"}),
    )
    assert course.slept == [2.0, 0.0]
    assert (len(course.sent), reply.retries) == (3, 1)


def test_a_refused_check_is_an_error() -> None:
    with pytest.raises(APIStatusError, match=r"jobs\.get: 404"):
        Course().run(call(waiting(check=CHECK)), answer(QUEUED), answer(status=404))


# --- what is asked -----------------------------------------------------------------------


def test_options_that_are_about_the_beginning_stay_there() -> None:
    start: Operation[Any] = Operation(
        "x.y", "POST", "/x", lambda: Any, idempotency_header="Key"
    )
    again: Operation[Any] = Operation(
        "x.z", "GET", "/x/{id}", lambda: Any, idempotency_header="Key"
    )
    operation = waiting(start=start, check=Follow(again, {"path:id": ("id",)}))
    options = {
        "extra_body": {"b": 2},
        "extra_headers": {"Tenant": "t"},
        "idempotency_key": "k",
    }
    course = Course()
    course.run(
        call(operation, options, body={"a": 1}),
        answer(QUEUED),
        answer({"status": "done"}),
    )
    first, second = course.sent
    assert (first.body, second.body) == (b'{"a":1,"b":2}', b"")
    assert first.headers["Tenant"] == second.headers["Tenant"] == "t"
    assert first.headers["Key"] == "k" != second.headers["Key"]


def test_parameters_come_from_answers_and_from_the_call() -> None:
    path = "/projects/{project}/jobs/{id}"
    get: Operation[Any] = Operation("j.get", "GET", path, lambda: Any)
    bound = {"path:id": ("job", "ids", 0), "header:etag": ("tag",)}
    kept = ("path:project", "query:view", "header:trace", "cookie:c")
    create: Operation[Any] = Operation(
        "j.create", "POST", "/projects/{project}/jobs", lambda: Any
    )
    operation = waiting(start=create, check=Follow(get, bound, kept))
    course = Course()
    course.run(
        call(
            operation,
            path={"project": "p"},
            query={"dry": "1"},
            headers={"trace": "t"},
            cookies={"c": "d"},
        ),
        answer({"job": {"ids": [3]}, "tag": "e"}),
        answer({"status": "done"}),
    )
    assert course.asked[1] == ("GET", "/projects/p/jobs/3")
    assert course.sent[1].headers == {"trace": "t", "etag": "e"}
    assert course.sent[1].cookies == "c=d"


def test_an_answer_without_the_way_on_is_an_error() -> None:
    with pytest.raises(ResponseDecodeError, match="the answer has no 'id', which says"):
        Course().run(call(waiting(check=CHECK)), answer({"status": "queued"}))


def test_another_operation_gives_the_result() -> None:
    result: Operation[Any] = Operation("r.get", "GET", "/results/{id}", lambda: Any)
    then = Follow(result, {"path:id": ("result_id",)})
    course, operation = Course(), waiting(check=CHECK, then=then)
    last = answer({"text": "x"})
    done = answer({"status": "done", "result_id": 9})
    reply = course.run(call(operation), answer(QUEUED), done, last)
    assert course.asked[-1] == ("GET", "/results/9")
    assert reply.response is last


# --- URLs --------------------------------------------------------------------------------

MONITOR = STATE._replace(header="operation-location", told_at_once=False)


def at(url: str, header: str = "Operation-Location") -> httpx.Response:
    return answer(QUEUED, 202, {header: url})


def test_the_server_names_the_url_and_may_change_it() -> None:
    course, operation = Course(), waiting((MONITOR,))
    course.run(
        call(operation, {"extra_body": {"x": 1}}, body={"a": 1}),
        at("/v1/operations/1?v=2#x"),
        at(f"{BASE}/operations/2"),
        answer({"status": "queued"}),
        answer({"status": "done"}),
    )
    assert course.asked == [
        ("POST", "/jobs"),
        ("GET", "/operations/1?v=2"),
        ("GET", "/operations/2"),
        ("GET", "/operations/2"),
    ]
    assert {r.body for r in course.sent[1:]} == {b""}
    assert operation.method == "POST"


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.test/v1/1",
        "http://api.test/v1/1",
        "https://api.test:444/v1/1",
        "https://me@api.test/v1/1",
        "//evil.test/1",
        "ftp://api.test/1",
        "https://api.test:port/",
        "http://[",
    ],
)
def test_no_other_server_is_asked(url: str) -> None:
    course, operation = Course(), waiting((MONITOR,))
    with pytest.raises(PollingError, match="the work goes on at") as caught:
        course.run(call(operation), at(url))
    assert len(course.sent) == 1
    assert "evil" not in url or "another server: evil.test" in str(caught.value)


def test_unless_it_is_known(api: Api) -> None:
    operation = waiting((MONITOR,), interval=0.0, origins=("https://status.test:8443",))
    urls = iter(["https://status.test:8443/1", "/v1/o/2", None])

    def handler(request: httpx.Request) -> httpx.Response:
        url = next(urls)
        headers = {"Operation-Location": url} if url else {}
        if request.url.host == "status.test" and url == "/v1/o/2":
            headers = {"Operation-Location": f"{BASE}/o/2"}
        return httpx.Response(
            200, json={"status": "queued" if url else "done"}, headers=headers
        )

    change = {
        "credentials": {"k": api_key_header("X-Key", "secret")},
        "security": (("k",),),
    }
    assert api.call(operation, handler, change=change) == {"status": "done"}
    assert [r.headers["Host"] for r in api.requests] == [
        "api.test",
        "status.test:8443",
        "api.test",
    ]
    assert {r.headers["X-Key"] for r in api.requests} == {"secret"}


def test_no_route_is_open() -> None:
    with pytest.raises(
        ResponseDecodeError, match="no header operation-location, which"
    ):
        Course().run(call(waiting((MONITOR,))), answer(QUEUED))


@pytest.mark.parametrize(
    ("final", "headers", "url"),
    [
        ("last", {"Location": f"{BASE}/results/1"}, "/operations/1"),
        ("location", {"Location": f"{BASE}/results/1"}, "/results/1"),
        ("location", {}, "/operations/1"),
        ("original", {}, "/jobs?a=1"),
    ],
)
def test_where_the_result_is(final: Any, headers: dict[str, str], url: str) -> None:
    course, operation = Course(), waiting((MONITOR._replace(final=final),))
    first = answer(
        QUEUED, 202, {"Operation-Location": f"{BASE}/operations/1", **headers}
    )
    answers = [answer({"status": "done"})]
    answers += [] if url == "/operations/1" else [answer({"id": "9"})]
    course.run(call(operation, query={"a": 1}), first, *answers)
    assert course.asked[-1] == ("GET", url)


def test_the_url_that_it_began_with_may_be_asked() -> None:
    route = Route(success=(OPEN, DONE), original=True)
    put: Operation[Any] = Operation("x.put", "PUT", "/x/{id}", lambda: Any)
    course = Course()
    asked = call(waiting((route,), start=put), path={"id": 1}, body={"a": 1})
    course.run(asked, answer(QUEUED, 202), answer({"status": "done"}))
    assert course.asked == [("PUT", "/x/1"), ("GET", "/x/1")]


# --- conditions --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "body", "holds"),
    [
        (Condition(("a",), ("x", "y")), {"a": "y"}, True),
        (Condition(("a",), ("x",)), {"a": "X"}, False),
        (Condition(("a",), ("x",)), {}, False),
        (Condition(("a",), (None,)), {}, True),
        (Condition(("a",), (None,)), [], True),
        (Condition(("a",), (True,)), {"a": True}, True),
        (Condition(("a",), (1,)), {"a": True}, False),
        (Condition(("a",), (1,)), {"a": 1.0}, True),
        (Condition(("a", 0, "b"), (3,)), {"a": [{"b": 3}]}, True),
        (Condition(("a",), ("x",), negated=True), {"a": "y"}, True),
        (Condition(("a",), ("x",), negated=True), {"a": "x"}, False),
        (Condition(("a",), pattern="^(x|y)$"), {"a": "y"}, True),
        (Condition(("a",), pattern="^(x|y)$"), {"a": "yy"}, False),
        (Condition(("a",), pattern="(?i)^done$"), {"a": "Done"}, True),
        (Condition(("a",), pattern="e"), {"a": True}, False),
        (Condition(("a",), pattern="e"), {"a": {"e": 1}}, False),
        (Condition(("a",), pattern="^2"), {"a": 25}, True),
        (Condition(("a",), ("x",), pattern="^y"), {"a": "x"}, True),
        (Condition((), pattern='"e": ?1'), {"e": 1}, True),
        (Condition(None, pattern="^20.$"), {}, True),
        (Condition(None, (200, 201)), {}, True),
        (Condition(None, (202,), negated=True), {}, True),
    ],
)
def test_conditions(condition: Condition, body: Any, holds: bool) -> None:
    reply = Reply(answer(body), call(CREATE), 0)
    assert condition.holds(Answer(reply)) is holds


@pytest.mark.parametrize("read", [lambda r: b'{"a": "x"}', lambda r: int("no")])
def test_a_body_in_another_notation(read: Callable[[Any], bytes]) -> None:
    class Notation:
        def written(self, content: bytes) -> bytes:
            return content

        def read(self, response: httpx.Response) -> bytes:
            return read(response)

    operation: Operation[Any] = Operation("x", "GET", "/", lambda: Any, xml=Notation())
    found = Answer(Reply(answer(), call(operation), 0))
    assert found.at(("a",)) in ("x", None)
    assert (found.at(("a",)) == "x") is (found.content != b"")


# --- faces -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["plain", "raw", "streamed"])
def test_the_last_answer_is_what_comes_back(api: Api, kind: str) -> None:
    states = iter(["queued", "queued", "done"])

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "7", "status": next(states)})

    operation = waiting(check=CHECK, interval=0.0)
    resource = api.resource(handler, {})

    def work() -> Any:
        if kind == "plain":
            return resource._call(operation, {}, body={})
        if kind == "raw":
            return resource.with_raw_response._call(operation, {}, body={})
        return resource.with_streaming_response._call(operation, {}, body={})

    if kind == "streamed" and api.backend != "sync":

        async def entered() -> Any:
            async with work() as response:
                return await response.parse()

        found = api.run(entered)
    elif kind == "streamed":
        with work() as response:
            found = response.parse()
    else:
        found = api.got(work)
        found = found.parse() if kind == "raw" else found
    assert found == {"id": "7", "status": "done"}
    assert len(api.requests) == 3


def test_each_request_has_a_span_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    spans: list[str] = []

    def traced(call: Call, flow: Any) -> Any:
        spans.append(call.operation.name)
        return flow

    monkeypatch.setattr(telemetry, "traced", traced)
    operation = waiting(check=CHECK)
    asked = Call(settings(telemetry=True), operation, {}, {})
    Course().run(asked, answer(QUEUED), answer({"status": "done"}))
    assert spans == ["jobs.create", "jobs.get"]


# --- Azure -------------------------------------------------------------------------------

ASYNC = {
    "Azure-AsyncOperation": f"{BASE}/monitor",
    "Location": f"{BASE}/result",
}
PENDING = {"properties": {"provisioningState": "Creating"}}
READY = {"properties": {"provisioningState": "Succeeded"}}
BROKEN = {"properties": {"provisioningState": "Failed"}}


@pytest.mark.parametrize(
    ("final", "original", "answers", "asked"),
    [
        ("original", True, [answer(PENDING, 201, ASYNC), answer({"status": "SUCCEEDED"}), answer(READY)], ["/monitor", "/jobs"]),
        ("location", False, [answer(None, 202, ASYNC), answer({"status": "Running"}), answer({"status": "Succeeded"}), answer(READY)], ["/monitor", "/monitor", "/result"]),
        ("last", False, [answer(None, 202, {"Location": "/v1/r"}), answer(None, 202), answer(PENDING)], ["/r", "/r"]),
        ("original", True, [answer(PENDING), answer(READY, 202), answer(READY)], ["/jobs", "/jobs"]),
        ("original", True, [answer({"name": "d"})], []),
        ("last", False, [answer(PENDING, 202)], []),
    ],
)  # fmt: skip
def test_what_azure_is_asked(
    final: Any, original: bool, answers: list[httpx.Response], asked: list[str]
) -> None:
    course, operation = Course(), waiting(azure.routes(final, original=original))
    course.run(call(operation), *answers)
    assert course.asked == [("POST", "/jobs"), *(("GET", path) for path in asked)]


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([answer(None, 202, ASYNC), answer({"status": "Failed"})], "Failed"),
        ([answer(None, 202, ASYNC), answer({"status": "cancelled"})], "cancelled"),
        ([answer(BROKEN)], "Failed"),
        ([answer(None, 202, {"Location": "/v1/r"}), answer(BROKEN)], 200),
    ],
)
def test_how_azure_tells_of_failure(answers: list[httpx.Response], state: Any) -> None:
    operation = waiting(azure.routes("original", original=True))
    with pytest.raises(PollingError) as caught:
        Course().run(call(operation), *answers)
    assert caught.value.state == state
