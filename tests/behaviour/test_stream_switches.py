"""Operations that answer whole or as a stream -> overloads, and what callers choose by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

BOTH = """{"200": {description: Done., content: {
        application/json: {schema: {$ref: "#/components/schemas/Whole"}},
        text/event-stream: {schema: {$ref: "#/components/schemas/Chunk"}}}}}"""
SCHEMAS = """
components:
  schemas:
    Chunk: {type: object, required: [deltaText], properties: {deltaText: {type: string}}}
    Whole: {type: object, required: [text], properties: {text: {type: string}}}
"""
SSE = b'data: {"deltaText": "a"}\n\ndata: [DONE]\n\n'


def asking(stream: str, required: str = "text", media_type: str = "application/json") -> str:
    """A document whose `asks.send` takes a body with this property."""
    return f"""
paths:
  /asks:
    post:
      operationId: sendAsk
      tags: [asks]
      requestBody: {{required: true, content: {{{media_type}: {{schema: {{type: object, required: [{required}], properties: {{text: {{type: string}}, {stream}}}}}}}}}}}
      responses: {BOTH}
{SCHEMAS}"""


def querying(parameters: str, responses: str = BOTH, marks: str = "") -> str:
    """A document whose `asks.send` has these parameters."""
    return f"""
paths:
  /asks:
    get:
      operationId: sendAsk
      tags: [asks]
      {marks}
      parameters: [{parameters}]
      responses: {responses}
{SCHEMAS}"""


def outcome(made: Sdk, mode: str, **arguments: Any) -> tuple[str, str, httpx.Request]:
    """What came, what was asked for, and the request."""
    with made.session(mode, [httpx.Response(200, content=b'{"text": "a"}')]) as session:
        found = session.call("asks.send", **arguments)
    kind = type(found).__name__.removeprefix("Async")
    return kind, session.last.headers["accept"], session.last


def chosen(made: Sdk, mode: str, **arguments: Any) -> tuple[str, str]:
    """What came, and what was asked for."""
    return outcome(made, mode, **arguments)[:2]


W, S = ("Whole", "application/json"), ("Stream", "text/event-stream")


@pytest.mark.parametrize(
    ("stream", "required", "usual"),
    [
        ("stream: {type: boolean}", "text", W),
        ("stream: {type: boolean, default: false}", "text", W),
        ("stream: {type: boolean, default: true}", "text", S),
        ("stream: {type: [boolean, 'null'], default: false}", "text", W),
        ("stream: {type: boolean}", "'text, stream'", None),
    ],
    ids=["optional", "false", "true", "nullable", "required"],
)
def test_a_property_of_the_body_chooses(
    sdk: Make, mode: str, stream: str, required: str, usual: Any
) -> None:
    made = sdk(asking(stream, required.strip("'")))
    assert chosen(made, mode, text="x", stream=True) == S
    assert chosen(made, mode, text="x", stream=False) == W
    if usual:
        assert chosen(made, mode, text="x") == usual
        _, _, request = outcome(made, mode, text="x")
        assert b"stream" not in request.content
    if "null" in stream:
        assert chosen(made, mode, text="x", stream=None) == W


def test_defaults_that_are_applied_choose_too(sdk: Make, mode: str) -> None:
    made = sdk(asking("stream: {type: boolean, default: true}"), "defaults: applied\n")
    kind, _, request = outcome(made, mode, text="x")
    assert kind == "Stream" and b'"stream":true' in request.content.replace(b" ", b"")
    made = sdk(asking("stream: {type: boolean, default: false}"), "defaults: applied\n")
    assert chosen(made, mode, text="x") == W


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_field_of_a_form_chooses(sdk: Make, mode: str, media_type: str) -> None:
    made = sdk(asking("stream: {type: boolean}", media_type=media_type))
    assert chosen(made, mode, text="x") == W
    assert chosen(made, mode, text="x", stream=True) == S


def test_a_parameter_of_the_query_chooses(sdk: Make, mode: str) -> None:
    made = sdk(querying("{name: stream, in: query, schema: {type: boolean}}"))
    assert chosen(made, mode) == W
    kind, _, request = outcome(made, mode, stream=True)
    assert kind == "Stream" and request.url.query == b"stream=true"


def test_another_name_can_be_configured(sdk: Make, mode: str) -> None:
    document = asking("live: {type: boolean}")
    for config in ("streaming: {switch: live}\n", "streaming: {operations: {sendAsk: {switch: live}}}\n"):
        made = sdk(document, config)
        assert chosen(made, mode, text="x", live=True) == S
        assert chosen(made, mode, text="x") == W


def test_the_document_may_name_what_chooses(sdk: Make, mode: str) -> None:
    made = sdk(
        querying(
            "{name: live, in: query, schema: {type: boolean}}",
            marks="x-fern-streaming: {format: sse, stream-condition: $request.live}",
        )
    )
    assert chosen(made, mode, live=True) == S
    assert chosen(made, mode) == W


def test_the_document_may_describe_both_answers_apart(sdk: Make, mode: str) -> None:
    marks = """x-fern-streaming:
        format: sse
        stream-condition: $request.query.live
        response: {$ref: "#/components/schemas/Whole"}
        response-stream: {$ref: "#/components/schemas/Chunk"}"""
    responses = '{"200": {description: Done., content: {application/json: {schema: {type: object}}}}}'
    made = sdk(querying("{name: live, in: query, schema: {type: boolean}}", responses, marks))
    with made.session(mode, [answer({"text": "a"}), httpx.Response(200, content=SSE)]) as session:
        assert type(session.call("asks.send")) is made.types.Whole
        (item,) = session.all(session.call("asks.send", live=True))
    assert type(item) is made.types.Chunk


def test_where_nothing_that_is_sent_chooses_accept_does(sdk: Make, mode: str) -> None:
    made = sdk(querying(""))
    assert chosen(made, mode) == W
    assert chosen(made, mode, stream=False) == W
    kind, accept, request = outcome(made, mode, stream=True)
    assert (kind, accept) == ("Stream", "text/event-stream")
    assert request.url.query == b""


def test_accept_chooses_where_the_name_is_another_things(sdk: Make, mode: str) -> None:
    made = sdk(querying("{name: stream, in: query, schema: {type: string}}"))
    kind, _, request = outcome(made, mode, stream="river", accept_stream=True)
    assert kind == "Stream" and request.url.query == b"stream=river"
    assert chosen(made, mode, stream="river") == W


def test_accept_chooses_where_the_body_is_one_argument(sdk: Make, mode: str) -> None:
    document = asking("stream: {type: boolean}").replace(
        "{schema: {type: object,", "{schema: {additionalProperties: {type: string}, type: object,"
    )
    made = sdk(document)
    kind, accept, request = outcome(made, mode, body={"text": "x", "stream": True}, stream=True)
    assert (kind, accept) == ("Stream", "text/event-stream")
    assert request.content == b'{"text":"x","stream":true}'


def test_pages_are_asked_for_with_another_accept(sdk: Make, mode: str) -> None:
    responses = """{"200": {description: Done., content: {
        application/json: {schema: {type: object, required: [data], properties: {data: {type: array, items: {$ref: "#/components/schemas/Whole"}}, next_cursor: {type: string}}}},
        application/x-ndjson: {schema: {$ref: "#/components/schemas/Chunk"}}}}}"""
    made = sdk(querying("{name: cursor, in: query, schema: {type: string}}", responses))
    with made.session(mode, [answer({"data": [{"text": "a"}]})]) as session:
        assert [item.text for item in session.all(session.call("asks.send"))] == ["a"]


def test_streams_under_another_face(sdk: Make, mode: str) -> None:
    made = sdk(asking("stream: {type: boolean}"))
    with made.session(mode, [httpx.Response(200, content=SSE)]) as session:
        raw = session.call("asks.with_raw_response.send", text="x", stream=True)
        assert raw.status_code == 200
        assert [item.delta_text for item in session.all(raw.parse())] == ["a"]


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that goes on."""

    def __iter__(self) -> Any:
        while True:
            yield SSE.partition(b"data: [")[0]

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def test_a_stream_that_is_opened_is_not_read_before_it_is_parsed(sdk: Make, mode: str) -> None:
    made = sdk(asking("stream: {type: boolean}"))
    with made.session(mode, [httpx.Response(200, stream=Endless())]) as session:
        opening = session.method("asks.with_streaming_response.send")(text="x", stream=True)
        with session.entered(opening) as response:
            stream = session.finish(response.parse())
            first = next(stream) if mode == "sync" else session.finish(stream.__anext__())
            assert first.delta_text == "a"
        assert response.http_response.is_closed


@pytest.mark.parametrize(
    ("stream", "off", "on"),
    [
        ("{type: boolean}", "stream: Literal[False] | Omit = omit", "stream: Literal[True]"),
        ("{type: boolean, default: true}", "stream: Literal[False]", "stream: Literal[True] | Omit = omit"),
        (
            "{type: [boolean, 'null']}",
            "stream: Literal[False] | None | Omit = omit",
            "stream: Literal[True]",
        ),
    ],
)
def test_overloads(sdk: Make, stream: str, off: str, on: str) -> None:
    text = " ".join(sdk(asking(f"stream: {stream}")).text("resources/asks.py").split())
    assert text.count("@overload") == 6
    assert f"{off}, **options" in text and f"{on}, **options" in text
