"""Bytes of streams to events, whatever the pieces they arrive in."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from _core.errors import APIConnectionError, ResponseDecodeError
from _core.models import Model
from _core.operation import StreamOperation
from _core.streams import Event, EventDecoder, LineDecoder

from .conftest import Api

# The WHATWG's "9.2.6 Interpreting an event stream", and its examples.
EVENTS: dict[bytes, list[Event]] = {
    b"data: a\n\n": [Event("a")],
    b"data:a\n\n": [Event("a")],
    b"data:  a\n\n": [Event(" a")],
    b"\xef\xbb\xbfdata: a\n\n": [Event("a")],
    b"data: a\r\rdata: b\r\n\r\ndata: c\n\n": [Event("a"), Event("b"), Event("c")],
    b"data: YHOO\ndata: +2\ndata: 10\n\n": [Event("YHOO\n+2\n10")],
    b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
    b"data:  third event\n": [Event("first event", id="1"), Event("second event")],
    b"data\n\ndata\ndata\n\ndata:\n": [Event(""), Event("\n")],
    b"data:test\n\ndata: test\n\n": [Event("test"), Event("test")],
    b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n": [
        Event("73857293", "add"),
        Event("2153", "remove"),
    ],
    b": comment\nretry: 9\nid: 7\nevent: hit\ndata: x\n\n": [Event("x", "hit", "7")],
    b"id: 7\ndata: x\n\nid: \x00\ndata: y\n\n": [
        Event("x", id="7"),
        Event("y", id="7"),
    ],
    b"event: lost\n\ndata: x\n\n": [Event("x")],
    b"unknown: 1\nDATA: no\ndata: x\n\n": [Event("x")],
    b"data: never ended\n": [],
    b"data: a:b: c\n\n": [Event("a:b: c")],
    b"\n\n\n": [],
    b"": [],
    "data: café \u2028 \x85 \x0c \U0001f4d6\n\n".encode(): [
        Event("café \u2028 \x85 \x0c \U0001f4d6")
    ],
    b"data: \xff\n\n": [Event("\ufffd")],
}
LINES: dict[bytes, list[str]] = {
    b'{"a": 1}\n{"b": 2}\n': ['{"a": 1}', '{"b": 2}'],
    b'{"a": 1}\r\n\r\n{"b": 2}': ['{"a": 1}\r', '{"b": 2}'],
    b"\xef\xbb\xbf1\n": ["1"],
    '"\u2028 \x85 é"\n'.encode(): ['"\u2028 \x85 é"'],
    b"\n \n": [],
    b"": [],
    b"last": ["last"],
}


def pieces(stream: bytes) -> list[list[bytes]]:
    """`stream` cut in two at every position, and into single bytes."""
    cuts = [[stream[:at], stream[at:]] for at in range(len(stream) + 1)]
    return [*cuts, [stream[at : at + 1] for at in range(len(stream))]]


def read(decoder: EventDecoder | LineDecoder, chunks: list[bytes]) -> list[Event]:
    found = [event for chunk in chunks for event in decoder.feed(chunk)]
    return [*found, *decoder.finish()]


@pytest.mark.parametrize("stream", EVENTS)
def test_events_cut_at_every_byte(stream: bytes) -> None:
    for chunks in pieces(stream):
        assert read(EventDecoder(), chunks) == EVENTS[stream], chunks


@pytest.mark.parametrize("stream", LINES)
def test_lines_cut_at_every_byte(stream: bytes) -> None:
    for chunks in pieces(stream):
        assert [e.data for e in read(LineDecoder(), chunks)] == LINES[stream], chunks


class Hit(Model):
    n: int


# httpx leaves its own generators to the garbage collector when a stream is left early.
early_end = pytest.mark.filterwarnings(
    "ignore:.*Response.aiter_:pytest.PytestUnraisableExceptionWarning"
)


def streaming(api: Api, content: bytes, kind: Any = Hit, lines: bool = False) -> Any:
    operation: StreamOperation[Any] = StreamOperation(
        "x.stream", "GET", "/x", lambda: kind, lines=lines
    )
    answer = httpx.Response(200, content=content)
    return api.call(operation, lambda _: answer, "_stream")


@early_end
def test_typed_items(api: Api) -> None:
    content = b'data: {"n": 1}\n\n: hello\n\ndata: {"n": 2}\n\ndata: [DONE]\n\ndata: x'
    stream = streaming(api, content)
    assert [hit.n for hit in api.items(lambda: stream)] == [1, 2]
    assert api.sent.headers["accept"] == "text/event-stream"
    assert stream.status_code == 200 and stream.http_response.is_closed


def test_typed_lines(api: Api) -> None:
    stream = streaming(api, b'{"n": 1}\r\n{"n": 2}', lines=True)
    assert [hit.n for hit in api.items(lambda: stream)] == [1, 2]
    assert api.sent.headers["accept"] == "application/x-ndjson"


def test_events_that_are_text(api: Api) -> None:
    stream = streaming(api, b"data: not json\n\n", str)
    assert api.items(lambda: stream) == ["not json"]
    stream = streaming(api, b'"json"\n', str, lines=True)
    assert api.items(lambda: stream) == ["json"]


def test_events_behind_the_items(api: Api) -> None:
    stream = streaming(api, b"event: hit\nid: 3\ndata: 1\n\n", int)
    assert api.items(stream.events) == [Event("1", "hit", "3")]


@early_end
def test_an_item_that_is_not_as_promised_is_kept(api: Api) -> None:
    stream = streaming(api, b'data: {"n": "many"}\n\n')
    assert [hit.n for hit in api.items(lambda: stream)] == ["many"]
    stream = streaming(api, b"data: nonsense\n\n")
    with pytest.raises(ResponseDecodeError, match="not what the document promises"):
        api.items(lambda: stream)


@early_end
def test_leaving_early_closes(api: Api) -> None:
    stream = streaming(api, b'data: {"n": 1}\n\n' * 5)
    if api.backend == "sync":
        with stream:
            assert next(iter(stream)).n == 1
    else:

        async def leave() -> None:
            async with stream:
                async for hit in stream:
                    assert hit.n == 1
                    break

        api.run(leave)
    assert stream.http_response.is_closed


def test_a_connection_that_breaks_in_the_middle(api: Api) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self) -> Any:
                yield b'data: {"n": 1}\n\n'
                raise httpx.ReadError("reset")

            async def __aiter__(self) -> Any:
                for chunk in self:
                    yield chunk

        return httpx.Response(200, stream=Body())

    operation: StreamOperation[Hit] = StreamOperation("x", "GET", "/x", lambda: Hit)
    stream = api.call(operation, broken, "_stream")
    with pytest.raises(APIConnectionError, match="ReadError: reset") as caught:
        api.items(lambda: stream)
    assert isinstance(caught.value.__cause__, httpx.ReadError)


def test_an_error_is_read_before_it_is_raised(api: Api) -> None:
    from _core.errors import APIStatusError

    operation: StreamOperation[Hit] = StreamOperation("x", "GET", "/x", lambda: Hit)
    body = json.dumps({"message": "no"})
    with pytest.raises(APIStatusError, match="400 Bad Request: no"):
        api.call(operation, lambda _: httpx.Response(400, text=body), "_stream")
