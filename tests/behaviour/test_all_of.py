"""`allOf` -> one object that says all that its parts say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support import Sdk, answer, dumped, received, sent, thing

Make = Callable[..., Sdk]

PARTS = """
    Named: {type: object, required: [name], properties: {name: {type: string}, nickName: {type: string, description: For friends.}}}
    Dated: {type: object, properties: {madeOn: {type: string, format: date}}}
"""


def test_several_objects_are_one_model_with_all_properties(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing:
      allOf:
        - {$ref: "#/components/schemas/Named"}
        - {$ref: "#/components/schemas/Dated"}
        - {type: object, required: [size], properties: {size: {type: integer}}}
      properties: {ownBit: {type: boolean}}
""" + PARTS))
    value = {"name": "a", "nickName": "b", "madeOn": "2026-02-03", "size": 1, "ownBit": True}
    found = received(made, mode, value)
    assert set(type(found).model_fields) == {"name", "nick_name", "made_on", "size", "own_bit"}
    assert dumped(found) == value
    assert sent(made, mode, name="a", nick_name="b", size=1) == {"name": "a", "nickName": "b", "size": 1}


def test_required_can_be_added(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {allOf: [{$ref: "#/components/schemas/Named"}, {required: [nickName]}]}
""" + PARTS))
    with made.session(mode, [answer({"name": "a"})], strict=True) as session:
        with pytest.raises(made.package.ResponseDecodeError, match="nickName"):
            session.call("things.receive")
        with pytest.raises(TypeError, match="nick_name"):
            session.call("things.send", name="a")


def test_required_added_by_siblings_of_all_of_counts(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {required: [nickName], allOf: [{$ref: "#/components/schemas/Named"}]}
""" + PARTS))
    with made.session(mode) as session, pytest.raises(TypeError, match="nick_name"):
        session.call("things.send", name="a")


def test_a_ref_with_a_description_is_still_that_type(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {type: object, properties: {who: {$ref: "#/components/schemas/Named", description: Who it was.}}}
""" + PARTS))
    assert type(received(made, mode, {"who": {"name": "a"}}).who) is made.types.Named
    assert '"""Who it was."""' in made.text("types/thing.py")


def test_a_ref_with_properties_beside_it_has_both(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {type: object, properties: {who: {$ref: "#/components/schemas/Named", properties: {shoeSize: {type: integer}}}}}
""" + PARTS))
    who = received(made, mode, {"who": {"name": "a", "shoeSize": 4}}).who
    assert (who.name, who.shoe_size) == ("a", 4)


def test_a_later_part_narrows_a_property(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {type: object, properties: {one: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]}}}
    Base: {type: object, required: [kind], properties: {kind: {type: string}}}
    A: {allOf: [{$ref: "#/components/schemas/Base"}, {properties: {kind: {const: a}}}]}
    B: {allOf: [{$ref: "#/components/schemas/Base"}, {properties: {kind: {const: b}}}]}
"""))
    assert type(received(made, mode, {"one": {"kind": "b"}}).one) is made.types.B


def test_objects_of_one_property_in_two_parts_are_merged(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing:
      allOf:
        - {type: object, properties: {meta: {type: object, properties: {firstBit: {type: string}}}}}
        - {type: object, properties: {meta: {type: object, properties: {secondBit: {type: string}}}}}
"""))
    meta = received(made, mode, {"meta": {"firstBit": "1", "secondBit": "2"}}).meta
    assert (meta.first_bit, meta.second_bit) == ("1", "2")


def test_an_object_and_a_union_are_a_union_of_whole_objects(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing:
      allOf:
        - {$ref: "#/components/schemas/Named"}
        - oneOf:
            - {type: object, title: Card, required: [cardNo], properties: {cardNo: {type: string}}}
            - {type: object, title: Cash, required: [coinCount], properties: {coinCount: {type: integer}}}
""" + PARTS))
    card = received(made, mode, {"name": "a", "cardNo": "1"})
    cash = received(made, mode, {"name": "a", "coinCount": 2})
    assert (card.name, card.card_no) == ("a", "1") and (cash.name, cash.coin_count) == ("a", 2)
    assert type(card) is not type(cash)
    assert sent(made, mode, body={"name": "a", "coin_count": 2}) == {"name": "a", "coinCount": 2}


def test_any_of_that_only_demands_properties_leaves_the_object(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {type: object, properties: {aB: {type: string}, cD: {type: string}}, anyOf: [{required: [aB]}, {required: [cD]}]}
"""))
    assert sent(made, mode, a_b="1") == {"aB": "1"}
    assert received(made, mode, {"cD": "2"}).c_d == "2"


def test_an_all_of_in_a_circle_ends(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {allOf: [{$ref: "#/components/schemas/Other"}, {type: object, properties: {a: {type: string}}}]}
    Other: {allOf: [{$ref: "#/components/schemas/Thing"}, {type: object, properties: {b: {type: string}}}]}
"""))
    found = received(made, mode, {"a": "1", "b": "2"})
    assert (found.a, found.b) == ("1", "2")
