"""Parameters to text: the examples of RFC 6570 and of the OpenAPI Specification, 3.0 to 3.2.

Where those of OpenAPI differ: 3.0.3 and 3.1.0 put dots between the members of a label
that does not explode (3.0.4 and 3.1.1 took that back), and call empty what 3.1.1 calls
undefined. An empty path is never sent, whatever the table says of it.
"""

from __future__ import annotations

from typing import Any

import pytest

from _core import encode
from _core.omit import omit
from _core.styles import Style

KEYS = {"semi": ";", "dot": ".", "comma": ","}
LIST = ["red", "green", "blue"]
RGB = {"R": 100, "G": 200, "B": 150}
COLOURS = ["blue", "black", "brown"]

# RFC 6570, 3.2.2 (simple), 3.2.5 (label), 3.2.7 (matrix): value, plain, exploded
PATHS: dict[str, list[tuple[Any, str, str]]] = {
    "simple": [
        ("value", "value", "value"),
        ("Hello World!", "Hello%20World%21", "Hello%20World%21"),
        ("50%", "50%25", "50%25"),
        ("/foo/bar", "%2Ffoo%2Fbar", "%2Ffoo%2Fbar"),
        (1024, "1024", "1024"),
        (True, "true", "true"),
        (LIST, "red,green,blue", "red,green,blue"),
        (KEYS, "semi,%3B,dot,.,comma,%2C", "semi=%3B,dot=.,comma=%2C"),
        (RGB, "R,100,G,200,B,150", "R=100,G=200,B=150"),
        (["a", ""], "a,", "a,"),
        (["a", None, "b"], "a,b", "a,b"),
        ({"a": 1, "b": None}, "a,1", "a=1"),
    ],
    "label": [
        ("value", ".value", ".value"),
        ("50%", ".50%25", ".50%25"),
        (LIST, ".red,green,blue", ".red.green.blue"),
        (KEYS, ".semi,%3B,dot,.,comma,%2C", ".semi=%3B.dot=..comma=%2C"),
        (RGB, ".R,100,G,200,B,150", ".R=100.G=200.B=150"),
    ],
    "matrix": [
        ("value", ";c=value", ";c=value"),
        ("", ";c", ";c"),
        ("Hello World!", ";c=Hello%20World%21", ";c=Hello%20World%21"),
        (LIST, ";c=red,green,blue", ";c=red;c=green;c=blue"),
        (KEYS, ";c=semi,%3B,dot,.,comma,%2C", ";semi=%3B;dot=.;comma=%2C"),
        (RGB, ";c=R,100,G,200,B,150", ";R=100;G=200;B=150"),
        (["a", ""], ";c=a,", ";c=a;c"),
    ],
}

# RFC 6570, 3.2.8, and OpenAPI 3.2.1, "Style Examples"
QUERIES: list[tuple[str, Any, str, str]] = [
    ("form", "value", "c=value", "c=value"),
    ("form", "", "c=", "c="),
    ("form", "Hello World!", "c=Hello%20World%21", "c=Hello%20World%21"),
    ("form", LIST, "c=red,green,blue", "c=red&c=green&c=blue"),
    ("form", KEYS, "c=semi,%3B,dot,.,comma,%2C", "semi=%3B&dot=.&comma=%2C"),
    ("form", RGB, "c=R,100,G,200,B,150", "R=100&G=200&B=150"),
    ("form", ["a", ""], "c=a,", "c=a&c="),
    ("form", {"a": ""}, "c=a,", "a="),
    ("spaceDelimited", COLOURS, "c=blue%20black%20brown", "c=blue&c=black&c=brown"),
    ("spaceDelimited", RGB, "c=R%20100%20G%20200%20B%20150", "R=100&G=200&B=150"),
    ("pipeDelimited", COLOURS, "c=blue%7Cblack%7Cbrown", "c=blue&c=black&c=brown"),
    ("pipeDelimited", RGB, "c=R%7C100%7CG%7C200%7CB%7C150", "R=100&G=200&B=150"),
    *(
        ("deepObject", value, text, text)
        for value, text in [
            (RGB, "c%5BR%5D=100&c%5BG%5D=200&c%5BB%5D=150"),
            ({"a": ""}, "c%5Ba%5D="),
            ({"a": None, "b": True}, "c%5Bb%5D=true"),
        ]
    ),
]

