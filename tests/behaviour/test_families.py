"""A parent with a discriminator, and heirs that name it in `allOf` -> classes that inherit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk, answer, build, dumped, received, sent, thing

Make = Callable[..., Sdk]

PETS = thing("""
    Thing:
      type: object
      required: [pets]
      properties:
        pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}
        best: {oneOf: [{$ref: "#/components/schemas/Pet"}, {type: "null"}]}
        byName: {type: object, additionalProperties: {$ref: "#/components/schemas/Pet"}}
        cat: {$ref: "#/components/schemas/Cat"}
        dog: {$ref: "#/components/schemas/Dog"}
    Pet:
      type: object
      required: [petType, petName]
      properties: {petType: {type: string}, petName: {type: string}, ownerName: {type: string}, friend: {$ref: "#/components/schemas/Pet"}}
      discriminator: {propertyName: petType, mapping: {puss: "#/components/schemas/Cat", kitten: Cat}}
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {livesLeft: {type: integer}}}]}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, required: [barkVolume], properties: {barkVolume: {type: number}}}]}
    Puppy: {allOf: [{$ref: "#/components/schemas/Dog"}, {type: object, properties: {ageWeeks: {type: integer}}}]}
    Lion: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, required: [ownerName], properties: {ownerName: {type: string}, prideSize: {type: integer}}}]}
