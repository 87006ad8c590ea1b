"""Defaults of the client, arguments and extras of a call -> one set of headers, one query."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk

Make = Callable[..., Sdk]
Options = dict[str, Any]

THINGS = """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
        - {name: a, in: query, schema: {type: string}}
        - {name: list, in: query, schema: {type: array, items: {type: integer}}}
        - {name: X-Own, in: header, schema: {type: string}}
      responses: {"204": {description: Done.}}
    post:
      operationId: createThing
      tags: [things]
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}}
      responses: {"204": {description: Done.}}
"""


@pytest.mark.parametrize(
    ("client", "call", "expected"),
    [
        ({}, {}, ""),
        ({}, {"a": "1"}, "a=1"),
        ({"z": "0"}, {"a": "1"}, "z=0&a=1"),
        ({"a": "0"}, {}, "a=0"),
        ({"a": "0"}, {"a": "1"}, "a=1"),
        ({"a": "0"}, {"a": "1", "extra_query": {"a": "2"}}, "a=2"),
        ({"a": "0"}, {"extra_query": {"a": "2", "b": 3}}, "a=2&b=3"),
        ({"a": "0", "b": "0"}, {"extra_query": {"a": None}}, "b=0"),
        ({"a": "0"}, {"a": None}, ""),
        ({}, {"a": "1", "extra_query": {"a": None}}, ""),
        ({"list": [1, 2]}, {}, "list=1&list=2"),
        ({"list": [1, 2]}, {"list": [3]}, "list=3"),
        ({"list": [1, 2]}, {"list": []}, ""),
        ({}, {"extra_query": {"deep": {"b": [1, 2]}}}, "deep%5Bb%5D=1&deep%5Bb%5D=2"),
        ({"A": "0"}, {"a": "1"}, "A=0&a=1"),
        ({}, {"a": "1", "request_options": {"extra_query": {"b": 2}}}, "a=1&b=2"),
        (
            {},
            {"extra_query": {"c": 3}, "request_options": {"extra_query": {"b": 2}}},
            "c=3",
        ),
    ],
)
def test_queries(
    sdk: Make, mode: str, client: Options, call: Options, expected: str
) -> None:
    made = sdk(THINGS)
    with made.session(mode, default_query=client) as session:
        session.call("things.list", **call)
        assert session.target.partition("?")[2] == expected


@pytest.mark.parametrize(
    ("client", "call", "expected"),
    [
        ({}, {}, None),
        ({}, {"x_own": "1"}, "1"),
        ({"x-own": "0"}, {}, "0"),
        ({"x-OWN": "0"}, {"x_own": "1"}, "1"),
        ({"x-own": "0"}, {"x_own": "1", "extra_headers": {"X-oWn": "2"}}, "2"),
        ({"X-Own": "0"}, {"extra_headers": {"x-own": "2"}}, "2"),
        ({"X-Own": "0"}, {"extra_headers": {"x-own": None}}, None),
        ({}, {"x_own": "1", "extra_headers": {"x-own": None}}, None),
        ({"X-Own": None}, {}, None),
        ({"X-Own": None}, {"x_own": "1"}, "1"),
        ({}, {"x_own": None}, None),
        ({"X-Own": "0"}, {"x_own": None}, None),
    ],
)
def test_headers(
    sdk: Make, mode: str, client: Options, call: Options, expected: str | None
) -> None:
    made = sdk(THINGS)
    with made.session(mode, default_headers=client) as session:
        session.call("things.list", **call)
        sent = session.last.headers.get_list("x-own")
        assert sent == ([] if expected is None else [expected])


@pytest.mark.parametrize("name", ["Accept", "accept", "USER-AGENT"])
def test_headers_of_the_runtime_can_be_replaced_and_removed(
    sdk: Make, mode: str, name: str
) -> None:
    made = sdk(THINGS)
    with made.session(mode, default_headers={name: "own"}) as session:
        session.call("things.list")
        assert session.last.headers.get_list(name) == ["own"]
        session.call("things.list", extra_headers={name.title(): None})
        assert name not in session.last.headers
    with made.session(mode, default_headers={name: None}) as session:
        session.call("things.list")
        assert name not in session.last.headers


def test_the_content_type_can_be_replaced(sdk: Make, mode: str) -> None:
    made = sdk(THINGS)
    with made.session(mode) as session:
        session.call("things.create", n=1, extra_headers={"content-type": "text/x"})
        assert session.last.headers.get_list("content-type") == ["text/x"]
        assert session.json == {"n": 1}
