"""Ways to say that a value may be null -> None; absent, null and a value stay three states."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer, build, dumped, received, sent, thing

Make = Callable[..., Sdk]

WAYS = {
    "typeList": ('{type: [string, "null"]}', "a"),
    "typeListOfTwo": ('{type: [string, integer, "null"]}', 3),
    "anyOfNull": ('{anyOf: [{type: integer}, {type: "null"}]}', 1),
    "oneOfNull": ('{oneOf: [{type: "null"}, {type: string, format: date}]}', "2026-01-02"),
    "oneOfThree": ('{oneOf: [{type: boolean}, {type: number}, {type: "null"}]}', 1.5),
    "enumNull": ('{type: [string, "null"], enum: [small, big, null]}', "big"),
    "enumNullUntyped": ("{enum: [small, big, null]}", "small"),
    "constOrNull": ('{oneOf: [{const: only}, {type: "null"}]}', "only"),
    "refOrNull": ('{oneOf: [{$ref: "#/components/schemas/Part"}, {type: "null"}]}', {"serialNo": "1"}),
    "refThatIsNullable": ('{$ref: "#/components/schemas/MaybePart"}', {"serialNo": "1"}),
    "refOfRef": ('{$ref: "#/components/schemas/Again"}', {"serialNo": "1"}),
    "allOfWrapper": ('{type: [object, "null"], allOf: [{$ref: "#/components/schemas/Part"}]}', {"serialNo": "1"}),
    "namedText": ('{$ref: "#/components/schemas/MaybeText"}', "x"),
    "namedEnum": ('{$ref: "#/components/schemas/MaybeSize"}', "big"),
    "listOrNull": ('{type: [array, "null"], items: {type: string}}', ["a"]),
    "listOfNulls": ('{type: array, items: {type: [integer, "null"]}}', [1, None]),
    "mapOrNull": ('{type: [object, "null"], additionalProperties: {type: integer}}', {"a": 1}),
    "mapOfNulls": ('{type: object, additionalProperties: {type: [integer, "null"]}}', {"a": 1, "b": None}),
    "objectOrNull": ('{type: [object, "null"], properties: {innerBit: {type: [string, "null"]}}}', {"innerBit": None}),
    "unionOrNull": ('{anyOf: [{$ref: "#/components/schemas/Part"}, {$ref: "#/components/schemas/Other"}, {type: "null"}]}', {"otherNo": 1}),
    "anything": ("{}", {"x": [None]}),
}  # fmt: skip
NEVER_NULL = ("listOfNulls", "mapOfNulls")
PARTS = """
Part: {type: object, required: [serialNo], properties: {serialNo: {type: string}}}
Other: {type: object, required: [otherNo], properties: {otherNo: {type: integer}}}
MaybePart: {type: [object, "null"], required: [serialNo], properties: {serialNo: {type: string}}}
Again: {$ref: "#/components/schemas/MaybePart"}
MaybeText: {type: [string, "null"]}
MaybeSize: {type: [string, "null"], enum: [small, big, null]}
"""
ALL = thing(
    "Thing:\n  type: object\n  properties:\n"
    + "".join(f"    {name}: {schema}\n" for name, (schema, _) in WAYS.items())
    + PARTS
)
SPLIT = """
Thing: {type: object, required: [never, must], properties: {never: {type: string}, must: {type: [string, "null"]}, may: {type: [string, "null"]}, opt: {type: string}}}
"""


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """All ways to say null, in one model."""
    return build(tmp_path_factory.mktemp("nulls"), ALL)


def snake(name: str) -> str:
    """`typeList` -> `type_list`."""
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name)


@pytest.mark.parametrize("name", [name for name in WAYS if name not in NEVER_NULL])
def test_null_is_none_and_goes_back_as_null(every: Sdk, mode: str, name: str) -> None:
    with every.session(mode, [answer({name: None})], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", **{snake(name): getattr(found, snake(name))})
        assert session.json == {name: None}
    assert getattr(found, snake(name)) is None and found.model_fields_set == {snake(name)}
    assert dumped(found) == {name: None}


@pytest.mark.parametrize("name", WAYS)
def test_a_value_is_itself_and_goes_back_as_it_came(every: Sdk, mode: str, name: str) -> None:
    came = {name: WAYS[name][1]}
    with every.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", **{snake(name): getattr(found, snake(name))})
        assert session.json == came
    assert getattr(found, snake(name)) is not None and dumped(found) == came


@pytest.mark.parametrize("name", WAYS)
def test_what_is_absent_is_not_set_and_not_sent(every: Sdk, mode: str, name: str) -> None:
    with every.session(mode, [answer({})], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", **{snake(name): every.package.omit})
        assert session.json == {}
    assert getattr(found, snake(name)) is None and found.model_fields_set == set()
    assert dumped(found) == {}


@pytest.mark.parametrize("name", ["typeList", "anyOfNull", "refOrNull", "allOfWrapper", "listOrNull"])
def test_what_may_be_null_may_still_not_be_of_another_type(every: Sdk, mode: str, name: str) -> None:
    with every.session(mode, [answer({name: [{}]})], strict=True) as session:
        with pytest.raises(every.package.ResponseDecodeError, match=name):
            session.call("things.receive")


def test_null_where_the_document_has_none_is_kept_and_told(sdk: Make, mode: str) -> None:
    made = sdk(thing(SPLIT))
    told: list[Any] = []
    came = {"never": None, "must": None, "opt": None}
    with made.session(mode, [answer(came)], on_mismatch=told.append) as session:
        found = session.call("things.receive")
    assert found.never is None and len(told) == 1
    assert found.model_fields_set == {"never", "must", "opt"}
    assert found.model_dump(mode="json", exclude_unset=True, warnings=False) == came


def test_strict_refuses_null_where_the_document_has_none(sdk: Make, mode: str) -> None:
    made = sdk(thing(SPLIT))
    for came in ({"never": None, "must": None}, {"never": "a", "must": None, "opt": None}, {"never": "a"}):
        with made.session(mode, [answer(came)], strict=True) as session:
            with pytest.raises(made.package.ResponseDecodeError):
                session.call("things.receive")


def test_three_states_of_each_property_are_apart_in_both_directions(sdk: Make, mode: str) -> None:
    made = sdk(thing(SPLIT))
    for may in ({}, {"may": None}, {"may": ""}, {"may": "x"}):
        came = {"never": "a", "must": None, **may}
        found = received(made, mode, came)
        assert dumped(found) == came and ("may" in found.model_fields_set) == ("may" in may)
        assert sent(made, mode, **came) == came
        assert sent(made, mode, never="a", must=None, may=may.get("may", made.package.omit)) == came
        model = made.types.Thing(**came)
        assert sent(made, mode, **{n: getattr(model, n) for n in came}) == came


def test_a_model_that_is_changed_sends_what_was_set(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {part: {$ref: "#/components/schemas/Part"}}}
        Part: {type: object, properties: {aB: {type: [string, "null"]}, cD: {type: string}, eF: {type: string}}}
    """))
    part = received(made, mode, {"part": {"aB": "1", "cD": "2"}}).part
    part.a_b = None
    assert sent(made, mode, part=part) == {"part": {"aB": None, "cD": "2"}}


