"""What a client tells of its requests: hooks, logs, spans. Never a secret."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
security: [{key: [], query: []}]
paths:
  /things/{id}:
    get:
      tags: [things]
      operationId: readThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: Done., content: {application/json: {schema: {type: object}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Acme}
    query: {type: apiKey, in: query, name: who}
"""
ME = {"api_key": "hush", "query": "shush"}


def quick(made: Sdk, **changes: Any) -> Any:
    """A policy that does not wait."""
    retries = importlib.import_module(f"{made.package.__name__}._core.retries")
    return retries.RetryPolicy(first_delay=0.0, **changes)


def test_hooks_see_requests_responses_and_retries(sdk: Make, mode: str) -> None:
    made, seen = sdk(DOCUMENT), []

    def on_request(request: httpx.Request) -> None:
        request.headers["X-Hook"] = "1"
        seen.append(request.method)

    hooks = {
        "on_request": on_request,
        "on_response": lambda response: seen.append(response.status_code),
        "on_retry": lambda retry: seen.append((retry.operation, retry.number, type(retry.problem).__name__)),
    }
    script = [httpx.Response(503), answer({})]
    with made.session(mode, script, retries=quick(made), **hooks, **ME) as session:
        session.call("things.retrieve", "a")
    assert seen == ["GET", 503, ("things.retrieve", 1, "ServerError"), "GET", 200]
    assert session.last.headers["x-hook"] == "1"


def test_a_hook_sees_the_error_that_ends_a_call(sdk: Make, mode: str) -> None:
    made, seen = sdk(DOCUMENT), []
    script = [httpx.Response(503), httpx.Response(404), httpx.ConnectError("gone")]
    options = {"on_error": seen.append, "retries": quick(made, give_up_after=60.0), "max_retries": 1}
    with made.session(mode, script, **options, **ME) as session:
        with pytest.raises(made.package.NotFoundError) as refused:
            session.call("things.retrieve", "a")
        with pytest.raises(made.package.APIConnectionError) as lost:
            session.call("things.retrieve", "a", max_retries=0)
        session.call("things.retrieve", "a")
    assert seen == [refused.value, lost.value]


def test_a_hook_sees_the_error_where_time_is_up(sdk: Make, mode: str) -> None:
    made, seen = sdk(DOCUMENT), []
    retries = quick(made, give_up_after=0.0)
    with made.session(mode, [httpx.Response(503)] * 3, on_error=seen.append, retries=retries, **ME) as session:
        with pytest.raises(made.package.ServerError) as caught:
            session.call("things.retrieve", "a")
    assert seen == [caught.value]


def test_hooks_may_be_async(sdk: Make) -> None:
    made, seen = sdk(DOCUMENT), []

    async def told(thing: Any) -> None:
        seen.append(type(thing).__name__)

    hooks = {"on_request": told, "on_response": told, "on_retry": told, "on_error": told}
    script = [httpx.Response(503), answer({}), httpx.Response(404)]
    with made.session("async", script, retries=quick(made), **hooks, **ME) as session:
        session.call("things.retrieve", "a")
        with pytest.raises(made.package.NotFoundError):
            session.call("things.retrieve", "b")
    assert seen == ["Request", "Response", "Retry", "Request", "Response", "Request", "Response", "NotFoundError"]


def test_what_is_logged(sdk: Make, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    made = sdk(DOCUMENT)
    script = [httpx.Response(503), answer({}, headers={"set-cookie": "sid=hush"})]
    with caplog.at_level(logging.DEBUG, made.package.__name__):
        with made.session(mode, script, retries=quick(made), **ME) as session:
            session.call("things.retrieve", "a", extra_headers={"Authorization": "hush", "X-Plain": "seen"})
    ours = [record for record in caplog.records if record.name == made.package.__name__]
    text = "\n".join(record.getMessage() for record in ours)
    assert "GET https://api.test/v1/things/a?who=[hidden]: 503" in text
    assert "things.retrieve: ServerError, retry 1 in 0.00 s" in text
    assert "GET https://api.test/v1/things/a?who=[hidden]: 200" in text
    assert "'x-plain': 'seen'" in text and "hush" not in text and "shush" not in text


def test_nothing_is_logged_unasked(sdk: Make, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    made = sdk(DOCUMENT)
    with caplog.at_level(logging.WARNING), made.session(mode, [answer({})], **ME) as session:
        session.call("things.retrieve", "a")
    assert [r for r in caplog.records if r.name == made.package.__name__] == []


def test_a_variable_asks_for_a_log(
    sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = sdk(DOCUMENT)
    name = made.package.__name__
    monkeypatch.setenv(f"{name.upper()}_LOG", "info")
    for _ in range(2):  # two clients do not say everything twice
        with made.session(mode, [answer({})], **ME) as session:
            session.call("things.retrieve", "a")
    logging.getLogger(name).setLevel(logging.NOTSET)
    assert capsys.readouterr().err.count(": 200") == 2


def test_secrets_are_in_no_error_and_no_repr(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    with made.session(mode, [httpx.Response(404, text="no")], **ME) as session:
        with pytest.raises(made.package.NotFoundError) as caught:
            session.call("things.retrieve", "a")
        settings = session.client._caller.settings
    shown = f"{caught.value} {caught.value!r} {settings!r} {session.client!r}"
    assert "hush" not in shown


def test_spans(sdk: Make, mode: str) -> None:
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    export = importlib.import_module("opentelemetry.sdk.trace.export")
    memory = importlib.import_module("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    api = importlib.import_module("opentelemetry.trace")
    found = memory.InMemorySpanExporter()
    provider = api.get_tracer_provider()
    if not hasattr(provider, "add_span_processor"):
        provider = trace.TracerProvider()
        api.set_tracer_provider(provider)
    provider.add_span_processor(export.SimpleSpanProcessor(found))
    made = sdk(DOCUMENT)
    script = [httpx.Response(503), answer({}), httpx.Response(404)]
    with made.session(mode, script, telemetry=True, retries=quick(made), **ME) as session:
        session.call("things.retrieve", "a")
        with pytest.raises(made.package.NotFoundError):
            session.call("things.retrieve", "b")
    good, bad = found.get_finished_spans()
    assert good.name == "GET /things/{id}" and good.kind == api.SpanKind.CLIENT
    assert dict(good.attributes) == {
        "http.request.method": "GET",
        "url.template": "/things/{id}",
        "url.full": "https://api.test/v1/things/a?who=[hidden]",
        "server.address": "api.test",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
    }
    assert bad.attributes["error.type"] == "404" and not bad.status.is_ok
    trace_id = format(good.context.trace_id, "032x")
    assert session.sent[0].headers["traceparent"].split("-")[1] == trace_id
