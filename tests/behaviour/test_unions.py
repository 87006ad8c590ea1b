"""`oneOf` and `anyOf` -> the member that a value is, and what no member is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk, answer, dumped, received, sent, thing

Make = Callable[..., Sdk]

MEMBERS = """
    Cat: {type: object, required: [petType], properties: {petType: {type: string}, livesLeft: {type: integer}}}
    Dog: {type: object, required: [petType], properties: {petType: {type: string}, barkVolume: {type: number}}}
"""
PETS = {
    "a mapping names the values": (
        """
    Thing: {type: object, required: [pet], properties: {pet: {$ref: "#/components/schemas/Pet"}, pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: petType, mapping: {cat: "#/components/schemas/Cat", kitten: Cat, dog: "#/components/schemas/Dog"}}
""",
        ("kitten", "dog"),
    ),
    "without a mapping the schemas' names count": (
        """
    Thing: {type: object, required: [pet], properties: {pet: {$ref: "#/components/schemas/Pet"}, pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
    Pet:
      anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: petType}
""",
        ("Cat", "Dog"),
    ),
}


@pytest.mark.parametrize("case", PETS)
def test_a_discriminator_chooses_the_member(sdk: Make, mode: str, case: str) -> None:
    schemas, (cat, dog) = PETS[case]
    made = sdk(thing(schemas + MEMBERS))
    value = {
        "pet": {"petType": dog, "livesLeft": 9},
        "pets": [{"petType": cat, "barkVolume": 1.5}],
    }
    with made.session(mode, [answer(value)], strict=True) as session:
        found = session.call("things.receive")
    assert type(found.pet) is made.types.Dog and type(found.pets[0]) is made.types.Cat
    assert dumped(found) == value


@pytest.mark.parametrize("case", PETS)
def test_an_unknown_variant_keeps_its_data(sdk: Make, mode: str, case: str) -> None:
    made = sdk(thing(PETS[case][0] + MEMBERS))
    value = {"pet": {"petType": "fish", "finCount": {"left": 2}}}
    with made.session(mode, [answer(value)]) as session:
        found = session.call("things.receive")
        session.call("things.send", pet=found.pet)
        assert session.json == value
    assert type(found.pet) is made.types.UnknownPet
    assert found.pet.finCount == {"left": 2}
    assert dumped(found) == value


CONSTANTS = thing("""
    Thing: {type: object, properties: {shape: {oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]}}}
    Circle: {type: object, required: [shapeKind, r], properties: {shapeKind: {const: circle}, r: {type: number}}}
    Square: {type: object, required: [shapeKind, r], properties: {shapeKind: {type: string, enum: [square]}, r: {type: number}, sideName: {type: string}}}
""")


def test_constants_tell_members_apart_without_a_discriminator(sdk: Make, mode: str) -> None:
    made = sdk(CONSTANTS)
    square = received(made, mode, {"shape": {"shapeKind": "square", "r": 1}}).shape
    circle = received(made, mode, {"shape": {"shapeKind": "circle", "r": 1, "sideName": "x"}}).shape
    assert type(square) is made.types.Square and type(circle) is made.types.Circle


def test_a_constant_no_member_has_is_an_unknown_variant(sdk: Make, mode: str) -> None:
    made = sdk(CONSTANTS)
    shape = received(made, mode, {"shape": {"shapeKind": "line", "r": 1}}).shape
    assert type(shape) not in (made.types.Circle, made.types.Square)
    assert dumped(shape) == {"shapeKind": "line", "r": 1}


def test_a_malformed_member_is_still_that_member(sdk: Make, mode: str) -> None:
    made = sdk(CONSTANTS)
    shape = received(made, mode, {"shape": {"shapeKind": "circle", "r": "wide"}}).shape
    assert type(shape) is made.types.Circle and shape.r == "wide"


def test_a_dict_is_spelled_as_the_member_that_its_constant_names(sdk: Make, mode: str) -> None:
    body = sent(sdk(CONSTANTS), mode, shape={"shape_kind": "square", "r": 1, "side_name": "a"})
    assert body == {"shape": {"shapeKind": "square", "r": 1, "sideName": "a"}}


LOOSE = thing("""
    Thing:
      type: object
      properties:
        who:
          anyOf:
            - {$ref: "#/components/schemas/Person"}
            - {$ref: "#/components/schemas/Company"}
            - {type: string}
    Person: {type: object, required: [name], properties: {name: {type: string}, birthDay: {type: string, format: date}}}
    Company: {type: object, required: [name], properties: {name: {type: string}, taxNo: {type: string}, staff: {type: array, items: {$ref: "#/components/schemas/Person"}}}}
""")


def test_without_a_tag_the_member_counts_that_knows_most(sdk: Make, mode: str) -> None:
    made = sdk(LOOSE)
    company = received(made, mode, {"who": {"name": "a", "taxNo": "1", "staff": [{"name": "b"}]}}).who
    person = received(made, mode, {"who": {"name": "a", "birthDay": "2000-01-02"}}).who
    assert type(company) is made.types.Company and type(person) is made.types.Person
    assert type(company.staff[0]) is made.types.Person
    assert received(made, mode, {"who": "x"}).who == "x"


def test_without_a_tag_the_member_counts_that_knows_most_also_in_a_circle(
    sdk: Make, mode: str
) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {who: {anyOf: [{$ref: "#/components/schemas/Person"}, {$ref: "#/components/schemas/Company"}]}}}
        Person: {type: object, required: [name], properties: {name: {type: string}, birthDay: {type: string}, bought: {$ref: "#/components/schemas/Thing"}}}
        Company: {type: object, required: [name], properties: {name: {type: string}, taxNo: {type: string}, sold: {$ref: "#/components/schemas/Thing"}}}
    """))
    value = {"who": {"name": "a", "taxNo": "1", "sold": {"who": {"name": "b", "birthDay": "x"}}}}
    company = received(made, mode, value).who
    assert type(company) is made.types.Company
    assert type(company.sold.who) is made.types.Person


