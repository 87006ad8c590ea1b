"""Unions of everything -> the member that a value is; nested, tagged in other ways, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import Sdk, answer, build, dumped, received, sent, thing

Make = Callable[..., Sdk]


def returned(made: Sdk, mode: str, came: dict[str, Any], **options: Any) -> Any:
    """What `things.receive` gives, after each property of it went back as it came."""
    names = {name: "".join(f"_{s.lower()}" if s.isupper() else s for s in name) for name in came}
    with made.session(mode, [answer(came)], **options) as session:
        found = session.call("things.receive")
        session.call("things.send", **{n: getattr(found, n) for n in names.values()})
        assert session.last.content == answer(came).content
    return found


SHAPES = """
Circle: {type: object, required: [kind, radius], properties: {kind: {const: circle}, radius: {type: number}}}
Square: {type: object, required: [kind, sideLength], properties: {kind: {enum: [square, rect]}, sideLength: {type: number}}}
Solid: {oneOf: [{$ref: "#/components/schemas/Cube"}, {$ref: "#/components/schemas/Ball"}]}
Cube: {type: object, required: [kind, edgeLength], properties: {kind: {const: cube}, edgeLength: {type: number}}}
Ball: {type: object, required: [kind, radius], properties: {kind: {const: ball}, radius: {type: number}}}
"""


@pytest.mark.parametrize("tag", ["", ", discriminator: {propertyName: kind}"])
def test_unions_within_unions_are_told_apart(sdk: Make, mode: str, tag: str) -> None:
    made = sdk(thing(
        'Thing: {type: object, properties: {any: {$ref: "#/components/schemas/Any"}}}\n'
        f'Any: {{oneOf: [{{$ref: "#/components/schemas/Circle"}}, {{$ref: "#/components/schemas/Square"}}, {{$ref: "#/components/schemas/Solid"}}]{tag}}}\n{SHAPES}'
    ))
    for value, name in (
        ({"kind": "circle", "radius": 1.5}, "Circle"),
        ({"kind": "rect", "sideLength": 1.5}, "Square"),
        ({"kind": "square", "sideLength": 1.5}, "Square"),
        ({"kind": "cube", "edgeLength": 1.5}, "Cube"),
        ({"kind": "ball", "radius": 1.5}, "Ball"),
    ):
        found = returned(made, mode, {"any": value}, strict=True)
        assert type(found.any).__name__ == name
        python = {"sideLength": "side_length", "edgeLength": "edge_length"}
        given = {python.get(key, key): item for key, item in value.items()}
        assert sent(made, mode, any=given) == {"any": value}
    unknown = {"any": {"kind": "cone", "radius": 1, "deep": [{"x": None}]}}
    assert dumped(returned(made, mode, unknown)) == unknown


def test_several_values_may_stand_for_one_schema(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {one: {$ref: "#/components/schemas/One"}}}
        One:
          oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]
          discriminator: {propertyName: theKind, mapping: {a1: "#/components/schemas/A", a2: A, "a.3": "#/components/schemas/A", b: B}}
        A: {type: object, required: [theKind], properties: {theKind: {type: string}, aBit: {type: integer}}}
        B: {type: object, required: [theKind], properties: {theKind: {type: string}, bBit: {type: integer}}}
    """))
    for tag in ("a1", "a2", "a.3"):
        found = returned(made, mode, {"one": {"theKind": tag, "aBit": 1}}, strict=True)
        assert type(found.one) is made.types.A
        assert sent(made, mode, one={"the_kind": tag, "a_bit": 1}) == {"one": {"theKind": tag, "aBit": 1}}
    assert type(returned(made, mode, {"one": {"theKind": "b"}}).one) is made.types.B
    assert sent(made, mode, one={"the_kind": "b", "b_bit": 1}) == {"one": {"theKind": "b", "bBit": 1}}


