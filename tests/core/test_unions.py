"""References and unions: which type a value becomes."""

from __future__ import annotations

import copy
import gc
import itertools
import json
import weakref
from collections.abc import Callable
from datetime import date
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal, Optional, Union

import pytest
from pydantic import Field, TypeAdapter, ValidationError

from _core import unions
from _core.models import FIRST_FIT, Model, NumberEnum, TextEnum, UnknownVariant
from _core.references import reference
from _core.unions import BEST_FIT, Tagged


class Card(Model):
    method: Literal["card"]
    card_token: Annotated[str, Field(alias="cardToken")]


class Invoice(Model):
    method: Literal["invoice"]
    due_days: Annotated[int, Field(alias="dueDays")]


class UnknownPayment(UnknownVariant):
    method: str | None = None


class Cat(Model):
    name: str
    lives: int | None = None


class Dog(Model):
    name: str
    tricks: list[str] | None = None


class OldDog(Model):
    name: str
    tricks: list[str] | None = None
    born: date | None = None


UNION: Any = Union
OPTIONAL: Any = Optional


def either(kinds: list[Any]) -> Any:
    """The union of some types."""
    return reduce(or_, kinds)


def referring(package: Callable[..., str], *kinds: type) -> list[Any]:
    home = package(**{kind.__name__: kind for kind in kinds})
    return [reference(home, kind.__name__) for kind in kinds]


@pytest.fixture(params=["classes", "references", "mixed"])
def kinds(request: pytest.FixtureRequest, package: Callable[..., str]) -> Any:
    """Turns classes into what a union is written with."""

    def convert(*classes: type) -> list[Any]:
        found: list[Any] = list(classes)
        stand_ins = referring(package, *classes)
        if request.param == "references":
            return stand_ins
        return [stand_ins[0], *found[1:]] if request.param == "mixed" else found

    return convert


# --- references ------------------------------------------------------------------------


def test_a_reference_imports_nothing_until_a_value_is_seen() -> None:
    kind = reference("there.is.no.such.package", "Thing")
    adapter = TypeAdapter(kind | None)
    assert adapter.validate_python(None) is None
    with pytest.raises(ModuleNotFoundError):
        adapter.validate_python({})


def test_references_in_every_position(package: Callable[..., str]) -> None:
    (kind,) = referring(package, Cat)
    cat = {"name": "Tom"}
    for annotation, value in [
        (kind, cat),
        (kind | None, cat),
        (OPTIONAL[kind], cat),
        (UNION[int, kind], cat),
        (int | kind, cat),
        (list[int] | kind, cat),
        (list[kind], [cat]),
        (dict[str, kind], {"a": cat}),
        (Annotated[kind, "note"], cat),
        (tuple[int, kind], [1, cat]),
        (list[dict[str, kind | None]], [{"a": cat, "b": None}]),
    ]:
        made = TypeAdapter(annotation).validate_json(json.dumps(value))
        assert "Cat(name='Tom', lives=None)" in repr(made), annotation


@pytest.mark.parametrize(
    ("target", "value", "expected"),
    [
        (list[int], ["1"], [1]),
        (int | None, None, None),
        (Annotated[int, Field(ge=3)], 4, 4),
        (Literal["a"] | str, "b", "b"),
    ],
)
def test_a_reference_stands_for_anything(
    package: Callable[..., str], target: Any, value: object, expected: object
) -> None:
    kind = reference(package(Alias=target), "Alias")
    assert TypeAdapter(kind).validate_python(value) == expected
    assert kind.resolve() is target


def test_locations_of_errors_are_kept(package: Callable[..., str]) -> None:
    (cat,) = referring(package, Cat)

    class House(Model):
        cats: list[cat]

    (house,) = referring(package, House)
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(dict[str, house]).validate_json('{"a": {"cats": [{}]}}')
    assert [error["loc"] for error in caught.value.errors()] == [
        ("a", "cats", 0, "name")
    ]


