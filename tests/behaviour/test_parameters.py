"""Arguments of methods -> paths, queries, headers and cookies on the wire."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from support import Sdk

ITEMS = """
paths:
  /items/{item_id}/parts/{part}:
    get:
      operationId: getPart
      tags: [parts]
      parameters:
        - {name: item_id, in: path, required: true, schema: {type: string}}
        - {name: part, in: path, required: true, schema: {type: integer}}
        - {name: since, in: query, schema: {type: string, format: date-time}}
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: filter, in: query, style: deepObject, explode: true, schema: {type: object}}
        - {name: deep, in: query, schema: {type: boolean}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: lang, in: cookie, schema: {type: string}}
      responses: {"204": {description: Done.}}
"""


def test_each_argument_goes_to_its_place(sdk: Callable[..., Sdk], mode: str) -> None:
    made = sdk(ITEMS)
    with made.session(mode) as session:
        session.call(
            "parts.retrieve",
            "a/b",
            7,
            since=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            tag=["x y", "z"],
            ids=[1, 2],
            filter={"size": "big"},
            deep=True,
            x_trace="t-1",
            lang="nl",
        )
    assert session.target == (
        "/v1/items/a%2Fb/parts/7?since=2026-01-02T03%3A04%3A05Z&tag=x%20y&tag=z"
        "&ids=1,2&filter%5Bsize%5D=big&deep=true"
    )
    assert session.last.headers["x-trace"] == "t-1"
    assert session.last.headers["cookie"] == "lang=nl"


def test_what_is_not_given_is_not_sent(sdk: Callable[..., Sdk], mode: str) -> None:
    made = sdk(ITEMS)
    with made.session(mode) as session:
        session.call("parts.retrieve", "a", 1)
    assert session.target == "/v1/items/a/parts/1"
    assert "x-trace" not in session.last.headers and "cookie" not in session.last.headers


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_a_path_parameter_cannot_change_the_path(
    sdk: Callable[..., Sdk], mode: str, bad: str
) -> None:
    made = sdk(ITEMS)
    with made.session(mode) as session, pytest.raises(ValueError, match="item_id"):
        session.call("parts.retrieve", bad, 1)
    assert session.sent == []


def test_names_that_python_or_the_options_have_already(
    sdk: Callable[..., Sdk], mode: str
) -> None:
    names = ["class", "from", "self", "timeout", "query", "body", "path", "options", "types"]
    listed = "\n".join(f"        - {{name: {n}, in: query, schema: {{type: string}}}}" for n in names)
    made = sdk(f"paths:\n  /x:\n    get:\n      tags: [x]\n      parameters:\n{listed}\n      responses: {{'204': {{description: ''}}}}\n")
    arguments: dict[str, Any] = {
        "class_": "1",
        "from_": "2",
        "self_": "3",
        "timeout_": "4",
        "query": "5",
        "body": "6",
        "path": "7",
        "options_": "8",
        "types": "9",
    }
    with made.session(mode) as session:
        session.call("x.retrieve", **arguments, timeout=3)
    sent = dict(session.last.url.params)
    assert sent == dict(zip(names, "123456789", strict=True))


@pytest.mark.parametrize("path", [".evil.test/x", "@evil.test/x", "x"])
def test_a_path_cannot_change_the_host(sdk: Callable[..., Sdk], mode: str, path: str) -> None:
    made = sdk(f'paths: {{"{path}": {{get: {{tags: [x], responses: {{"204": {{description: ""}}}}}}}}}}')
    assert made.codes == ["value-repaired"]
    with made.session(mode) as session:
        session.call(made.result.names.call(made.result.api.operations[0]))
    assert session.last.url.host == "api.test"
    assert session.target == f"/v1/{path}"
