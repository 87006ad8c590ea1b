"""Requests taken apart, for the tests that come with SDKs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import Sdk, build, thing

from _core.client import AsyncAPI, SyncAPI
from _core.exchanges import Exchange, Sent, _unknown, is_a, sent
from _core.models import Model
from _core.operation import BinaryOperation
from _core.paged import PageOperation
from _core.paging import Cursor
from _core.streaming import StreamOperation

from .conftest import AsyncWhole, Whole, settings

URL = "https://api.test/v1/a%2Fb?x=1&y=a&y=b&empty="
PARTS = {"a": (None, "1"), "b": (None, '{"c": 1}', "application/json"), "file": ("f.txt", b"text")}

REQUESTS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {}),
    ({"headers": {"X-Key": "k", "Accept": "text/html"}}, {"headers": {"x-key": "k"}}),
    ({"headers": {"Cookie": "a=1; b=x%3By=z"}}, {"cookies": {"a": "1", "b": "x;y=z"}}),
    ({"json": {"a": [1, None]}}, {"json": {"a": [1, None]}}),
    (
        {"content": b"[1]", "headers": {"Content-Type": "application/merge-patch+json; charset=utf-8"}},
        {"json": [1], "media_type": "application/merge-patch+json"},
    ),
    ({"data": {"a": "1", "b": ["x y", "z"]}}, {"form": {"a": "1", "b": ["x y", "z"]}}),
    ({"files": PARTS}, {"parts": {"a": "1", "b": {"c": 1}, "file": "text"}}),
    ({"content": "<a/>", "headers": {"Content-Type": "text/xml"}}, {"content": "<a/>", "media_type": "text/xml"}),
]


@pytest.mark.parametrize(("given", "found"), REQUESTS)
def test_a_request_is_taken_apart(given: dict[str, Any], found: dict[str, Any]) -> None:
    request = httpx.Request("POST", URL, **given)
    request.read()
    query = {"x": "1", "y": ["a", "b"], "empty": ""}
    assert sent(request) == Sent("POST", "/v1/a%2Fb", query, **found)


@pytest.mark.parametrize(
    ("value", "kind", "fits"),
    [
        (1, int, True),
        (1, str, False),
        ([1, "a"], list[int | str], True),
        ([1, "a"], list[int], False),
        ({"a": None}, dict[str, int | None], True),
        (None, int, False),
    ],
)
def test_a_value_is_of_a_type_with_all_that_is_in_it(value: object, kind: Any, fits: bool) -> None:
    assert is_a(value, kind) == fits


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """An SDK whose `things.receive` returns a thing."""
    schema = """
Thing:
  type: object
  required: [name]
  properties: {name: {type: string}, more: {type: array, items: {$ref: "#/components/schemas/Thing"}}}