def test_models_with_references_are_models_like_any(
    package: Callable[..., str],
) -> None:
    (cat,) = referring(package, Cat)

    class House(Model):
        cat: Annotated[cat, Field(alias="theCat")]
        cats: list[cat] | None = None

    house = House.model_validate({"theCat": {"name": "Tom", "x": 1}})
    assert isinstance(house.cat, Cat)
    tom = Cat(name="Tim")
    assert House(cat=tom).cat is tom
    assert house.model_dump(exclude_unset=True) == {"theCat": {"name": "Tom", "x": 1}}
    assert (
        house.model_dump_json(exclude_unset=True) == '{"theCat":{"name":"Tom","x":1}}'
    )
    assert copy.deepcopy(house) == house


def test_json_schema_of_models_that_refer_to_each_other(
    package: Callable[..., str],
) -> None:
    home = package()
    node_type, leaf_type = reference(home, "Node"), reference(home, "Leaf")

    class Leaf(Model):
        node: node_type | None = None

    class Node(Model):
        leaves: list[leaf_type]
        next: node_type | None = None

    import sys

    vars(sys.modules[home]).update(Node=Node, Leaf=Leaf)
    schema = Node.model_json_schema()
    assert set(schema["$defs"]) >= {"Leaf", "Node"}
    assert schema["$defs"]["Node"]["properties"]["leaves"]["items"] == {
        "allOf": [{"$ref": "#/$defs/Leaf"}]
    }
    assert Node.model_json_schema(mode="serialization")["$defs"].keys() >= {"Leaf"}


def test_equal_references_are_one_type(package: Callable[..., str]) -> None:
    home = package(Cat=Cat)
    assert reference(home, "Cat") == reference(home, "Cat")
    assert hash(reference(home, "Cat")) == hash(reference(home, "Cat"))
    assert reference(home, "Cat") != reference(home, "Dog")
    assert len({list[reference(home, "Cat")], list[reference(home, "Cat")]}) == 1


def test_what_a_reference_gave_can_be_written(package: Callable[..., str]) -> None:
    class Leaf(Model):
        n: int

    class Twig(Model):
        leaves: list[Leaf]

    home = package(Twigs=list[Twig], Named=dict[str, Twig], Twig=Twig)

    for name, value in [
        ("Twigs", [{"leaves": [{"n": 1}]}]),
        ("Named", {"a": {"leaves": [{"n": 1}]}}),
        ("Twig", {"leaves": [{"n": 1}]}),
    ]:
        kind = reference(home, name)

        class Tree(Model):
            twigs: kind

        tree = Tree.model_validate({"twigs": value})
        assert tree.model_dump() == {"twigs": value}
        assert json.loads(tree.model_dump_json()) == {"twigs": value}


# --- tagged unions ---------------------------------------------------------------------


def payments(kinds: Any, unknown: bool = True) -> Any:
    card, invoice, other = kinds(Card, Invoice, UnknownPayment)
    members = {"card": card, "invoice": invoice, "bill": invoice}
    if unknown:
        union = card | invoice | other
        return Annotated[union, Tagged("method", members, other)]
    return Annotated[card | invoice, Tagged("method", members)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"method": "card", "cardToken": "t"}, Card),
        ({"method": "invoice", "dueDays": 3}, Invoice),
        ({"method": "gold", "bars": 2}, UnknownPayment),
        ({"method": None}, UnknownPayment),
        ({"cardToken": "t"}, UnknownPayment),
        ({}, UnknownPayment),
    ],
)
def test_the_tag_decides(kinds: Any, value: Any, expected: type) -> None:
    adapter = TypeAdapter(payments(kinds))
    made = adapter.validate_json(json.dumps(value))
    assert type(made) is expected
    assert made.model_dump(exclude_unset=True) == value
    assert type(adapter.validate_python(value)) is expected
    assert adapter.validate_python(made) is made