""")
CAT = {"petType": "puss", "petName": "Tom", "livesLeft": 9}
KITTEN = {"petType": "kitten", "petName": "Tim"}
DOG = {"petType": "Dog", "petName": "Rex", "barkVolume": 1.5}
PUPPY = {"petType": "Puppy", "petName": "Pip", "barkVolume": 2.5, "ageWeeks": 7}
LION = {"petType": "Lion", "petName": "Leo", "ownerName": "Zoo", "prideSize": 3}
PLAIN = {"petType": "Pet", "petName": "Any"}
FISH = {"petType": "fish", "petName": "Fin", "finCount": {"left": 2}}
EVERY = [CAT, KITTEN, DOG, PUPPY, LION, PLAIN, FISH]
NAMES = ["Cat", "Cat", "Dog", "Puppy", "Lion", "Pet", "Pet"]
IN_PYTHON: list[dict[str, Any]] = [
    {"pet_type": "puss", "pet_name": "Tom", "lives_left": 9},
    {"pet_type": "kitten", "pet_name": "Tim"},
    {"pet_type": "Dog", "pet_name": "Rex", "bark_volume": 1.5},
    {"pet_type": "Puppy", "pet_name": "Pip", "bark_volume": 2.5, "age_weeks": 7},
    {"pet_type": "Lion", "pet_name": "Leo", "owner_name": "Zoo", "pride_size": 3},
    {"pet_type": "Pet", "pet_name": "Any"},
    {"pet_type": "fish", "pet_name": "Fin", "finCount": {"left": 2}},
]


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """Three generations, and an heir that narrows what it inherits."""
    return build(tmp_path_factory.mktemp("families"), PETS)


@pytest.mark.parametrize("strict", [False, True])
def test_each_value_is_the_heir_that_its_tag_names(pets: Sdk, mode: str, strict: bool) -> None:
    came = {"pets": EVERY}
    with pets.session(mode, [answer(came)], strict=strict) as session:
        found = session.call("things.receive")
    assert [type(pet).__name__ for pet in found.pets] == NAMES
    assert dumped(found) == came


def test_heirs_are_subclasses_and_one_that_narrows_is_none(pets: Sdk) -> None:
    types = pets.types
    assert issubclass(types.Cat, types.Pet) and issubclass(types.Dog, types.Pet)
    assert issubclass(types.Puppy, types.Dog)
    assert not issubclass(types.Lion, types.Pet)


def test_a_family_is_read_in_maps_unions_and_in_itself(pets: Sdk, mode: str) -> None:
    came = {"pets": [], "best": PUPPY, "byName": {"a": LION, "b": FISH}, "cat": {**CAT, "friend": {**DOG, "friend": CAT}}}
    with pets.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
    types = pets.types
    assert type(found.best) is types.Puppy and type(found.by_name["a"]) is types.Lion
    assert type(found.by_name["b"]) is types.Pet
    assert type(found.cat.friend) is types.Dog and type(found.cat.friend.friend) is types.Cat
    assert dumped(found) == came
    assert received(pets, mode, {"pets": [], "best": None}).best is None


def test_where_an_heir_is_expected_its_own_heirs_may_come(pets: Sdk, mode: str) -> None:
    found = received(pets, mode, {"pets": [], "dog": PUPPY, "cat": CAT})
    assert type(found.dog) is pets.types.Puppy and type(found.cat) is pets.types.Cat
    assert found.dog.age_weeks == 7


def test_an_unknown_heir_is_the_parent_with_its_data(pets: Sdk, mode: str) -> None:
    found = received(pets, mode, {"pets": [FISH]}).pets[0]
    assert type(found) is pets.types.Pet and found.pet_name == "Fin"
    assert found.finCount == {"left": 2}
    assert sent(pets, mode, pets=[found]) == {"pets": [FISH]}


def test_without_a_tag_a_value_is_the_parent_and_keeps_its_data(pets: Sdk, mode: str) -> None:
    came = {"pets": [{"petName": "x", "barkVolume": 1}, {"petType": None, "petName": "y"}, {"petType": 5, "petName": "z"}]}
    found = received(pets, mode, came)
    assert [type(pet).__name__ for pet in found.pets] == ["Pet"] * 3
    assert found.model_dump(mode="json", exclude_unset=True, warnings=False) == came
    assert sent(pets, mode, pets=found.pets) == came


def test_an_heir_that_does_not_fit_is_still_that_heir(pets: Sdk, mode: str) -> None:
    came = {"pets": [{"petType": "Dog", "petName": "Rex", "barkVolume": "loud"}, {"petType": "Dog", "petName": "Rex"}, {"petType": "Lion", "petName": 5}]}
    found = received(pets, mode, came)
    assert [type(pet).__name__ for pet in found.pets] == ["Dog", "Dog", "Lion"]
    assert found.pets[0].bark_volume == "loud"
    assert sent(pets, mode, pets=found.pets) == came
    with pets.session(mode, [answer(came)], strict=True) as session:
        with pytest.raises(pets.package.ResponseDecodeError, match="barkVolume"):
            session.call("things.receive")


@pytest.mark.parametrize("number", range(len(EVERY)))
def test_dicts_of_each_heir_are_spelled(pets: Sdk, mode: str, number: int) -> None:
    given, wanted = IN_PYTHON[number], EVERY[number]
    body = sent(pets, mode, pets=[given], best=given, by_name={"a": given})
    assert body == {"pets": [wanted], "best": wanted, "byName": {"a": wanted}}


@pytest.mark.parametrize("number", range(len(EVERY)))
def test_models_of_each_heir_are_sent_as_they_came(pets: Sdk, mode: str, number: int) -> None:
    came = {"pets": [EVERY[number]], "best": EVERY[number], "byName": {"a": EVERY[number]}}
    found = received(pets, mode, came)
    assert sent(pets, mode, pets=found.pets, best=found.best, by_name=found.by_name) == came


def test_models_of_each_heir_can_be_made_by_hand(pets: Sdk, mode: str) -> None:
    types = pets.types
    made = [
        types.Cat(pet_type="puss", pet_name="Tom", lives_left=9),
        types.Dog(pet_type="Dog", pet_name="Rex", bark_volume=1.5),
        types.Puppy(pet_type="Puppy", pet_name="Pip", bark_volume=2.5, age_weeks=7),
        types.Lion(pet_type="Lion", pet_name="Leo", owner_name="Zoo", pride_size=3),
    ]
    assert sent(pets, mode, pets=made) == {"pets": [CAT, DOG, PUPPY, LION]}
    whole = types.Thing(pets=made)
    assert whole.model_dump(mode="json", exclude_unset=True) == {"pets": [CAT, DOG, PUPPY, LION]}


def test_a_parent_as_a_whole_answer_and_a_whole_body(sdk: Make, mode: str) -> None:
    made = sdk(PETS.replace("Thing:", "Box:").replace('schemas/Thing"', 'schemas/Pet"'))
    for came, name in zip(EVERY, NAMES, strict=True):
        with made.session(mode, [answer(came)], strict=True) as session:
            found = session.call("things.receive")
            assert type(found).__name__ == name
            session.call("things.send", body=found)
            assert session.json == came
    assert sent(made, mode, body=IN_PYTHON[3]) == PUPPY


SWAGGER = """
swagger: "2.0"
info: {title: Acme, version: "1"}
host: api.test
schemes: [https]
basePath: /v1
paths:
  /things:
    get: {operationId: receiveThing, tags: [things], produces: [application/json], responses: {"200": {description: A thing., schema: {type: array, items: {$ref: "#/definitions/Pet"}}}}}