def test_without_a_tag_keys_tell_how_a_dict_is_spelled(sdk: Make, mode: str) -> None:
    made = sdk(LOOSE)
    assert sent(made, mode, who={"name": "a", "tax_no": "1"}) == {"who": {"name": "a", "taxNo": "1"}}
    assert sent(made, mode, who={"name": "a", "birth_day": "2000-01-02"}) == {
        "who": {"name": "a", "birthDay": "2000-01-02"}
    }
    assert sent(made, mode, who="x") == {"who": "x"}


SCALARS = thing("""
    Thing:
      type: object
      properties:
        id: {oneOf: [{type: string}, {type: integer}]}
        size: {type: [integer, string, "null"]}
        some: {anyOf: [{type: array, items: {type: string}}, {type: string}, {type: "null"}]}
        when: {anyOf: [{type: string, format: date-time}, {type: integer}]}
        flag: {anyOf: [{type: boolean}, {type: number}]}
""")


@pytest.mark.parametrize(
    "value",
    [
        {"id": "1"},
        {"id": 1},
        {"size": 0},
        {"size": None},
        {"some": ["a"]},
        {"some": "a"},
        {"some": None},
        {"when": 5},
        {"flag": True},
        {"flag": 1.5},
    ],
)
def test_values_without_properties_keep_their_kind(sdk: Make, mode: str, value: Any) -> None:
    made = sdk(SCALARS)
    with made.session(mode, [answer(value)], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", **{name: getattr(found, name) for name in value})
        assert session.last.content == answer(value).content
    assert repr(dumped(found)) == repr(value)


def test_null_beside_a_union_with_a_discriminator(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
    Thing: {type: object, required: [pet], properties: {pet: {anyOf: [{$ref: "#/components/schemas/Pet"}, {type: "null"}]}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: petType, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}
""" + MEMBERS))
    with made.session(mode, [answer({"pet": None}), answer({"pet": {"petType": "dog"}})], strict=True) as session:
        assert session.call("things.receive").pet is None
        assert type(session.call("things.receive").pet) is made.types.Dog
    assert sent(made, mode, pet=None) == {"pet": None}


def test_members_of_their_own_in_a_union(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          properties:
            content:
              oneOf:
                - {type: object, title: Text part, required: [kind, text], properties: {kind: {const: text}, text: {type: string}}}
                - {type: object, title: Image part, required: [kind, url], properties: {kind: {const: image}, url: {type: string}}}
    """))
    found = received(made, mode, {"content": {"kind": "image", "url": "u"}}).content
    assert type(found).__name__ == "ThingContentImagePart" and found.url == "u"


def test_a_union_can_be_the_whole_body_and_the_whole_answer(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]
        Circle: {type: object, required: [kind], properties: {kind: {const: circle}, rMax: {type: number}}}
        Square: {type: object, required: [kind], properties: {kind: {const: square}, rMin: {type: number}}}
    """))
    found = received(made, mode, {"kind": "square", "rMin": 1.0})
    assert type(found) is made.types.Square and found.r_min == 1
    assert sent(made, mode, body={"kind": "circle", "r_max": 2}) == {"kind": "circle", "rMax": 2}
    assert sent(made, mode, body=found) == {"kind": "square", "rMin": 1.0}
    unknown = received(made, mode, {"kind": "star", "n": 5})
    assert type(unknown) is made.types.UnknownThing
    assert sent(made, mode, body=unknown) == {"kind": "star", "n": 5}


def test_a_discriminator_on_the_parent_leaves_the_parent_an_object(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {one: {$ref: "#/components/schemas/Base"}}}
        Base: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        Sub: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {extraBit: {type: integer}}}]}
    """))
    one = received(made, mode, {"one": {"kind": "Sub", "extraBit": 1}}).one
    assert one.kind == "Sub" and dumped(one) == {"kind": "Sub", "extraBit": 1}