FILES = {
    "pets/cat.yaml": "type: object\nrequired: [petType]\nproperties: {petType: {type: string}, livesLeft: {type: integer}}\n",
    "pets/dog.yaml": "Dog:\n  type: object\n  required: [petType]\n  properties: {petType: {type: string}, barkVolume: {type: number}}\n",
}


def test_a_mapping_to_several_files(tmp_path: Path, mode: str) -> None:
    made = build(
        tmp_path,
        thing("""
            Thing: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet"}}}
            Pet:
              oneOf: [{$ref: "pets/cat.yaml"}, {$ref: "pets/dog.yaml#/Dog"}]
              discriminator: {propertyName: petType, mapping: {c: "pets/cat.yaml", d: "pets/dog.yaml#/Dog"}}
        """),
        files=FILES,
    )
    cat = returned(made, mode, {"pet": {"petType": "c", "livesLeft": 9}}, strict=True).pet
    dog = returned(made, mode, {"pet": {"petType": "d", "barkVolume": 1.5}}, strict=True).pet
    assert cat.lives_left == 9 and dog.bark_volume == 1.5 and type(cat) is not type(dog)
    assert sent(made, mode, pet={"pet_type": "d", "bark_volume": 1.5}) == {"pet": {"petType": "d", "barkVolume": 1.5}}


def test_default_mapping_of_3_2(sdk: Make, mode: str) -> None:
    made = sdk("openapi: 3.2.0\ninfo: {title: Acme, version: '1'}\nservers: [{url: https://api.test/v1}]\n" + thing("""
        Thing: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet"}}}
        Pet:
          oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Other"}]
          discriminator: {propertyName: petType, mapping: {cat: Cat, other: Other}, defaultMapping: Other}
        Cat: {type: object, properties: {petType: {type: string}, livesLeft: {type: integer}}}
        Other: {type: object, properties: {petType: {type: string}, petName: {type: string}}}
    """))
    for value in ({"petType": "bird", "petName": "x"}, {"petName": "x"}, {"petType": "other"}, {}):
        assert type(returned(made, mode, {"pet": value}, strict=True).pet) is made.types.Other
    assert type(returned(made, mode, {"pet": {"petType": "cat"}}).pet) is made.types.Cat
    assert sent(made, mode, pet={"pet_type": "bird", "pet_name": "x"}) == {"pet": {"petType": "bird", "petName": "x"}}


ABSENT = thing("""
    Thing: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}], discriminator: {propertyName: kind, mapping: {a: "#/components/schemas/A", b: "#/components/schemas/B"}}}
    A: {type: object, required: [x], properties: {kind: {type: string}, x: {type: object, properties: {yY: {type: string}}}}}
    B: {type: object, required: [z], properties: {kind: {type: string}, z: {type: string}}}
""")


def test_without_its_tag_a_value_is_the_member_that_fits_best(sdk: Make, mode: str) -> None:
    made = sdk(ABSENT)
    found = received(made, mode, {"x": {"yY": "1"}})
    assert type(found) is made.types.A and found.x.y_y == "1"
    assert type(received(made, mode, {"z": "1"})) is made.types.B
    neither = received(made, mode, {"q": 1})
    assert dumped(neither) == {"q": 1}


