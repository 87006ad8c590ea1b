"""Values of any document -> literals that evaluate to them, and that black keeps."""

from __future__ import annotations

import math
import tomllib
from typing import Any

import black
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sdkwright.python.literals import literal, one_line, toml

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4)
    | st.lists(inner, max_size=3).map(tuple)
    | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)


def same(one: Any, other: Any) -> bool:
    """Equal, and of one type all the way down."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


@given(values)
@example("\ud800 \x00 \x7f \u202e")
@example(-0.0)
@example(1e400)
@example((1,))
def test_a_literal_means_the_value(value: Any) -> None:
    assert same(eval(literal(value)), value)


@settings(deadline=None)
@given(scalars)
def test_black_keeps_a_literal(value: Any) -> None:
    text = f"x = {literal(value)}\n"
    if len(text) <= 88:
        assert black.format_str(text, mode=black.Mode()) == text


def test_what_is_no_number_is_still_that() -> None:
    assert math.isnan(eval(literal(math.nan)))


@given(st.text())
@example('"""\n[tool.x]\\')
@example("a\x85b\u2028c\ud800\x0bd\ufeff")
def test_a_string_of_toml_is_the_text_on_one_line(text: str) -> None:
    assert tomllib.loads(f"x = {toml(text)}") == {"x": one_line(text)}
    assert len(one_line(text).splitlines()) <= 1
    toml(text).encode()


@given(values)
def test_a_literal_is_one_line_and_ascii_where_width_is_unclear(value: Any) -> None:
    text = literal(value)
    assert text.isprintable()
