"""TypedDicts in Python's names, models among them -> JSON in the names of the wire."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from support import Sdk, received, sent, thing

Make = Callable[..., Sdk]

DEEP = thing("""
    Thing:
      type: object
      required: [shipTo]
      properties:
        shipTo: {$ref: "#/components/schemas/Place"}
        stopsOnWay: {type: array, items: {$ref: "#/components/schemas/Place"}}
        byName: {type: object, additionalProperties: {$ref: "#/components/schemas/Place"}}
        grid: {type: array, items: {type: array, items: {$ref: "#/components/schemas/Place"}}}
        either: {oneOf: [{$ref: "#/components/schemas/Place"}, {$ref: "#/components/schemas/Point"}, {type: string}]}
        freeForm: {type: object}
        anyThing: {}
    Place:
      type: object
      required: [zipCode]
      properties:
        zipCode: {type: string}
        openFrom: {type: string, format: date}
        geoPoint: {$ref: "#/components/schemas/Point"}
    Point: {type: object, required: [latDeg, lonDeg], properties: {latDeg: {type: number}, lonDeg: {type: number}}}
""")
POINT, POINT_JSON = {"lat_deg": 1.5, "lon_deg": 2}, {"latDeg": 1.5, "lonDeg": 2}


def test_keys_are_renamed_at_any_depth(sdk: Make, mode: str) -> None:
    body = sent(
        sdk(DEEP),
        mode,
        ship_to={"zip_code": "1", "geo_point": POINT},
        stops_on_way=[{"zip_code": "2"}, {"zip_code": "3", "geo_point": POINT}],
        by_name={"zip_code": {"zip_code": "4"}},
        grid=[[{"zip_code": "5"}], []],
        either=POINT,
    )
    assert body == {
        "shipTo": {"zipCode": "1", "geoPoint": POINT_JSON},
        "stopsOnWay": [{"zipCode": "2"}, {"zipCode": "3", "geoPoint": POINT_JSON}],
        "byName": {"zip_code": {"zipCode": "4"}},
        "grid": [[{"zipCode": "5"}], []],
        "either": POINT_JSON,
    }


def test_models_can_stand_anywhere_among_dicts(sdk: Make, mode: str) -> None:
    made = sdk(DEEP)
    place = received(made, mode, {"shipTo": {"zipCode": "9", "newer": 1}}).ship_to
    point = made.types.Point(lat_deg=1.5, lon_deg=2)
    body = sent(
        made,
        mode,
        ship_to={"zip_code": "1", "geo_point": point},
        stops_on_way=[place, {"zip_code": "2"}],
        by_name={"a": place},
        either=point,
    )
    assert body == {
        "shipTo": {"zipCode": "1", "geoPoint": POINT_JSON},
        "stopsOnWay": [{"zipCode": "9", "newer": 1}, {"zipCode": "2"}],
        "byName": {"a": {"zipCode": "9", "newer": 1}},
        "either": POINT_JSON,
    }


def test_keys_that_are_not_described_go_as_they_are(sdk: Make, mode: str) -> None:
    made = sdk(DEEP)
    body = sent(
        made,
        mode,
        ship_to={"zipCode": "1", "some_other": {"zip_code": 2}},
        free_form={"zip_code": 1, "ship_to": {"zip_code": 2}},
        any_thing=[{"zip_code": 3}],
    )
    assert body == {
        "shipTo": {"zipCode": "1", "some_other": {"zip_code": 2}},
        "freeForm": {"zip_code": 1, "ship_to": {"zip_code": 2}},
        "anyThing": [{"zip_code": 3}],
    }


def test_any_mapping_and_sequence_will_do(sdk: Make, mode: str) -> None:
    body = sent(
        sdk(DEEP),
        mode,
        ship_to=MappingProxyType({"zip_code": "1"}),
        stops_on_way=(OrderedDict(zip_code="2"),),
        free_form={"set": frozenset([1])},
    )
    assert body == {
        "shipTo": {"zipCode": "1"},
        "stopsOnWay": [{"zipCode": "2"}],
        "freeForm": {"set": [1]},
    }


def test_omit_leaves_a_key_out_at_any_depth(sdk: Make, mode: str) -> None:
    made = sdk(DEEP)
    omit = made.package.omit
    body = sent(
        made,
        mode,
        ship_to={"zip_code": "1", "geo_point": omit},
        stops_on_way=omit,
        free_form={"a": omit, "b": {"c": omit, "d": None}},
    )
    assert body == {"shipTo": {"zipCode": "1"}, "freeForm": {"b": {"d": None}}}


def test_values_that_json_lacks_are_written_as_text_or_numbers(sdk: Make, mode: str) -> None:
    east = timezone(timedelta(hours=2))
    given: dict[str, Any] = {"when": datetime(2026, 1, 2, 3, 4, 5, tzinfo=east), "n": Decimal("1.50")}
    body = sent(
        sdk(DEEP), mode, ship_to={"zip_code": "1", "open_from": date(2026, 2, 3)}, free_form=given
    )
    assert body == {
        "shipTo": {"zipCode": "1", "openFrom": "2026-02-03"},
        "freeForm": {"when": "2026-01-02T03:04:05+02:00", "n": "1.50"},
    }


def test_a_whole_body_of_a_list_is_renamed_too(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: array, items: {type: object, properties: {zipCode: {type: string}}}}
    """))
    assert sent(made, mode, body=[{"zip_code": "1"}, {"zip_code": "2"}]) == [
        {"zipCode": "1"},
        {"zipCode": "2"},
    ]


def test_two_properties_with_one_python_name_are_both_sent(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {fooBar: {type: string}, foo_bar: {type: string}, inner: {$ref: "#/components/schemas/Inner"}}}
        Inner: {type: object, properties: {fooBar: {type: string}, foo_bar: {type: string}, class: {type: string}}}
    """))
    inner = {"foo_bar_": "1", "foo_bar": "2", "class_": "3"}
    body = sent(made, mode, foo_bar="a", body_foo_bar="b", inner=inner)
    assert body == {"fooBar": "a", "foo_bar": "b", "inner": {"fooBar": "1", "foo_bar": "2", "class": "3"}}
