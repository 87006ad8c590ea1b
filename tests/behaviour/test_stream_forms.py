"""How documents say what a stream is made of, how it ends and fails -> typed items."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, Session, answer

Make = Callable[..., Sdk]

HEAD_32 = "openapi: 3.2.0\ninfo: {title: Acme, version: '1'}\nservers: [{url: 'https://api.test'}]\n"


def streaming(content: str, schemas: str = "", marks: str = "") -> str:
    """A document whose `asks.send` answers with this content."""
    return f"""{HEAD_32}
paths:
  /asks:
    get:
      operationId: sendAsk
      tags: [asks]
      {marks}
      responses: {{"200": {{description: Done., content: {content}}}}}
components:
  schemas:
    Chunk: {{type: object, required: [deltaText], properties: {{deltaText: {{type: string}}}}}}
    Join: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}
    {schemas}"""


CHUNK = '{$ref: "#/components/schemas/Chunk"}'
CHUNKS = '[\n{"deltaText": "a"}, {"deltaText": "é"}]'.encode()
TWO_CHUNKS = '{"deltaText": "a"}\n{"deltaText": "é"}'.encode()
SEQUENCE = b'\x1e{"deltaText":\n"a"}\n\x1e{"deltaText": "\xc3\xa9"}\n'
SSE = 'data: {"deltaText": "a"}\n\ndata: {"deltaText": "é"}\n\n'.encode()


def items(made: Sdk, mode: str, content: bytes) -> tuple[list[Any], Session]:
    """What a call makes of an answer with these bytes."""
    with made.session(mode, [httpx.Response(200, content=content)]) as session:
        return session.all(session.call("asks.send")), session


@pytest.mark.parametrize(
    ("content", "marks", "sent", "accept"),
    [
        (f"{{application/json: {{itemSchema: {CHUNK}}}}}", "", CHUNKS, "application/json"),
        (f"{{application/json: {{x-stream: true, schema: {CHUNK}}}}}", "", CHUNKS, "application/json"),
        (
            f"{{application/json: {{x-stream: true, schema: {{type: array, items: {CHUNK}}}}}}}",
            "",
            CHUNKS,
            "application/json",
        ),
        (f"{{application/json: {{schema: {CHUNK}}}}}", "x-stream: true", TWO_CHUNKS, "application/json"),
        (f"{{application/json: {{schema: {CHUNK}}}}}", "x-fern-streaming: true", TWO_CHUNKS, "application/json"),
        (
            f"{{application/json: {{schema: {{type: array, items: {CHUNK}}}}}}}",
            "x-fern-streaming: {format: json}",
            CHUNKS,
            "application/json",
        ),
        (
            f"{{application/json: {{schema: {CHUNK}}}}}",
            "x-fern-streaming: {format: sse}",
            SSE,
            "text/event-stream",
        ),
        (f"{{application/jsonl: {{schema: {CHUNK}}}}}", "", TWO_CHUNKS, "application/jsonl"),
        (
            f"{{application/x-ndjson: {{schema: {{type: array, items: {CHUNK}}}}}}}",
            "",
            TWO_CHUNKS,
            "application/x-ndjson",
        ),
        (f"{{application/json-lines: {{itemSchema: {CHUNK}}}}}", "", TWO_CHUNKS, "application/json-lines"),
        (f"{{application/json-seq: {{itemSchema: {CHUNK}}}}}", "", SEQUENCE, "application/json-seq"),
        (f"{{application/geo+json-seq: {{itemSchema: {CHUNK}}}}}", "", SEQUENCE, "application/geo+json-seq"),
        (f"{{text/event-stream: {{schema: {{type: array, items: {CHUNK}}}}}}}", "", SSE, "text/event-stream"),
    ],
)
def test_what_comes_item_by_item(
    sdk: Make, mode: str, content: str, marks: str, sent: bytes, accept: str
) -> None:
    made = sdk(streaming(content, marks=marks))
    found, session = items(made, mode, sent)
    assert [type(item) for item in found] == [made.types.Chunk] * 2
    assert [item.delta_text for item in found] == ["a", "é"]
    assert session.last.headers["accept"] == accept


def test_an_array_that_is_no_stream_is_a_list(sdk: Make, mode: str) -> None:
    made = sdk(streaming(f"{{application/json: {{schema: {{type: array, items: {CHUNK}}}}}}}"))
    with made.session(mode, [httpx.Response(200, content=CHUNKS)]) as session:
        assert len(session.call("asks.send")) == 2


def test_an_array_that_breaks_off_is_an_error(sdk: Make, mode: str) -> None:
    made = sdk(streaming(f"{{application/json: {{itemSchema: {CHUNK}}}}}"))
    with pytest.raises(made.package.ResponseDecodeError, match="the array does not end"):
        items(made, mode, CHUNKS[:-1])


NAMED = b'event: chunk\ndata: {"deltaText": "a"}\n\nevent: join\ndata: {"name": "Ann"}\n\n'
BY_CONST = """
    Happening:
      type: object
      required: [event]
      properties: {event: {type: string}, data: {type: string}}
      oneOf:
        - properties: {event: {const: chunk}, data: {contentMediaType: application/json, contentSchema: {$ref: "#/components/schemas/Chunk"}}}
        - properties: {event: {enum: [join, rejoin]}, data: {contentMediaType: application/json, contentSchema: {$ref: "#/components/schemas/Join"}}}
        - properties: {event: {const: note}}
        - properties: {data: {contentMediaType: text/plain, const: "[done]"}}
          x-ms-sse-terminal-event: true
