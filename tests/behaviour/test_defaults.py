"""`default` and `example` -> said in the documentation; sent and filled in only if that is configured."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from support import Sdk, answer, build, dumped, sent

Make = Callable[..., Sdk]

DOCUMENT = """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
        - {name: pageSize, in: query, description: How many., schema: {type: integer, default: 20}, example: 50}
        - {name: sort, in: query, schema: {type: string, enum: [newest, oldest], default: newest}}
        - {name: since, in: query, schema: {type: string, format: date, default: "2020-01-01"}}
        - {name: deep, in: query, schema: {type: boolean, default: false}}
        - {name: tags, in: query, schema: {type: array, items: {type: string}, default: [a, b]}}
        - {name: none, in: query, schema: {type: [string, "null"], default: null}}
        - {name: X-Mode, in: header, schema: {type: string, default: fast}}
      responses: {"200": {description: A thing., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses: {"204": {description: Taken.}}
components:
  schemas:
    Thing:
      type: object
      required: [must]
      properties:
        must: {type: string, default: m}
        text: {type: string, default: it's, example: an example}
        count: {type: integer, default: 3, examples: [4, 5]}
        ratio: {type: number, default: 1}
        isOn: {type: boolean, default: true}
        size: {$ref: "#/components/schemas/Size"}
        ownSize: {default: small, allOf: [{$ref: "#/components/schemas/Size"}]}
        sinceDay: {type: string, format: date, default: "2020-01-01"}
        list: {type: array, items: {type: string}, default: [a]}
        emptyList: {type: array, items: {type: string}, default: []}
        map: {type: object, additionalProperties: {type: integer}, default: {a: 1}}
        part: {allOf: [{$ref: "#/components/schemas/Part"}], default: {serialNo: "1"}}
        nothing: {type: [string, "null"], default: null}
        wrong: {type: integer, default: many}
        bigNo: {type: string, format: int64, default: "5"}
        plain: {type: string}
    Size: {type: string, enum: [big, small], default: big}
    Part: {type: object, properties: {serialNo: {type: string, default: "0"}, partNo: {type: integer}}}
"""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """Defaults as they are usually: in the documentation."""
    return build(tmp_path_factory.mktemp("documented"), DOCUMENT)


@pytest.fixture(scope="module")
def applied(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """Defaults that are sent and filled in."""
    return build(tmp_path_factory.mktemp("applied"), DOCUMENT, "defaults: applied\n")


def listed(made: Sdk, mode: str, value: Any = None, **arguments: Any) -> tuple[Any, str, Any]:
    """What the method that lists gives, and the target and headers of its request."""
    with made.session(mode, [answer(value or {"must": "x"})]) as session:
        found = session.call("things.list", **arguments)
        return found, session.target, session.last.headers


def test_defaults_are_neither_sent_nor_filled_in(said: Sdk, mode: str) -> None:
    found, target, headers = listed(said, mode)
    assert target == "/v1/things" and "x-mode" not in headers
    assert found.count is None and found.model_fields_set == {"must"} and dumped(found) == {"must": "x"}
    assert sent(said, mode, must="x") == {"must": "x"}
    assert said.types.Part().model_dump(exclude_unset=True) == {}


def test_a_default_that_the_caller_gives_is_sent(said: Sdk, mode: str) -> None:
    _, target, headers = listed(said, mode, page_size=20, sort="newest", deep=False, x_mode="fast", since=date(2020, 1, 1))
    assert target == "/v1/things?pageSize=20&sort=newest&since=2020-01-01&deep=false"
    assert headers["x-mode"] == "fast"
    assert sent(said, mode, must="m", count=3, is_on=True) == {"must": "m", "count": 3, "isOn": True}


def test_documentation_says_defaults_and_examples(said: Sdk, applied: Sdk) -> None:
    for made in (said, applied):
        methods, thing = made.text("resources/things.py"), made.text("types/thing.py")
        arguments = methods[methods.index("Args:") : methods.index("Returns:")]
        assert "20" in arguments and "50" in arguments and "newest" in arguments
        for text in ("it's", "an example", "3", "4", "5", "true", "2020-01-01", '["a"]'):
            assert text in thing, text


def test_applied_defaults_are_sent(applied: Sdk, mode: str) -> None:
    _, target, headers = listed(applied, mode)
    query = dict(pair.split("=") for pair in target.partition("?")[2].split("&") if pair[:4] != "tags")
    assert query == {"pageSize": "20", "sort": "newest", "deep": "false"}  # no dates
    assert headers["x-mode"] == "fast"


def test_applied_defaults_in_a_body(applied: Sdk, mode: str) -> None:
    body = sent(applied, mode, must="x")
    assert body["must"] == "x" and body["text"] == "it's" and body["count"] == 3
    assert body["ratio"] == 1 and body["isOn"] is True
    assert "sinceDay" not in body and body["ownSize"] == "small"
    assert body.get("size", "big") == "big"
    assert "wrong" not in body and "plain" not in body


def test_what_the_caller_says_goes_before_a_default(applied: Sdk, mode: str) -> None:
    _, target, _ = listed(applied, mode, page_size=5, sort="oldest", deep=True)
    assert "pageSize=5" in target and "sort=oldest" in target and "deep=true" in target
    omit = applied.package.omit
    _, target, headers = listed(applied, mode, page_size=omit, sort=omit, deep=omit, since=omit, tags=omit, x_mode=omit)
    assert target == "/v1/things" and "x-mode" not in headers
    body = sent(applied, mode, must="x", count=omit, text=omit, is_on=False, ratio=0)
    assert "count" not in body and "text" not in body
    assert body["isOn"] is False and body["ratio"] == 0


def test_applied_defaults_are_filled_in_where_they_are_absent(applied: Sdk, mode: str) -> None:
    found, _, _ = listed(applied, mode)
    assert (found.text, found.count, found.ratio, found.is_on) == ("it's", 3, 1, True)
    assert found.since_day is None and found.own_size == "small"
    assert found.wrong is None and found.plain is None and found.nothing is None
    assert found.model_fields_set == {"must"}
    assert dumped(found) == {"must": "x"}


def test_null_and_values_from_the_server_are_no_defaults(applied: Sdk, mode: str) -> None:
    came = {"must": "x", "count": 0, "text": "", "isOn": False, "nothing": None}
    found, _, _ = listed(applied, mode, came)
    assert (found.count, found.text, found.is_on) == (0, "", False) and dumped(found) == came


def test_a_model_that_came_goes_back_without_what_was_filled_in(applied: Sdk, mode: str) -> None:
    came = {"must": "x", "part": {"partNo": 1}}
    found, _, _ = listed(applied, mode, came)
    assert found.part.part_no == 1
    assert sent(applied, mode, must="x", part=found.part)["part"] == {"partNo": 1}


def test_lists_of_defaults_are_not_shared(applied: Sdk, mode: str) -> None:
    one, _, _ = listed(applied, mode)
    two, _, _ = listed(applied, mode)
    assert one.list is None or one.list is not two.list
    assert one.empty_list is None or one.empty_list is not two.empty_list


def test_a_required_property_with_a_default_is_still_required(said: Sdk, mode: str) -> None:
    with said.session(mode) as session, pytest.raises(TypeError, match="must"):
        session.call("things.send", text="x")


def test_applied_defaults_of_enum_classes(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, "defaults: applied\nenums: class\n")
    found, target, _ = listed(made, mode)
    assert "sort=newest" in target and found.own_size == "small"
    assert sent(made, mode, must="x")["ownSize"] == "small"