"""
    return build(tmp_path_factory.mktemp("exchanges"), thing(schema))


def exchange(made: Sdk, mode: str, folder: Path, **answer: Any) -> Exchange[Any]:
    """Calls that are answered like this."""
    file = folder / f"{mode}.json"
    file.write_text(json.dumps({"it": {"status": 200, **answer}}), encoding="utf-8")
    names = made.result.names
    cls = names.client if mode == "sync" else names.async_client
    module = __import__(f"{made.package.__name__}._core.exchanges", fromlist=["Exchange"])
    found: Exchange[Any] = module.Exchange(getattr(made.package, cls), file)
    return found


MODES = pytest.mark.parametrize("mode", ["sync", "async"])


@MODES
def test_a_result_is_what_was_answered(made: Sdk, mode: str, tmp_path: Path) -> None:
    body = {"name": "a", "more": [{"name": "b"}]}
    calls = exchange(made, mode, tmp_path, body=body)
    result = calls.call("it", lambda client: client.things.receive())
    assert (type(result), result.more[0].name) == (made.types.Thing, "b")
    assert (calls.sent.method, calls.sent.path) == ("GET", "/things")


@MODES
@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"body": {"name": "a"}, "result": {"name": "b"}}, "has become {'name': 'a'}"),
        ({"body": {"name": "a", "more": [{"name": "b", "nmae": 1}]}}, "not known to its type: nmae"),
    ],
)
def test_a_result_that_differs_is_refused(
    made: Sdk, mode: str, tmp_path: Path, answer: dict[str, Any], problem: str
) -> None:
    calls = exchange(made, mode, tmp_path, **answer)
    with pytest.raises(AssertionError, match=problem):
        calls.call("it", lambda client: client.things.receive())


@MODES
def test_an_answer_that_does_not_fit_is_refused(made: Sdk, mode: str, tmp_path: Path) -> None:
    calls = exchange(made, mode, tmp_path, body={"name": 1})
    with pytest.raises(Exception, match="name"):
        calls.call("it", lambda client: client.things.receive())


@MODES
def test_a_refusal_is_answered_with_its_status(made: Sdk, mode: str, tmp_path: Path) -> None:
    calls = exchange(made, mode, tmp_path, body={"name": "a"})
    with pytest.raises(made.package.NotFoundError):
        calls.refused(404, lambda client: client.things.receive())


class Known(Model):
    at: int


# --- items and content -------------------------------------------------------------------

LIST: PageOperation[int, dict[str, Any]] = PageOperation(
    "numbers.list", "GET", "/numbers", lambda: dict[str, Any], paging=lambda: Cursor(("data",), "at", ("next",))
)
STREAM: StreamOperation[int] = StreamOperation("numbers.stream", "GET", "/numbers", lambda: int)
FILE = BinaryOperation("numbers.file", "GET", "/numbers", lambda: bytes)
PAGE = {"data": [1, 2], "next": "2"}
EVENTS = {"text": "data: 1\n\ndata: 2\n\n", "type": "text/event-stream"}


def options_of(changes: dict[str, Any]) -> Any:
    return {name: changes[name] for name in ("max_retries", "strict")}


class Numbers(SyncAPI):
    """A client of numbers."""

    def __init__(self, **given: Any) -> None:
        super().__init__(settings(**options_of(given)), given["http_client"], {})
        self.numbers = Whole(self._caller)


class AsyncNumbers(AsyncAPI):
    """The same, async."""

    def __init__(self, **given: Any) -> None:
        super().__init__(settings(**options_of(given)), given["http_client"], {})
        self.numbers = AsyncWhole(self._caller)


def answered(client: type[Any], folder: Path, **answer: Any) -> Exchange[Any]:
    """Calls of a client of numbers that are answered like this."""
    file = folder / f"{len([*folder.iterdir()])}.json"
    file.write_text(json.dumps({"it": {"status": 200, **answer}}), encoding="utf-8")
    return Exchange(client, file)


CLIENTS = pytest.mark.parametrize("client", [Numbers, AsyncNumbers])
LISTS = pytest.mark.parametrize(
    ("call", "answer"),
    [
        (lambda client: client.numbers._page(LIST, {}), {"body": PAGE}),
        (lambda client: client.numbers._items(LIST, {}), {"body": PAGE}),
        (lambda client: client.numbers._list(LIST, {}), {"body": {"data": [1, 2]}}),
        (lambda client: client.numbers._stream(STREAM, {}), EVENTS),
    ],
    ids=["page", "items", "list", "stream"],
)


@CLIENTS
@LISTS
def test_items_are_those_of_one_answer(client: type[Any], tmp_path: Path, call: Any, answer: Any) -> None:
    """Of one page only, though it says that there is another."""
    calls = answered(client, tmp_path, **answer, result=[1, 2])
    assert calls.items("it", call) == [1, 2]
    assert len(calls._requests) == 1


@CLIENTS
@LISTS
def test_items_that_differ_are_refused(client: type[Any], tmp_path: Path, call: Any, answer: Any) -> None:
    calls = answered(client, tmp_path, **answer, result=[1, 3])
    with pytest.raises(AssertionError, match=r"\[1, 3\] has become \[1, 2\]"):
        calls.items("it", call)


@CLIENTS
def test_the_content_is_what_was_answered(client: type[Any], tmp_path: Path) -> None:
    calls = answered(client, tmp_path, text="some bytes", type="a/b", result="some bytes")
    assert calls.content("it", lambda client: client.numbers._call(FILE, {})) == b"some bytes"
    other = answered(client, tmp_path, text="some bytes", type="a/b", result="others")
    with pytest.raises(AssertionError, match="'others' has become 'some bytes'"):
        other.content("it", lambda client: client.numbers._call(FILE, {}))


@pytest.mark.parametrize(
    ("found", "unknown"),
    [
        ({"a": [Known(at=1)]}, []),
        ({"a": [{"b": Known(at=1, to=2)}]}, ["to"]),
        ([Known(at=1, to=2, by=3)], ["to", "by"]),
    ],
)
def test_unknown_properties_are_found_in_lists_and_mappings(found: Any, unknown: list[str]) -> None:
    assert [*_unknown(found)] == unknown