"""
BY_TAG = """
    Happening:
      oneOf: [{$ref: "#/components/schemas/ChunkEvent"}, {$ref: "#/components/schemas/JoinEvent"}, {$ref: "#/components/schemas/NoteEvent"}]
      discriminator: {propertyName: event, mapping: {chunk: "#/components/schemas/ChunkEvent", join: JoinEvent, note: NoteEvent}}
    ChunkEvent: {type: object, properties: {id: {type: string}, event: {type: string}, data: {$ref: "#/components/schemas/Chunk"}}}
    JoinEvent: {type: object, properties: {event: {type: string}, data: {$ref: "#/components/schemas/Join"}, retry: {type: integer}}}
    NoteEvent: {type: object, properties: {event: {type: string}, data: {type: string}}}
"""
BY_PROTOCOL = """
    Happening:
      x-fern-discriminator-context: protocol
      oneOf: [{$ref: "#/components/schemas/Chunk"}, {$ref: "#/components/schemas/Join"}, {$ref: "#/components/schemas/Note"}]
      discriminator: {propertyName: event, mapping: {chunk: "#/components/schemas/Chunk", join: "#/components/schemas/Join", note: Note}}
    Note: {type: string}
"""
HAPPENING = '{text/event-stream: {%s: {$ref: "#/components/schemas/Happening"}}}'


@pytest.mark.parametrize("schemas", [BY_CONST, BY_TAG, BY_PROTOCOL], ids=["const", "tag", "protocol"])
@pytest.mark.parametrize("key", ["itemSchema", "schema"])
def test_the_name_of_an_event_tells_the_type_of_its_data(
    sdk: Make, mode: str, schemas: str, key: str
) -> None:
    made = sdk(streaming(HAPPENING % key, schemas))
    found, _ = items(made, mode, NAMED + b"event: note\ndata: 12\n\nevent: new\ndata: {\"x\": 1}\n\n")
    assert [type(item) for item in found[:3]] == [made.types.Chunk, made.types.Join, str]
    assert (found[0].delta_text, found[1].name, found[2]) == ("a", "Ann", "12")
    assert "Stream[types.Chunk | types.Join | str]" in made.text("resources/asks.py")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("contentMediaType: application/octet-stream, ", "str"),
        ("type: string, contentMediaType: application/octet-stream, ", "str"),
        ("contentMediaType: text/csv, ", "str"),
        ("type: string, ", "str"),
        ("contentMediaType: application/vnd.acme+json; charset=utf-8, ", "types.Chunk"),
    ],
)
def test_data_is_json_where_it_is_said_to_be(sdk: Make, mode: str, said: str, kind: str) -> None:
    """Of other texts a `contentSchema` says what they hold once they are read."""
    schemas = BY_CONST.replace("contentMediaType: application/json, contentSchema", said + "contentSchema", 1)
    made = sdk(streaming(HAPPENING % "itemSchema", schemas))
    data = '{"deltaText": "a"}' if "." in kind else "a{b"
    (found,), _ = items(made, mode, f"event: chunk\ndata: {data}\n\n".encode())
    assert getattr(found, "delta_text", found) == ("a" if "." in kind else "a{b")
    union = "types.Chunk | types.Join | str" if "." in kind else "str | types.Join"
    assert f"Stream[{union}]" in made.text("resources/asks.py")


def test_events_of_one_type_have_several_names(sdk: Make, mode: str) -> None:
    made = sdk(streaming(HAPPENING % "itemSchema", BY_CONST))
    found, _ = items(made, mode, b'event: rejoin\ndata: {"name": "Ann"}\n\ndata: [done]\n\ndata: x\n\n')
    assert [type(item) for item in found] == [made.types.Join]


def test_the_event_behind_an_item_is_at_hand(sdk: Make, mode: str) -> None:
    made = sdk(streaming(HAPPENING % "itemSchema", BY_CONST))
    with made.session(mode, [httpx.Response(200, content=NAMED)]) as session:
        stream = session.call("asks.send")
        session.all(stream)
        assert stream.last_event.name == "join"


def test_an_event_may_be_the_last(sdk: Make, mode: str) -> None:
    schemas = BY_CONST.replace("{const: note}}", "{const: note}}\n          x-ms-sse-terminal-event: true")
    made = sdk(streaming(HAPPENING % "itemSchema", schemas))
    found, _ = items(made, mode, b"event: note\ndata: bye\n\n" + NAMED)
    assert found == ["bye"]


def test_a_union_of_data_is_no_union_of_events(sdk: Make, mode: str) -> None:
    """Fern's word for it, and a property that no event has."""
    schemas = BY_TAG.replace("Happening:", "Happening:\n      x-fern-discriminator-context: data")
    made = sdk(streaming(HAPPENING % "schema", schemas))
    (found,), _ = items(made, mode, b'data: {"event": "join", "data": {"name": "Ann"}}\n\n')
    assert type(found) is made.types.JoinEvent and found.data.name == "Ann"