@pytest.mark.parametrize(
    "value",
    [{"method": "card"}, {"method": "invoice", "dueDays": "many"}, "card", 3, None],
)
def test_a_known_tag_is_not_read_as_unknown(kinds: Any, value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(payments(kinds)).validate_python(value)


def test_tagged_unions_in_fields(kinds: Any) -> None:
    kind = payments(kinds)

    class Order(Model):
        payment: kind
        past: list[kind] | None = None

    order = Order.model_validate_json(
        '{"payment": {"method": "card", "cardToken": "t"}, "past": [{"method": "x"}]}'
    )
    assert type(order.payment) is Card and type(order.past[0]) is UnknownPayment
    assert Order(payment=Card(method="card", card_token="t")).payment.card_token == "t"
    assert order.model_dump(exclude_unset=True)["past"] == [{"method": "x"}]
    for mode in ("validation", "serialization"):
        assert "payment" in Order.model_json_schema(mode=mode)["properties"]


def test_without_an_unknown_member_the_best_fits(kinds: Any) -> None:
    class Other(Model):
        due_days: Annotated[int, Field(alias="dueDays")]
        method: str | None = None

    class More(Model):
        card_token: Annotated[str, Field(alias="cardToken")]

    other, more = kinds(Other, More)
    union = other | more
    adapter = TypeAdapter(Annotated[union, Tagged("method", {"more": more})])
    assert type(adapter.validate_python({"method": "x", "dueDays": 1})) is Other
    assert type(adapter.validate_python({"cardToken": "t"})) is More
    with pytest.raises(ValidationError):
        adapter.validate_python({"method": "more", "dueDays": 1})


def test_tags_whose_python_name_differs(kinds: Any) -> None:
    class One(Model):
        type_: Annotated[Literal["one"], Field(alias="@type")]

    class Two(Model):
        type_: Annotated[Literal["two"], Field(alias="@type")]

    one, two = kinds(One, Two)
    union = one | two
    adapter = TypeAdapter(Annotated[union, Tagged("@type", {"one": one, "two": two})])
    assert type(adapter.validate_python({"@type": "two"})) is Two
    two_made = Two(type_="two")
    assert adapter.validate_python(two_made) is two_made


def test_tags_that_are_numbers_or_odd(kinds: Any) -> None:
    class One(Model):
        v: int

    card, one = kinds(Card, One)
    union = card | one
    kind = Annotated[union, Tagged("v", {1: one}, one)]
    assert type(TypeAdapter(kind).validate_python({"v": 1})) is One
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python({"v": ["unhashable"]})


# --- unions without tag ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": "x", "lives": 9}, Cat),
        ({"name": "x", "tricks": ["sit"]}, Dog),
        ({"name": "x"}, Cat),
        ({"name": "x", "new": 1}, Cat),
        ({"name": "x", "tricks": ["sit"], "new": 1}, Dog),
        ({"name": "x", "tricks": ["sit"], "born": "2020-01-02"}, OldDog),
        ({"name": "x", "born": "2020-01-02"}, OldDog),
        ({"name": "x", "lives": "many", "tricks": []}, Dog),
    ],
)
def test_the_member_that_knows_most_keys(
    kinds: Any, value: Any, expected: type
) -> None:
    cat, dog, old = kinds(Cat, Dog, OldDog)
    adapter = TypeAdapter(Annotated[cat | dog | old, BEST_FIT])
    assert type(adapter.validate_python(value)) is expected
    assert type(adapter.validate_json(json.dumps(value))) is expected


def test_how_well_the_only_one_fits_is_not_asked(
    kinds: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unions, "fit", None)
    card, dog = kinds(Card, Dog)
    adapter = TypeAdapter(Annotated[card | dog, BEST_FIT])
    assert type(adapter.validate_python({"name": "x"})) is Dog
    made = adapter.validate_python({"method": "card", "cardToken": "t", "new": 1})
    assert type(made) is Card


