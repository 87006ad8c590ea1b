"""Strict reading: what is read, what is refused, and where the error says that it stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Literal, Union
from uuid import UUID

import pytest
from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import SchemaValidator

from _core.checks import Limits
from _core.decode import decode
from _core.families import Parent, variants
from _core.models import FIRST_FIT, Model, NumberEnum, TextEnum, UnknownVariant
from _core.notations import BASE64, DIGITS, DURATION
from _core.operation import NOTHING
from _core.references import reference
from _core.strict import Stricter, read
from _core.unions import BEST_FIT, Tagged

UNION: Any = Union
Package = Callable[..., str]


class Page(Model):
    number: Annotated[int, Field(alias="pageNumber")]
    words: list[str] | None = None


class Book(Model):
    title: str
    pages: list[Page] | None = None


class Color(TextEnum):
    RED = "red"
    BLUE = "blue"


class Level(NumberEnum):
    ONE = 1


class Card(Model):
    method: Literal["card"]
    token: str


class Invoice(Model):
    method: Literal["invoice"]
    days: int


class Node(Model):
    name: str
    children: list[Node] | None = None


class Flags(Model):
    name: str
    __pydantic_extra__: dict[str, bool]


class Pet(Parent):
    kind: str


class Dog(Pet):
    tricks: int


class Cat(Pet):
    lives: int


variants("kind", {"dog": Dog, "cat": Cat})(Pet)

PAY: Any = Card | Invoice | UnknownVariant
TAGGED: Any = Annotated[PAY, Tagged("method", {"card": Card, "invoice": Invoice}, UnknownVariant)]
OPEN_COLOR: Any = Annotated[Color | str, FIRST_FIT]


def strictly(kind: Any, value: object) -> Any:
    """A value of JSON, read without any limits."""
    return read(kind, json.dumps(value), "things.list")


def limited(
    kind: Any, value: object, limits: Limits = NOTHING, types: Mapping[str, Limits] = NOTHING
) -> Any:
    """A value of JSON, read within limits: of its own, and of types by their names."""
    schema = Stricter(types).schema(TypeAdapter(kind).core_schema, limits)
    return SchemaValidator(schema).validate_json(json.dumps(value), by_name=False)


def place(call: Callable[[], object]) -> tuple[int | str, ...]:
    """Where the first error stands."""
    with pytest.raises(ValidationError) as caught:
        call()
    return caught.value.errors()[0]["loc"]


def message(call: Callable[[], object]) -> str:
    """What the first error says."""
    with pytest.raises(ValidationError) as caught:
        call()
    return caught.value.errors()[0]["msg"]


# --- types ---

FITTING: list[tuple[Any, object, object]] = [
    (int, 1, 1),
    (int, 1.0, 1),
    (int, 2**70, 2**70),
    (float, 1, 1.0),
    (float, 1.5, 1.5),
    (bool, True, True),
    (str, "", ""),
    (str | None, None, None),
    (datetime, "2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
    (date, "2024-01-02", date(2024, 1, 2)),
    (time, "03:04:05", time(3, 4, 5)),
    (timedelta, "PT1M", timedelta(minutes=1)),
    (timedelta, "-P1D", timedelta(days=-1)),
    (Decimal, "1.10", Decimal("1.10")),
    (UUID, str(UUID(int=1)), UUID(int=1)),
    (list[int], [1, 2], [1, 2]),
    (tuple[int, str], [1, "x"], (1, "x")),
    (dict[str, float], {"a": 1}, {"a": 1.0}),
    (Literal["a"], "a", "a"),
    (Any, {"a": [None]}, {"a": [None]}),
    (Annotated[bytes, BASE64], "/w==", b"\xff"),
    (Annotated[int, DIGITS], "12", 12),
    (Annotated[timedelta, DURATION], "P1D", timedelta(days=1)),
    (OPEN_COLOR, "red", Color.RED),
    (Annotated[Level | int, FIRST_FIT], 1, Level.ONE),
]


@pytest.mark.parametrize(("kind", "value", "expected"), FITTING, ids=str)
def test_what_fits_is_read(kind: Any, value: object, expected: object) -> None:
    found = strictly(kind, value)
    assert found == expected
    assert type(found) is type(expected)


REFUSED: list[tuple[Any, list[object]]] = [
    (int, ["1", True, 1.5, None, [1]]),
    (float, ["1", True, None]),
    (bool, [1, 0, "true", None]),
    (str, [1, True, None]),
    (type(None), [0, "", False]),
    (datetime, [12, "12", "x", True, "2024-01-02"]),
    (date, [12, "12", "2024-02-30", "2024-01-02T00:00:00Z"]),
    (time, [12, "12", True, "2024-01-02"]),
    (timedelta, [12, "12", True, "x", "01:02:03"]),
    (Decimal, [1, 1.5, "x"]),
    (UUID, [1, "x"]),
    (list[int], [{}, "12", ["1"]]),
    (tuple[int, str], [[1], [1, "x", 2], ["x", 1]]),
    (dict[str, int], [[], {"a": "1"}]),
    (Literal[1], [True, "1", 2]),
    (Literal[True], [1, "true"]),
    (int | str, [1.5, True, None]),
    (Annotated[bytes, BASE64], ["*", 1]),
    (Annotated[int, DIGITS], [12, "x"]),
    (Annotated[timedelta, DURATION], [12, "12", "P1Y"]),
]


@pytest.mark.parametrize(
    ("kind", "value"),
    [(kind, value) for kind, values in REFUSED for value in values],
    ids=str,
)
def test_no_type_is_converted_to_another(kind: Any, value: object) -> None:
    with pytest.raises(ValidationError):
        strictly(kind, value)


# --- models ---


def test_a_model_is_what_lenient_reading_makes() -> None:
    value = {"title": "x", "pages": [{"pageNumber": 1, "more": [1]}], "other": {"a": 1}}
    found = strictly(Book, value)
    assert found == decode(Book, json.dumps(value), "things.list", strict=False)
    assert (type(found), type(found.pages[0])) == (Book, Page)
    assert found.model_fields_set == {"title", "pages", "other"}
    assert found.other == {"a": 1}
    assert found.model_dump(mode="json", exclude_unset=True) == value


def test_what_is_absent_has_its_default() -> None:
    found = strictly(Page, {"pageNumber": 1})
    assert found.words is None
    assert found.model_dump(exclude_unset=True) == {"pageNumber": 1}


PLACES: list[tuple[Any, object, tuple[int | str, ...]]] = [
    (Book, {}, ("title",)),
    (Book, {"title": 1}, ("title",)),
    (list[Book], [{"title": "x"}, {"title": None}], (1, "title")),
    (Book, {"title": "x", "pages": [{"pageNumber": "1"}]}, ("pages", 0, "pageNumber")),
    (Book, {"title": "x", "pages": [{"number": 1}]}, ("pages", 0, "pageNumber")),
    (Book, {"title": "x", "pages": [{"pageNumber": 1, "words": ["x", 2]}]}, ("pages", 0, "words", 1)),
    (Node, {"name": "x", "children": [{"name": "y", "children": [{}]}]}, ("children", 0, "children", 0, "name")),
    (dict[str, Page], {"a": {"pageNumber": True}}, ("a", "pageNumber")),
    (Flags, {"name": "x", "a": 1}, ("a",)),
]


@pytest.mark.parametrize(("kind", "value", "at"), PLACES, ids=str)
def test_an_error_says_where_it_stands(kind: Any, value: object, at: tuple[int | str, ...]) -> None:
    assert place(lambda: strictly(kind, value)) == at


# --- references and families ---


def test_what_a_reference_stands_for_is_read_strictly(package: Package) -> None:
    kind = list[reference(package(Page=Page), "Page")]  # type: ignore[misc]
    assert strictly(kind, [{"pageNumber": 1}]) == [Page(pageNumber=1)]
    assert place(lambda: strictly(kind, [{"pageNumber": "1"}])) == (0, "pageNumber")


def test_a_reference_may_lead_back_to_itself(package: Package) -> None:
    home = package()
    tree: Any = UNION[int, list[reference(home, "Tree")]]  # type: ignore[misc]
    vars(__import__(home))["Tree"] = tree
    assert strictly(tree, [1, [2, []]]) == [1, [2, []]]
    with pytest.raises(ValidationError):
        strictly(tree, [1, [2, ["3"]]])


def test_a_member_of_a_family_is_read_strictly() -> None:
    found = strictly(list[Pet], [{"kind": "dog", "tricks": 1}, {"kind": "fish"}])
    assert [type(each) for each in found] == [Dog, Pet]
    assert place(lambda: strictly(list[Pet], [{"kind": "dog", "tricks": "1"}])) == (0, "tricks")
    assert place(lambda: strictly(Pet, {"kind": 1})) == ("kind",)


# --- unions ---


def by_reference(package: Package) -> Any:
    """`TAGGED`, of references."""
    home = package(Card=Card, Invoice=Invoice)
    card, invoice = reference(home, "Card"), reference(home, "Invoice")
    union = UNION[card, invoice, UnknownVariant]
    return Annotated[union, Tagged("method", {"card": card, "invoice": invoice}, UnknownVariant)]


@pytest.mark.parametrize("is_referred", [False, True])
def test_a_tag_must_be_listed(is_referred: bool, package: Package) -> None:
    kind = by_reference(package) if is_referred else TAGGED
    assert type(strictly(kind, {"method": "card", "token": "x"})) is Card
    for value in ({"method": "cash"}, {"method": "card", "token": 1}, {}, {"method": "card", "days": 1}):
        with pytest.raises(ValidationError):
            strictly(kind, value)
    lenient = decode(kind, '{"method": "cash"}', "things.list", strict=False)
    assert type(lenient) is UnknownVariant


@pytest.mark.parametrize("is_referred", [False, True])
def test_one_of_several_must_fit(is_referred: bool, package: Package) -> None:
    home = package(Page=Page, Book=Book)
    page, book = (reference(home, name) for name in ("Page", "Book"))
    kind = Annotated[UNION[page, book] if is_referred else Page | Book, BEST_FIT]
    assert type(strictly(kind, {"title": "x"})) is Book
    assert type(strictly(kind, {"pageNumber": 1})) is Page
    for value in ({"title": 1}, {"pageNumber": "1"}, {}, "x"):
        with pytest.raises(ValidationError):
            strictly(kind, value)


# --- limits ---


def test_listed_values_are_all_there_are() -> None:
    types = {"Color": {"enum": ["red", "blue"]}}
    assert limited(OPEN_COLOR, "red", {"ref": "Color"}, types) is Color.RED
    assert limited(Literal["a"] | str, "a", {"enum": ["a"]}) == "a"
    with pytest.raises(ValidationError):
        limited(OPEN_COLOR, "green", {"ref": "Color"}, types)
    with pytest.raises(ValidationError):
        limited(Literal["a"] | str, "b", {"enum": ["a"]})


def test_the_limits_of_a_type_hold_wherever_it_stands() -> None:
    types: dict[str, Limits] = {
        "Page": {"properties": {"pageNumber": {"minimum": 1}, "words": {"maxItems": 1, "items": {"minLength": 1}}}},
        "Book": {"additionalProperties": False, "properties": {"title": {"pattern": "^[a-z]*$"}}},
    }

    def at(value: object) -> tuple[int | str, ...]:
        return place(lambda: limited(list[Book], [value], NOTHING, types))

    good = {"title": "x", "pages": [{"pageNumber": 1, "words": ["a"]}]}
    assert limited(list[Book], [good], NOTHING, types)[0].pages[0].number == 1
    assert at({"title": "X"}) == (0, "title")
    assert at({"title": "x", "b": 1}) == (0, "b")
    assert at({"title": "x", "pages": [{"pageNumber": 0}]}) == (0, "pages", 0, "pageNumber")
    assert at({"title": "x", "pages": [{"pageNumber": 1, "words": ["a", "b"]}]}) == (0, "pages", 0, "words")
    assert at({"title": "x", "pages": [{"pageNumber": 1, "words": [""]}]}) == (0, "pages", 0, "words", 0)


def test_no_other_property_may_be_there_though_it_has_a_type() -> None:
    types: dict[str, Limits] = {"Flags": {"additionalProperties": False}}
    assert limited(Flags, {"name": "x"}, NOTHING, types) == Flags(name="x")
    assert place(lambda: limited(Flags, {"name": "x", "a": True}, NOTHING, types)) == ("a",)


def test_a_property_that_may_be_absent_is_not_null_unless_listed() -> None:
    types: dict[str, Limits] = {"Book": {"nullable": ["pages"]}}
    assert limited(Book, {"title": "x", "pages": None}, NOTHING, types).pages is None
    assert place(lambda: limited(Book, {"title": "x", "pages": None})) == ("pages",)


LIMITED: list[tuple[Any, Limits, object, object, tuple[int | str, ...]]] = [
    (list[int], {"items": {"maximum": 3}}, [3], [4], (0,)),
    (list[int], {"uniqueItems": True}, [1, 2], [1, 1], ()),
    (tuple[int, str], {"prefixItems": [{}, {"maxLength": 1}]}, [1, "x"], [1, "xy"], (1,)),
    (dict[str, int], {"additionalProperties": {"minimum": 0}}, {"a": 0}, {"a": -1}, ("a",)),
    (dict[str, int], {"required": ["a"]}, {"a": 0}, {"b": 0}, ()),
    (str | None, {"maxLength": 1}, None, "xy", ()),
    (Annotated[bytes, BASE64], {"maxLength": 4}, "/w==", "AAAAAAAA", ()),
    (datetime, {"pattern": "Z$"}, "2024-01-02T03:04:05Z", "2024-01-02T03:04:05+01:00", ()),
]


@pytest.mark.parametrize(("kind", "limits", "good", "bad", "at"), LIMITED, ids=str)
def test_limits_hold_within(
    kind: Any, limits: Limits, good: object, bad: object, at: tuple[int | str, ...]
) -> None:
    limited(kind, good, limits)
    assert place(lambda: limited(kind, bad, limits)) == at


def test_a_message_says_which_limit() -> None:
    assert message(lambda: limited(int, 4, {"maximum": 3})) == "Input should be such that maximum is 3"
    assert message(lambda: strictly(int, "4")) == "Input should be of type integer"
