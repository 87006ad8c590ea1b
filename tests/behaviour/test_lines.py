"""Items -> JSON lines that are sent."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sending import request_of, taking
from support import Sdk

Make = Callable[..., Sdk]

SHARED = """
components:
  schemas:
    Event: {type: object, required: [eventName], properties: {eventName: {type: string}, at: {type: string, format: date}}}
"""
ITEM = '{$ref: "#/components/schemas/Event"}'
LINES = b'{"eventName":"a"}\n{"eventName":"b"}\n'
HEAD_32 = "openapi: 3.2.0\ninfo: {title: Acme, version: '1'}\nservers: [{url: https://api.test}]\n"


def lines_of(media_type: str, inner: str) -> str:
    return HEAD_32 + taking(f"{{{media_type}: {{{inner}}}}}", more=SHARED)


def events() -> Iterator[dict[str, str]]:
    yield {"event_name": "a"}
    yield {"event_name": "b"}


@pytest.mark.parametrize(
    "inner",
    [
        f"itemSchema: {ITEM}",
        f"schema: {{type: array, items: {ITEM}}}",
        f"schema: {ITEM}",
    ],
)
def test_items_are_lines(sdk: Make, mode: str, inner: str) -> None:
    made = sdk(lines_of("application/x-ndjson", inner))
    event = made.types.Event
    for items, is_known in (
        ([{"event_name": "a"}, event(event_name="b")], True),
        ((event(event_name="a"), event(event_name="b")), True),
        (events(), False),
        ((e for e in events()), False),
    ):
        request = request_of(made, mode, items=items)
        assert request.content == LINES
        assert request.headers["content-type"] == "application/x-ndjson"
        assert ("content-length" in request.headers) is is_known
    assert request_of(made, mode, items=[]).content == b""


def test_lines_that_are_there_already(sdk: Make, mode: str, tmp_path: Path) -> None:
    made = sdk(lines_of("application/jsonl", f"itemSchema: {ITEM}"))
    path = tmp_path / "x.jsonl"
    path.write_bytes(LINES)
    for items in (LINES, LINES.decode(), path, io.BytesIO(LINES)):
        request = request_of(made, mode, items=items)
        assert request.content == LINES and request.headers["content-length"] == str(len(LINES))


def test_a_text_sequence_marks_its_records(sdk: Make, mode: str) -> None:
    made = sdk(lines_of("application/json-seq", "itemSchema: {type: integer}"))
    assert request_of(made, mode, items=[1, 2]).content == b"\x1e1\n\x1e2\n"


def test_items_that_come_asynchronously(sdk: Make) -> None:
    async def later() -> AsyncIterator[Any]:
        for event in events():
            yield event

    made = sdk(lines_of("application/jsonl", f"itemSchema: {ITEM}"))
    assert request_of(made, "async", items=later()).content == LINES
    with pytest.raises(TypeError, match="sync client"):
        request_of(made, "sync", items=later())


def test_a_list_is_sent_again_and_an_iterator_is_not(sdk: Make, mode: str) -> None:
    made = sdk(lines_of("application/jsonl", f"itemSchema: {ITEM}"))
    with made.session(mode, [httpx.Response(503, headers={"retry-after": "0"})]) as session:
        session.call("things.send", items=[*events()])
        assert [request.content for request in session.sent] == [LINES, LINES]
    with made.session(mode, [httpx.Response(503)]) as session:
        with pytest.raises(Exception, match="503"):
            session.call("things.send", items=events())
        assert len(session.sent) == 1


def test_optional_items_are_left_out(sdk: Make, mode: str) -> None:
    content = f"{{application/jsonl: {{itemSchema: {ITEM}}}}}"
    made = sdk(HEAD_32 + taking(content, required=False, more=SHARED))
    request = request_of(made, mode)
    assert request.content == b"" and "content-type" not in request.headers


def test_lines_of_which_the_document_says_only_that_they_are_text(sdk: Make, mode: str) -> None:
    made = sdk(lines_of("application/x-ndjson", "schema: {type: string}"))
    assert request_of(made, mode, content="{}\n").content == b"{}\n"


def test_items_are_typed(sdk: Make) -> None:
    made = sdk(lines_of("application/jsonl", f"itemSchema: {ITEM}"))
    text = made.text("resources/things.py")
    item = "types.EventParam | types.Event"
    for part in (f"Iterable[{item}]", f"AsyncIterable[{item}]", "Stored"):
        assert part in text