# Cookies in the style `cookie` are as they are (OpenAPI 3.2.1, Appendix D)
COOKIES: list[tuple[str, Any, str, str]] = [
    ("form", "blue", "c=blue", "c=blue"),
    ("form", "", "c=", "c="),
    ("form", "Hello, world", "c=Hello%2C%20world", "c=Hello%2C%20world"),
    ("form", COLOURS, "c=blue,black,brown", "c=blue; c=black; c=brown"),
    ("form", RGB, "c=R,100,G,200,B,150", "R=100; G=200; B=150"),
    ("cookie", "blue", "c=blue", "c=blue"),
    ("cookie", "", "c=", "c="),
    ("cookie", "Hello%2C%20world!", "c=Hello%2C%20world!", "c=Hello%2C%20world!"),
    ("cookie", 'a, "b"', 'c=a, "b"', 'c=a, "b"'),
    ("cookie", COLOURS, "c=blue,black,brown", "c=blue; c=black; c=brown"),
    ("cookie", RGB, "c=R,100,G,200,B,150", "R=100; G=200; B=150"),
]

HEADERS: list[tuple[Any, str | None, str | None]] = [
    ("a b,c", "a b,c", "a b,c"),
    ("", "", ""),
    (5, "5", "5"),
    (False, "false", "false"),
    ([12345678, 90099], "12345678,90099", "12345678,90099"),
    (RGB, "R,100,G,200,B,150", "R=100,G=200,B=150"),
    *((nothing, None, None) for nothing in (None, omit, [], {}, [None], {"a": None})),
]


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize(
    ("style", "value", "texts"),
    [(style, value, texts) for style, rows in PATHS.items() for value, *texts in rows],
)
def test_paths(style: str, value: object, texts: list[str], explode: bool) -> None:
    styles = {"path:c": Style(style, explode)}
    expected = f"/x/{texts[explode]}/y"
    assert encode.path("/x/{c}/y", {"c": value}, styles) == expected
    if style == "simple" and not explode:
        assert encode.path("/x/{c}/y", {"c": value}) == expected


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
@pytest.mark.parametrize("value", [None, [], {}, [None], {"a": None}])
@pytest.mark.parametrize(
    "template", ["/x/{c}", "/x/{c}/y", "/x/file{c}", "/x/{c}.json"]
)
def test_what_is_undefined_is_no_path(
    template: str, value: object, style: str, explode: bool
) -> None:
    with pytest.raises(ValueError, match="'c' cannot be"):
        encode.path(template, {"c": value}, {"path:c": Style(style, explode)})


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize(("style", "value", "plain", "exploded"), QUERIES)
def test_queries(
    style: str, value: object, plain: str, exploded: str, explode: bool
) -> None:
    found = encode.query({"c": value}, {"query:c": Style(style, explode)})
    assert found == (exploded if explode else plain)


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize(
    "style",
    ["form", "spaceDelimited", "pipeDelimited", "deepObject", "brackets", "dots"],
)
@pytest.mark.parametrize("value", [None, omit, [], {}, [None], {"a": None}])
def test_what_is_undefined_is_in_no_query(
    value: object, style: str, explode: bool
) -> None:
    values = {"a": 1, "c": value, "b": 2}
    assert encode.query(values, {"query:c": Style(style, explode)}) == "a=1&b=2"


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize(("style", "value", "plain", "exploded"), COOKIES)
def test_cookies(
    style: str, value: object, plain: str, exploded: str, explode: bool
) -> None:
    found = encode.cookies({"c": value}, {"cookie:c": Style(style, explode)})
    assert found == (exploded if explode else plain)


@pytest.mark.parametrize("value", ["a;b", "a\r\nX: y", "a\nb", "\0"])
@pytest.mark.parametrize("style", ["cookie", "text"])
def test_a_cookie_that_is_not_escaped_ends_where_it_ends(
    style: str, value: str
) -> None:
    styles = {"cookie:c": Style(style, True)}
    with pytest.raises(ValueError, match="value of a cookie") as caught:
        encode.cookies({"c": value}, styles)
    assert value not in str(caught.value)


@pytest.mark.parametrize(("value", "plain", "exploded"), HEADERS)
def test_headers(value: object, plain: str | None, exploded: str | None) -> None:
    assert encode.header("X", value) == plain
    styles = {"header:X": Style("simple", True)}
    assert encode.header("X", value, styles) == exploded


