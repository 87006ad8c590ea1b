"""`allOf` of unlike parts -> one type that says what all of them say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from support import Sdk, answer, dumped, received, sent, thing

Make = Callable[..., Sdk]

NAMED = """
Named: {type: object, required: [name], properties: {name: {type: string}, nickName: {type: string}}}
"""


def test_a_single_reference_with_words_is_that_type(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          properties:
            who: {description: Who it was., allOf: [{$ref: "#/components/schemas/Named"}]}
            old: {readOnly: true, title: Old, allOf: [{$ref: "#/components/schemas/Named"}]}
            text: {allOf: [{$ref: "#/components/schemas/Text"}], maxLength: 3}
            size: {default: big, allOf: [{$ref: "#/components/schemas/Size"}]}
        Text: {type: string}
        Size: {type: string, enum: [big, small]}
    """ + NAMED.replace("\n", "\n        ")))
    came = {"who": {"name": "a"}, "old": {"name": "b"}, "text": "abc", "size": "big"}
    with made.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
    assert type(found.who) is type(found.old) is made.types.Named
    assert dumped(found) == came
    assert sent(made, mode, who={"name": "a"}, text="abc", size="big") == {"who": {"name": "a"}, "text": "abc", "size": "big"}


def test_parts_of_parts_are_merged(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {allOf: [{$ref: "#/components/schemas/Middle"}, {allOf: [{properties: {dD: {type: integer}}}, {allOf: [{properties: {eE: {type: string, format: date}}}]}]}]}
        Middle: {allOf: [{$ref: "#/components/schemas/Root"}, {$ref: "#/components/schemas/Other"}]}
        Root: {type: object, required: [aA], properties: {aA: {type: string}}}
        Other: {allOf: [{$ref: "#/components/schemas/Root"}, {type: object, properties: {bB: {type: string}}, required: [bB]}]}
    """))
    came = {"aA": "1", "bB": "2", "dD": 3, "eE": "2026-01-02"}
    with made.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
    assert found.e_e == date(2026, 1, 2) and dumped(found) == came
    assert sent(made, mode, a_a="1", b_b="2", d_d=3, e_e=date(2026, 1, 2)) == came
    with made.session(mode) as session, pytest.raises(TypeError, match="b_b"):
        session.call("things.send", a_a="1")


NARROWED: dict[str, tuple[str, str, Any]] = {
    "a text to a constant": ("{type: string}", "{const: x}", "x"),
    "a text to an enum": ("{type: string}", "{enum: [x, y]}", "x"),
    "an enum to fewer": ("{type: string, enum: [x, y, z]}", "{enum: [x]}", "x"),
    "a text to a date": ("{type: string}", "{type: string, format: date}", "2026-01-02"),
    "a number to an integer": ("{type: number}", "{type: integer}", 5),
    "null to never null": ('{type: [string, "null"]}', "{type: string}", "x"),
    "anything to an object": ("{}", "{type: object, properties: {aB: {type: string}}}", {"aB": "x"}),
    "an object to a larger one": ("{type: object, properties: {aB: {type: string}}}", "{type: object, properties: {cD: {type: string}}}", {"aB": "x", "cD": "y"}),
    "an object to a reference": ("{type: object}", '{$ref: "#/components/schemas/Named"}', {"name": "x"}),
    "a list to one of objects": ("{type: array}", '{type: array, items: {$ref: "#/components/schemas/Named"}}', [{"name": "x"}]),
}  # fmt: skip


@pytest.mark.parametrize("case", NARROWED)
@pytest.mark.parametrize("order", ["narrow last", "narrow first"])
def test_a_property_in_two_parts_is_the_narrower(sdk: Make, mode: str, case: str, order: str) -> None:
    wide, narrow, value = NARROWED[case]
    parts = [f"{{type: object, properties: {{it: {each}}}}}" for each in (wide, narrow)]
    if order == "narrow first":
        parts.reverse()
    made = sdk(thing(f"Thing: {{allOf: [{', '.join(parts)}]}}\n{NAMED}"))
    with made.session(mode, [answer({"it": value})], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", it=found.it)
        assert session.json == {"it": value}
    assert type(found.it).__name__ == {
        "a text to a date": "date",
        "anything to an object": "ThingIt",
        "an object to a larger one": "ThingIt",
        "an object to a reference": "Named",
    }.get(case, type(value).__name__)
    if case == "a list to one of objects":
        assert type(found.it[0]) is made.types.Named


def test_a_property_with_words_in_another_part_keeps_its_type(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {allOf: [{$ref: "#/components/schemas/Named"}, {properties: {name: {description: What it is called., example: x}}}]}
    """ + NAMED.replace("\n", "\n        ")))
    assert "name: str\n" in made.text("types/thing.py")
    assert "What it is called." in made.text("types/thing.py")
    assert received(made, mode, {"name": "a"}).name == "a"


