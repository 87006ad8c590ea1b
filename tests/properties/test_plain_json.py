"""JSON that is read from its bytes is what the standard library reads, or is not read; lines are found as by splitting."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkwright.spec import lines
from sdkwright.spec.lines import Lines
from sdkwright.spec.places import JsonPlaces
from sdkwright.spec.plain_json import is_too_deep, plain_json
from sdkwright.spec.repairs import Written, written

LEVELS = 50
TEXTS = st.text(alphabet='ab":\\,{}[] é\n\t\x00/😀', max_size=6)
NUMBERS = st.sampled_from(["0", "-0", "1.10", "1e5", "1E400", "12345678901234567890123", "-0.0", "2.50"])
ESCAPED = [json.dumps, lambda text: json.dumps(text, ensure_ascii=False), lambda text: "".join(f"\\u{ord(c):04x}" if ord(c) < 128 else c for c in text).join('""')]
SPACES = st.sampled_from(["", "", " ", "\n  ", "\r\n", "\t"])


@st.composite
def written_texts(draw: st.DrawFn) -> str:
    return str(draw(st.sampled_from(ESCAPED))(draw(TEXTS)))


@st.composite
def written_values(draw: st.DrawFn, levels: int = 3) -> str:
    """A value as somebody may write it; keys may occur twice."""
    kind = draw(st.sampled_from(["text", "number", "word", "object", "object", "list"] if levels else ["text", "number"]))
    space = draw(SPACES)
    if kind == "text":
        return draw(written_texts())
    if kind == "number":
        return draw(NUMBERS)
    if kind == "word":
        return draw(st.sampled_from(["true", "false", "null", "NaN"]))
    inner = written_values(levels - 1)
    if kind == "list":
        return f"[{space}" + f"{space},".join(draw(st.lists(inner, max_size=3))) + f"{space}]"
    pairs = draw(st.lists(st.tuples(written_texts(), SPACES, inner), max_size=4))
    return f"{{{space}" + f",{space}".join(f"{key}{gap}:{space}{value}" for key, gap, value in pairs) + f"{space}}}"


def standard(text: str) -> tuple[Any, bool]:
    """What the standard library reads, and whether a key occurs twice."""
    repeated: list[bool] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(items)
        repeated.append(len(found) != len(items))
        return found

    return json.loads(text, object_pairs_hook=pairs, parse_float=written), any(repeated)


def told(value: Any) -> str:
    """A value with the texts of its numbers."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{k!r}: {told(v)}' for k, v in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(told, value))}]"
    return f"{type(value).__name__} {value}" if isinstance(value, Written) else repr(value)


@settings(max_examples=400)
@given(written_values())
def test_what_is_read_is_what_the_standard_library_reads(text: str) -> None:
    expected, is_repeated = standard(text)
    found = plain_json(text.encode(), LEVELS)
    if found is None:
        return
    assert not is_repeated
    assert told(found) == told(expected)


@given(st.dictionaries(st.text(alphabet="ab:é", max_size=3), st.text(alphabet="ab:\"", max_size=3)))
def test_what_is_usual_is_read(value: dict[str, str]) -> None:
    assert plain_json(json.dumps(value, ensure_ascii=False).encode(), LEVELS) == value
    assert plain_json(json.dumps([value], indent=2).encode(), LEVELS) == [value]


@pytest.mark.parametrize(
    "text",
    ['{"a": 1, "a": 1}', '{"a": 1, "a" : 2}', '{"\\u0022:": 1, "a": 1, "a": 1}', '{"a": ":", "b": {"c": 1, "c": 1}}', '["\\u003a", {"a": "\\":", "a": 1}]', "3", '"a"', "", "{", '{"a": NaN}', "\ufeff{}", '{"a": "\ud800"}'],
)  # fmt: skip
def test_what_takes_the_longer_way(text: str) -> None:
    assert plain_json(text.encode("utf-8", "surrogatepass"), LEVELS) is None


def test_what_is_nested_too_deep_takes_the_longer_way() -> None:
    for levels in (LEVELS, 2_000):
        assert plain_json(b"[" * levels + b"]" * levels, LEVELS) == (None if levels > LEVELS else json.loads("[" * levels + "]" * levels))
    assert not is_too_deep([[1]], 2) and is_too_deep([[[1]]], 2)


@given(st.text(alphabet="ab\né😀\r", max_size=40), st.data())
def test_lines_are_found_as_by_splitting(text: str, data: st.DataObject) -> None:
    with pytest.MonkeyPatch.context() as small:
        small.setattr(lines, "_BLOCK", data.draw(st.integers(1, 8)))
        found = Lines(text.encode())
        split = text.split("\n")
        for number in range(len(text) + 1):
            before = text[:number].split("\n")
            assert found.place(len(text[:number].encode())) == (len(before), len(before[-1]) + 1)
        for number, line in enumerate(split, 1):
            assert found.text(number) == (number, line)
        assert found.text(len(split) + 3) == (len(split), split[-1])


@given(st.recursive(st.integers() | st.text(alphabet="aé😀\\\"", max_size=3), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(alphabet="aé😀\"", max_size=2), inner, max_size=3)), st.sampled_from([None, 2]), st.booleans())
def test_places_are_those_of_bytes(value: Any, indent: int | None, is_ascii: bool) -> None:
    raw = b" " * 3 + json.dumps(value, indent=indent, ensure_ascii=is_ascii).encode() + b"\n"
    places, plain = JsonPlaces(raw), JsonPlaces(raw, is_plain=True)

    def look(inner: Any, pointer: tuple[str, ...]) -> None:
        pairs = inner.items() if isinstance(inner, dict) else enumerate(inner) if isinstance(inner, list) else ()
        for key, below in pairs:
            at = places.find((*pointer, str(key)))
            assert plain.find((*pointer, str(key))) == at
            start, _ = json.JSONDecoder().raw_decode(raw[at:].decode())
            assert start == (key if isinstance(inner, dict) else below)
            look(below, (*pointer, str(key)))

    look(value, ())
