"""Arrays, tuples, maps and properties without a name -> typed values, and back unchanged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from support import Sdk, answer, build, dumped, received, sent, thing

Make = Callable[..., Sdk]

ALL = thing("""
    Thing:
      type: object
      properties:
        list: {type: array, items: {type: integer}}
        listOfAny: {type: array}
        listOfEmpty: {type: array, items: {}}
        listOfTrue: {type: array, items: true}
        unique: {type: array, uniqueItems: true, items: {type: string}}
        grid: {type: array, items: {type: array, items: {type: array, items: {$ref: "#/components/schemas/Part"}}}}
        pair: {type: array, prefixItems: [{type: string}, {$ref: "#/components/schemas/Part"}], items: false}
        openPair: {type: array, prefixItems: [{type: string}, {type: integer}]}
        longPair: {type: array, prefixItems: [{type: string}], items: {type: integer}}
        pairs: {type: array, items: {type: array, prefixItems: [{type: string, format: date}, {type: number}], items: false}}
        closed: {type: object, properties: {aB: {type: string}}, additionalProperties: false}
        open: {type: object, properties: {aB: {type: string}}, additionalProperties: true}
        typed: {type: object, properties: {aB: {type: string}}, additionalProperties: {$ref: "#/components/schemas/Part"}}
        dates: {type: object, properties: {aB: {type: string}}, additionalProperties: {type: string, format: date}}
        lists: {type: object, properties: {aB: {type: string}}, additionalProperties: {type: array, items: {$ref: "#/components/schemas/Part"}}}
        map: {type: object, additionalProperties: {$ref: "#/components/schemas/Part"}}
        mapOfMaps: {type: object, additionalProperties: {type: object, additionalProperties: {type: integer}}}
        freeMap: {type: object}
        trueMap: {type: object, additionalProperties: true}
        emptyMap: {type: object, additionalProperties: {}}
        patterns: {type: object, patternProperties: {"^d_": {type: string, format: date}}, additionalProperties: {type: integer}}
        patterned: {type: object, properties: {aB: {type: string}}, patternProperties: {"^x-": {$ref: "#/components/schemas/Part"}}}
        named: {type: object, propertyNames: {pattern: "^[a-z]+$"}, additionalProperties: {type: integer}}
        dependent: {type: object, properties: {aB: {type: string}, cD: {type: string}}, dependentRequired: {aB: [cD]}}
        empty: {}
        yes: true
        no: false
    Part: {type: object, required: [serialNo], properties: {serialNo: {type: string}}}