OLD = "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\nservers: [{url: https://api.test/v1}]\n" + thing("""
    Thing:
      type: object
      properties:
        text: {type: string, nullable: true}
        size: {type: string, nullable: true, enum: [small, big]}
        sizeNull: {type: string, nullable: true, enum: [small, big, null]}
        part: {nullable: true, allOf: [{$ref: "#/components/schemas/Part"}]}
        partTyped: {type: object, nullable: true, allOf: [{$ref: "#/components/schemas/Part"}]}
        either: {nullable: true, oneOf: [{$ref: "#/components/schemas/Part"}, {$ref: "#/components/schemas/Other"}]}
        maybe: {$ref: "#/components/schemas/Maybe"}
        list: {type: array, nullable: true, items: {type: string, nullable: true}}
        map: {type: object, nullable: true, additionalProperties: {type: integer, nullable: true}}
        when: {type: string, format: date, nullable: true}
    Part: {type: object, required: [serialNo], properties: {serialNo: {type: string}}}
    Other: {type: object, required: [otherNo], properties: {otherNo: {type: integer}}}
    Maybe: {type: object, nullable: true, properties: {serialNo: {type: string}}}
""")
OLD_VALUES: dict[str, Any] = {
    "text": "a",
    "size": "big",
    "sizeNull": "big",
    "part": {"serialNo": "1"},
    "partTyped": {"serialNo": "1"},
    "either": {"otherNo": 2},
    "maybe": {"serialNo": "1"},
    "list": ["a", None],
    "map": {"a": None},
    "when": "2026-01-02",
}


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The same in the words of OpenAPI 3.0."""
    return build(tmp_path_factory.mktemp("old"), OLD)


@pytest.mark.parametrize("name", OLD_VALUES)
def test_nullable_of_openapi_3_0(old: Sdk, mode: str, name: str) -> None:
    for came in ({name: None}, {name: OLD_VALUES[name]}, {}):
        with old.session(mode, [answer(came)], strict=True) as session:
            found = session.call("things.receive")
            session.call("things.send", **{snake(n): getattr(found, snake(n)) for n in came})
            assert session.json == came
        assert dumped(found) == came


def test_nullable_objects_are_the_models_that_they_name(old: Sdk, mode: str) -> None:
    found = received(old, mode, OLD_VALUES)
    assert type(found.part) is type(found.part_typed) is old.types.Part
    assert type(found.either) is old.types.Other and type(found.maybe) is old.types.Maybe


def test_x_nullable_of_swagger_2(sdk: Make, mode: str) -> None:
    made = sdk("""
