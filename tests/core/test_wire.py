"""Nested data in Python's names to JSON in the names of the wire."""

from __future__ import annotations

import json
from collections import OrderedDict, UserDict, UserList
from collections.abc import Callable, Mapping
from datetime import date, datetime, timezone
from types import MappingProxyType
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field
from pydantic_core import PydanticSerializationError
from typing_extensions import NotRequired, TypedDict

from _core.bodies import json_body
from _core.models import Model, TextEnum
from _core.nested import Nested
from _core.notations import BASE64, DIGITS
from _core.omit import Omit, omit, optional
from _core.operation import Operation
from _core.references import reference
from _core.wire import MANY, InMap, wire
from _core.writing import json_text


@wire({"postal_code": "postalCode"})
class AddressParam(TypedDict):
    street: str
    postal_code: NotRequired[str | None]


@wire({"card_token": "cardToken", "type_": "@type"}, tags={"@type": ("card",)})
class CardParam(TypedDict):
    type_: Literal["card"]
    card_token: str


@wire({"due_days": "dueDays", "type_": "@type"}, tags={"@type": ("invoice", "bill")})
class InvoiceParam(TypedDict):
    type_: Literal["invoice"]
    due_days: int


@wire(
    {"ship_to": "shipTo", "by_name": "byName"},
    nested={
        "ship_to": lambda: (AddressParam,),
        "payment": lambda: (CardParam, InvoiceParam),
        "by_name": lambda: (InMap(AddressParam),),
        "parent": lambda: (OrderParam,),
    },
)
class OrderParam(TypedDict, total=False):
    ship_to: AddressParam
    payment: CardParam | InvoiceParam
    by_name: Mapping[str, AddressParam]
    parent: OrderParam


@wire({"a_one": "aOne"})
class A(TypedDict, total=False):
    a_one: int
    shared: int


@wire({"b_one": "bOne", "b_two": "bTwo"})
class B(TypedDict, total=False):
    b_one: int
    b_two: int
    shared: int


class Plain(TypedDict, total=False):
    only: int


class Address(Model):
    street: str
    postal_code: Annotated[str | None, Field(alias="postalCode")] = None


class Colour(TextEnum):
    RED = "red"


def sent(body: object, **nested: Callable[[], Any]) -> Any:
    """The body as a server reads it."""
    names = {name.strip("_"): later for name, later in nested.items()}
    operation: Operation[None] = Operation("x", "POST", "/", lambda: None, nested=Nested(names))
    return json.loads(json_body(operation, body))


def orders() -> tuple[Any, ...]:
    return (OrderParam,)


HOME = {"street": "s", "postal_code": "1"}
HOME_SENT = {"street": "s", "postalCode": "1"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (HOME, HOME_SENT),
        ([HOME, HOME], [HOME_SENT, HOME_SENT]),
        ((HOME,), [HOME_SENT]),
        ([[HOME]], [[HOME_SENT]]),
        (HOME_SENT, HOME_SENT),
        ({**HOME, "new": {"postal_code": 1}}, {**HOME_SENT, "new": {"postal_code": 1}}),
        ({"postal_code": None}, {"postalCode": None}),
        ({"postal_code": omit, "street": "s"}, {"street": "s"}),
        (None, None),
        ("text", "text"),
        ([None, HOME], [None, HOME_SENT]),
        (MappingProxyType(HOME), HOME_SENT),
        (UserDict(HOME), HOME_SENT),
        (UserList([HOME]), [HOME_SENT]),
        (OrderedDict(HOME), HOME_SENT),
        ([UserDict(HOME), None, (HOME,)], [HOME_SENT, None, [HOME_SENT]]),
    ],
)
def test_one_candidate(value: object, expected: object) -> None:
    assert sent({"to": value, "postal_code": 1}, to=lambda: (AddressParam,)) == {
        "to": expected,
        "postal_code": 1,
    }
    assert sent(value, _=lambda: (AddressParam,)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"ship_to": HOME}, {"shipTo": HOME_SENT}),
        ({"shipTo": HOME}, {"shipTo": HOME_SENT}),
        ({"by_name": {"postal_code": HOME}}, {"byName": {"postal_code": HOME_SENT}}),
        ({"parent": {"parent": {"ship_to": HOME}}},) * 2,
        ({"ship_to": None, "by_name": None}, {"shipTo": None, "byName": None}),
    ],
)
def test_deeper(value: object, expected: object) -> None:
    if value == expected:
        expected = {"parent": {"parent": {"shipTo": HOME_SENT}}}
    assert sent({"order": value}, order=orders) == {"order": expected}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            {"type_": "card", "card_token": "t", "due_days": 1},
            {"@type": "card", "cardToken": "t", "due_days": 1},
        ),
        ({"@type": "invoice", "due_days": 3}, {"@type": "invoice", "dueDays": 3}),
        ({"type_": "bill", "due_days": 3}, {"@type": "bill", "dueDays": 3}),
        ({"due_days": 3}, {"dueDays": 3}),
        ({"dueDays": 3}, {"dueDays": 3}),
        ({"type_": "gold", "due_days": 3}, {"@type": "gold", "dueDays": 3}),
        ({"nothing": 1}, {"nothing": 1}),
        ({"type_": ["odd"], "card_token": "t"}, {"@type": ["odd"], "cardToken": "t"}),
    ],
)
def test_tags_choose(value: object, expected: object) -> None:
    assert sent({"order": {"payment": value}}, order=orders) == {
        "order": {"payment": expected}
    }