definitions:
  Pet: {type: object, discriminator: petType, required: [petType], properties: {petType: {type: string}, petName: {type: string}}}
  Cat: {allOf: [{$ref: "#/definitions/Pet"}, {type: object, properties: {livesLeft: {type: integer}}}]}
  Dog: {x-ms-discriminator-value: a.b.dog, allOf: [{$ref: "#/definitions/Pet"}, {type: object, properties: {barkVolume: {type: number}}}]}
  Puppy: {x-ms-discriminator-value: a.b.puppy, allOf: [{$ref: "#/definitions/Dog"}], properties: {ageWeeks: {type: integer}}}
"""


def test_a_family_of_swagger_2(sdk: Make, mode: str) -> None:
    made = sdk(SWAGGER)
    came = [
        {"petType": "Cat", "livesLeft": 9},
        {"petType": "a.b.dog", "barkVolume": 1.5},
        {"petType": "a.b.puppy", "ageWeeks": 7},
        {"petType": "Dog"},
    ]
    with made.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
    assert [type(pet).__name__ for pet in found] == ["Cat", "Dog", "Puppy", "Pet"]
    assert (found[0].lives_left, found[1].bark_volume, found[2].age_weeks) == (9, 1.5, 7)
    assert [dumped(pet) for pet in found] == came


LISTED = thing("""
    Thing: {type: object, required: [pet], properties: {pet: {$ref: "#/components/schemas/Pet"}, cat: {$ref: "#/components/schemas/Cat"}}}
    Pet:
      type: object
      required: [petType]
      properties: {petType: {type: string}, petName: {type: string}}
      discriminator: {propertyName: petType, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {livesLeft: {type: integer}}}]}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {barkVolume: {type: number}}}]}
""")


def test_a_parent_that_lists_its_heirs_which_name_it(sdk: Make, mode: str) -> None:
    made = sdk(LISTED)
    came = {"pet": {"petType": "dog", "petName": "x", "barkVolume": 1.5}, "cat": {"petType": "cat", "petName": "y", "livesLeft": 9}}
    found = received(made, mode, came)
    assert type(found.pet).__name__ == "Dog" and found.pet.pet_name == "x" and found.pet.bark_volume == 1.5
    assert type(found.cat).__name__ == "Cat" and found.cat.pet_name == "y" and found.cat.lives_left == 9
    assert dumped(found) == came
    assert sent(made, mode, pet={"pet_type": "dog", "pet_name": "x", "bark_volume": 1.5}) == {"pet": came["pet"]}
    fish = {"pet": {"petType": "fish", "petName": "z", "fins": 2}}
    unknown = received(made, mode, fish).pet
    assert sent(made, mode, pet=unknown) == fish


def test_a_tag_that_is_an_enum(sdk: Make, mode: str) -> None:
    document = thing("""
        Thing: {type: object, properties: {pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
        Kind: {type: string, enum: [cat, dog]}
        Pet: {type: object, required: [kind], properties: {kind: {$ref: "#/components/schemas/Kind"}}, discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}}
        Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {livesLeft: {type: integer}}}]}
        Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {barkVolume: {type: number}}}]}
    """)
    came = {"pets": [{"kind": "cat", "livesLeft": 1}, {"kind": "dog", "barkVolume": 2.5}, {"kind": "cow"}]}
    for config in ("", "enums: class\n"):
        made = sdk(document, config)
        found = received(made, mode, came)
        assert [type(pet).__name__ for pet in found.pets] == ["Cat", "Dog", "Pet"]
        assert dumped(found) == came and sent(made, mode, pets=found.pets) == came
        body = sent(made, mode, pets=[{"kind": "cat", "lives_left": 1}, {"kind": "dog", "bark_volume": 2.5}, {"kind": "cow"}])
        assert body == came
        by_hand = made.types.Cat(kind="cat", lives_left=1)
        assert sent(made, mode, pets=[by_hand]) == {"pets": came["pets"][:1]}


def test_heirs_that_say_the_constant_themselves(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
        Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {kind: {const: cat}, livesLeft: {type: integer}}}]}
        Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {kind: {type: string, enum: [dog]}, barkVolume: {type: number}}}]}
    """))
    came = {"pets": [{"kind": "cat", "livesLeft": 1}, {"kind": "dog", "barkVolume": 2.5}]}
    found = received(made, mode, came)
    assert [type(pet).__name__ for pet in found.pets] == ["Cat", "Dog"]
    assert sent(made, mode, pets=found.pets) == came


