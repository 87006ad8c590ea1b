"""XML to models and back, as the document's `xml` says."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import pytest
from support import Sdk, answer, dumped

Make = Callable[..., Sdk]


def xml(
    text: str, status: int = 200, media_type: str = "application/xml"
) -> httpx.Response:
    """A response of XML."""
    return httpx.Response(status, content=text, headers={"content-type": media_type})


def trading(schemas: str, media_type: str = "application/xml", more: str = "") -> str:
    """A document whose `things.receive` answers with a `Thing` in XML and whose `things.send` takes one."""
    return f"""
paths:
  /things:
    get:
      operationId: receiveThing
      tags: [things]
      responses:
        "200": {{description: A thing., content: {{{media_type}: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {{required: true, content: {{{media_type}: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
      responses: {{"204": {{description: Taken.}}}}
{more}
components:
  schemas:
{textwrap.indent(textwrap.dedent(schemas), "    ")}
"""


def received(made: Sdk, mode: str, text: str) -> Any:
    """What `things.receive` makes of this XML."""
    with made.session(mode, [xml(text)]) as session:
        return session.call("things.receive")


def sent(made: Sdk, mode: str, **kwargs: Any) -> str:
    """The XML that `things.send` makes of these arguments, in its canonical form."""
    with made.session(mode, [httpx.Response(204)]) as session:
        extra = {"extra_body": kwargs.pop("extra_body")} if "extra_body" in kwargs else {}
        session.call("things.send", body=kwargs.pop("body", kwargs), **extra)
        assert session.last.headers["content-type"] == "application/xml"
        assert session.last.content.startswith(
            b"<?xml version='1.0' encoding='utf-8'?>\n"
        )
        return ET.canonicalize(session.last.content.decode())


def test_xml_that_is_text_already_goes_as_it_is(sdk: Make, mode: str) -> None:
    made = sdk(trading("Thing: {type: object, properties: {a: {type: string}}}"))
    for given in ("<Thing><a>\xe9</a></Thing>", "<Thing><a>\xe9</a></Thing>".encode()):
        with made.session(mode, [httpx.Response(204)]) as session:
            session.call("things.send", body=given)
            assert session.last.content == "<Thing><a>\xe9</a></Thing>".encode()


def stated(text: str) -> str:
    """XML in its canonical form, without the space around elements."""
    return ET.canonicalize(text, strip_text=True)


ORDER = """
    Thing:
      type: object
      required: [id, lines]
      xml: {name: order, namespace: "urn:orders", prefix: o}
      properties:
        id: {type: integer, xml: {attribute: true}}
        state: {type: string, enum: [open, closed], xml: {name: status, attribute: true}}
        placedOn: {type: string, format: date}
        note: {type: string}
        data: {type: string, format: byte}
        ship-to: {$ref: "#/components/schemas/Address"}
        billTo: {allOf: [{$ref: "#/components/schemas/Address"}], xml: {name: BillTo}}
        lines: {type: array, items: {$ref: "#/components/schemas/Line"}}
        tags: {type: array, items: {type: string, xml: {name: tag}}, xml: {name: Tags, wrapped: true}}
        meta: {type: object, additionalProperties: {type: integer}}
        parent: {$ref: "#/components/schemas/Thing"}
    Address:
      type: object
      xml: {name: address}
      properties: {zipCode: {type: string, xml: {namespace: "urn:post", prefix: p}}}
    Line:
      type: object
      xml: {name: line}
      properties: {sku: {type: string}, amount: {type: number}, gift: {type: boolean}}
"""
ORDER_XML = """
<o:order xmlns:o="urn:orders" xmlns:p="urn:post" id="7" status="open">
  <placedOn>2026-01-02</placedOn>
  <note>a &lt; b</note>
  <data>AAE=</data>
  <address><p:zipCode>1011</p:zipCode></address>
  <BillTo><p:zipCode>1012</p:zipCode></BillTo>
  <line><sku>a</sku><amount>1.5</amount><gift>true</gift></line>
  <line><sku>b</sku></line>
  <Tags><tag>x</tag></Tags>
  <meta><one>1</one><two>2</two></meta>
  <o:order id="6"><line/><line/></o:order>
</o:order>
"""


def test_models_are_read_and_go_back_as_they_came(sdk: Make, mode: str) -> None:
    made = sdk(trading(ORDER))
    order = received(made, mode, ORDER_XML)
    assert isinstance(order, made.types.Thing)
    assert (order.id, order.state, order.placed_on, order.note) == (
        7,
        "open",
        date(2026, 1, 2),
        "a < b",
    )
    assert (order.data, order.ship_to.zip_code, order.bill_to.zip_code) == (
        b"\x00\x01",
        "1011",
        "1012",
    )
    assert [(line.sku, line.amount, line.gift) for line in order.lines] == [
        ("a", 1.5, True),
        ("b", None, None),
    ]
    assert (order.tags, order.meta, order.parent.id) == (["x"], {"one": 1, "two": 2}, 6)
    values = {name: getattr(order, name) for name in order.model_fields_set}
    assert sent(made, mode, **values) == stated(ORDER_XML)


def test_plain_data_in_python_names_is_written(sdk: Make, mode: str) -> None:
    made = sdk(trading(ORDER))
    text = sent(
        made,
        mode,
        id=7,
        state="open",
        placed_on=date(2026, 1, 2),
        note="a < b",
        data=b"\x00\x01",
        ship_to={"zip_code": "1011"},
        bill_to=made.types.Address(zip_code="1012"),
        lines=[{"sku": "a", "amount": 1.5, "gift": True}, {"sku": "b"}],
        tags=("x",),
        meta={"one": 1, "two": 2},
        parent={"id": 6, "lines": [{}, {}]},
    )
    assert text == stated(ORDER_XML)


def test_a_name_may_stand_beside_a_reference_in_all_of(sdk: Make, mode: str) -> None:
    made = sdk(
        trading("""
            Thing:
              type: object
              properties:
                topicArn: {allOf: [{$ref: "#/components/schemas/Arn"}, {description: Where to., xml: {name: Topic}}]}
                kind: {allOf: [{$ref: "#/components/schemas/Arn"}, {xml: {name: type, attribute: true}}]}
            Arn: {type: string}
        """)
    )
    text = '<Thing type="b"><Topic>a</Topic></Thing>'
    thing = received(made, mode, text)
    assert (thing.topic_arn, thing.kind, thing.model_extra) == ("a", "b", {})
    assert sent(made, mode, topic_arn="a", kind="b") == text


def test_an_object_without_properties_is_no_text(sdk: Make, mode: str) -> None:
    made = sdk(trading("Thing: {type: object, properties: {a: {$ref: '#/components/schemas/Empty'}}}\nEmpty: {type: object}"))
    for inside, found in (("", {}), ("<b>1</b><c>2</c><c>3</c>", {"b": "1", "c": ["2", "3"]})):
        text = f"<Thing><a>{inside}</a></Thing>"
        assert dumped(received(made, mode, text)) == {"a": found}
        assert sent(made, mode, a=found) == text


def test_nothing_is_lost_that_the_document_does_not_know(sdk: Make, mode: str) -> None:
    made = sdk(
        trading(
            "Thing: {type: object, properties: {a: {type: string, xml: {name: b}}}}"
        )
    )
    text = '<Thing new="1"><b>x</b><a>y</a><more at="2"><c>1</c><c>2</c></more></Thing>'
    thing = received(made, mode, text)
    assert thing.a == "x"
    assert thing.model_extra == {
        "@new": "1",
        "{}a": "y",
        "more": {"@at": "2", "c": ["1", "2"]},
    }
    assert sent(made, mode, a="x", extra_body=thing.model_extra) == stated(text)


def test_lists_with_one_item_and_with_none(sdk: Make, mode: str) -> None:
    made = sdk(trading("""
        Thing:
          type: object
          required: [many]
          properties:
            many: {type: array, items: {type: integer}}
            maybe: {type: array, items: {type: integer}}
            inside: {type: array, xml: {wrapped: true}, items: {type: integer}}
    """))
    thing = received(made, mode, "<Thing><many>1</many><inside/></Thing>")
    assert (thing.many, thing.maybe, thing.inside) == ([1], None, [])
    empty = received(made, mode, "<Thing/>")
    assert empty.model_dump(exclude_unset=True) == {"many": []}
    assert sent(made, mode, many=[], inside=[1]) == stated(
        "<Thing><inside><inside>1</inside></inside></Thing>"
    )


def test_null_is_nil_in_an_element_and_absent_in_an_attribute(
    sdk: Make, mode: str
) -> None:
    made = sdk(trading("""
        Thing:
          type: object
          properties:
            a: {type: [string, 'null']}
            b: {type: [string, 'null'], xml: {attribute: true}}
    """))
    text = '<Thing xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><a xsi:nil="true"/></Thing>'
    assert sent(made, mode, a=None, b=None) == stated(text)
    assert received(made, mode, text).model_dump(exclude_unset=True) == {"a": None}


NODES = """
    Thing:
      type: object
      properties:
        lang: {type: string, xml: {nodeType: attribute}}
        words: {type: string, xml: {nodeType: NODE}}
        size: {type: object, xml: {nodeType: none}, properties: {w: {type: integer}, h: {type: integer}}}
        list: {type: array, xml: {nodeType: element, name: items}, items: {type: integer}}
"""


@pytest.mark.parametrize("node", ["text", "cdata", "none"])
def test_node_types_of_3_2(sdk: Make, mode: str, node: str) -> None:
    document = "openapi: 3.2.0\ninfo: {title: Acme, version: 1.0.0}\nservers: [{url: https://api.test/v1}]\n"
    made = sdk(document + trading(NODES.replace("NODE", node)))
    text = '<Thing lang="en">x &amp; y<w>1</w><h>2</h><items><list>3</list></items></Thing>'
    thing = received(made, mode, text)
    assert (thing.lang, thing.words, thing.size.w, thing.size.h, thing.list) == (
        "en",
        "x & y",
        1,
        2,
        [3],
    )
    assert sent(
        made, mode, lang="en", words="x & y", size={"w": 1, "h": 2}, list=[3]
    ) == stated(text)


def test_the_text_of_azure_and_a_swagger_2_document(sdk: Make, mode: str) -> None:
    made = sdk("""
swagger: "2.0"
info: {title: Acme, version: 1.0.0}
host: api.test
consumes: [application/xml]
produces: [application/xml]
paths:
  /things:
    get:
      operationId: receiveThing
      tags: [things]
      responses: {"200": {description: A thing., schema: {$ref: "#/definitions/Thing"}}}
    post:
      operationId: sendThing
      tags: [things]
      parameters: [{in: body, name: thing, required: true, schema: {$ref: "#/definitions/Thing"}}]
      responses: {"204": {description: Taken.}}
definitions:
  Thing:
    type: object
    properties:
      encoded: {type: boolean, xml: {attribute: true}}
      content: {type: string, xml: {x-ms-text: true}}
""")
    text = '<Thing encoded="true">x y</Thing>'
    thing = received(made, mode, text)
    assert (thing.encoded, thing.content) == (True, "x y")
    assert sent(made, mode, encoded=True, content="x y") == stated(text)


FAMILY = """
    Thing:
      type: object
      properties:
        pet: {$ref: "#/components/schemas/Pet"}
        shapes: {type: array, items: {oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]}}
        part: {oneOf: [{$ref: "#/components/schemas/Wheel"}, {$ref: "#/components/schemas/Seat"}]}
        either: {type: [integer, string]}
        few: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind}
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
    Circle: {type: object, xml: {name: circle}, properties: {radius: {type: number}}}
    Square: {type: object, xml: {name: square}, properties: {side: {type: number}}}
    Wheel: {type: object, properties: {size: {type: integer}}}
    Seat: {type: object, properties: {color: {type: string}}}
"""


def test_unions_and_families(sdk: Make, mode: str) -> None:
    made = sdk(trading(FAMILY))
    text = """<Thing><pet><kind>Cat</kind><lives>9</lives></pet>
        <circle><radius>1.5</radius></circle><square><side>2.5</side></square>
        <part><color>red</color></part><either>5</either><few>a</few><few>b</few></Thing>"""
    thing = received(made, mode, text)
    kinds = (made.types.Cat, made.types.Circle, made.types.Square, made.types.Seat)
    for value, kind in zip((thing.pet, *thing.shapes, thing.part), kinds, strict=True):
        assert isinstance(value, kind)
    assert (thing.pet.lives, thing.shapes[1].side, thing.either, thing.few) == (
        9,
        2.5,
        5,
        ["a", "b"],
    )
    values = {name: getattr(thing, name) for name in thing.model_fields_set}
    assert sent(made, mode, **values) == stated(text)


def test_lists_of_lists_and_a_list_of_itself(sdk: Make, mode: str) -> None:
    made = sdk(trading("""
        Thing:
          type: object
          properties:
            matrix: {type: array, items: {type: array, items: {type: integer, xml: {name: n}}}}
            tree: {$ref: "#/components/schemas/Tree"}
        Tree: {type: array, items: {$ref: "#/components/schemas/Tree"}}
    """))
    text = "<Thing><matrix><n>1</n><n>2</n></matrix><matrix><n>3</n></matrix></Thing>"
    thing = received(made, mode, text)
    assert thing.matrix == [[1, 2], [3]]
    assert sent(made, mode, matrix=[[1, 2], [3]]) == stated(text)


def test_a_root_that_is_a_list_or_has_no_name(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /things:
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {required: true, content: {text/xml: {schema: {type: array, items: {$ref: "#/components/schemas/Part"}}}}}
      responses: {"200": {description: Them., content: {application/rss+xml: {schema: {type: array, items: {$ref: "#/components/schemas/Part"}}}}}}
    put:
      operationId: replaceThing
      tags: [things]
      requestBody:
        required: true
        content: {text/xml: {schema: {type: object, properties: {Upload: {$ref: "#/components/schemas/Part"}}}}}
      responses: {"204": {description: Taken.}}
components:
  schemas: {Part: {type: object, properties: {n: {type: integer}}}}
""")
    assert made.codes == ["value-repaired"]
    with made.session(mode, [xml("<Parts><Part><n>1</n></Part></Parts>")]) as session:
        found = session.call("things.send", body=[{"n": 1}, {"n": 2}])
        assert session.last.content.endswith(
            b"<root><Part><n>1</n></Part><Part><n>2</n></Part></root>"
        )
        assert session.last.headers["content-type"] == "text/xml"
        assert session.last.headers["accept"] == "application/rss+xml"
        assert [part.n for part in found] == [1] and isinstance(
            found[0], made.types.Part
        )
        session.call("things.replace", body={"upload": {"n": 3}})
        assert session.last.content.endswith(b"\n<Upload><n>3</n></Upload>")


BOTH = """
paths:
  /things:
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {required: true, content: {application/xml: {schema: {$ref: "#/components/schemas/Thing"}}, application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses:
        "200": {description: It., content: {application/xml: {schema: {$ref: "#/components/schemas/Thing"}}, application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
components:
  schemas: {Thing: {type: object, xml: {name: thing}, properties: {a: {type: integer, xml: {name: b}}}}}
"""


def test_json_is_used_where_it_is_offered_too(sdk: Make, mode: str) -> None:
    made = sdk(BOTH)
    with made.session(mode, [answer({"a": 1})]) as session:
        assert session.call("things.send", a=1).a == 1
        assert session.json == {"a": 1}
        assert session.last.headers["accept"] == "application/json"
    assert not [file.path for file in made.result.files if "xml" in file.path]
    assert made.codes == []


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string}",
        "{}",
        "{type: object}",
        "{anyOf: [{type: string}, {enum: [a]}]}",
    ],
)
def test_xml_of_which_nothing_is_described_stays_text(
    sdk: Make, mode: str, schema: str
) -> None:
    made = sdk(f"""
paths:
  /things:
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {{required: true, content: {{text/xml: {{schema: {schema}}}}}}}
      responses: {{"200": {{description: It., content: {{text/xml: {{schema: {schema}}}}}}}}}
""")
    with made.session(mode, [xml("<a>1</a>")]) as session:
        assert session.call("things.send", content="<b/>") == "<a>1</a>"
        assert session.last.content == b"<b/>"


FAILING = """
paths:
  /things:
    get:
      operationId: receiveThing
      tags: [things]
      responses:
        "200": {description: It., content: {application/json: {schema: {type: integer}}}}
        "201": {description: Made., content: {application/xml: {schema: {$ref: "#/components/schemas/Thing"}}}}
        "404": {description: Gone., content: {application/xml: {schema: {$ref: "#/components/schemas/Fault"}}}}
        5XX: {description: Broken., content: {application/xml: {schema: {$ref: "#/components/schemas/Thing"}}}}
components:
  schemas:
    Thing: {type: object, properties: {n: {type: integer, xml: {name: N}}}}
    Fault: {type: object, properties: {code: {type: integer, xml: {attribute: true}}, message: {type: string}}}
"""


def test_errors_are_read_as_they_come(sdk: Make, mode: str) -> None:
    made = sdk(FAILING)
    answers = [
        answer(5),
        xml("<Thing><N>1</N></Thing>", 201),
        xml("<Fault code='7'><message>not here</message></Fault>", 404),
        xml("<Thing><N>2</N></Thing>", 503),
        xml("<Thing><N>2</N>", 503),
        httpx.Response(404, html="<html><body>gone</body></html>"),
        answer({"message": "as JSON"}, 404),
    ]
    with made.session(mode, answers, max_retries=0) as session:
        assert session.call("things.receive") == 5
        assert session.call("things.receive").n == 1
        errors = []
        for _ in answers[2:]:
            with pytest.raises(made.package.APIStatusError) as caught:
                session.call("things.receive")
            errors.append(caught.value)
    assert isinstance(errors[0].body, made.types.Fault) and errors[0].body.code == 7
    assert "not here" in str(errors[0])
    assert isinstance(errors[1].body, made.types.Thing) and errors[1].body.n == 2
    assert [error.body for error in errors[2:4]] == [None, None]
    assert errors[4].body.message == "as JSON"


def test_an_answer_that_is_no_xml_or_an_attack_is_an_error_that_keeps_it(
    sdk: Make, mode: str
) -> None:
    made = sdk(trading("Thing: {type: object, properties: {n: {type: integer}}}"))
    for text in ("<Thing>", "<!DOCTYPE a [<!ENTITY b 'c'>]><Thing><n>&b;</n></Thing>"):
        with pytest.raises(made.package.ResponseDecodeError, match="XML") as caught:
            received(made, mode, text)
        assert caught.value.response.text == text


def test_what_does_not_fit_is_kept_unless_strict(sdk: Make, mode: str) -> None:
    made = sdk(
        trading(
            "Thing: {type: object, properties: {n: {type: integer}, m: {type: integer}}}"
        )
    )
    text = "<Thing><n>many</n><m>5</m></Thing>"
    thing = received(made, mode, text)
    assert (thing.n, thing.m) == ("many", 5)
    with made.session(
        mode, [xml(text), xml("<Thing><n>4</n><m>5</m></Thing>")], strict=True
    ) as session:
        with pytest.raises(made.package.ResponseDecodeError, match="n"):
            session.call("things.receive")
        assert session.call("things.receive").n == 4


def test_what_xml_cannot_say_is_refused_before_anything_is_sent(
    sdk: Make, mode: str
) -> None:
    made = sdk(trading("Thing: {type: object, properties: {a: {type: string}}}"))
    with made.session(mode) as session:
        with pytest.raises(ValueError, match="cannot be written"):
            session.call("things.send", body={"a": "\x00"})
        with pytest.raises(ValueError, match="cannot be a name"):
            session.call("things.send", body={}, extra_body={"a><b": 1})
        assert session.sent == []


def test_names_of_the_document_are_texts_in_the_code(sdk: Make, mode: str) -> None:
    name = '"]); import os #'
    made = sdk(
        trading(
            f"Thing: {{type: object, properties: {{a: {{type: string, xml: {{name: '{name}'}}}}}}}}"
        )
    )
    with (
        made.session(mode) as session,
        pytest.raises(ValueError, match="cannot be a name"),
    ):
        session.call("things.send", body={"a": "x"})
    assert received(made, mode, "<Thing/>").a is None


def test_a_prefix_that_stands_for_nothing_is_reported(sdk: Make, mode: str) -> None:
    made = sdk(
        trading(
            "Thing: {type: object, properties: {a: {type: string, xml: {prefix: p}}, b: {type: string, xml: {prefix: xml, name: lang, attribute: true}}}}"
        )
    )
    assert made.codes == ["value-ignored"]
    assert sent(made, mode, a="x", b="en") == stated(
        '<Thing xml:lang="en"><a>x</a></Thing>'
    )