@pytest.mark.parametrize(
    ("candidates", "value", "expected"),
    [
        ((A, B), {"shared": 1, "b_one": 2}, {"shared": 1, "bOne": 2}),
        ((A, B), {"a_one": 1, "b_one": 2}, {"aOne": 1, "b_one": 2}),
        ((B, A), {"a_one": 1, "b_one": 2}, {"a_one": 1, "bOne": 2}),
        ((A, B), {"bOne": 1, "b_two": 2}, {"bOne": 1, "bTwo": 2}),
        ((Plain, B), {"only": 1, "b_one": 2}, {"only": 1, "b_one": 2}),
        ((A, InMap(B)), {"a_one": 1}, {"aOne": 1}),
        ((A, InMap(B)), {"key": {"b_one": 1}}, {"key": {"bOne": 1}}),
        ((InMap(InMap(B)),), {"k": {"l": {"b_one": 1}}}, {"k": {"l": {"bOne": 1}}}),
        ((InMap(B),), {"k": [{"b_one": 1}]}, {"k": [{"bOne": 1}]}),
    ],
)
def test_keys_choose(
    candidates: tuple[Any, ...], value: object, expected: object
) -> None:
    assert sent({"x": value}, x=lambda: candidates) == {"x": expected}


def test_every_object_of_a_list_is_chosen_by_itself() -> None:
    value = [{"a_one": 1}, {"b_one": 1}, UserDict({"b_one": 2}), {"a_one": 2}]
    assert sent(value, _=lambda: (A, B)) == [
        {"aOne": 1},
        {"bOne": 1},
        {"bOne": 2},
        {"aOne": 2},
    ]


def test_keys_choose_however_many_there_are() -> None:
    many = {f"key_{n}": n for n in range(MANY)}
    assert sent({**many, "b_one": 1}, _=lambda: (A, B)) == {**many, "bOne": 1}


def test_keys_keep_their_order() -> None:
    value = {"postal_code": "1", "new": 1, "street": "s"}
    assert list(sent(value, _=lambda: (AddressParam,))) == [
        "postalCode",
        "new",
        "street",
    ]


def test_values_in_another_notation() -> None:
    value = {"key": b"ab", "keys": [b"ab", "YWI="], "map": {"k": 1}, "no": True}
    assert sent(
        value,
        key=lambda: (BASE64,),
        keys=lambda: (BASE64,),
        map=lambda: (InMap(DIGITS),),
        no=lambda: (DIGITS,),
    ) == {"key": "YWI=", "keys": ["YWI=", "YWI="], "map": {"k": "1"}, "no": True}
    assert sent({"x": {"k": 1}}, x=lambda: (DIGITS,)) == {"x": {"k": 1}}
    either: Any = (DIGITS, AddressParam)
    assert sent([1, HOME, {"k": 1}], _=lambda: either) == ["1", HOME_SENT, {"k": 1}]