MIXED = thing("""
    Thing:
      type: object
      properties:
        texts: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
        arrays: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}, {type: array, items: {$ref: "#/components/schemas/Part"}}]}
        enumOr: {anyOf: [{type: string, enum: [auto, none]}, {type: string}]}
        enumOrNumber: {anyOf: [{type: string, enum: [auto, none]}, {type: integer}]}
        enumOrObject: {anyOf: [{type: string, enum: [auto, none]}, {$ref: "#/components/schemas/Part"}]}
        enums: {oneOf: [{$ref: "#/components/schemas/Low"}, {$ref: "#/components/schemas/High"}]}
        mapOrPart: {anyOf: [{$ref: "#/components/schemas/Part"}, {type: object, additionalProperties: {type: integer}}]}
        partOrList: {anyOf: [{$ref: "#/components/schemas/Part"}, {type: array, items: {$ref: "#/components/schemas/Part"}}]}
        single: {oneOf: [{$ref: "#/components/schemas/Part"}]}
        singleText: {anyOf: [{type: string, format: date}]}
        boolOrText: {oneOf: [{type: boolean}, {type: string}]}
        numbers: {oneOf: [{type: integer}, {type: number}]}
        overlap: {oneOf: [{$ref: "#/components/schemas/Small"}, {$ref: "#/components/schemas/Large"}]}
        free: {oneOf: [{$ref: "#/components/schemas/Part"}, {type: object}]}
        anyText: {anyOf: [{type: string}, {}]}
    Part: {type: object, required: [serialNo], properties: {serialNo: {type: string}}}
    Low: {type: string, enum: [a, b]}
    High: {type: string, enum: [y, z]}
    Small: {type: object, required: [id], properties: {id: {type: string}, firstName: {type: string}}}
    Large: {type: object, required: [id], properties: {id: {type: string}, firstName: {type: string}, lastName: {type: string}}}
""")
PART = {"serialNo": "1"}


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """Unions of all kinds of members in one model."""
    return build(tmp_path_factory.mktemp("unions"), MIXED)


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("texts", "a", "str"),
        ("texts", ["a", "b"], "list"),
        ("texts", [], "list"),
        ("arrays", ["1"], "list"),
        ("arrays", [1], "list"),
        ("arrays", [PART], "list"),
        ("enumOr", "auto", "str"),
        ("enumOr", "newer", "str"),
        ("enumOrNumber", 5, "int"),
        ("enumOrNumber", "auto", "str"),
        ("enumOrObject", PART, "Part"),
        ("enumOrObject", "none", "str"),
        ("enums", "z", "str"),
        ("enums", "b", "str"),
        ("mapOrPart", PART, "Part"),
        ("mapOrPart", {"a": 1}, "dict"),
        ("partOrList", PART, "Part"),
        ("partOrList", [PART, PART], "list"),
        ("single", PART, "Part"),
        ("singleText", "2026-01-02", "date"),
        ("boolOrText", True, "bool"),
        ("boolOrText", "true", "str"),
        ("numbers", 1, "int"),
        ("numbers", 1.5, "float"),
        ("overlap", {"id": "1", "lastName": "x"}, "Large"),
        ("overlap", {"id": "1", "firstName": "x", "lastName": "y"}, "Large"),
        ("overlap", {"id": "1", "firstName": "x"}, "Small"),
        ("overlap", {"id": "1"}, "Small"),
        ("free", PART, "Part"),
        ("free", {"other": [1]}, "dict"),
        ("anyText", "a", "str"),
        ("anyText", [{"a": None}], "list"),
    ],
)
def test_a_value_is_the_member_that_fits(mixed: Sdk, mode: str, name: str, value: Any, kind: str) -> None:
    found = returned(mixed, mode, {name: value}, strict=name != "numbers")
    python = "".join(f"_{s.lower()}" if s.isupper() else s for s in name)
    assert type(getattr(found, python)).__name__ == kind
    assert repr(dumped(found)) == repr({name: value})


def test_members_of_lists_in_unions_are_typed(mixed: Sdk, mode: str) -> None:
    found = received(mixed, mode, {"arrays": [PART], "partOrList": [PART]})
    assert type(found.arrays[0]) is type(found.part_or_list[0]) is mixed.types.Part


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("texts", {"a": 1}),
        ("texts", [1]),
        ("enumOrNumber", 1.5),
        ("boolOrText", 5),
        ("boolOrText", None),
        ("mapOrPart", {"a": "b"}),
        ("partOrList", [PART, 5]),
        ("single", "x"),
        ("overlap", {"lastName": 5}),
        ("overlap", [1]),
    ],
)
def test_what_is_no_member_is_kept(mixed: Sdk, mode: str, name: str, value: Any) -> None:
    returned(mixed, mode, {name: value})
    with mixed.session(mode, [answer({name: value})], strict=True) as session:
        with pytest.raises(mixed.package.ResponseDecodeError, match=name):
            session.call("things.receive")


