"""Streams of events and of JSON lines -> typed items, one by one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from support import Sdk, Session, answer

Make = Callable[..., Sdk]

SCHEMAS = """
components:
  schemas:
    Ask: {type: object, required: [text], properties: {text: {type: string}, stream: {type: boolean}}}
    Chunk: {type: object, required: [deltaText], properties: {deltaText: {type: string}}}
    Whole: {type: object, required: [text], properties: {text: {type: string}}}
"""


def streaming(content: str) -> str:
    """A document whose `asks.send` answers with this content."""
    return f"""
paths:
  /asks:
    post:
      operationId: sendAsk
      tags: [asks]
      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Ask"}}}}}}}}
      responses: {{"200": {{description: Done., content: {content}}}}}
{SCHEMAS}"""


EVENTS = streaming('{text/event-stream: {schema: {$ref: "#/components/schemas/Chunk"}}}')
LINES = streaming('{application/x-ndjson: {schema: {$ref: "#/components/schemas/Chunk"}}}')
BOTH = streaming(
    '{application/json: {schema: {$ref: "#/components/schemas/Whole"}}, text/event-stream: {schema: {$ref: "#/components/schemas/Chunk"}}}'
)
SSE = b': hi\n\nevent: delta\nid: 1\ndata: {"deltaText":\ndata: "a"}\n\ndata: {"deltaText": "\xc3\xa9"}\r\n\r\ndata: [DONE]\n\ndata: {"deltaText": "never"}\n\n'
NDJSON = b'{"deltaText": "a"}\n\n{"deltaText": "\xc3\xa9"}'


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives piece by piece; `closed` tells that its connection was released."""

    def __init__(self, content: bytes, size: int) -> None:
        self._pieces = [content[at : at + size] for at in range(0, len(content), size)]
        self.closed = False
        self.given = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.given += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            self.given += 1
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def texts(session: Session, stream: Any) -> list[str]:
    """What the items of a stream say."""
    return [item.delta_text for item in session.all(stream)]


@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize(
    ("document", "content", "accept"),
    [(EVENTS, SSE, "text/event-stream"), (LINES, NDJSON, "application/x-ndjson")],
    ids=["events", "lines"],
)
def test_items_of_a_stream_are_typed_whatever_the_pieces(
    sdk: Make, mode: str, document: str, content: bytes, accept: str, size: int
) -> None:
    made, body = sdk(document), Pieces(content, size)
    with made.session(mode, [httpx.Response(200, stream=body)]) as session:
        stream = session.call("asks.send", text="x")
        assert body.given == 0
        items = session.all(stream)
        assert session.last.headers["accept"] == accept
    assert [type(item) for item in items] == [made.types.Chunk] * 2
    assert [item.delta_text for item in items] == ["a", "é"]
    assert body.closed


def test_events_have_names_and_ids(sdk: Make, mode: str) -> None:
    with sdk(EVENTS).session(mode, [httpx.Response(200, content=SSE)]) as session:
        events = session.all(session.call("asks.send", text="x").events())
    assert [(event.name, event.id) for event in events] == [("delta", "1"), ("message", "1")]
    assert events[0].data == '{"deltaText":\n"a"}'


def test_a_stream_that_is_left_early_is_closed(sdk: Make, mode: str) -> None:
    body = Pieces(NDJSON, 19)
    with sdk(LINES).session(mode, [httpx.Response(200, stream=body)]) as session:
        with session.entered(session.call("asks.send", text="x")) as stream:
            first = next(stream) if mode == "sync" else session.finish(stream.__anext__())
            assert first.delta_text == "a"
        assert body.closed and body.given == 1


def test_an_error_instead_of_a_stream_is_raised_at_once(sdk: Make, mode: str) -> None:
    made = sdk(EVENTS)
    with made.session(mode, [answer({"message": "no"}, 400)]) as session:
        with pytest.raises(made.package.BadRequestError, match="no"):
            session.call("asks.send", text="x")


def test_without_stream_the_answer_is_whole(sdk: Make, mode: str) -> None:
    made = sdk(BOTH)
    with made.session(mode, [answer({"text": "a"}), answer({"text": "b"})]) as session:
        assert type(session.call("asks.send", text="x")) is made.types.Whole
        assert session.json == {"text": "x"}
        assert session.last.headers["accept"] == "application/json"
        assert session.call("asks.send", text="x", stream=False).text == "b"
        assert session.json == {"text": "x", "stream": False}


def test_with_stream_the_answer_is_a_stream(sdk: Make, mode: str) -> None:
    with sdk(BOTH).session(mode, [httpx.Response(200, content=SSE)]) as session:
        assert texts(session, session.call("asks.send", text="x", stream=True)) == ["a", "é"]
        assert session.json == {"text": "x", "stream": True}
        assert session.last.headers["accept"] == "text/event-stream"


def test_both_forms_are_overloads(sdk: Make) -> None:
    text = sdk(BOTH).text("resources/asks.py")
    assert text.count("@overload") == 6
    assert "stream: Literal[True]," in text and "-> Stream[types.Chunk]: ..." in text


def test_the_schema_of_an_item_types_a_stream_of_openapi_3_2(sdk: Make, mode: str) -> None:
    made = sdk(
        "openapi: 3.2.0\ninfo: {title: Acme, version: '1'}\nservers: [{url: 'https://api.test'}]\n"
        + streaming('{application/jsonl: {itemSchema: {$ref: "#/components/schemas/Chunk"}}}')
    )
    with made.session(mode, [httpx.Response(200, content=NDJSON)]) as session:
        assert texts(session, session.call("asks.send", text="x")) == ["a", "é"]


def test_a_schema_of_whole_events_types_their_data(sdk: Make, mode: str) -> None:
    made = sdk(
        "openapi: 3.2.0\ninfo: {title: Acme, version: '1'}\nservers: [{url: 'https://api.test'}]\n"
        + streaming(
            "{text/event-stream: {itemSchema: {type: object, properties: {event: {type: string}, "
            "data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Chunk'}}}}}}"
        )
    )
    with made.session(mode, [httpx.Response(200, content=SSE)]) as session:
        assert texts(session, session.call("asks.send", text="x")) == ["a", "é"]


def test_data_that_is_text_stays_text(sdk: Make, mode: str) -> None:
    made = sdk(streaming("{text/event-stream: {schema: {type: string}}}"))
    with made.session(mode, [httpx.Response(200, content=b"data: a\ndata: b\n\ndata: 1\n\n")]) as session:
        assert session.all(session.call("asks.send", text="x")) == ["a\nb", "1"]


def test_an_unknown_item_is_kept(sdk: Make, mode: str) -> None:
    made = sdk(LINES)
    with made.session(mode, [httpx.Response(200, content=b'{"newer": 1}\n')]) as session:
        (item,) = session.all(session.call("asks.send", text="x"))
    assert item.newer == 1 and item.delta_text is None


def test_a_raw_stream_can_be_parsed(sdk: Make, mode: str) -> None:
    made = sdk(LINES)
    with made.session(mode, [httpx.Response(200, content=NDJSON)]) as session:
        raw = session.call("asks.with_raw_response.send", text="x")
        assert raw.status_code == 200
        assert texts(session, raw.parse()) == ["a", "é"]
