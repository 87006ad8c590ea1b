"""Parameters to text: the tables of the OpenAPI Specification and of RFC 6570."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Annotated, Any

import pytest
from pydantic import Field

from _core import encode
from _core.models import Model, NumberEnum, TextEnum
from _core.omit import omit
from _core.styles import Style

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

# OpenAPI 3.1.1, "Style Examples": style, explode, string, array, object
PATHS = [
    ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    (
        "matrix",
        False,
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    (
        "matrix",
        True,
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
]
QUERIES = [
    (
        "form",
        False,
        "color=blue",
        "color=blue,black,brown",
        "color=R,100,G,200,B,150",
    ),
    (
        "form",
        True,
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
    (
        "spaceDelimited",
        False,
        "color=blue",
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    (
        "pipeDelimited",
        False,
        "color=blue",
        "color=blue%7Cblack%7Cbrown",
        "color=R%7C100%7CG%7C200%7CB%7C150",
    ),
    (
        "spaceDelimited",
        True,
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
    (
        "deepObject",
        True,
        "color=blue",
        "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ),
    (
        "json",
        False,
        "color=%22blue%22",
        "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
        "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
    ),
]
COOKIES = [
    (
        "form",
        False,
        "color=blue",
        "color=blue,black,brown",
        "color=R,100,G,200,B,150",
    ),
    (
        "form",
        True,
        "color=blue",
        "color=blue; color=black; color=brown",
        "R=100; G=200; B=150",
    ),
]


def cases(table: list[tuple[str, bool, str, str, str]]) -> Any:
    return pytest.mark.parametrize(
        ("style", "value", "expected"),
        [
            pytest.param(Style(style, explode), value, wanted, id=f"{style}-{explode}")
            for style, explode, *texts in table
            for value, wanted in zip(("blue", ARRAY, OBJECT), texts, strict=True)
        ],
    )


@cases(PATHS)
def test_path_styles(style: Style, value: object, expected: str) -> None:
    styles = {"path:color": style}
    assert encode.path("/x/{color}", {"color": value}, styles) == f"/x/{expected}"


@cases(QUERIES)
def test_query_styles(style: Style, value: object, expected: str) -> None:
    assert encode.query({"color": value}, {"query:color": style}) == expected


@cases(COOKIES)
def test_cookie_styles(style: Style, value: object, expected: str) -> None:
    assert encode.cookies({"color": value}, {"cookie:color": style}) == expected


@pytest.mark.parametrize(
    ("explode", "expected"), [(False, "R,100,G,200,B,150"), (True, "R=100,G=200,B=150")]
)
def test_header_styles(explode: bool, expected: str) -> None:
    styles = {"header:X": Style("simple", explode)}
    assert encode.header("X", OBJECT, styles) == expected
    assert encode.header("X", ARRAY, styles) == "blue,black,brown"
    assert encode.header("X", "a b%/é", styles) == "a b%/é"
    assert encode.header("X", {"a": None}, {"header:X": Style("json", False)}) == (
        '{"a":null}'
    )


def test_what_is_usual_in_each_place() -> None:
    assert encode.query({"c": ARRAY}) == "c=blue&c=black&c=brown"
    assert encode.query({"c": OBJECT}) == "R=100&G=200&B=150"
    assert encode.cookies({"c": ARRAY}) == "c=blue; c=black; c=brown"
    assert encode.path("/{c}", {"c": ARRAY}) == "/blue,black,brown"
    assert encode.path("/{c}", {"c": OBJECT}) == "/R,100,G,200,B,150"
    assert encode.header("X", OBJECT) == "R,100,G,200,B,150"


class Size(Enum):
    BIG = 3


class Colour(TextEnum):
    RED = "dark red"


class Level(NumberEnum):
    HIGH = 2


class Filter(Model):
    since: Annotated[date | None, Field(alias="created-since")] = None
    tags: list[str] | None = None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        ("", ""),
        ("a&b=c d+é", "a%26b%3Dc%20d%2B%C3%A9"),
        (date(2020, 1, 2), "2020-01-02"),
        (datetime(2020, 1, 2, 3, tzinfo=timezone.utc), "2020-01-02T03%3A00%3A00Z"),
        (
            datetime(2020, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))),
            "2020-01-02T03%3A00%3A00%2B02%3A00",
        ),
        (Size.BIG, "3"),
        (Colour.RED, "dark%20red"),
        (Level.HIGH, "2"),
    ],
)
def test_plain_values(value: object, expected: str) -> None:
    assert encode.query({"x": value}) == f"x={expected}"
    assert encode.query({"x": [value]}) == f"x={expected}"


@pytest.mark.parametrize("value", [None, omit, [], {}, [None, omit], {"a": None}])
def test_nothing_is_left_out(value: object) -> None:
    assert encode.query({"x": value, "y": 1}) == "y=1"
    assert encode.free_query({"x": value, "y": 1}) == "y=1"
    assert encode.form({"x": value, "y": 1}) == b"y=1"
    assert encode.cookies({"x": value, "y": 1}) == "y=1"


def test_headers_without_value() -> None:
    assert encode.header("X", None) is None
    assert encode.header("X", omit) is None
    assert encode.header("X", "") == ""


@pytest.mark.parametrize("text", ["a\r\nB: c", "a\nb", "a\0b"])
def test_a_header_is_one_line(text: str) -> None:
    with pytest.raises(ValueError, match="'X' has a line break") as caught:
        encode.header("X", text)
    assert text not in str(caught.value)


def test_models_and_any_mapping_or_sequence() -> None:
    model = Filter(since=date(2020, 1, 2))
    assert encode.query({"f": model}) == "created-since=2020-01-02"
    deep = {"query:f": Style("deepObject", True)}
    assert encode.query({"f": model}, deep) == "f%5Bcreated-since%5D=2020-01-02"
    assert encode.query({"f": MappingProxyType({"a": (1, 2)})}) == "a=1&a=2"
    assert encode.query({"f": frozenset([1])}) == "f=1"


def test_deep_objects_are_as_deep_as_their_data() -> None:
    value = {"a": {"b": {"c": 1}}, "d": ["x", "y"], "e": [{"f": 1}, {"f": 2}]}
    encoded = encode.query({"q": value}, {"query:q": Style("deepObject", True)})
    assert encoded.replace("%5B", "[").replace("%5D", "]") == (
        "q[a][b][c]=1&q[d][]=x&q[d][]=y&q[e][0][f]=1&q[e][1][f]=2"
    )
    free = encode.free_query({"q": value, "l": [1, 2]})
    assert free.replace("%5B", "[").replace("%5D", "]") == (
        "q[a][b][c]=1&q[d]=x&q[d]=y&q[e][0][f]=1&q[e][1][f]=2&l=1&l=2"
    )


def test_what_no_style_can_write_is_json() -> None:
    styles = {"query:x": Style("form", False)}
    assert encode.query({"x": [{"a": 1}]}, styles) == "x=%7B%22a%22%3A1%7D"
    assert encode.header("X", [[1, 2]]) == "[1,2]"


def test_reserved_characters_pass_where_allowed() -> None:
    styles = {"query:x": Style("form", True, allow_reserved=True)}
    value = "a/b?c=d&e,f:g %41 50% #[]"
    assert encode.query({"x": value}, styles) == (
        "x=a/b?c=d&e,f:g%20%41%2050%25%20%23%5B%5D"
    )
    assert encode.query({"x": value, "y": "/"}, styles).endswith("&y=%2F")


@pytest.mark.parametrize(
    ("template", "values", "expected"),
    [
        ("/x/{user-id}", {"user-id": "a b"}, "/x/a%20b"),
        ("/x/{a.b}/{0}", {"a.b": 1, "0": 2}, "/x/1/2"),
        ("/x/{a}...{b}", {"a": "1", "b": "2/3"}, "/x/1...2%2F3"),
        ("/x/{id}:run", {"id": "é"}, "/x/%C3%A9:run"),
        ("/{a.__class__}/x", {"a.__class__": "safe"}, "/safe/x"),
        ("/100%/{a}", {"a": "50%"}, "/100%/50%25"),
        ("/x/{a}{b}", {"a": 1, "b": 2}, "/x/12"),
        ("/x", {}, "/x"),
        ("/{a}/{a}", {"a": 1}, "/1/1"),
        ("/x/{a}", {"a": "..."}, "/x/..."),
        ("/x/{a}", {"a": "%2e%2e"}, "/x/%252e%252e"),
    ],
)
def test_templates(template: str, values: dict[str, object], expected: str) -> None:
    assert encode.path(template, values) == expected


@pytest.mark.parametrize("template", ["/x/{a}", "/x/{a}/y", "{a}"])
@pytest.mark.parametrize("value", ["", ".", "..", None, omit, []])
def test_a_value_cannot_change_the_path(template: str, value: object) -> None:
    with pytest.raises(ValueError, match="'a' cannot be"):
        encode.path(template, {"a": value})


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("/x/{a}.{b}", {"a": "", "b": ""}),
        ("/x/{a}{b}", {"a": ".", "b": "."}),
        ("/x/{a}-{b}", {"a": "", "b": "1"}),
    ],
)
def test_several_values_cannot_change_it_together(
    template: str, values: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match="it would change the path"):
        encode.path(template, values)


@pytest.mark.parametrize("value", ["../admin", "a/../b", "a/%2e%2e/b", "a/./b", ".."])
def test_reserved_expansion_cannot_climb(value: str) -> None:
    styles = {"path:a": Style("simple", False, allow_reserved=True)}
    assert encode.path("/x/{a}", {"a": "b/c.d"}, styles) == "/x/b/c.d"
    assert encode.path("/x/{a}", {"a": "b?c#d"}, styles) == "/x/b%3Fc%23d"
    with pytest.raises(ValueError, match="it would change the path"):
        encode.path("/x/{a}", {"a": value}, styles)


def test_labels_cannot_change_the_path() -> None:
    styles = {"path:a": Style("label", False)}
    with pytest.raises(ValueError, match="it would change the path"):
        encode.path("/x/{a}", {"a": "."}, styles)


def test_a_path_parameter_that_is_missing_is_an_error() -> None:
    with pytest.raises(KeyError, match="b"):
        encode.path("/{a}/{b}", {"a": "1"})


def test_cookie_values_keep_the_octets_of_a_token() -> None:
    assert encode.cookies({"t": "ab+/=="}) == "t=ab+/=="
    assert encode.cookies({"t": 'a;b "c"\r\n,%'}) == "t=a%3Bb%20%22c%22%0D%0A%2C%25"


def test_forms() -> None:
    values = {"a": [1, 2], "b": {"c": {"d": "x y"}}, "e": None}
    assert encode.form(values) == b"a=1&a=2&b%5Bc%5D%5Bd%5D=x%20y"
    styles = {"form:a": Style("form", False), "form:b": Style("json", False)}
    assert encode.form(values, styles) == (
        b"a=1,2&b=%7B%22c%22%3A%7B%22d%22%3A%22x%20y%22%7D%7D"
    )
