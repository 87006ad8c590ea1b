"""Schemas of objects -> models: what an answer becomes, and what it is when it goes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from support import Sdk, Session, answer, dumped, received, sent, thing

Make = Callable[..., Sdk]

ORDER = thing("""
    Thing:
      type: object
      required: [orderId, lines, placed-at]
      properties:
        orderId: {type: integer}
        lines: {type: array, items: {$ref: "#/components/schemas/Line"}}
        placed-at: {type: string, format: date-time}
        due: {type: string, format: date}
        weight: {type: number}
        paid: {type: boolean}
        ship_to:
          type: object
          properties:
            zipCode: {type: string}
            country: {type: object, properties: {isoCode: {type: string}}}
        labels: {type: object, additionalProperties: {type: string}}
        grid: {type: array, items: {type: array, items: {type: integer}}}
        pair: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
        by_line: {type: object, additionalProperties: {$ref: "#/components/schemas/Line"}}
    Line:
      type: object
      required: [sku]
      properties: {sku: {type: string}, unitPrice: {type: number}}
""")
ORDER_JSON: dict[str, Any] = {
    "orderId": 7,
    "lines": [{"sku": "a", "unitPrice": 1.5}, {"sku": "b"}],
    "placed-at": "2026-01-02T03:04:05Z",
    "due": "2026-02-03",
    "weight": 2.5,
    "paid": True,
    "ship_to": {"zipCode": "1011", "country": {"isoCode": "NL"}},
    "labels": {"a b": "c"},
    "grid": [[1, 2], []],
    "pair": ["x", 3],
    "by_line": {"first": {"sku": "z"}},
}


def test_an_object_is_a_model_with_names_of_python(sdk: Make, mode: str) -> None:
    made = sdk(ORDER)
    order = received(made, mode, ORDER_JSON)
    assert type(order) is made.types.Thing
    assert order.order_id == 7
    assert order.weight == 2.5 and order.paid is True
    assert order.placed_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert order.due == date(2026, 2, 3)


def test_objects_in_lists_maps_and_objects_are_models_too(sdk: Make, mode: str) -> None:
    made = sdk(ORDER)
    order = received(made, mode, ORDER_JSON)
    assert [type(line) for line in order.lines] == [made.types.Line] * 2
    assert order.lines[0].unit_price == 1.5
    assert type(order.by_line["first"]) is made.types.Line
    assert order.ship_to.country.iso_code == "NL"
    assert order.labels == {"a b": "c"}
    assert order.grid == [[1, 2], []]
    assert order.pair == ("x", 3)


def test_a_model_dumps_to_the_json_that_it_came_from(sdk: Make, mode: str) -> None:
    assert dumped(received(sdk(ORDER), mode, ORDER_JSON)) == ORDER_JSON


def test_what_is_absent_is_none_and_was_not_set(sdk: Make, mode: str) -> None:
    order = received(
        sdk(ORDER), mode, {"orderId": 7, "lines": [], "placed-at": "2026-01-02T03:04:05Z"}
    )
    assert order.due is None and order.ship_to is None and order.lines == []
    assert order.model_fields_set == {"order_id", "lines", "placed_at"}


def test_a_received_model_can_be_sent_back_as_it_came(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {parts: {type: array, items: {$ref: "#/components/schemas/Part"}}}}
        Part: {type: object, properties: {serialNo: {type: string}, madeOn: {type: string, format: date}}}
    """))
    value = {"parts": [{"serialNo": "1", "madeOn": "2026-02-03", "newer": [1]}]}
    parts = received(made, mode, value).parts
    assert sent(made, mode, parts=parts) == value


def test_unknown_properties_are_kept_and_dumped_back(sdk: Make, mode: str) -> None:
    made = sdk(thing("Thing: {type: object, properties: {id: {type: string}}}"))
    value = {"id": "a", "newer": {"deep": [1, {"x": None}]}, "model_dump": 5}
    found = received(made, mode, value)
    assert found.newer == {"deep": [1, {"x": None}]}
    assert found.model_extra == {"newer": {"deep": [1, {"x": None}]}, "model_dump": 5}
    assert dumped(found) == value


