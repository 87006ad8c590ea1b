"""Data and schemas with XML Objects -> the document that the mock answers."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from sdkwright.mock.xml import XmlWriter

TEXT = {"type": "string"}
NAMED = {"type": "string", "xml": {"name": "animal"}}
PERSON = {"type": "object", "properties": {"id": TEXT}, "xml": {"name": "person"}}


def written(value: Any, schema: Any) -> str:
    schemas = {"person": PERSON}
    document = XmlWriter(schemas.__getitem__).document(value, schema)
    return ET.canonicalize(document.decode(), strip_text=True)


def animals(items: Any, **xml: Any) -> Any:
    """An array that is the property `animals`, and how it is written."""
    return {"type": "array", "items": items, **({"xml": xml} if xml else {})}


@pytest.mark.parametrize(
    ("schema", "inside"),
    [
        (animals(TEXT), "<animals>a</animals><animals>b</animals>"),
        (animals(NAMED), "<animal>a</animal><animal>b</animal>"),
        (animals(NAMED, name="aliens"), "<animal>a</animal><animal>b</animal>"),
        (animals(TEXT, wrapped=True), "<animals><animals>a</animals><animals>b</animals></animals>"),
        (animals(NAMED, wrapped=True), "<animals><animal>a</animal><animal>b</animal></animals>"),
        (
            animals(NAMED, name="aliens", wrapped=True),
            "<aliens><animal>a</animal><animal>b</animal></aliens>",
        ),
        (
            animals(TEXT, name="aliens", wrapped=True),
            "<aliens><aliens>a</aliens><aliens>b</aliens></aliens>",
        ),
        (animals(NAMED, nodeType="element"), "<animals><animal>a</animal><animal>b</animal></animals>"),
    ],
)
def test_arrays(schema: Any, inside: str) -> None:
    """The examples of OpenAPI 3.1, XML Object."""
    whole = {"type": "object", "properties": {"animals": schema}}
    assert written({"animals": ["a", "b"]}, whole) == f"<root>{inside}</root>"


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({**TEXT, "xml": {"name": "b"}}, "<1>", "<root><b>&lt;1&gt;</b></root>"),
        ({**TEXT, "xml": {"attribute": True}}, "1", '<root a="1"></root>'),
        ({**TEXT, "xml": {"attribute": True}}, None, "<root></root>"),
        ({"xml": {"attribute": True}}, [1, True], '<root a="1 true"></root>'),
        ({**TEXT, "xml": {"nodeType": "text"}}, "x", "<root>x</root>"),
        (TEXT, "\x00", "<root><a>\ufffd</a></root>"),
        ({**TEXT, "xml": {"name": "p:1 b"}}, "x", "<root><_1_b>x</_1_b></root>"),
        ({"$ref": "person"}, {"id": "7"}, "<root><person><id>7</id></person></root>"),
        ({"allOf": [{"$ref": "person"}, {"xml": {"name": "boss"}}]}, {}, "<root><boss></boss></root>"),
        (
            {"type": "object", "additionalProperties": {**TEXT, "xml": {"name": "x"}}},
            {"key": "1"},
            "<root><a><key>1</key></a></root>",
        ),
        (
            {**TEXT, "xml": {"name": "lang", "namespace": "urn:a", "prefix": "p"}},
            "en",
            '<root><ns0:lang xmlns:ns0="urn:a">en</ns0:lang></root>',
        ),
        (
            {"type": ["string", "null"]},
            None,
            '<root><a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"></a></root>',
        ),
    ],
)
def test_properties(schema: Any, value: Any, expected: str) -> None:
    assert written({"a": value}, {"type": "object", "properties": {"a": schema}}) == expected


def test_the_root_has_the_name_of_its_schema() -> None:
    assert written({"id": 7}, {"$ref": "person"}) == "<person><id>7</id></person>"
    found = written([{"id": 7}], animals({"$ref": "person"}, name="people"))
    assert found == "<people><person><id>7</id></person></people>"
