"""JSON to XML and back by a description."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from _core.xml import (
    ANYTHING,
    BASE64,
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    TOKEN,
    Attribute,
    Choice,
    Element,
    Inline,
    ListOf,
    MapOf,
    Object,
    OneOf,
    Repeated,
    Text,
    Xml,
)

Root = Element | Choice | Inline


def written(root: Root, value: object) -> str:
    """The XML of a value, without its first line."""
    text = Xml(lambda: root).written(json.dumps(value).encode()).decode()
    head, _, rest = text.partition("\n")
    assert head == "<?xml version='1.0' encoding='utf-8'?>"
    return rest


def read(root: Root, content: str | bytes, media_type: str = "application/xml") -> Any:
    """The value of XML."""
    data = content if isinstance(content, bytes) else content.encode()
    response = httpx.Response(200, content=data, headers={"content-type": media_type})
    return json.loads(Xml(answers={200: lambda: root}).read(response))


def thing(
    nodes: Mapping[str, Any], rest: Callable[[str], Any] | None = None
) -> Element:
    return Element("thing", Object(lambda: nodes, rest))


BOOK = Object(
    lambda: {"title": Element("title", TEXT), "pages": Element("pages", INTEGER)}
)


@pytest.mark.parametrize(
    ("nodes", "value", "content"),
    [
        ({"a": Element("a", TEXT)}, {"a": " x\n"}, "<a> x\n</a>"),
        ({"a": Element("a", TEXT)}, {"a": ""}, "<a />"),
        ({"a": Element("a", TEXT)}, {"a": "<&>\r"}, "<a>&lt;&amp;&gt;&#13;</a>"),
        ({"a": Element("a", TEXT)}, {}, ""),
        ({"a": Element("A", INTEGER)}, {"a": -5}, "<A>-5</A>"),
        ({"a": Element("a", NUMBER)}, {"a": 1.5}, "<a>1.5</a>"),
        ({"a": Element("a", NUMBER)}, {"a": 2}, "<a>2</a>"),
        ({"a": Element("a", BOOLEAN)}, {"a": False}, "<a>false</a>"),
        ({"a": Element("a", TOKEN)}, {"a": "2026-01-02"}, "<a>2026-01-02</a>"),
        ({"a": Element("a", OneOf(INTEGER, TEXT))}, {"a": 5}, "<a>5</a>"),
        ({"a": Element("a", OneOf(INTEGER, TEXT))}, {"a": "x"}, "<a>x</a>"),
        ({"a": Element("a", OneOf(BOOK, TEXT))}, {"a": "x"}, "<a>x</a>"),
        (
            {"a": Element("a", OneOf(BOOK, TEXT))},
            {"a": {"title": "x"}},
            "<a><title>x</title></a>",
        ),
        ({"a": Repeated(Element("b", INTEGER))}, {"a": [1]}, "<b>1</b>"),
        ({"a": Repeated(Element("b", INTEGER))}, {"a": [1, 2]}, "<b>1</b><b>2</b>"),
        ({"a": Repeated(Element("b", TEXT))}, {"a": [""]}, "<b />"),
        ({"a": Repeated(Element("b", INTEGER), required=True)}, {"a": []}, ""),
        (
            {"a": Element("a", ListOf(Element("b", TEXT)))},
            {"a": ["x"]},
            "<a><b>x</b></a>",
        ),
        ({"a": Element("a", ListOf(Element("b", TEXT)))}, {"a": []}, "<a />"),
        (
            {"a": Repeated(Element("b", ListOf(Element("c", INTEGER))))},
            {"a": [[1, 2], [3]]},
            "<b><c>1</c><c>2</c></b><b><c>3</c></b>",
        ),
        (
            {"a": Repeated(Element("c", TEXT), Element("b", INTEGER))},
            {"a": [1, "x", "y"]},
            "<b>1</b><c>x</c><c>y</c>",
        ),
        ({"a": Element("a", BOOK)}, {"a": {}}, "<a />"),
        ({"a": Element("a", BOOK)}, {"a": {"pages": 3}}, "<a><pages>3</pages></a>"),
        (
            {"a": Inline(BOOK), "b": Element("b", TEXT)},
            {"a": {"pages": 3}, "b": ""},
            "<pages>3</pages><b />",
        ),
        (
            {"a": Element("a", MapOf(lambda name: Element(name, INTEGER)))},
            {"a": {"x": 1, "y": 2}},
            "<a><x>1</x><y>2</y></a>",
        ),
        (
            {"a": Element("a", MapOf(lambda name: Repeated(Element(name, INTEGER))))},
            {"a": {"x": [1, 2]}},
            "<a><x>1</x><x>2</x></a>",
        ),
        (
            {"a": Element("a", ANYTHING)},
            {"a": {"x": ["1", {"y": ""}]}},
            "<a><x>1</x><x><y /></x></a>",
        ),
        (
            {"a": Repeated(Choice(Element("cat", BOOK), Element("dog", TEXT)))},
            {"a": [{"title": "x"}, "y"]},
            "<cat><title>x</title></cat><dog>y</dog>",
        ),
        (
            {"a": Element("a", TEXT)},
            {"a": "x", "b": ["1", "2"], "c": {"d": ""}},
            "<a>x</a><b>1</b><b>2</b><c><d /></c>",
        ),
    ],
)
def test_values_are_written_and_read_by_their_description(
    nodes: Mapping[str, Any], value: object, content: str
) -> None:
    text = f"<thing>{content}</thing>" if content else "<thing />"
    assert written(thing(nodes), value) == text
    assert read(thing(nodes), text) == value


XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


@pytest.mark.parametrize(
    ("nodes", "value", "text"),
    [
        ({"a": Attribute("a", INTEGER)}, {"a": 5}, '<thing a="5" />'),
        (
            {"a": Attribute("a", ListOf(Element("b", INTEGER)))},
            {"a": [5, 6]},
            '<thing a="5 6" />',
        ),
        (
            {"a": Attribute("lang", TEXT), "b": Text(TEXT)},
            {"a": "en", "b": " x "},
            '<thing lang="en"> x </thing>',
        ),
        ({"a": Text(INTEGER)}, {"a": 5}, "<thing>5</thing>"),
        (
            {"a": Inline(Object(lambda: {"b": Attribute("b", TEXT)}))},
            {"a": {"b": "x"}},
            '<thing b="x" />',
        ),
        (
            {"a": Text(TEXT), "b": Element("b", TEXT)},
            {"a": "x", "b": "y"},
            "<thing>x<b>y</b></thing>",
        ),
        ({}, {"@id": "x", "#text": "y"}, '<thing id="x">y</thing>'),
        (
            {"a": Element("a", TEXT)},
            {"a": None},
            f'<thing {XSI}><a xsi:nil="true" /></thing>',
        ),
        (
            {"a": Repeated(Element("a", TEXT))},
            {"a": [None, "x"]},
            f'<thing {XSI}><a xsi:nil="true" /><a>x</a></thing>',
        ),
        (
            {"a": Element("a", TEXT, "urn:a", "p")},
            {"a": "x"},
            '<thing xmlns:p="urn:a"><p:a>x</p:a></thing>',
        ),
        (
            {"a": Element("a", TEXT, "urn:a")},
            {"a": "x"},
            '<thing><a xmlns="urn:a">x</a></thing>',
        ),
        (
            {"a": Attribute("a", TEXT, "urn:a")},
            {"a": "x"},
            '<thing xmlns:ns1="urn:a" ns1:a="x" />',
        ),
        (
            {
                "a": Attribute(
                    "lang", TEXT, "http://www.w3.org/XML/1998/namespace", "xml"
                )
            },
            {"a": "en"},
            '<thing xml:lang="en" />',
        ),
        (
            {
                "a": Element("a", TEXT, "urn:a", "p"),
                "b": Element("a", TEXT, "urn:b", "p"),
            },
            {"a": "x", "b": "y"},
            '<thing xmlns:p="urn:a" xmlns:ns2="urn:b"><p:a>x</p:a><ns2:a>y</ns2:a></thing>',
        ),
        (
            {"a": Element("b", TEXT)},
            {"a": "x", "{urn:a}b2": "y", "{}a": "z", "@{urn:a}c": "1"},
            '<thing ns1:c="1" xmlns:ns1="urn:a"><b>x</b><b2 xmlns="urn:a">y</b2><a>z</a></thing>',
        ),
    ],
)
def test_attributes_text_and_namespaces(
    nodes: Mapping[str, Any], value: object, text: str
) -> None:
    assert ET.canonicalize(written(thing(nodes), value)) == ET.canonicalize(text)
    assert read(thing(nodes), text) == value


def test_a_namespace_is_said_once_and_where_it_is_expected() -> None:
    deep = Element("deep", TEXT, "urn:a")
    root = Element(
        "thing",
        Object(lambda: {"a": deep, "b": Element("b", TEXT, "urn:b", "b")}),
        "urn:a",
    )
    value = {"a": "x", "b": "y"}
    text = '<thing xmlns="urn:a" xmlns:b="urn:b"><deep>x</deep><b:b>y</b:b></thing>'
    assert written(root, value) == text
    assert read(root, text) == value


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (INTEGER, " +5\n", 5),
        (INTEGER, "", None),
        (INTEGER, "5.5", "5.5"),
        (INTEGER, "9" * 5000, "9" * 5000),
        (NUMBER, "1e3", 1000.0),
        (NUMBER, "1e999", "1e999"),
        (NUMBER, "INF", "INF"),
        (NUMBER, "7", 7),
        (BOOLEAN, "1", True),
        (BOOLEAN, " False ", False),
        (BOOLEAN, "maybe", "maybe"),
        (BOOLEAN, "", None),
        (TOKEN, "\n a b \n", "a b"),
        (TOKEN, " ", None),
        (BASE64, "AB\n  CD", "ABCD"),
        (TEXT, "a<!-- b -->c<![CDATA[<d>]]>", "ac<d>"),
        (OneOf(INTEGER, BOOLEAN), "true", True),
        (OneOf(INTEGER, TEXT), "", ""),
        (OneOf(INTEGER, BOOLEAN), "", None),
        (TEXT, "<b>x</b>", {"b": "x"}),
        (OneOf(INTEGER, TEXT), "<b>x</b>", {"b": "x"}),
        (ANYTHING, "a<b>x</b>c", {"b": "x", "#text": "ac"}),
        (BOOK, "x", {"#text": "x"}),
        (ListOf(Element("b", TEXT)), "x", ["x"]),
    ],
)
def test_texts_become_what_is_described_or_stay(
    kind: Any, text: str, value: object
) -> None:
    root = thing({"a": Element("a", kind)})
    assert read(root, f"<thing><a>{text}</a></thing>") == {"a": value}


@pytest.mark.parametrize(
    ("node", "text", "value"),
    [
        (Element("a", TEXT), "<a>1</a><a>2</a>", ["1", "2"]),
        (Element("a", ListOf(Element("b", TEXT))), "<a>1</a><a>2</a>", ["1", "2"]),
        (Element("a", ListOf(Element("b", TEXT))), "<a><c>1</c></a>", ["1"]),
        (Repeated(Element("a", TEXT)), "<a><b>1</b><b>2</b></a>", ["1", "2"]),
        (
            Repeated(Element("a", BOOK)),
            "<a><Book><title>x</title></Book></a>",
            [{"title": "x"}],
        ),
        (Repeated(Element("a", BOOK)), "<a><title>x</title></a>", [{"title": "x"}]),
        (Repeated(Element("a", BOOK)), "<a />", []),
        (Repeated(Element("a", BOOK)), "<a x='1'/>", [{"@x": "1"}]),
        (Repeated(Element("a", ANYTHING)), "<a><b>1</b></a>", [{"b": "1"}]),
        (
            Repeated(Choice(Element("a", TEXT), Element("b", BOOK))),
            "<a><c/></a>",
            [{"c": ""}],
        ),
        (Choice(Element("a", TEXT), Element("b", INTEGER)), "<b>1</b>", 1),
        (
            Choice(Element("a", TEXT), Element("b", INTEGER)),
            "<b>1</b><a>1</a>",
            [1, "1"],
        ),
        (Element("a", TEXT, "urn:a", "p"), "<a>x</a>", "x"),
        (Element("a", TEXT), "<a xmlns='urn:x'>x</a>", "x"),
        (Element("p:a", TEXT), "<p:a xmlns:p='urn:x'>x</p:a>", "x"),
        (
            Element("a", INTEGER),
            "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='1'/>",
            None,
        ),
    ],
)
def test_servers_that_write_otherwise_are_understood(
    node: Any, text: str, value: object
) -> None:
    other = Element("other", TEXT)
    assert read(thing({"a": node, "other": other}), f"<thing>{text}</thing>") == {
        "a": value
    }


def test_text_may_be_the_only_property_even_if_nothing_says_so() -> None:
    root = thing({"lang": Attribute("lang", TEXT), "content": Element("content", TEXT)})
    assert read(root, "<thing lang='en'>\n x \n</thing>") == {
        "lang": "en",
        "content": "x",
    }


def test_a_choice_is_made_by_the_tag_then_by_the_properties() -> None:
    root = Choice(
        Element("cat", BOOK),
        Element("dog", BOOK),
        Element("bird", INTEGER),
        tag="kind",
        values={"d": 1},
    )
    assert written(root, {"kind": "d", "title": "x"}).startswith("<dog>")
    assert written(root, {"kind": "?", "title": "x"}).startswith("<cat>")
    assert written(root, 5) == "<bird>5</bird>"
    assert written(
        Choice(Element("a", Object(dict)), Element("b", OneOf(BOOK, TEXT))),
        {"title": ""},
    ).startswith("<b>")


def test_the_only_property_of_an_object_may_be_the_root() -> None:
    root = Inline(Object(lambda: {"Upload": Element("Upload", BOOK)}))
    assert (
        written(root, {"Upload": {"title": "x"}}) == "<Upload><title>x</title></Upload>"
    )
    assert read(root, "<Upload><title>x</title></Upload>") == {"Upload": {"title": "x"}}


def test_lists_in_attributes_of_unions_are_read_by_their_first_option() -> None:
    items = ListOf(Choice(Element("b", INTEGER), Element("c", TEXT)))
    root = thing({"a": Attribute("a", items), "b": Attribute("b", BOOK)})
    assert read(root, "<thing a='1 2' b='x'/>") == {"a": [1, 2], "b": "x"}


def test_objects_are_no_lists() -> None:
    options = (Element("list", ListOf(Element("b", TEXT))), Element("book", BOOK))
    assert written(Choice(*options), {"other": 1}).startswith("<book>")
    assert written(Choice(*options), ["x"]) == "<list><b>x</b></list>"
    assert written(Choice(options[0], Element("flag", BOOLEAN)), {"x": 1}).startswith(
        "<list>"
    )


def test_what_is_not_described_may_be_null_too() -> None:
    nil = "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>"
    assert read(thing({}), f"<thing><b>{nil}</b></thing>") == {"b": {"a": None}}


def test_a_list_of_lists_may_stand_in_one_element() -> None:
    inner = Element("a", ListOf(Element("b", TEXT)))
    either = Element("a", OneOf(BOOK, ListOf(Element("b", TEXT))))
    for item in (inner, either):
        root = thing({"a": Repeated(item)})
        assert read(root, "<thing><a><title>x</title></a></thing>")["a"] != ["x"]


def test_a_map_keeps_what_cannot_be_a_key_of_its_own() -> None:
    root = thing({"a": Element("a", TEXT)}, lambda name: Element(name, INTEGER))
    value = {"a": "x", "b": 5, "@c": "y"}
    assert written(root, value) == '<thing c="y"><a>x</a><b>5</b></thing>'
    assert read(root, written(root, value)) == value


def test_values_that_do_not_fit_are_written_all_the_same() -> None:
    nodes = {
        "a": Element("a", BOOK),
        "b": Element("b", ListOf(Element("c", TEXT))),
        "c": Element("c", ListOf(Element("item", TEXT))),
        "d": Repeated(Element("d", TEXT)),
        "e": Attribute("e", TEXT),
        "f": Inline(BOOK),
        "g": Text(TEXT),
        "h": Element("h", OneOf(BOOK, ListOf(Element("i", TEXT)))),
        "i": Element("i", ANYTHING),
    }
    value = {
        "a": 5,
        "b": {"x": 1},
        "d": "x",
        "e": None,
        "f": None,
        "g": None,
        "h": ["x"],
        "i": [["y"]],
    }
    assert written(thing(nodes), value) == (
        "<thing><a>5</a><b><x>1</x></b><d>x</d><h><i>x</i></h><i><item>y</item></i></thing>"
    )


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a b": 1}, "'a b' cannot be a name"),
        ({"@a><b": 1}, "cannot be a name"),
        ({"": 1}, "cannot be a name"),
        ({"1a": 1}, "cannot be a name"),
        ({"a": "\x00"}, r"'\\x00' cannot be written"),
        ({"a": "\uffff"}, "cannot be written"),
    ],
)
def test_what_no_xml_can_hold_is_refused(value: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        written(thing({}), value)


def test_a_list_needs_an_element_around_it() -> None:
    with pytest.raises(ValueError, match="one root"):
        written(Element("a", TEXT), ["x", "y"])


LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (LAUGHS, "document type"),
        ('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "document type"),
        ("<a>&b;</a>", "not XML"),
        ("<a>", "not XML"),
        ("", "not XML"),
        ("{}", "not XML"),
        ("<?xml version='1.0' encoding='nothing-known'?><a/>", "not XML"),
        ("<a>" * 20_000 + "</a>" * 20_000, "nested too deeply"),
    ],
)
def test_what_is_not_xml_or_may_be_an_attack_is_refused(
    content: str, message: str
) -> None:
    response = httpx.Response(
        200, content=content or " ", headers={"content-type": "text/xml"}
    )
    with pytest.raises(ValueError, match=message):
        Xml().read(response)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        ("<thing><a>é</a></thing>".encode(), "application/xml"),
        ("<thing><a>é</a></thing>".encode("latin-1"), "text/xml; charset=iso-8859-1"),
        (
            "<?xml version='1.0' encoding='latin-1'?><thing><a>é</a></thing>".encode(
                "latin-1"
            ),
            "text/xml",
        ),
        (
            "<thing><a>é</a></thing>".encode("utf-16"),
            "application/problem+xml; charset=utf-8",
        ),
        (
            b"\xef\xbb\xbf\n<thing><a>\xc3\xa9</a></thing>".replace(b"\n", b""),
            "application/octet-stream",
        ),
        ("<thing><a>é</a></thing>".encode(), ""),
    ],
)
def test_encodings_and_media_types(content: bytes, media_type: str) -> None:
    assert read(thing({"a": Element("a", TEXT)}), content, media_type) == {"a": "é"}


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b'{"a": 1}', "application/json"),
        (b'{"a": 1}', "text/plain"),
        (b"<html>", "text/html"),
        (b"", "text/xml"),
    ],
)
def test_what_is_no_xml_is_left_as_it_is(content: bytes, media_type: str) -> None:
    response = httpx.Response(
        200, content=content, headers={"content-type": media_type}
    )
    assert Xml().read(response) == content


def test_answers_are_found_by_status_and_bodies_only_where_there_are_some() -> None:
    made = Xml(
        answers={
            n: lambda kind=kind: thing({"a": Element("a", kind)})
            for n, kind in ((404, INTEGER), (4, BOOLEAN), (0, NUMBER))
        }
    )

    def answer(status: int) -> bytes:
        content = "<thing><a>1</a></thing>"
        return made.read(
            httpx.Response(
                status, content=content, headers={"content-type": "text/xml"}
            )
        )

    assert [answer(n) for n in (404, 409, 200)] == [
        b'{"a":1}',
        b'{"a":true}',
        b'{"a":1}',
    ]
    assert Xml().read(httpx.Response(200, content="<a>1</a>")) == b'"1"'
    assert made.written(b'{"a": 1}') == b'{"a": 1}'


# --- random descriptions ----------------------------------------------------------------

NAMES = st.sampled_from(["a", "b", "c", "d-e", "f.g", "_h", "é"])
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"])
).filter(lambda text: not set(text) & set("\ufffe\uffff"))
PLACES = st.sampled_from(
    [("", ""), ("urn:a", ""), ("urn:a", "p"), ("urn:b", "p"), ("urn:b", "q")]
)
Pair = tuple[Any, st.SearchStrategy[Any]]

SCALARS: list[Pair] = [
    (TEXT, WORDS | st.sampled_from(["\r\n", " \t", "<a>", "]]>", "&amp;"])),
    (INTEGER, st.integers()),
    (NUMBER, st.integers() | st.floats(allow_nan=False, allow_infinity=False)),
    (BOOLEAN, st.booleans()),
    (TOKEN, WORDS.map(str.strip).filter(bool)),
]


@st.composite
def objects(draw: st.DrawFn, depth: int = 2) -> Pair:
    """The description of an object, and values that fit it."""
    nodes: dict[str, Any] = {}
    values: dict[str, st.SearchStrategy[Any]] = {}
    for number in range(draw(st.integers(0, 4))):
        name, (at, prefix) = f"{draw(NAMES)}{number}", draw(PLACES)
        way = draw(
            st.sampled_from(["element", "attribute", "repeated", "wrapped", "map"])
        )
        flat = depth == 0 or way == "attribute" or draw(st.booleans())
        kind, value = (
            draw(st.sampled_from(SCALARS)) if flat else draw(objects(depth - 1))
        )
        key = f"key{number}"
        item = Element(name, kind, at, prefix)
        full = value if flat else value.filter(bool)
        nodes[key], values[key] = {
            "element": (item, value),
            "attribute": (Attribute(name, kind, at, prefix), value),
            "repeated": (Repeated(item), st.lists(full, min_size=2)),
            "wrapped": (Element(f"w{name}", ListOf(item), at, prefix), st.lists(value)),
            "map": (
                Element(name, MapOf(lambda name, kind=kind: Element(name, kind))),
                st.dictionaries(NAMES, value),
            ),
        }[way]
    return Object(lambda: nodes), st.fixed_dictionaries({}, optional=values)


@settings(deadline=None)
@given(st.data())
def test_what_is_written_is_read_again(data: st.DataObject) -> None:
    kind, values = data.draw(objects())
    value = data.draw(values)
    root = Element("root", kind, *data.draw(PLACES))
    assert read(root, f"{written(root, value)}") == value
