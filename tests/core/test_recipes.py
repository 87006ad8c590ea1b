"""What methods are written with that are made of others."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import Field

from _core.errors import APIError
from _core.models import Model
from _core.recipes import at, pieces, present, without


class Zone(Model):
    id: str | None = None
    is_open: bool | None = Field(default=None, alias="isOpen")


ZONE = Zone.model_validate({"id": "z", "isOpen": True, "more": {"a": [1, {"b": 2}]}})


@pytest.mark.parametrize(
    ("way", "found"),
    [
        ("id", "z"),
        ("is_open", True),
        ("isOpen", True),
        ("more.a.0", 1),
        ("more.a.1.b", 2),
        ("more.a.2", None),
        ("more.a.2.b", None),
        ("more.lost", None),
        ("lost.way", None),
        ("id.way", None),
    ],
)
def test_what_is_at_the_end_of_a_way(way: str, found: object) -> None:
    assert at(ZONE, *way.split(".")) == found


def test_data_without_some_of_it_and_with_more() -> None:
    assert without(ZONE, ["more"]) == {"id": "z", "isOpen": True}
    assert without({"a": 1, "b": 2}, ["a"], {"c": 3, "d": None}) == {"b": 2, "c": 3}
    assert present({"a": None, "b": 0, "c": ""}) == {"b": 0, "c": ""}


@pytest.mark.parametrize(
    ("value", "way", "expected"),
    [
        ([1, 2, 3], (), [[1, 2], [3]]),
        ([1, 2], (), [[1, 2]]),
        ([], (), [[]]),
        ({"k": [1, 2, 3], "o": 1}, ("k",), [{"k": [1, 2], "o": 1}, {"k": [3], "o": 1}]),
        ({"a": {"k": [1, 2, 3]}}, ("a", "k"), [{"a": {"k": [1, 2]}}, {"a": {"k": [3]}}]),
        ({"k": []}, ("k",), [{"k": []}]),
    ],
)
def test_pieces(value: Any, way: tuple[str, ...], expected: list[Any]) -> None:
    assert pieces(value, way, 2) == expected


def test_an_error_has_its_message() -> None:
    assert APIError("no").message == str(APIError("no")) == "no"