def test_contradictions_are_kept_as_they_come(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {allOf: [{type: object, properties: {it: {type: string}}}, {type: object, properties: {it: {type: integer}}}]}
    """))
    for value in (5, "x"):
        found = received(made, mode, {"it": value})
        assert found.it == value and sent(made, mode, it=found.it) == {"it": value}


CHOICE = """
        Card: {type: object, required: [kind, cardNo], properties: {kind: {const: card}, cardNo: {type: string}}}
        Cash: {type: object, required: [kind], properties: {kind: {const: cash}, coinCount: {type: integer}}}
"""


@pytest.mark.parametrize(
    "schema",
    [
        '{allOf: [{$ref: "#/components/schemas/Named"}, {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}]}]}',
        '{type: object, required: [name], properties: {name: {type: string}}, oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}]}',
        '{allOf: [{$ref: "#/components/schemas/Named"}], anyOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}]}',
        '{allOf: [{$ref: "#/components/schemas/Named"}, {$ref: "#/components/schemas/Pay"}]}',
    ],
)
def test_an_object_and_a_choice_of_components(sdk: Make, mode: str, schema: str) -> None:
    made = sdk(thing(
        f"        Thing: {schema}\n"
        '        Pay: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Cash"}]}\n'
        + NAMED.replace("\n", "\n        ") + CHOICE
    ))
    for value, given in (
        ({"name": "a", "kind": "card", "cardNo": "1"}, {"name": "a", "kind": "card", "card_no": "1"}),
        ({"name": "a", "kind": "cash", "coinCount": 2}, {"name": "a", "kind": "cash", "coin_count": 2}),
    ):
        with made.session(mode, [answer(value)], strict=True) as session:
            found = session.call("things.receive")
        assert found.name == "a" and found.kind == value["kind"] and dumped(found) == value
        assert sent(made, mode, body=given) == value and sent(made, mode, body=found) == value
    other = {"name": "a", "kind": "other", "x": 1}
    assert dumped(received(made, mode, other)) == other


def test_two_choices_make_every_combination(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          allOf:
            - {$ref: "#/components/schemas/Named"}
            - oneOf: [{type: object, title: Card, required: [cardNo], properties: {cardNo: {type: string}}}, {type: object, title: Cash, required: [coinCount], properties: {coinCount: {type: integer}}}]
            - oneOf: [{type: object, title: Home, required: [streetName], properties: {streetName: {type: string}}}, {type: object, title: Shop, required: [shopNo], properties: {shopNo: {type: integer}}}]
    """ + NAMED.replace("\n", "\n        ")))
    pays = ({"cardNo": "1"}, {"coinCount": 2})
    ways = ({"streetName": "s"}, {"shopNo": 3})
    python = {"cardNo": "card_no", "coinCount": "coin_count", "streetName": "street_name", "shopNo": "shop_no"}
    kinds = set()
    for pay in pays:
        for way in ways:
            value = {"name": "a", **pay, **way}
            found = received(made, mode, value)
            kinds.add(type(found).__name__)
            assert dumped(found) == value and found.model_extra == {}
            given = {python.get(key, key): item for key, item in value.items()}
            assert sent(made, mode, body=given) == value
    assert len(kinds) == 4


def test_parts_that_are_no_objects(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          properties:
            text: {allOf: [{type: string}, {minLength: 1}, {maxLength: 3}]}
            listed: {allOf: [{$ref: "#/components/schemas/Size"}, {enum: [big, small]}]}
            list: {allOf: [{type: array}, {items: {type: integer}}]}
            map: {allOf: [{type: object, additionalProperties: {type: integer}}, {minProperties: 1}]}
            when: {allOf: [{type: string}, {format: date}]}
            maybe: {anyOf: [{allOf: [{$ref: "#/components/schemas/Size"}]}, {type: "null"}]}
        Size: {type: string, enum: [big, small, huge]}
    """))
    came = {"text": "ab", "listed": "big", "list": [1], "map": {"a": 1}, "when": "2026-01-02", "maybe": None}
    with made.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
    assert found.when == date(2026, 1, 2) and dumped(found) == came
    wrongs: list[dict[str, Any]] = [{"text": ""}, {"text": "abcd"}, {"list": ["x"]}, {"map": {}}]
    for wrong in wrongs:
        with made.session(mode, [answer(wrong)], strict=True) as session:
            with pytest.raises(made.package.ResponseDecodeError):
                session.call("things.receive")


def test_cycles_through_all_of_of_three(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {a: {$ref: "#/components/schemas/A"}}}
        A: {allOf: [{$ref: "#/components/schemas/B"}, {type: object, properties: {aBit: {type: integer}, next: {$ref: "#/components/schemas/C"}}}]}
        B: {allOf: [{$ref: "#/components/schemas/C"}, {type: object, properties: {bBit: {type: integer}}}]}
        C: {allOf: [{$ref: "#/components/schemas/A"}, {type: object, properties: {cBit: {type: integer}}}]}
    """))
    came = {"a": {"aBit": 1, "bBit": 2, "cBit": 3, "next": {"aBit": 4, "next": {"bBit": 5}}}}
    found = received(made, mode, came)
    assert (found.a.a_bit, found.a.b_bit, found.a.c_bit, found.a.next.next.b_bit) == (1, 2, 3, 5)
    assert dumped(found) == came


def test_an_all_of_that_contains_itself_in_a_property(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {allOf: [{$ref: "#/components/schemas/Named"}, {type: object, properties: {childThings: {type: array, items: {allOf: [{$ref: "#/components/schemas/Thing"}]}}}}]}
    """ + NAMED.replace("\n", "\n        ")))
    came = {"name": "a", "childThings": [{"name": "b", "childThings": []}]}
    found = received(made, mode, came)
    assert type(found.child_things[0]) is made.types.Thing and dumped(found) == came
    assert sent(made, mode, name="a", child_things=[{"name": "b", "child_things": []}]) == came
