"""What is wrong with a value of JSON, keyword by keyword."""

from __future__ import annotations

import pytest

from _core.checks import Limits, problem
from _core.operation import NOTHING

KEYWORDS: list[tuple[Limits, list[object], list[object]]] = [
    ({"enum": [1, "a", None, [True], {"b": 1}]}, [1, 1.0, "a", None, [True], {"b": 1.0}], [True, "1", [1], {"b": True}, {}]),
    ({"enum": []}, [], [None, 0, ""]),
    ({"const": 1}, [1, 1.0], [True, "1"]),
    ({"const": {"a": [0]}}, [{"a": [0]}], [{"a": [False]}, {"a": []}]),
    ({"minLength": 2}, ["ab", "🙂🙂", 1, [1]], ["a", "🙂"]),
    ({"maxLength": 2}, ["ab", "🙂🙂", 123], ["abc"]),
    ({"pattern": "b+"}, ["abc", 1], ["ac", ""]),
    ({"pattern": "\\p{L}("}, ["no expression of Python"], []),
    ({"format": "date"}, ["2024-01-02", 12], ["12", "2024-01-02T03:04:05Z"]),
    ({"format": "date-time"}, ["2024-01-02T03:04:05Z"], ["2024-01-02", "12"]),
    ({"format": "duration"}, ["P1D", "-PT1S"], ["12", "03:04"]),
    ({"format": "unheard"}, ["", "x"], []),
    ({"minimum": 1}, [1, 1.5, "0", True], [0, 0.99]),
    ({"maximum": 1}, [1, -5, "2"], [2, 1.01]),
    ({"exclusiveMinimum": 1}, [1.01], [1, 0]),
    ({"exclusiveMaximum": 1}, [0.99], [1, 2]),
    ({"multipleOf": 0.1}, [0.3, 1, 0, -0.7, "x"], [0.35]),
    ({"multipleOf": 0}, ["x"], [1, 0]),
    ({"minItems": 1}, [[0], {}], [[]]),
    ({"maxItems": 1}, [[0], {"a": 1, "b": 2}], [[0, 1]]),
    ({"uniqueItems": True}, [[1, True, "1"], [[1], [True]], [{"a": 0}, {"a": False}], []], [[1, 1.0], [{"a": 1, "b": 2}, {"b": 2, "a": 1}]]),
    ({"uniqueItems": False}, [[1, 1]], []),
    ({"minProperties": 1}, [{"a": 1}, []], [{}]),
    ({"maxProperties": 1}, [{"a": 1}, [1, 2]], [{"a": 1, "b": 2}]),
    ({"required": ["a"]}, [{"a": None}, []], [{"b": 1}]),
    ({"propertyNames": {"maxLength": 1}}, [{"a": 1}, {}], [{"ab": 1}]),
    ({"dependentRequired": {"a": ["b"]}}, [{"a": 1, "b": 1}, {"b": 1}, {}], [{"a": 1}]),
    ({"anyOf": [{"maxLength": 1}, {"minLength": 3}]}, ["a", "abc", 12], ["ab"]),
    ({"allOf": [{"minLength": 1}, {"anyOf": [{"maxLength": 1}]}]}, ["a"], ["", "ab"]),
    ({"unheard": 1}, [1, None], []),
]


@pytest.mark.parametrize(("limits", "good", "bad"), KEYWORDS, ids=str)
def test_each_keyword(limits: Limits, good: list[object], bad: list[object]) -> None:
    assert [problem(value, "", limits) for value in good] == [""] * len(good)
    assert all(problem(value, "", limits) for value in bad)


OF_TYPES: dict[str, tuple[list[object], list[object]]] = {
    "string": (["", "1"], [1, None]),
    "integer": ([1, 1.0, -(2**70)], [True, 1.5, "1", float("inf"), float("nan")]),
    "number": ([1, 1.5], [True, "1"]),
    "boolean": ([True, False], [1, 0]),
    "array": ([[]], [{}, ""]),
    "object": ([{}], [[], None]),
    "null": ([None], [0, "", False]),
}


@pytest.mark.parametrize("kind", OF_TYPES)
def test_each_type(kind: str) -> None:
    good, bad = OF_TYPES[kind]
    assert not any(problem(value, kind, NOTHING) for value in good)
    assert {problem(value, kind, NOTHING) for value in bad} == {f"of type {kind}"}