def test_a_tag_that_is_shared_does_not_choose_alone() -> None:
    @wire({"first_key": "firstKey"}, tags={"kind": ("same",)})
    class First(TypedDict, total=False):
        kind: str
        first_key: int

    @wire({"second_key": "secondKey"}, tags={"kind": ("same",)})
    class Second(TypedDict, total=False):
        kind: str
        second_key: int

    value = {"kind": "same", "second_key": 1}
    assert sent({"x": value}, x=lambda: (First, Second)) == {
        "x": {"kind": "same", "secondKey": 1}
    }


def test_names_that_are_each_others_wire_names() -> None:
    @wire({"a": "b", "b": "c"})
    class Crossed(TypedDict, total=False):
        a: int
        b: int

    assert sent({"x": {"a": 1, "b": 2}}, x=lambda: (Crossed,)) == {
        "x": {"b": 1, "c": 2}
    }


def test_references_are_candidates(package: Callable[..., str]) -> None:
    there = reference(package(AddressParam=AddressParam), "AddressParam")
    assert sent({"to": HOME}, to=lambda: (there,)) == {"to": HOME_SENT}
    assert sent({"to": HOME}, to=lambda: (B, there)) == {"to": HOME_SENT}


def test_models_write_themselves() -> None:
    model = Address(street="s")
    expected = {"street": "s"}
    assert sent(model) == expected
    assert sent({"to": model, "all": [model]}, to=lambda: (AddressParam,)) == {
        "to": expected,
        "all": [expected],
    }
    model = Address(street="s", postal_code=None)
    assert sent({"to": model}) == {"to": {"street": "s", "postalCode": None}}
    mixed = [HOME, model, [model]]
    with_null = {"street": "s", "postalCode": None}
    expected_mixed = [HOME_SENT, with_null, [with_null]]
    assert sent(mixed, _=lambda: (AddressParam, Plain)) == expected_mixed
    read = Address.model_validate({"street": "s", "odd": {"x": 1}})
    assert sent(read) == {"street": "s", "odd": {"x": 1}}


def test_a_part_of_a_response_can_be_sent() -> None:
    class Door(Model):
        colour: str

    class House(Model):
        door: Door

    house = House.model_validate({"door": {"colour": "red", "x": 1}})
    expected = {"doors": [{"colour": "red", "x": 1}]}
    assert sent({"doors": [house.door]}) == expected
    assert sent({"doors": [house.door, omit]}) == expected


def test_values_of_any_kind() -> None:
    body = {
        "date": date(2020, 1, 2),
        "at": datetime(2020, 1, 2, 3, tzinfo=timezone.utc),
        "colour": Colour.RED,
        "set": {1},
        "map": MappingProxyType({"a": UserDict({"b": UserList([1])})}),
        "null": None,
        "gone": omit,
    }
    assert sent(body) == {
        "date": "2020-01-02",
        "at": "2020-01-02T03:00:00Z",
        "colour": "red",
        "set": [1],
        "map": {"a": {"b": [1]}},
        "null": None,
    }


@pytest.mark.parametrize("body", [None, [1, "a"], "text", 3, True, [], {}])
def test_bodies_that_are_not_objects(body: object) -> None:
    assert sent(body) == body


def test_omitted_values_are_dropped_at_any_depth() -> None:
    body = {"a": {"b": omit, "c": [{"d": omit, "e": 1}, omit]}}
    assert sent(body) == {"a": {"c": [{"e": 1}]}}
    assert sent({"to": {**HOME, "x": [omit]}}, to=lambda: (AddressParam,)) == {
        "to": {**HOME_SENT, "x": []}
    }


def test_what_is_not_json_is_refused() -> None:
    with pytest.raises(PydanticSerializationError, match="object cannot be written"):
        json_text({"a": object()})


def test_optional_bodies() -> None:
    assert isinstance(optional({"a": omit, "b": omit}), Omit)
    assert optional({"a": omit, "b": None}) == {"b": None}
    assert isinstance(optional({}), Omit)
