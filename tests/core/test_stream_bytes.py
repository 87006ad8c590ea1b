"""Bytes of streams to events and values, whatever the pieces they arrive in."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from _core.events import Decoder, Event, EventDecoder
from _core.sequences import ArrayDecoder, LineDecoder, SequenceDecoder

# The WHATWG's "9.2.6 Interpreting an event stream", and its examples.
EVENTS: dict[bytes, list[Event]] = {
    b"data: a\n\n": [Event("a")],
    b"data:a\n\n": [Event("a")],
    b"data:  a\n\n": [Event(" a")],
    b"data:\ta\n\n": [Event("\ta")],
    b"\xef\xbb\xbfdata: a\n\n": [Event("a")],
    b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n": [],
    b"data: a\n\n\xef\xbb\xbfdata: b\n\n": [Event("a")],
    b"data: a\r\rdata: b\r\n\r\ndata: c\n\n": [Event("a"), Event("b"), Event("c")],
    b"data: a\r\n\rdata: b\n\r\ndata: c\r\r\n": [Event("a"), Event("b"), Event("c")],
    b"data: a\r\ndata: b\rdata: c\n\r": [Event("a\nb\nc")],
    b"data: YHOO\ndata: +2\ndata: 10\n\n": [Event("YHOO\n+2\n10")],
    b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
    b"data:  third event\n": [Event("first event", id="1"), Event("second event")],
    b"data\n\ndata\ndata\n\ndata:\n": [Event(""), Event("\n")],
    b"data:test\n\ndata: test\n\n": [Event("test"), Event("test")],
    b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n": [
        Event("73857293", "add"),
        Event("2153", "remove"),
    ],
    b"event: add\nevent: last\ndata: x\n\n": [Event("x", "last")],
    b"event: add\nevent\ndata: x\n\n": [Event("x")],
    b"event: message \ndata: x\n\n": [Event("x", "message ")],
    b": comment\nretry: 9\nid: 7\nevent: hit\ndata: x\n\n": [Event("x", "hit", "7")],
    b":data: a\n:\n::\ndata: x\n\n": [Event("x")],
    b"id: 7\ndata: x\n\nid: \x00\ndata: y\n\n": [Event("x", id="7"), Event("y", id="7")],
    b"id: 7\ndata: x\n\nid: 8\x00\ndata: y\n\n": [Event("x", id="7"), Event("y", id="7")],
    b"id: 7\n\ndata: x\n\n": [Event("x", id="7")],
    b"id: 7\ndata: x\n\nid:\ndata: y\n\n": [Event("x", id="7"), Event("y")],
    b"event: lost\n\ndata: x\n\n": [Event("x")],
    b"unknown: 1\nDATA: no\n data: no\ndata : no\ndata: x\n\n": [Event("x")],
    b"data: never ended\n": [],
    b"data: x\n\ndata: never ended": [Event("x")],
    b"data: a:b: c\n\n": [Event("a:b: c")],
    b"\n\n\n": [],
    b"\r\n\r\n": [],
    b"": [],
    "data: café \u2028 \x85 \x0c \U0001f4d6\n\n".encode(): [
        Event("café \u2028 \x85 \x0c \U0001f4d6")
    ],
    b"data: \xff\n\n": [Event("\ufffd")],
    b"data: \xf0\x9f\x93\n\n": [Event("\ufffd")],
}
LINES: dict[bytes, list[str]] = {
    b'{"a": 1}\n{"b": 2}\n': ['{"a": 1}', '{"b": 2}'],
    b'{"a": 1}\r\n\r\n{"b": 2}': ['{"a": 1}', '{"b": 2}'],
    b"\xef\xbb\xbf1\n2\n": ["1", "2"],
    '"\u2028 \x85 é"\n'.encode(): ['"\u2028 \x85 é"'],
    b"[1,\n2]\n": ["[1,", "2]"],
    b"\n \n": [],
    b"": [],
    b"last": ["last"],
}
SEQUENCES: dict[bytes, list[str]] = {
    b'\x1e{"a": 1}\n\x1e{"b": 2}\n': ['{"a": 1}', '{"b": 2}'],
    b'\x1e{"a":\n [1, "]}\\"{"]}\n\x1e[1]\n': ['{"a":\n [1, "]}\\"{"]}', "[1]"],
    b'\x1e{"cut": "o\x1e{"b": 2}\n': ['{"cut": "o', '{"b": 2}'],
    b'\x1e{"cut": [\x1e"x"\n': ['{"cut": [', '"x"'],
    b'\x1e"cut\x1e1\n': ['"cut', "1"],
    b"\x1e\x1e1\n\x1e\n": ["1"],
    b'1 2\n"a b"true{"a":1}{"b":2}[3]': ["1", "2", '"a b"', "true{\"a\":1}", '{"b":2}', "[3]"],
    b"\xef\xbb\xbf1\n": ["1"],
    b'"\\\\" "\\"" "\\u00e9\\\\"': ['"\\\\"', '"\\""', '"\\u00e9\\\\"'],
    b'{"a"': ['{"a"'],
    b"": [],
}
ARRAYS: dict[bytes, list[str]] = {
    b"[]": [],
    b" [ 1 , 2.5e3,null ] ": ["1", "2.5e3", "null"],
    b'[{"a": [1, {"b": "]"}]}, "x, y", [2, [3]]]\n': [
        '{"a": [1, {"b": "]"}]}',
        '"x, y"',
        "[2, [3]]",
    ],
    b'\xef\xbb\xbf[\n  {"a": 1},\n  {"b": 2}\n]': ['{"a": 1}', '{"b": 2}'],
    b'{"a": 1}\n{"b": 2}\n': ['{"a": 1}', '{"b": 2}'],
    b"[1][2, 3]": ["1", "2", "3"],
    '["é\u2028"]'.encode(): ['"é\u2028"'],
    b"1]": ["1]"],
    b"}": ["}"],
    b"": [],
}


def pieces(stream: bytes) -> list[list[bytes]]:
    """`stream` cut in two at every position, and into single bytes; and with empty ones."""
    cuts = [[stream[:at], stream[at:]] for at in range(len(stream) + 1)]
    single = [stream[at : at + 1] for at in range(len(stream))]
    return [*cuts, single, [part for byte in single for part in (byte, b"")]]


def read(decoder: Decoder, chunks: list[bytes]) -> list[Event]:
    found = [event for chunk in chunks for event in decoder.feed(chunk)]
    return [*found, *decoder.finish()]


@pytest.mark.parametrize("stream", EVENTS)
def test_events_cut_at_every_byte(stream: bytes) -> None:
    for chunks in pieces(stream):
        assert read(EventDecoder(), chunks) == EVENTS[stream], chunks


@pytest.mark.parametrize(
    ("kind", "table"),
    [(LineDecoder, LINES), (SequenceDecoder, SEQUENCES), (ArrayDecoder, ARRAYS)],
)
def test_json_cut_at_every_byte(
    kind: Callable[[], Decoder], table: dict[bytes, list[str]]
) -> None:
    for stream, items in table.items():
        for chunks in pieces(stream):
            assert [event.data for event in read(kind(), chunks)] == items, chunks


def test_an_event_is_told_before_the_next_byte() -> None:
    for end in (b"\n\n", b"\r\r", b"\r\n\r"):
        assert [*EventDecoder().feed(b"data: a" + end)] == [Event("a")]


def test_a_value_is_told_before_the_next_byte() -> None:
    assert [e.data for e in SequenceDecoder().feed(b'\x1e{"a": 1}')] == ['{"a": 1}']
    assert [e.data for e in ArrayDecoder().feed(b'[{"a": 1}')] == ['{"a": 1}']
    assert [e.data for e in ArrayDecoder().feed(b'["a"')] == ['"a"']


@pytest.mark.parametrize("stream", [b"[", b"[1", b"[1,", b'["a', b'[{"a": 1}', b"[[1]"])
def test_an_array_that_does_not_end_is_told(stream: bytes) -> None:
    decoder = ArrayDecoder()
    [*decoder.feed(stream)]
    with pytest.raises(ValueError, match="does not end"):
        [*decoder.finish()]


@pytest.mark.parametrize(
    ("stream", "retry"),
    [
        (b"retry: 1500\n", 1500),
        (b"retry:0\n", 0),
        (b"retry: 1\nretry: 2\n", 2),
        (b"retry: 2\nretry: 1.5\n", 2),
        (b"retry: -1\n", None),
        (b"retry:  1\n", None),
        (b"retry\n", None),
        ("retry: ٣\n".encode(), None),
        (b"retry: 12", None),
        (b"retry: " + b"9" * 5000 + b"\n", 999999999),
    ],
)
def test_the_pause_that_the_server_asks_for(stream: bytes, retry: int | None) -> None:
    decoder = EventDecoder()
    assert read(decoder, [stream]) == []
    assert decoder.retry == retry


@pytest.mark.parametrize(
    ("stream", "last_id"),
    [
        (b"id: 1\ndata: x\n\n", "1"),
        (b"id: 1\n\n", "1"),
        (b"id: 1\ndata: x\n\nid: 2\ndata: y\n", "1"),
        (b"id: 1\ndata: x\n\nid\n\n", ""),
        (b"data: x\n\n", "0"),
    ],
)
def test_the_last_id_is_that_of_the_last_whole_event(stream: bytes, last_id: str) -> None:
    decoder = EventDecoder("0")
    read(decoder, [stream])
    assert decoder.last_id == last_id


@pytest.mark.parametrize(
    ("decoder", "stream"),
    [
        (EventDecoder(), b"data: " + b"x" * 8_000_000 + b"\n\n"),
        (LineDecoder(), b'"' + b"x" * 8_000_000 + b'"\n'),
        (SequenceDecoder(), b'["' + b"x\\n" * 3_000_000 + b'"]\n'),
        (ArrayDecoder(), b'[["' + b"x" * 8_000_000 + b'"]]'),
    ],
)
def test_a_large_item_costs_no_more_than_its_size(decoder: Decoder, stream: bytes) -> None:
    began = time.process_time()
    found = read(decoder, [stream[at : at + 4096] for at in range(0, len(stream), 4096)])
    assert len(found) == 1
    assert time.process_time() - began < 4  # each byte looked at again would take minutes