def test_members_that_do_not_fit_leave_nothing_to_collect(kinds: Any) -> None:
    card, dog = kinds(Card, Dog)
    adapter = TypeAdapter(Annotated[card | dog, BEST_FIT])
    adapter.validate_python({"name": "x"})
    gc.disable()
    try:
        made = weakref.ref(adapter.validate_python({"name": "x"}))
        assert made() is None
    finally:
        gc.enable()


def test_ties_go_to_the_first(kinds: Any) -> None:
    for names in itertools.permutations("ABC"):  # `typing` caches equal unions
        order = [type(name, (Cat,), {}) for name in names]
        adapter = TypeAdapter(Annotated[either(kinds(*order)), BEST_FIT])
        assert type(adapter.validate_python({"name": "x"})) is order[0]


def test_a_value_that_needs_no_change_fits_better(kinds: Any) -> None:
    for reverse in (False, True):

        class Number(Model):
            n: int

        class Text(Model):
            n: str

        order = (Text, Number) if reverse else (Number, Text)
        adapter = TypeAdapter(Annotated[either(kinds(*order)), BEST_FIT])
        assert adapter.validate_python({"n": "1"}).n == "1"
        assert adapter.validate_python({"n": 1}).n == 1


def test_keys_of_what_is_nested_count(kinds: Any) -> None:
    class A(Model):
        x: Cat

    class B(Model):
        x: OldDog

    adapter = TypeAdapter(Annotated[either(kinds(A, B)), BEST_FIT])
    value: dict[str, Any] = {"x": {"name": "n", "tricks": []}}
    assert type(adapter.validate_python(value)) is B
    assert type(adapter.validate_python({"x": {"name": "n"}})) is A


def test_members_that_are_lists(kinds: Any) -> None:
    cat, dog = kinds(Cat, Dog)
    adapter = TypeAdapter(Annotated[list[cat] | list[dog] | str, BEST_FIT])
    made = adapter.validate_python([{"name": "x", "tricks": ["sit"]}])
    assert [type(each) for each in made] == [Dog]
    assert adapter.validate_python("text") == "text"


def test_members_that_are_not_objects(kinds: Any) -> None:
    cat, dog = kinds(Cat, Dog)
    adapter = TypeAdapter(Annotated[cat | dog | int | str | None, BEST_FIT])
    for value in (1, "1", None):
        assert adapter.validate_python(value) == value
        assert type(adapter.validate_python(value)) is type(value)
    assert type(adapter.validate_python({"name": "x"})) is Cat
    dog_made = Dog(name="d")
    assert adapter.validate_python(dog_made) is dog_made
    with pytest.raises(ValidationError):
        adapter.validate_python({"name": 3})


def test_a_scalar_where_only_objects_may_be(kinds: Any) -> None:
    cat, dog = kinds(Cat, Dog)
    with pytest.raises(ValidationError):
        TypeAdapter(Annotated[cat | dog, BEST_FIT]).validate_python("x")


def test_references_that_are_not_objects(package: Callable[..., str]) -> None:
    home = package(Names=list[str], Id=int | str)
    names, identity = reference(home, "Names"), reference(home, "Id")
    adapter = TypeAdapter(Annotated[names | identity | Cat, BEST_FIT])
    assert adapter.validate_python(["a"]) == ["a"]
    assert adapter.validate_python(3) == 3
    assert type(adapter.validate_python({"name": "x"})) is Cat


# --- open enums ------------------------------------------------------------------------


class Status(TextEnum):
    NEW = "new"


class Level(NumberEnum):
    LOW = 1


def test_open_enums() -> None:
    status = TypeAdapter(Annotated[Status | str, FIRST_FIT])
    level = TypeAdapter(Annotated[Level | int, FIRST_FIT])
    assert status.validate_python("new") is Status.NEW
    assert status.validate_python("odd") == "odd"
    assert level.validate_python(1) is Level.LOW
    assert level.validate_python(7) == 7
    assert (str(Status.NEW), str(Level.LOW)) == ("new", "1")
