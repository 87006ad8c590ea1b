"""Calls to spans of OpenTelemetry: its semantic conventions for HTTP clients (1.23).

Needs the package `opentelemetry-api`; what collects the spans is the application's.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from .effects import Flow, Send
from .redaction import shown_url

if TYPE_CHECKING:
    from .call import Call, WireRequest
    from .engine import Reply

R = TypeVar("R")


def traced(call: Call, flow: Flow[Reply]) -> Flow[Reply]:
    """`flow` inside a span of its own, whose context travels with every request."""
    trace: Any = import_module("opentelemetry.trace")
    operation = call.operation
    with trace.get_tracer(__package__).start_as_current_span(
        f"{operation.method} {operation.path}",
        kind=trace.SpanKind.CLIENT,
        attributes={
            "http.request.method": operation.method,
            "url.template": operation.path,
        },
        record_exception=False,
    ) as span:
        try:
            reply = yield from _marked(span, flow)
        except Exception as error:
            status = getattr(error, "status_code", None)
            span.set_attribute("error.type", str(status or type(error).__qualname__))
            if status is not None:
                span.set_attribute("http.response.status_code", status)
            raise
        span.set_attribute("http.response.status_code", reply.response.status_code)
        return reply


def _marked(span: Any, flow: Flow[R]) -> Flow[R]:
    """`flow`, each request with the context of the span."""
    count = 0
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Send):
                effect = Send(_with_context(span, effect.request, count))
                count += 1
            try:
                outcome = yield effect
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(outcome)
    except StopIteration as stop:
        result: R = stop.value
        return result


def _with_context(span: Any, request: WireRequest, count: int) -> WireRequest:
    url = urlsplit(request.url)
    secret = (name for proof in request.credentials for name in proof.query)
    span.set_attribute("url.full", shown_url(request.url, secret))
    span.set_attribute("server.address", url.hostname or "")
    if url.port:
        span.set_attribute("server.port", url.port)
    if count:
        span.set_attribute("http.request.resend_count", count)
    headers: dict[str, str | None] = {}
    import_module("opentelemetry.propagate").inject(headers)
    return request._replace(headers={**headers, **request.headers})