@pytest.mark.parametrize(
    ("content", "marks", "config", "end"),
    [
        ("{text/event-stream: {schema: %s}}", "", "", "[DONE]"),
        ("{text/event-stream: {schema: %s, x-speakeasy-sse-sentinel: over}}", "", "", "over"),
        ("{text/event-stream: {schema: %s}}", "x-speakeasy-sse-sentinel: over", "", "over"),
        ("{application/json: {schema: %s}}", "x-fern-streaming: {format: sse, terminator: over}", "", "over"),
        ("{text/event-stream: {schema: %s}}", "", "streaming: {end: over}\n", "over"),
        ("{text/event-stream: {schema: %s}}", "", "streaming: {operations: {sendAsk: {end: over}}}\n", "over"),
        (
            '{text/event-stream: {schema: {oneOf: [%s, {type: string, enum: ["[DONE]"]}]}}}',
            "",
            "",
            "[DONE]",
        ),
    ],
)
def test_the_end_of_a_stream(sdk: Make, mode: str, content: str, marks: str, config: str, end: str) -> None:
    made = sdk(streaming(content % CHUNK, marks=marks), config)
    found, _ = items(made, mode, SSE + f"data: {end}\n\ndata: {{}}\n\n".encode())
    assert [item.delta_text for item in found] == ["a", "é"]
    assert "Stream[types.Chunk]" in made.text("resources/asks.py")


def test_the_end_may_be_configured_away(sdk: Make, mode: str) -> None:
    made = sdk(streaming(f"{{text/event-stream: {{schema: {CHUNK}}}}}"), 'streaming: {end: ""}\n')
    with pytest.raises(made.package.ResponseDecodeError):
        items(made, mode, b"data: [DONE]\n\n")


def test_a_stream_of_texts_ends_only_where_someone_says_how(sdk: Make, mode: str) -> None:
    document = streaming("{text/event-stream: {schema: {type: string}}}")
    content = b"data: a\n\ndata: [DONE]\n\ndata: b\n\n"
    assert items(sdk(document), mode, content)[0] == ["a", "[DONE]", "b"]
    assert items(sdk(document, 'streaming: {end: "[DONE]"}\n'), mode, content)[0] == ["a"]


ERROR = b'event: error\ndata: {"message": "full"}\n\n'


def test_an_error_in_the_middle_is_raised(sdk: Make, mode: str) -> None:
    made = sdk(streaming(f"{{text/event-stream: {{schema: {CHUNK}}}}}"))
    with pytest.raises(made.package.StreamError, match=r"asks\.send: event 'error': full") as caught:
        items(made, mode, SSE + ERROR + SSE)
    assert isinstance(caught.value, made.package.APIError)
    assert caught.value.body == {"message": "full"}
    assert (caught.value.event.name, caught.value.response.status_code) == ("error", 200)