def test_additional_properties_beside_named_ones_are_kept(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {id: {type: string}}, additionalProperties: {type: integer}}
    """))
    found = received(made, mode, {"id": "a", "n": 1})
    assert found.id == "a" and found.n == 1
    assert sent(made, mode, body={"id": "b", "m": 2}) == {"id": "b", "m": 2}
    assert sent(made, mode, body=found) == {"id": "a", "n": 1}


def test_an_object_without_named_properties_is_a_dict(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, additionalProperties: {$ref: "#/components/schemas/Part"}}
        Part: {type: object, properties: {serialNo: {type: string}}}
    """))
    found = received(made, mode, {"a": {"serialNo": "1"}})
    assert type(found) is dict and type(found["a"]) is made.types.Part
    assert sent(made, mode, body={"x": {"serial_no": "2"}, "y": found["a"]}) == {
        "x": {"serialNo": "2"},
        "y": {"serialNo": "1"},
    }


NULLABLE = thing("""
    Thing:
      type: object
      required: [needed, both]
      properties:
        needed: {type: [string, "null"]}
        both: {type: [string, integer, "null"]}
        part: {oneOf: [{$ref: "#/components/schemas/Part"}, {type: "null"}]}
        note: {type: string}
    Part: {type: object, properties: {serialNo: {type: string}}}
""")


def test_null_is_a_value_where_it_is_allowed(sdk: Make, mode: str) -> None:
    found = received(sdk(NULLABLE), mode, {"needed": None, "both": 3, "part": None})
    assert found.needed is None and found.both == 3 and found.part is None
    assert found.model_fields_set == {"needed", "both", "part"}
    assert dumped(found) == {"needed": None, "both": 3, "part": None}


def test_none_is_sent_and_what_is_not_given_is_not(sdk: Make, mode: str) -> None:
    made = sdk(NULLABLE)
    assert sent(made, mode, needed=None, both=None) == {"needed": None, "both": None}
    assert sent(made, mode, needed="", both=0, part=None) == {
        "needed": "",
        "both": 0,
        "part": None,
    }
    given = {"needed": "a", "both": "b", "part": made.package.omit}
    assert sent(made, mode, **given) == {"needed": "a", "both": "b"}


def test_nullable_of_openapi_3_0_means_null_as_well(sdk: Make, mode: str) -> None:
    document = "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\n" + thing("""
        Thing:
          type: object
          required: [name, part]
          properties:
            name: {type: string, nullable: true}
            part: {nullable: true, allOf: [{$ref: "#/components/schemas/Part"}]}
        Part: {type: object, properties: {id: {type: string}}}
    """)
    made = sdk(document, "environments: {production: 'https://api.test'}\n")
    strict = made.session(mode, [answer({"name": None, "part": None})], strict=True)
    with strict as session:
        found = session.call("things.receive")
    assert found.name is None and found.part is None


READ_WRITE = thing("""
    Thing:
      type: object
      required: [id, name, secret]
      properties:
        id: {type: string, readOnly: true}
        name: {type: string}
        secret: {type: string, writeOnly: true, format: password}
        inner: {$ref: "#/components/schemas/Inner"}
    Inner:
      type: object
      required: [id, size]
      properties: {id: {type: string, readOnly: true}, size: {type: integer}}
""")


def test_read_only_properties_come_back_and_are_no_arguments(sdk: Make, mode: str) -> None:
    made = sdk(READ_WRITE)
    with made.session(mode, [answer({"id": "1", "name": "n"})], strict=True) as session:
        assert session.call("things.receive").id == "1"
        with pytest.raises(TypeError, match="id"):
            session.call("things.send", id="1", name="n", secret="s")
    assert "id" not in made.types.InnerParam.__annotations__
    assert "size" in made.types.InnerParam.__annotations__


def test_write_only_properties_are_sent_and_need_not_come_back(sdk: Make, mode: str) -> None:
    made = sdk(READ_WRITE)
    assert sent(made, mode, name="n", secret="s", inner={"size": 1}) == {
        "name": "n",
        "secret": "s",
        "inner": {"size": 1},
    }
    with made.session(mode, [answer({"id": "1", "name": "n"})], strict=True) as session:
        assert session.call("things.receive").secret is None


def test_a_password_is_not_shown(sdk: Make, mode: str) -> None:
    found = received(sdk(READ_WRITE), mode, {"id": "1", "name": "n", "secret": "hush"})
    assert found.secret == "hush" and "hush" not in repr(found)