def test_a_union_of_heirs_beside_the_parent(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {some: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}], discriminator: {propertyName: kind}}, any: {$ref: "#/components/schemas/Pet"}}}
        Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {livesLeft: {type: integer}}}]}
        Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {barkVolume: {type: number}}}]}
        Cow: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {milkVolume: {type: number}}}]}
    """))
    came = {"some": {"kind": "Dog", "barkVolume": 1.5}, "any": {"kind": "Cow", "milkVolume": 2.5}}
    found = received(made, mode, came)
    assert type(found.some).__name__ == "Dog" and type(found.any).__name__ == "Cow"
    assert dumped(found) == came
    cow = {"some": {"kind": "Cow", "milkVolume": 2.5}}
    assert dumped(received(made, mode, cow)) == cow


def test_two_parents_of_one_heir(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {a: {$ref: "#/components/schemas/A"}, b: {$ref: "#/components/schemas/B"}}}
        A: {type: object, required: [kind], properties: {kind: {type: string}, aBit: {type: integer}}, discriminator: {propertyName: kind}}
        B: {type: object, required: [sort], properties: {sort: {type: string}, bBit: {type: integer}}, discriminator: {propertyName: sort}}
        Both: {allOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}, {type: object, properties: {ownBit: {type: integer}}}]}
    """))
    both = {"kind": "Both", "sort": "Both", "aBit": 1, "bBit": 2, "ownBit": 3}
    found = received(made, mode, {"a": both, "b": both})
    assert type(found.a).__name__ == "Both" and type(found.b).__name__ == "Both"
    assert (found.b.a_bit, found.b.b_bit, found.b.own_bit) == (1, 2, 3)
    assert dumped(found) == {"a": both, "b": both}


def test_read_and_write_only_properties_are_inherited(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet"}}}
        Pet: {type: object, required: [kind, id], properties: {kind: {type: string}, id: {type: string, readOnly: true}, pinCode: {type: string, writeOnly: true, format: password}}, discriminator: {propertyName: kind}}
        Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {livesLeft: {type: integer, readOnly: true}, toyName: {type: string}}}]}
    """))
    assert sorted(made.types.CatParam.__annotations__) == ["kind", "pin_code", "toy_name"]
    assert sent(made, mode, pet={"kind": "Cat", "pin_code": "p", "toy_name": "t"}) == {
        "pet": {"kind": "Cat", "pinCode": "p", "toyName": "t"}
    }
    found = received(made, mode, {"pet": {"kind": "Cat", "id": "1", "livesLeft": 9, "pinCode": "hush"}}).pet
    assert (found.id, found.lives_left) == ("1", 9) and "hush" not in repr(found)


def test_an_heir_may_add_nothing(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet"}}}
        Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
        Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object}]}
        Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {legs: {type: integer}}}]}
    """))
    found = received(made, mode, {"pet": {"kind": "Cat", "lives": 9}})
    assert type(found.pet) is made.types.Cat
    assert found.pet.lives == 9