def test_which_events_are_errors_can_be_configured(sdk: Make, mode: str) -> None:
    document = streaming(f"{{text/event-stream: {{schema: {CHUNK}}}}}")
    made = sdk(document, "streaming: {error_events: [fault]}\n")
    assert len(items(made, mode, ERROR)[0]) == 1
    with pytest.raises(made.package.StreamError):
        items(made, mode, ERROR.replace(b"error", b"fault"))
    config = "streaming: {operations: {get /asks: {error_events: []}}, error_events: [fault]}\n"
    assert len(items(sdk(document, config), mode, ERROR.replace(b"error", b"fault"))[0]) == 1


def test_an_error_event_that_is_described_is_an_item(sdk: Make, mode: str) -> None:
    made = sdk(streaming(HAPPENING % "itemSchema", BY_CONST.replace("enum: [join, rejoin]", "const: error")))
    found, _ = items(made, mode, b'event: error\ndata: {"name": "Ann"}\n\n')
    assert [type(item) for item in found] == [made.types.Join]


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose connection breaks."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Any:
        yield self._content
        raise httpx.ReadError("reset")

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


@pytest.mark.parametrize(
    "config", ["streaming: {resume: true}\n", "streaming: {operations: {sendAsk: {resume: true}}}\n"]
)
def test_a_stream_is_resumed_where_it_is_configured(sdk: Make, mode: str, config: str) -> None:
    made = sdk(streaming(f"{{text/event-stream: {{schema: {CHUNK}}}}}"), config)
    first = b'retry: 1\nid: 7\ndata: {"deltaText": "a"}\n\n'
    answers = [
        httpx.Response(200, stream=Broken(first)),
        httpx.Response(200, content=b'data: {"deltaText": "b"}\n\n'),
    ]
    with made.session(mode, answers) as session:
        found = session.all(session.call("asks.send"))
    assert [item.delta_text for item in found] == ["a", "b"]
    assert session.last.headers["last-event-id"] == "7"


def test_a_broken_stream_is_an_error(sdk: Make, mode: str) -> None:
    made = sdk(streaming(f"{{text/event-stream: {{schema: {CHUNK}}}}}"))
    with made.session(mode, [httpx.Response(200, stream=Broken(SSE))]) as session:
        stream = session.call("asks.send")
        with pytest.raises(made.package.APIConnectionError, match="reset"):
            session.all(stream)


def test_streaming_settings_of_no_operation_are_reported(sdk: Make) -> None:
    document = streaming(f"{{text/event-stream: {{schema: {CHUNK}}}}}")
    made = sdk(document, "streaming: {operations: {sendAsks: {end: x}}}\n")
    (found,) = made.diagnostics
    assert found.code == "config-unused" and "did you mean 'sendAsk'?" in found.message


def test_errors_instead_of_a_stream(sdk: Make, mode: str) -> None:
    made = sdk(streaming(f"{{application/json: {{itemSchema: {CHUNK}}}}}"))
    with made.session(mode, [answer({"message": "no"}, 400)]) as session:
        with pytest.raises(made.package.BadRequestError, match="no"):
            session.call("asks.send")


def test_texts_of_the_document_stay_texts(sdk: Make, mode: str) -> None:
    name, end = "\"], [exit(1)]] #'\\\\", "\"\"\" + exit(1) + '"
    schemas = BY_CONST.replace("{const: note}", f"{{const: {quoted(name)}}}")
    content = HAPPENING % "itemSchema"
    document = streaming(content, schemas, marks=f"x-speakeasy-sse-sentinel: {quoted(end)}")
    sent = f"event: {name}\ndata: x\n\ndata: {end}\n\n".encode() + NAMED
    found, _ = items(sdk(document), mode, sent)
    assert found == ["x"]


def quoted(text: str) -> str:
    """A text in quotes."""
    return json.dumps(text)


def test_an_sdk_carries_the_decoders_that_it_uses(sdk: Make) -> None:
    def carried(content: str) -> bool:
        made = sdk(streaming(content))
        return (made.root / "src" / made.package.__name__ / "_core" / "sequences.py").exists()

    assert carried(f"{{application/jsonl: {{schema: {CHUNK}}}}}")
    assert not carried(f"{{text/event-stream: {{schema: {CHUNK}}}}}")