def test_a_component_that_only_names_another_is_that_other(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {part: {$ref: "#/components/schemas/Alias"}, id: {$ref: "#/components/schemas/Id"}}}
        Alias: {$ref: "#/components/schemas/Part"}
        Part: {type: object, properties: {serialNo: {type: string}}}
        Id: {type: string, description: What it is called by.}
    """))
    found = received(made, mode, {"part": {"serialNo": "1"}, "id": "x"})
    assert type(found.part) is made.types.Part and found.id == "x"


def test_a_named_list_is_a_list_of_models(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: array, items: {$ref: "#/components/schemas/Part"}}
        Part: {type: object, properties: {serialNo: {type: string}}}
    """))
    found = received(made, mode, [{"serialNo": "1"}])
    assert type(found) is list and found[0].serial_no == "1"
    assert sent(made, mode, body=[{"serial_no": "2"}, found[0]]) == [
        {"serialNo": "2"},
        {"serialNo": "1"},
    ]


def mismatching(made: Sdk, mode: str, **options: Any) -> tuple[Session, Any]:
    """What an answer becomes that is not as promised."""
    value = {"orderId": "seven", "lines": [{"sku": 1}, 5], "placed-at": "soon"}
    with made.session(mode, [answer(value)], **options) as session:
        return session, session.call("things.receive")


def test_what_does_not_fit_is_kept_and_told(sdk: Make, mode: str) -> None:
    made, told = sdk(ORDER), list[Any]()
    _, order = mismatching(made, mode, on_mismatch=told.append)
    assert order.order_id == "seven" and order.placed_at == "soon"
    assert type(order.lines[0]) is made.types.Line and order.lines == [order.lines[0], 5]
    assert [mismatch.operation for mismatch in told] == ["things.receive"]


def test_strict_makes_what_does_not_fit_an_error(sdk: Make, mode: str) -> None:
    made = sdk(ORDER)
    with pytest.raises(made.package.ResponseDecodeError, match="orderId") as caught:
        mismatching(made, mode, strict=True)
    assert caught.value.response.status_code == 200


def test_a_property_may_be_called_as_its_type_or_as_a_method_of_models(
    sdk: Make, mode: str
) -> None:
    value = {"date": "2026-02-03", "list": [1], "str": "s", "json": 1, "model_config": 2, "Field": 3}
    made = sdk(thing("""
        Thing:
          type: object
          properties:
            date: {type: string, format: date}
            list: {type: array, items: {type: integer}}
            str: {type: string}
            json: {type: integer}
            model_config: {type: integer}
            Field: {type: integer}
            other: {type: string, format: date}
            others: {type: array, items: {type: string}}
    """))
    with made.session(mode, [answer({**value, "other": "2026-02-04"})], strict=True) as session:
        found = session.call("things.receive")
    assert (found.date, found.other) == (date(2026, 2, 3), date(2026, 2, 4))
    assert (found.list, found.str, found.json_, found.model_config_, found.field) == ([1], "s", 1, 2, 3)


def test_a_named_type_that_may_be_null_is_so_wherever_it_is_named(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          required: [one, many]
          properties:
            one: {$ref: "#/components/schemas/Part"}
            many: {type: array, items: {$ref: "#/components/schemas/Part"}}
            size: {$ref: "#/components/schemas/Size"}
        Part: {type: [object, "null"], properties: {size: {$ref: "#/components/schemas/Size"}}}
        Size: {type: [string, "null"], enum: [big, small, null]}
    """))
    text = made.text("types/thing.py")
    assert "one: Part | None\n" in text and "many: list[Part | None]\n" in text
    value = {"one": None, "many": [None, {"size": None}], "size": None}
    with made.session(mode, [answer(value)], strict=True) as session:
        found = session.call("things.receive")
    assert found.one is None and found.many[0] is None and found.many[1].size is None


@pytest.mark.parametrize("name", ["名前", "имя", "$", "_"])
def test_a_schema_may_be_called_in_any_script(sdk: Make, mode: str, name: str) -> None:
    made = sdk(thing(f"""
        Thing: {{type: object, properties: {{a: {{$ref: "#/components/schemas/{name}"}}}}}}
        "{name}": {{type: object, properties: {{x: {{type: string}}}}}}
    """))
    cls = type(received(made, mode, {"a": {"x": "1"}}).a)
    assert getattr(made.types, cls.__name__) is cls
