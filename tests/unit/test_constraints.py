"""The limits of a type -> what docstrings say of them."""

from __future__ import annotations

import pytest

from sdkwright import ir
from sdkwright.python.constraints import constraints

SAID: dict[str, dict[str, ir.Json]] = {
    "": {},
    "From 1 to 40.": {"minimum": 1, "maximum": 40},
    "At least 0.": {"minimum": 0},
    "At most 1.5.": {"maximum": 1.5},
    "More than 0, a multiple of 0.5.": {"exclusiveMinimum": 0, "multipleOf": 0.5},
    "Less than 9.": {"exclusiveMaximum": 9},
    "2 to 30 characters, matching `^[A-Z]`.": {"minLength": 2, "maxLength": 30, "pattern": "^[A-Z]"},
    "8 characters.": {"minLength": 8, "maxLength": 8},
    "At most 1 character.": {"minLength": 0, "maxLength": 1},
    "Not empty.": {"minLength": 1},
    "At least 2 items, no two alike.": {"minItems": 2, "uniqueItems": True},
    "At most 5 keys.": {"maxProperties": 5},
}


@pytest.mark.parametrize("text", SAID)
def test_limits_in_words(text: str) -> None:
    limits: ir.Limits = tuple(SAID[text].items())
    assert constraints(ir.Primitive(ir.Scalar.STRING, limits)) == text
    assert constraints(ir.OneOf((ir.ListOf(ir.ANY, limits), ir.NULL))) == text


@pytest.mark.parametrize("pattern", ["a" * 61, "`"])
def test_a_pattern_that_nobody_reads_is_not_repeated(pattern: str) -> None:
    assert constraints(ir.Primitive(ir.Scalar.STRING, (("pattern", pattern),))) == ""


def test_the_limits_of_one_of_several_are_not_those_of_all() -> None:
    short = ir.Primitive(ir.Scalar.STRING, (("maxLength", 3),))
    assert constraints(ir.OneOf((short, ir.Primitive(ir.Scalar.INTEGER)))) == ""
