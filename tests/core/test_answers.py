"""What tests give to what a server would say: types to values, values to responses."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal

import httpx
import pytest
from pydantic import Field

from _core.answers import put
from _core.factories import Endless, Place, build, sample
from _core.models import Model
from _core.notations import DIGITS
from _core.operation import Operation
from _core.page_answers import paged
from _core.paged import PageOperation
from _core.pagers import Turn, turn
from _core.paging import Cursor, Offset, PageNumber
from _core.received import Received
from _core.stream_answers import streamed
from _core.streaming import StreamOperation
from _core.unions import Tagged

ASKED = Received("a", httpx.Request("GET", "https://api.test/"), "https://api.test")


def told(response: httpx.Response | None) -> httpx.Response:
    """The response, which there is."""
    assert response is not None
    return response


class Color(Enum):
    RED = "red"


class Early(Model):
    late: Late


class Late(Model):
    at: int


class Loop(Model):
    kind: str
    loop: Loop


class Leaf(Model):
    kind: str
    size: Annotated[int, Field(alias="theSize")] = 3
    note: str | None = None


class Group(Model):
    leaves: list[Leaf]


class Groups(Model):
    next: Annotated[str | None, Field(max_length=9)]
    groups: Annotated[list[Group], Field(min_length=0)]


TREE = Annotated[Loop | Leaf, Tagged("kind", {"loop": Loop, "leaf": Leaf}, None)]


@pytest.mark.parametrize(
    ("kind", "limits", "expected"),
    [
        (Color, {}, "red"),
        (Literal["a", "b"], {}, "a"),
        (Annotated[int, DIGITS], {}, "1"),
        (TREE, {}, {"kind": "leaf", "theSize": 3}),
        (None | Loop | int, {}, 1),
        (Loop | None, {}, None),
        (tuple[int, ...], {"minItems": 2}, [1, 1]),
        (list[int], {"maxItems": 0}, []),
        (list[Loop], {}, []),
        (dict[str, int], {}, {}),
        (int, {"exclusiveMinimum": 5, "exclusiveMaximum": 7}, 6),
        (float, {"exclusiveMinimum": 0.2, "exclusiveMaximum": 0.4}, 0.3),
        (int, {"minimum": 3, "maximum": 2}, 1),
        (str, {"pattern": "^/v1/x$"}, "/v1/x"),
        (str, {"pattern": "^[A-Z]{3}$"}, "AAA"),
        (str, {"pattern": "^no such thing!{9}$"}, "string"),
        (str, {"minLength": 7}, "aaaaaaa"),
        (Early, {}, {"late": {"at": 1}}),
        (Any, {}, {}),
        (None, {}, None),
    ],
)
def test_samples(kind: Any, limits: dict[str, Any], expected: Any) -> None:
    found = sample(kind, Place(limits))
    assert found == (
        pytest.approx(expected) if isinstance(expected, float) else expected
    )


def test_what_has_no_end() -> None:
    with pytest.raises(Endless, match="Loop holds itself"):
        sample(Loop)
    with pytest.raises(Endless):
        sample(list[Loop], Place({"minItems": 1}))


def test_a_union_of_what_has_no_end() -> None:
    with pytest.raises(Endless, match="all variants"):
        sample(Loop | tuple[Loop, int])


def test_defaults_are_made_and_aliases_heeded() -> None:
    made = build(Leaf, size=4)
    assert (made.kind, made.size, made.note) == ("kind", 4, None)


class Ping(Model):
    at: int


class Word(Model):
    text: str


def test_events_have_the_name_of_their_type() -> None:
    by_event = {"ping": lambda: Ping, "word": lambda: Word}
    operation: Any = StreamOperation("a", "GET", "/", lambda: Word, by_event=by_event)
    items = [Word(text="x"), Ping(at=1), {"b": 2}]
    text = told(streamed(operation, ASKED, [items])).text
    assert text == (
        'event: word\ndata: {"text":"x"}\n\n'
        'event: ping\ndata: {"at":1}\n\n'
        'data: {"b":2}\n\n'
        "data: [DONE]\n\n"
    )


def test_texts_of_events_have_lines() -> None:
    operation: Any = StreamOperation("a", "GET", "/", lambda: str, end="")
    text = told(streamed(operation, ASKED, [["a\nb"]])).text
    assert text == "data: a\ndata: b\n\n"


def test_items_that_are_spread() -> None:
    paging = Cursor(
        items=("groups", "*", "leaves", "*", "kind"), param="c", next=("next",)
    )
    operation: Any = PageOperation(
        "a", "GET", "/", lambda: Groups, paging=lambda: paging
    )
    assert told(paged(operation, ASKED, [["x", "y"]])).json() == {
        "groups": [
            {"leaves": [{"kind": "x", "theSize": 3}, {"kind": "y", "theSize": 3}]}
        ],
        "next": None,
    }


@pytest.mark.parametrize(
    ("kind", "path", "value", "expected"),
    [
        (Groups, ("next",), None, {"next": None}),
        (Leaf, ("kind",), None, {"kind": ""}),
        (Leaf, ("unknown", "deep"), 1, {"unknown": {"deep": 1}}),
        (dict[str, Leaf], ("a", "size"), 1, {"a": {"kind": "kind", "theSize": 1}}),
        (dict[str, int], ("*",), [1, 2], {"0": 1, "1": 2}),
        (Any, ("a", "b"), None, {"a": {"b": None}}),
    ],
)
def test_values_are_put_where_they_belong(
    kind: Any, path: tuple[str, ...], value: Any, expected: Any
) -> None:
    assert put(kind, None, path, value) == expected


PAGES = [[1, 2], [3]]


def test_cursors_in_headers_and_backwards() -> None:
    scheme = Cursor((), "c", header="X-Next", previous=("back",), before="b")
    assert turn(scheme, Turn(), PAGES).headers == {"X-Next": "1"}
    last = turn(scheme, Turn({"c": "1"}), PAGES)
    assert (last.items, last.headers) == ([3], {})
    assert (("back",), "0") in last.said
    assert turn(scheme, Turn({"b": "0"}), PAGES).items == [1, 2]


@pytest.mark.parametrize(
    ("start", "items"), [("0", [1, 2]), ("2", [3]), ("3", ()), ("9", ()), ("x", [1, 2])]
)
def test_offsets(start: str, items: Any) -> None:
    assert turn(Offset((), "at"), Turn({"at": start}), PAGES).items == items


def test_numbers_in_a_body_and_from_zero() -> None:
    scheme = PageNumber((), "page", first=0, place="body", number_at=("page",))
    found = turn(scheme, Turn({}, {"page": 1}), PAGES)
    assert found.items == [3] and (("page",), 1) in found.said
    assert turn(scheme, Turn({}, None), PAGES).items == [1, 2]


def test_what_has_neither_pages_nor_items_is_answered_otherwise() -> None:
    operation: Operation[Any] = Operation("a", "GET", "/", lambda: int)
    assert paged(operation, ASKED, [1]) is None
    assert streamed(operation, ASKED, [1]) is None