def test_dicts_and_models_stand_for_members(mixed: Sdk, mode: str) -> None:
    types = mixed.types
    body = sent(
        mixed,
        mode,
        arrays=[{"serial_no": "1"}],
        map_or_part=types.Part(serial_no="1"),
        part_or_list=[{"serial_no": "1"}, types.Part(serial_no="1")],
        single={"serial_no": "1"},
        overlap={"id": "1", "last_name": "x"},
        enum_or="auto",
    )
    assert body == {
        "arrays": [PART],
        "mapOrPart": PART,
        "partOrList": [PART, PART],
        "single": PART,
        "overlap": {"id": "1", "lastName": "x"},
        "enumOr": "auto",
    }


def test_the_best_match_does_not_depend_on_the_order_of_members(sdk: Make, mode: str) -> None:
    for order in ("Small, Large", "Large, Small"):
        refs = ", ".join(f'{{$ref: "#/components/schemas/{name}"}}' for name in order.split(", "))
        made = sdk(thing(
            f"Thing: {{type: object, properties: {{one: {{oneOf: [{refs}]}}}}}}\n"
            "Small: {type: object, required: [id], properties: {id: {type: string}}}\n"
            "Large: {type: object, required: [id, size], properties: {id: {type: string}, size: {type: integer}}}\n"
        ))
        assert type(received(made, mode, {"one": {"id": "1", "size": 2}}).one) is made.types.Large
        assert type(received(made, mode, {"one": {"id": "1"}}).one) is made.types.Small


def test_constants_of_numbers_and_booleans_tell_members_apart(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {v: {oneOf: [{$ref: "#/components/schemas/One"}, {$ref: "#/components/schemas/Two"}]}, f: {oneOf: [{$ref: "#/components/schemas/Yes"}, {$ref: "#/components/schemas/No"}]}}}
        One: {type: object, required: [version], properties: {version: {const: 1}, dataBit: {type: string}}}
        Two: {type: object, required: [version], properties: {version: {const: 2}, dataBit: {type: string}}}
        Yes: {type: object, required: [ok], properties: {ok: {const: true}, dataBit: {type: string}}}
        No: {type: object, required: [ok], properties: {ok: {const: false}, whyNot: {type: string}}}
    """))
    came = {"v": {"version": 2, "dataBit": "x"}, "f": {"ok": False, "whyNot": "x"}}
    found = returned(made, mode, came, strict=True)
    assert type(found.v) is made.types.Two and type(found.f) is made.types.No
    assert sent(made, mode, v={"version": 2, "data_bit": "x"}, f={"ok": False, "why_not": "x"}) == came
    yes = returned(made, mode, {"f": {"ok": True, "dataBit": "x"}}, strict=True)
    assert type(yes.f) is made.types.Yes


def test_a_union_in_a_list_a_map_and_an_answer(sdk: Make, mode: str) -> None:
    made = sdk(thing(
        "Thing: {type: array, items: {type: object, additionalProperties: {oneOf: "
        '[{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}, {type: string}]}}}\n' + SHAPES
    ))
    came = [{"a": {"kind": "circle", "radius": 1.5}, "b": "x"}, {"c": {"kind": "rect", "sideLength": 2.5}}]
    with made.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", body=found)
        assert session.json == came
    assert type(found[0]["a"]) is made.types.Circle and type(found[1]["c"]) is made.types.Square
    assert sent(made, mode, body=[{"c": {"kind": "rect", "side_length": 2.5}}]) == came[1:]
