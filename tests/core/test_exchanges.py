"""Requests taken apart, for the tests that come with SDKs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import Sdk, build, thing

from _core.exchanges import Exchange, Sent, is_a, sent

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
