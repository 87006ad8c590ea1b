"""Streams of events and of JSON: their items, their end, and connections that break."""

from __future__ import annotations

import gc
import json
import warnings
from typing import Any, Literal

import anyio
import httpx
import pytest

from _core.errors import APIConnectionError, APIStatusError, ResponseDecodeError, StreamError
from _core.events import Event
from _core.models import Model
from _core.sequences import ArrayDecoder, LineDecoder
from _core.streaming import StreamOperation

from .conftest import Api


class Hit(Model):
    n: int


class Miss(Model):
    why: str


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Pieces, and perhaps an error at the end."""

    def __init__(self, *chunks: bytes, error: Exception | None = None) -> None:
        self.chunks = chunks
        self.error = error
        self.is_closed = False

    def __iter__(self) -> Any:
        yield from self.chunks
        if self.error:
            raise self.error

    async def __aiter__(self) -> Any:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


def streaming(api: Api, content: bytes, kind: Any = Hit, **details: Any) -> Any:
    options = details.pop("options", None)
    operation: StreamOperation[Any] = StreamOperation("x.stream", "GET", "/x", lambda: kind, **details)
    answer = httpx.Response(200, stream=Body(content))
    return api.call(operation, lambda _: answer, "_stream", options=options)


def test_typed_items(api: Api) -> None:
    content = b'data: {"n": 1}\n\n: hello\n\ndata: {"n": 2}\n\ndata: [DONE]\n\ndata: x'
    stream = streaming(api, content)
    assert [hit.n for hit in api.items(lambda: stream)] == [1, 2]
    assert api.sent.headers["accept"] == "text/event-stream"
    assert stream.status_code == 200 and stream.http_response.is_closed


def test_typed_lines(api: Api) -> None:
    stream = streaming(
        api, b'{"n": 1}\r\n{"n": 2}', decoder=LineDecoder, accept="application/jsonl"
    )
    assert [hit.n for hit in api.items(lambda: stream)] == [1, 2]
    assert api.sent.headers["accept"] == "application/jsonl"


def test_items_of_an_array(api: Api) -> None:
    stream = streaming(api, b'[{"n": 1}, {"n": 2}]', decoder=ArrayDecoder)
    assert [hit.n for hit in api.items(lambda: stream)] == [1, 2]


def test_an_array_that_is_cut_off(api: Api) -> None:
    stream = streaming(api, b'[{"n": 1},', decoder=ArrayDecoder)
    with pytest.raises(ResponseDecodeError, match=r"x\.stream: the array does not end"):
        api.items(lambda: stream)
    assert stream.last_event.data == '{"n": 1}'


def test_events_that_are_text(api: Api) -> None:
    stream = streaming(api, b"data: not json\n\ndata: [DONE]\n\ndata: 1\n\n", str, end="")
    assert api.items(lambda: stream) == ["not json", "[DONE]", "1"]
    stream = streaming(api, b'"json"\n', str, decoder=LineDecoder)
    assert api.items(lambda: stream) == ["json"]


def test_data_that_is_a_word_or_anything(api: Api) -> None:
    content = b'data: on\n\ndata: "off"\n\n'
    stream = streaming(api, content, Literal["on", "off"])
    assert api.items(lambda: stream) == ["on", "off"]
    stream = streaming(api, content, Literal["on", "off"], options={"strict": True})
    assert api.items(lambda: stream) == ["on", "off"]
    stream = streaming(api, b"data: on\n\ndata: 1\n\n", Any)
    assert api.items(lambda: stream) == ["on", 1]


def test_another_end(api: Api) -> None:
    stream = streaming(api, b'data: {"n": 1}\n\ndata: over\n\ndata: 2\n\n', end="over")
    assert [hit.n for hit in api.items(lambda: stream)] == [1]


def test_a_last_event(api: Api) -> None:
    content = b'data: {"n": 1}\n\nevent: bye\ndata: {"n": 2}\n\ndata: {"n": 3}\n\n'
    stream = streaming(api, content, last_events=("bye",))
    assert [hit.n for hit in api.items(lambda: stream)] == [1, 2]
    assert stream.http_response.is_closed


def test_the_name_of_an_event_is_the_type_of_its_data(api: Api) -> None:
    content = (
        b'event: hit\ndata: {"n": 1}\n\nevent: miss\ndata: {"why": "far"}\n\n'
        b"event: word\ndata: 7\n\nevent: newer\ndata: what\n\n"
    )
    names = {"hit": lambda: Hit, "miss": lambda: Miss, "word": lambda: str}
    stream = streaming(api, content, Hit | Miss | str, by_event=names)
    assert api.items(lambda: stream) == [Hit(n=1), Miss(why="far"), "7", "what"]
    assert stream.last_event == Event("what", "newer")


def test_an_unknown_event_of_text_is_an_error_where_strict(api: Api) -> None:
    stream = streaming(
        api,
        b"event: newer\ndata: what\n\n",
        Hit,
        by_event={"hit": lambda: Hit},
        options={"strict": True},
    )
    with pytest.raises(ResponseDecodeError):
        api.items(lambda: stream)


def test_an_event_that_says_what_went_wrong(api: Api) -> None:
    content = b'data: {"n": 1}\n\nevent: error\nid: 4\ndata: {"error": {"message": "full"}}\n\n'
    stream = streaming(api, content)
    with pytest.raises(StreamError, match=r"^x\.stream: event 'error': full$") as caught:
        api.items(lambda: stream)
    assert caught.value.body == {"error": {"message": "full"}}
    assert (caught.value.event.name, caught.value.event.id) == ("error", "4")
    assert caught.value.response is stream.http_response
    assert stream.http_response.is_closed


def test_what_went_wrong_may_be_text(api: Api) -> None:
    stream = streaming(api, b"event: fault\ndata: full\n\n", error_events=("fault",))
    with pytest.raises(StreamError, match="event 'fault': full") as caught:
        api.items(lambda: stream)
    assert caught.value.body == "full"


def test_an_error_that_is_described_has_the_type_of_its_description(api: Api) -> None:
    stream = streaming(
        api, b'event: error\ndata: {"why": "full"}\n\n', Hit, errors={0: lambda: Miss}
    )
    with pytest.raises(StreamError) as caught:
        api.items(lambda: stream)
    assert caught.value.body == Miss(why="full")


def test_an_error_event_that_is_typed_is_an_item(api: Api) -> None:
    content = b'event: error\ndata: {"why": "full"}\n\n'
    stream = streaming(api, content, Miss, by_event={"error": lambda: Miss})
    assert api.items(lambda: stream) == [Miss(why="full")]
    stream = streaming(api, b'event: error\ndata: {"n": 1}\n\n', error_events=())
    assert api.items(lambda: stream) == [Hit(n=1)]


def test_events_behind_the_items(api: Api) -> None:
    stream = streaming(api, b"event: error\nid: 3\ndata: 1\n\n", int)
    assert api.items(stream.events) == [Event("1", "error", "3")]


def test_an_item_that_is_not_as_promised_is_kept(api: Api) -> None:
    stream = streaming(api, b'data: {"n": "many"}\n\n')
    assert [hit.n for hit in api.items(lambda: stream)] == ["many"]
    stream = streaming(api, b"data: nonsense\n\n")
    with pytest.raises(ResponseDecodeError, match="not what the document promises"):
        api.items(lambda: stream)
    assert stream.http_response.is_closed


async def first_only(stream: Any) -> None:
    async with stream:
        async for hit in stream:
            assert hit.n == 1
            break


def test_leaving_early_closes_and_warns_of_nothing(api: Api) -> None:
    body = Body(*[b'data: {"n": 1}\n\n'] * 5)
    operation: StreamOperation[Hit] = StreamOperation("x", "GET", "/x", lambda: Hit)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        stream = api.call(operation, lambda _: httpx.Response(200, stream=body), "_stream")
        if api.backend == "sync":
            with stream:
                assert next(iter(stream)).n == 1
        else:

            api.run(lambda: first_only(stream))
        stream = None
        gc.collect()
    assert body.is_closed


def test_dropping_a_stream_closes_it(api: Api) -> None:
    body = Body(*[b'data: {"n": 1}\n\n'] * 5)
    operation: StreamOperation[Hit] = StreamOperation("x", "GET", "/x", lambda: Hit)
    answer = httpx.Response(200, stream=body)
    resource = api.resource(lambda _: answer, {})
    gc.disable()  # no circle keeps it
    try:
        if api.backend == "sync":
            for _ in resource._stream(operation, {}):
                break
        else:

            async def leave() -> None:
                async for _ in await resource._stream(operation, {}):
                    break
                for _ in range(10):
                    await anyio.sleep(0)

            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)  # trio says: use `async with`
                api.run(leave)
    finally:
        gc.enable()
    assert body.is_closed


def test_a_stream_that_was_never_read_can_be_closed(api: Api) -> None:
    stream = streaming(api, b"data: 1\n\n")
    api.got(stream.close)
    assert stream.http_response.is_closed
    assert api.items(lambda: stream) == []


def broken(*chunks: bytes) -> httpx.Response:
    return httpx.Response(200, stream=Body(*chunks, error=httpx.ReadError("reset")))


def test_a_connection_that_breaks_in_the_middle(api: Api) -> None:
    operation: StreamOperation[Hit] = StreamOperation("x", "GET", "/x", lambda: Hit)
    stream = api.call(operation, lambda _: broken(b'id: 1\ndata: {"n": 1}\n\n'), "_stream")
    with pytest.raises(APIConnectionError, match="ReadError: reset") as caught:
        api.items(lambda: stream)
    assert isinstance(caught.value.__cause__, httpx.ReadError)
    assert len(api.requests) == 1


def resumed(api: Api, *answers: httpx.Response | Exception, **details: Any) -> Any:
    script = iter(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        found = next(script)
        if isinstance(found, Exception):
            raise found
        return found

    options = details.pop("options", {"max_retries": 2})
    operation: StreamOperation[Hit] = StreamOperation(
        "x", "GET", "/x", lambda: Hit, **{"resume": True, **details}
    )
    return api.call(operation, answer, "_stream", options=options)


FIRST = b'retry: 1\nid: a\ndata: {"n": 1}\n\n'


def test_a_broken_connection_goes_on_after_the_last_event(api: Api) -> None:
    stream = resumed(
        api,
        broken(FIRST, b'id: b\ndata: {"n": 8'),
        broken(b'data: {"n": 2}\n\nid: c\n\n'),
        httpx.ConnectError("refused"),
        httpx.Response(200, stream=Body(b'data: {"n": 3}\n\n')),
    )
    assert [hit.n for hit in api.items(lambda: stream)] == [1, 2, 3]
    sent = [request.headers.get("last-event-id") for request in api.requests]
    assert sent == [None, "a", "c", "c"]


def test_no_more_than_so_many_times_without_an_event(api: Api) -> None:
    stream = resumed(
        api, broken(FIRST), broken(b'data: {"n": 2}\n\n'), broken(), broken(b": hi\n\n")
    )
    found: list[int] = []
    with pytest.raises(APIConnectionError, match="ReadError: reset"):
        api.items(lambda: kept(stream, found))
    assert found == [1, 2]
    assert len(api.requests) == 4


def kept(stream: Any, found: list[int]) -> Any:
    """The items of a stream, put aside as they come."""

    async def several() -> Any:
        async for hit in stream:
            found.append(hit.n)
            yield hit

    def one_by_one() -> Any:
        for hit in stream:
            found.append(hit.n)
            yield hit

    return several() if hasattr(stream, "__aiter__") else one_by_one()


@pytest.mark.parametrize(
    ("first", "options"),
    [
        (b'retry: 1\ndata: {"n": 1}\n\n', {}),
        ('retry: 1\nid: é\ndata: {"n": 1}\n\n'.encode(), {}),
        (b'retry: 1\nid: a\x07\ndata: {"n": 1}\n\n', {}),
        (FIRST, {"max_retries": 0}),
    ],
    ids=["no id", "no ascii", "no header", "no retries"],
)
def test_what_cannot_be_resumed_is_an_error(api: Api, first: bytes, options: Any) -> None:
    stream = resumed(api, broken(first), options=options)
    with pytest.raises(APIConnectionError, match="ReadError: reset"):
        api.items(lambda: stream)
    assert len(api.requests) == 1


def test_a_clean_end_is_the_end(api: Api) -> None:
    stream = resumed(api, httpx.Response(200, stream=Body(FIRST)))
    assert [hit.n for hit in api.items(lambda: stream)] == [1]


def test_a_server_that_refuses_to_go_on(api: Api) -> None:
    stream = resumed(api, broken(FIRST), httpx.Response(404, json={"message": "gone"}))
    with pytest.raises(APIStatusError, match="gone"):
        api.items(lambda: stream)


def test_headers_of_the_call_are_sent_again(api: Api) -> None:
    stream = resumed(
        api,
        broken(FIRST),
        httpx.Response(204, stream=Body()),
        options={"extra_headers": {"x-a": "1"}, "max_retries": 1},
    )
    assert [hit.n for hit in api.items(lambda: stream)] == [1]
    assert api.sent.headers["x-a"] == "1" and api.sent.headers["last-event-id"] == "a"


def test_an_error_is_read_before_it_is_raised(api: Api) -> None:
    operation: StreamOperation[Hit] = StreamOperation("x", "GET", "/x", lambda: Hit)
    body = json.dumps({"message": "no"})
    with pytest.raises(APIStatusError, match="400 Bad Request: no"):
        api.call(operation, lambda _: httpx.Response(400, text=body), "_stream")