swagger: "2.0"
info: {title: Acme, version: "1"}
host: api.test
schemes: [https]
paths:
  /things:
    get: {operationId: receiveThing, tags: [things], produces: [application/json], responses: {"200": {description: A thing., schema: {$ref: "#/definitions/Thing"}}}}
definitions:
  Thing: {type: object, required: [aB], properties: {aB: {type: string, x-nullable: true}, part: {x-nullable: true, allOf: [{$ref: "#/definitions/Thing"}]}}}
""")
    with made.session(mode, [answer({"aB": None, "part": None})], strict=True) as session:
        found = session.call("things.receive")
    assert found.a_b is None and found.part is None and dumped(found) == {"aB": None, "part": None}


def test_an_answer_may_be_null_as_a_whole(sdk: Make, mode: str) -> None:
    made = sdk(thing('Thing: {type: [object, "null"], properties: {aB: {type: string}}}'))
    with made.session(mode, [httpx.Response(200, content=b"null"), answer({"aB": "1"})], strict=True) as session:
        assert session.call("things.receive") is None
        assert session.call("things.receive").a_b == "1"


def test_nothing_but_null(sdk: Make, mode: str) -> None:
    made = sdk(thing('Thing: {type: object, properties: {gone: {type: "null"}, none: {enum: [null]}, zero: {const: null}}}'))
    came = {"gone": None, "none": None, "zero": None}
    with made.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
    assert dumped(found) == came and sent(made, mode, **came) == came


def test_none_and_omit_in_queries_and_headers_are_not_sent(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /things:
    get:
      operationId: findThings
      tags: [things]
      parameters:
        - {name: a, in: query, schema: {type: [string, "null"]}}
        - {name: b, in: query, schema: {type: array, items: {type: [string, "null"]}}}
        - {name: X-C, in: header, schema: {type: [integer, "null"]}}
      responses: {"204": {description: Done.}}
""")
    with made.session(mode) as session:
        session.call("things.retrieve", a=None, b=["x", None], x_c=None)
        assert session.target == "/v1/things?b=x" and "x-c" not in session.last.headers
        session.call("things.retrieve", a="", b=made.package.omit, x_c=0)
        assert session.target == "/v1/things?a=" and session.last.headers["x-c"] == "0"