""")
PART = {"serialNo": "1"}
VALUES: dict[str, Any] = {
    "list": [1, 2],
    "listOfAny": [1, "a", None, {"x": [True]}],
    "listOfEmpty": [1.5, [], {}],
    "listOfTrue": [None],
    "unique": ["a", "b"],
    "grid": [[[PART], []], []],
    "pair": ["a", PART],
    "openPair": ["a", 1],
    "longPair": ["a", 1, 2, 3],
    "pairs": [["2026-01-02", 1.5], ["2026-01-03", 2.5]],
    "closed": {"aB": "x"},
    "open": {"aB": "x", "other key": [1, {"y": None}]},
    "typed": {"aB": "x", "p 1": PART, "class": PART},
    "dates": {"aB": "x", "first": "2026-01-02"},
    "lists": {"aB": "x", "many": [PART, PART]},
    "map": {"a-b": PART},
    "mapOfMaps": {"a": {"b": 1}, "c": {}},
    "freeMap": {"a": [1, None]},
    "trueMap": {"a": {"b": 1}},
    "emptyMap": {"a": None},
    "patterns": {"d_1": "2026-01-02", "n": 5},
    "patterned": {"aB": "x", "x-1": PART},
    "named": {"abc": 1},
    "dependent": {"aB": "1", "cD": "2"},
    "empty": [{"a": 1}],
    "yes": 0,
}


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """All of them in one model."""
    return build(tmp_path_factory.mktemp("additional"), ALL)


def snake(name: str) -> str:
    """`listOfAny` -> `list_of_any`."""
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name)


@pytest.mark.parametrize("name", VALUES)
def test_what_fits_comes_and_goes_unchanged(every: Sdk, mode: str, name: str) -> None:
    came = {name: VALUES[name]}
    with every.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", **{snake(name): getattr(found, snake(name))})
        assert session.last.content == answer(came).content
    assert dumped(found) == came


@pytest.mark.parametrize("name", VALUES)
def test_plain_data_is_sent_as_it_is(every: Sdk, mode: str, name: str) -> None:
    assert sent(every, mode, **{snake(name): VALUES[name]}) == {name: VALUES[name]}


def test_arrays_are_lists_and_tuples_of_typed_values(every: Sdk, mode: str) -> None:
    found = received(every, mode, VALUES)
    part = every.types.Part
    assert type(found.grid[0][0][0]) is part
    assert type(found.pair) is tuple and type(found.pair[1]) is part
    assert found.pairs[0] == (date(2026, 1, 2), 1.5)
    assert found.unique == ["a", "b"]
    assert found.long_pair == ["a", 1, 2, 3]


def test_maps_are_dicts_of_typed_values(every: Sdk, mode: str) -> None:
    found = received(every, mode, VALUES)
    assert type(found.map) is dict and type(found.map["a-b"]) is every.types.Part
    assert found.map_of_maps == {"a": {"b": 1}, "c": {}}
    assert found.free_map == {"a": [1, None]}


def test_properties_beside_named_ones_have_their_type(every: Sdk, mode: str) -> None:
    found = received(every, mode, VALUES)
    part = every.types.Part
    assert type(found.typed.model_extra["p 1"]) is part and found.typed.a_b == "x"
    assert type(getattr(found.typed, "class")) is part
    assert found.dates.first == date(2026, 1, 2) and found.dates.model_extra == {"first": date(2026, 1, 2)}
    assert [type(each) for each in found.lists.many] == [part, part]
    assert found.open.model_extra == {"other key": [1, {"y": None}]}


def test_properties_of_a_pattern_have_a_type_of_their_pattern(every: Sdk, mode: str) -> None:
    found = received(every, mode, VALUES)
    assert found.patterns == {"d_1": date(2026, 1, 2), "n": 5}
    assert type(found.patterned.model_extra["x-1"]) is every.types.Part


def test_an_extra_property_that_does_not_fit_is_kept(every: Sdk, mode: str) -> None:
    came = {
        "typed": {"aB": "x", "bad": 5, "good": PART},
        "dates": {"soon": "soon", "now": "2026-01-02"},
        "closed": {"aB": "x", "newer": 1},
        "map": {"bad": [1], "good": PART},
    }
    found = received(every, mode, came)
    assert found.typed.bad == 5 and type(found.typed.good) is every.types.Part
    assert found.dates.model_extra == {"soon": "soon", "now": date(2026, 1, 2)}
    assert found.closed.model_extra == {"newer": 1}
    assert type(found.map["good"]) is every.types.Part
    assert found.model_dump(mode="json", exclude_unset=True, warnings=False) == came
    assert sent(every, mode, **{name: getattr(found, name) for name in came}) == came


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("closed", {"aB": "x", "newer": 1}),
        ("typed", {"p": 5}),
        ("typed", {"p": {}}),
        ("dates", {"soon": "soon"}),
        ("lists", {"many": [5]}),
        ("unique", ["a", "a"]),
        ("pair", ["a", PART, 1]),
        ("pair", [1, PART]),
        ("named", {"A": 1}),
        ("dependent", {"aB": "1"}),
        ("no", 1),
        ("no", None),
        ("patterned", {"x-1": 5}),
    ],
)
def test_strict_refuses_what_the_document_excludes(every: Sdk, mode: str, name: str, value: Any) -> None:
    came = {name: value}
    with every.session(mode, [answer(came)], strict=True) as session:
        with pytest.raises(every.package.ResponseDecodeError, match=name):
            session.call("things.receive")
    found = received(every, mode, came)
    assert sent(every, mode, **{name: getattr(found, name)}) == came


def test_tuples_of_another_length_are_kept(every: Sdk, mode: str) -> None:
    for value in ([], ["a"], ["a", PART, 3], [1, 2]):
        found = received(every, mode, {"pair": value})
        assert sent(every, mode, pair=found.pair) == {"pair": value}


def test_open_tuples_may_be_shorter_and_longer(every: Sdk, mode: str) -> None:
    for value in ([], ["a"], ["a", 1, None, {"x": 1}]):
        found = received(every, mode, {"openPair": value})
        assert sent(every, mode, open_pair=found.open_pair) == {"openPair": value}


def test_keys_that_are_not_described_may_be_given(every: Sdk, mode: str) -> None:
    day = date(2026, 1, 2)
    body = sent(
        every,
        mode,
        typed={"a_b": "x", "other": {"serial_no": "1"}},
        dates={"a_b": "x", "first": day},
        lists={"a_b": "x", "many": [{"serial_no": "1"}]},
        map={"serial_no": {"serial_no": "1"}},
    )
    assert body == {
        "typed": {"aB": "x", "other": PART},
        "dates": {"aB": "x", "first": "2026-01-02"},
        "lists": {"aB": "x", "many": [PART]},
        "map": {"serial_no": PART},
    }


def test_models_with_extra_properties_can_be_made_by_hand(every: Sdk, mode: str) -> None:
    types = every.types
    typed = types.ThingTyped(a_b="x", **{"p 1": types.Part(serial_no="1")})
    assert sent(every, mode, typed=typed) == {"typed": {"aB": "x", "p 1": PART}}


def test_an_unknown_property_may_be_called_as_a_field_is_in_python(every: Sdk, mode: str) -> None:
    assert received(every, mode, {"open": {"a_b": "y"}}).open.model_extra == {"a_b": "y"}
    for value in ({"a_b": "y", "aB": "x"}, {"model_fields": 1, "dict": 2, "_x": 3}):
        found = received(every, mode, {"open": value})
        assert dumped(found) == {"open": value}
        assert sent(every, mode, open=found.open) == {"open": value}


def test_a_body_with_named_and_other_properties(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, required: [aB], properties: {aB: {type: string}}, additionalProperties: {$ref: "#/components/schemas/Part"}}
        Part: {type: object, properties: {serialNo: {type: string}, bigId: {type: string, format: int64}}}
    """))
    came = {"aB": "x", "one": {"serialNo": "1", "bigId": "5"}}
    found = received(made, mode, came)
    assert type(found.one) is made.types.Part and found.one.big_id == 5
    assert sent(made, mode, body=found) == came
    assert sent(made, mode, body={"a_b": "x", "one": {"serial_no": "1", "big_id": 5}}) == came


def test_additional_properties_of_all_parts_of_an_all_of(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {cD: {type: string}}}]}
        Base: {type: object, properties: {aB: {type: string}}, additionalProperties: {type: string, format: date}}
    """))
    found = received(made, mode, {"aB": "x", "cD": "y", "day": "2026-01-02"})
    assert found.day == date(2026, 1, 2)
    assert dumped(found) == {"aB": "x", "cD": "y", "day": "2026-01-02"}
