"""Responses that do not fit their description: nothing is lost, what fits is typed."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal, Union

import pytest
from pydantic import Field, ValidationError

from _core import lenient
from _core.decode import Mismatch, decode
from _core.lenient import build
from _core.models import FIRST_FIT, Model, TextEnum
from _core.references import reference
from _core.unions import BEST_FIT, Tagged

UNION: Any = Union


class Status(TextEnum):
    NEW = "new"


class Author(Model):
    name: str
    born: Annotated[date | None, Field(alias="bornOn")] = None


class Book(Model):
    id: str
    pages: int
    author: Author
    status: Annotated[Status | str, FIRST_FIT] = "new"


class Card(Model):
    method: Literal["card"]
    token: Annotated[int, Field(alias="cardToken")]


class Invoice(Model):
    method: Literal["invoice"]
    due: date


AUTHOR = {"name": 3, "bornOn": "1970-01-02", "x": [1]}


def built(kind: Any, value: object) -> Any:
    return decode(kind, json.dumps(value), "things.get", strict=False)


def test_what_fits_is_typed_and_the_rest_is_kept() -> None:
    book = built(
        Book, {"id": "1", "pages": "many", "author": AUTHOR, "status": "new", "y": 1}
    )
    assert isinstance(book, Book) and isinstance(book.author, Author)
    assert book.pages == "many" and book.author.name == 3 and book.y == 1
    assert book.author.born == date(1970, 1, 2) and book.author.x == [1]
    assert book.status is Status.NEW
    assert book.model_dump(exclude_unset=True, warnings=False)["author"] == {
        "name": 3,
        "bornOn": date(1970, 1, 2),
        "x": [1],
    }
    assert json.loads(book.model_dump_json(exclude_unset=True, warnings=False)) == {
        "id": "1",
        "pages": "many",
        "author": AUTHOR,
        "status": "new",
        "y": 1,
    }


def test_required_properties_that_are_missing_are_none() -> None:
    book = built(Book, {"id": "1"})
    assert book.pages is None and book.author is None and book.status == "new"
    assert book.model_fields_set == {"id"}
    assert book.model_dump(exclude_unset=True) == {"id": "1"}


@pytest.mark.parametrize("key", ["cls", "_fields_set", "self", "values", "model_dump"])
def test_no_key_of_a_server_is_special(key: str) -> None:
    book = built(Book, {"id": 3, key: "value"})
    assert book.model_extra == {key: "value"} and book.id == 3


@pytest.mark.parametrize("value", ["text", 3, None, [1], [{"id": 1}], {"id": 3}])
def test_values_of_another_shape_stay(value: object) -> None:
    made = built(Book, value)
    assert (made == value) is not isinstance(value, dict)


def references(package: Callable[..., str]) -> Any:
    home = package(Author=Author, Book=Book, Card=Card, Invoice=Invoice)
    return lambda kind: reference(home, kind.__name__)


@pytest.fixture(params=["classes", "references"])
def of(request: pytest.FixtureRequest, package: Callable[..., str]) -> Any:
    """Turns a class into what stands for it."""
    return (lambda kind: kind) if request.param == "classes" else references(package)


@pytest.mark.parametrize(
    ("wrap", "value", "find"),
    [
        (lambda a: a, AUTHOR, lambda made: made),
        (lambda a: list[a], [AUTHOR], lambda made: made[0]),
        (lambda a: dict[str, a], {"k": AUTHOR}, lambda made: made["k"]),
        (lambda a: UNION[a, None], AUTHOR, lambda made: made),
        (lambda a: a | None, AUTHOR, lambda made: made),
        (lambda a: Annotated[a, "note"], AUTHOR, lambda made: made),
        (lambda a: tuple[int, a], ["no", AUTHOR], lambda made: made[1]),
        (lambda a: tuple[a, ...], [AUTHOR], lambda made: made[0]),
        (lambda a: int | list[a], [AUTHOR], lambda made: made[0]),
        (lambda a: list[list[a | None]], [[None, AUTHOR]], lambda made: made[0][1]),
        (lambda a: UNION[Card, a], AUTHOR, lambda made: made),
        (lambda a: Annotated[Card | a, BEST_FIT], AUTHOR, lambda made: made),
        (
            lambda a: list[Annotated[Card | a, BEST_FIT] | None],
            [AUTHOR],
            lambda made: made[0],
        ),
        (
            lambda a: Annotated[Card | a, Tagged("name", {3: a})],
            AUTHOR,
            lambda made: made,
        ),
        (
            lambda a: Annotated[Card | a, Tagged("no", {"x": Card}, a)],
            AUTHOR,
            lambda made: made,
        ),
    ],
)
def test_every_way_to_a_type_is_seen_through(
    of: Any, wrap: Any, value: object, find: Any
) -> None:
    author = find(build(wrap(of(Author)), value))
    assert isinstance(author, Author)
    assert author.name == 3 and author.born == date(1970, 1, 2) and author.x == [1]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda a: list[a],
        lambda a: dict[str, a],
        lambda a: list[a | None],
        lambda a: list[Annotated[Card | a, BEST_FIT]],
        lambda a: list[Annotated[Card | a, Tagged("name", {3: a}, a)]],
    ],
)
def test_where_it_does_not_fit_may_be_known_or_not(of: Any, wrap: Any) -> None:
    kind = wrap(of(Author))
    value: Any = [AUTHOR, {"name": "a", "Author": 1}, {"name": 1, "y": {}}, "odd", {}]
    if kind.__origin__ is dict:
        value = {f"k{number}": item for number, item in enumerate(value)}
    told: list[Mismatch] = []
    made = decode(kind, json.dumps(value), "x", False, told.append)
    assert told and made == build(kind, value)


def test_what_fits_is_not_validated_again_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kinds: list[Any] = []
    adapter = lenient.adapter
    monkeypatch.setattr(
        lenient, "adapter", lambda kind: kinds.append(kind) or adapter(kind)
    )
    value = [{"name": 1 if number == 50 else "a"} for number in range(100)]
    made = built(list[Author], value)
    assert [each.name for each in made] == [each["name"] for each in value]
    assert kinds == [list[Author]]


def test_in_a_list_only_what_is_wrong_is_lenient(of: Any) -> None:
    made = built(list[of(Author)], [{"name": "a"}, {"name": 1}, "odd", {"name": "b"}])
    assert [getattr(each, "name", each) for each in made] == ["a", 1, "odd", "b"]


def test_references_inside_models(package: Callable[..., str]) -> None:
    author = references(package)(Author)

    class Shelf(Model):
        first: author
        others: list[author] | None = None

    made = built(Shelf, {"first": AUTHOR, "others": [AUTHOR, {"name": "ok"}]})
    assert made.first.name == 3 and made.others[0].born == date(1970, 1, 2)
    assert made.others[1].name == "ok"


def test_the_variant_that_the_tag_names(of: Any) -> None:
    kinds = of(Card), of(Invoice)
    members = {"card": kinds[0], "invoice": kinds[1]}
    made = build(
        Annotated[kinds[0] | kinds[1], Tagged("method", members)],
        {"method": "card", "cardToken": "not a number"},
    )
    assert isinstance(made, Card) and made.token == "not a number"


def test_without_a_tag_constants_come_first_then_names(of: Any) -> None:
    union = Annotated[of(Card) | of(Invoice), BEST_FIT]
    made = build(union, {"method": "invoice", "cardToken": "x"})
    assert isinstance(made, Invoice) and made.due is None and made.cardToken == "x"
    assert isinstance(build(union, {"due": "never"}), Invoice)


def test_depth_is_that_of_the_data() -> None:
    class Tree(Model):
        n: int
        kids: list[Tree] | None = None

    Tree.model_rebuild(_types_namespace={"Tree": Tree})
    value: dict[str, Any] = {"n": "leaf"}
    for depth in range(30):
        value = {"n": depth, "kids": [value]}
    made = built(Tree, value)
    for _ in range(30):
        made = made.kids[0]
    assert isinstance(made, Tree) and made.n == "leaf"


def test_what_is_told(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Mismatch] = []
    with caplog.at_level(logging.WARNING, "_core"):
        decode(Book, b'{"id": 1}', "books.get", False, told.append)
    assert [each.operation for each in told] == ["books.get"]
    assert told[0].error.error_count() == 3
    assert caplog.messages == ["books.get: the response does not fit its description"]
    caplog.clear()
    decode(Author, b'{"name": "a", "new": 1}', "x", False, told.append)
    assert len(told) == 1 and not caplog.messages


def test_strict() -> None:
    with pytest.raises(ValidationError):
        decode(Book, b'{"id": 1}', "x", strict=True)


@pytest.mark.parametrize("content", [b"<h1>no</h1>", b"{", b"", b"\xff"])
@pytest.mark.parametrize("strict", [True, False])
def test_what_is_not_json_is_a_value_error(content: bytes, strict: bool) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode(Book, content, "x", strict)


def test_a_byte_order_mark_is_no_mismatch() -> None:
    told: list[Mismatch] = []
    made = decode(Author, b'\xef\xbb\xbf{"name": "a"}', "x", True, told.append)
    assert made == Author(name="a") and not told