# RFC 6570, 3.2.3; what would end the query or the path is never left
@pytest.mark.parametrize(
    ("value", "query", "path"),
    [
        ("/foo/bar", "c=/foo/bar", "/x/foo/bar"),
        ("50%", "c=50%25", "/50%25"),
        ("50%25", "c=50%25", "/50%25"),
        ("Hello World!", "c=Hello%20World!", "/Hello%20World!"),
        ("a?b#c[d]", "c=a?b%23c%5Bd%5D", "/a%3Fb%23c%5Bd%5D"),
        ("a&b=c+d", "c=a&b=c+d", "/a&b=c+d"),
    ],
)
def test_reserved_characters_where_allowed(value: str, query: str, path: str) -> None:
    form, simple = Style("form", True, True), Style("simple", False, True)
    assert encode.query({"c": value}, {"query:c": form}) == query
    template = "/x{c}" if value.startswith("/") else "/{c}"
    assert encode.path(template, {"c": value}, {"path:c": simple}) == path


# OpenAPI 3.2.1, Parameter Object, examples
@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (
            "json",
            {"lat": 40.6, "long": -73.9},
            "c=%7B%22lat%22%3A40.6%2C%22long%22%3A-73.9%7D",
        ),
        ("json", None, ""),
        ("json", "", "c=%22%22"),
        ("json", [], "c=%5B%5D"),
        ("json", {}, "c=%7B%7D"),
        ("text", "a b", "c=a%20b"),
        (
            "querystring",
            {"numbers": [1, 2], "flag": None},
            "%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
        ),
        ("querytext", "$.a.b[1:1]", "%24.a.b%5B1%3A1%5D"),
        ("querytext", {"a": 1}, "%7B%22a%22%3A1%7D"),
    ],
)
def test_content(style: str, value: object, expected: str) -> None:
    assert encode.query({"c": value}, {"query:c": Style(style, False)}) == expected


def test_a_whole_query_of_plain_text_has_its_own_signs() -> None:
    styles = {"query:c": Style("querytext", False, True)}
    assert encode.query({"c": "a[0]=x y&b=1#"}, styles) == "a%5B0%5D=x%20y&b=1%23"


DEEP = {"b": {"d": 1}, "e": [1, 2], "f": [{"g": True}]}


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style("form", True), [1, 2], "a=1&a=2"),
        (Style("form", False), [1, 2], "a=1,2"),
        (Style("form", True, many="brackets"), [1, 2], "a[]=1&a[]=2"),
        (Style("form", True, many="indices"), [1, 2], "a[0]=1&a[1]=2"),
        (Style("form", True, many="indices"), [{"b": [3]}], "a[0][b][0]=3"),
        (Style("form", True, many="brackets"), {"b": [1, 2]}, "b[]=1&b[]=2"),
        (Style("form", True, many="brackets"), "x", "a=x"),
        (Style("brackets", True), DEEP, "a[b][d]=1&a[e]=1&a[e]=2&a[f][0][g]=true"),
        (
            Style("brackets", True, many="indices"),
            DEEP,
            "a[b][d]=1&a[e][0]=1&a[e][1]=2&a[f][0][g]=true",
        ),
        (Style("dots", True), DEEP, "a.b.d=1&a.e=1&a.e=2&a.f[0].g=true"),
        (
            Style("dots", True, many="comma"),
            DEEP,
            "a.b.d=1&a.e=1,2&a.f[0].g=true",
        ),
        (Style("dots", True, many="brackets"), {"e": [1]}, "a.e[]=1"),
        (Style("deepObject", True), {"e": [1]}, "a[e][]=1"),
        (Style("deepObject", True, many="comma"), {"e": [1, 2]}, "a[e]=1,2"),
        (Style("form", True, booleans="title"), True, "a=True"),
        (Style("form", True, booleans="number"), [True, False], "a=1&a=0"),
        (Style("form", False, booleans="title"), [False, "true", 1], "a=False,true,1"),
        (Style("brackets", True, booleans="number"), {"b": {"c": False}}, "a[b][c]=0"),
    ],
)
def test_habits_of_real_apis(style: Style, value: object, expected: str) -> None:
    found = encode.query({"a": value}, {"query:a": style})
    assert found.replace("%5B", "[").replace("%5D", "]") == expected
