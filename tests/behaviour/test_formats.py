"""`format` -> values of Python, and back to the very text or number that travels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from support import Sdk, answer, build, dumped, received, sent, thing

Make = Callable[..., Sdk]

UUID_TEXT = "0f8fad5b-d9cb-469f-a165-70867728950e"
EAST = timezone(timedelta(hours=2))
FORMATS: dict[str, tuple[str, Any, Any]] = {
    "dateTime": ("{type: string, format: date-time}", "2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    "dateTimeEast": ("{type: string, format: date-time}", "2026-01-02T03:04:05.25+02:00", datetime(2026, 1, 2, 3, 4, 5, 250000, tzinfo=EAST)),
    "dateOnly": ("{type: string, format: date}", "2026-02-03", date(2026, 2, 3)),
    "timeOnly": ("{type: string, format: time}", "10:11:12", time(10, 11, 12)),
    "timeSpan": ("{type: string, format: duration}", "PT1H30M", timedelta(hours=1, minutes=30)),
    "uuidText": ("{type: string, format: uuid}", UUID_TEXT, UUID_TEXT),
    "uriText": ("{type: string, format: uri}", "https://a.test/b?c=d#e", "https://a.test/b?c=d#e"),
    "mailText": ("{type: string, format: email}", "a@b.test", "a@b.test"),
    "hostText": ("{type: string, format: ipv4}", "127.0.0.1", "127.0.0.1"),
    "phoneText": ("{type: string, format: phone}", "+31 20", "+31 20"),
    "bytesText": ("{type: string, format: byte}", "AAEC/w==", b"\0\1\2\xff"),
    "encodedText": ("{type: string, contentEncoding: base64}", "AAEC/w==", b"\0\1\2\xff"),
    "binaryText": ("{type: string, format: binary}", "abc", "abc"),
    "exactText": ("{type: string, format: decimal}", "1.50", Decimal("1.50")),
    "bigText": ("{type: string, format: int64}", "9223372036854775807", 9223372036854775807),
    "bigNumber": ("{type: integer, format: int64}", 9223372036854775807, 9223372036854775807),
    "hugeNumber": ("{type: integer}", 10**30, 10**30),
    "smallNumber": ("{type: integer, format: int32}", -5, -5),
    "floatNumber": ("{type: number, format: float}", 1.25, 1.25),
    "doubleNumber": ("{type: number, format: double}", 1e300, 1e300),
    "secretText": ("{type: string, format: password}", "hush", "hush"),
}  # fmt: skip
ALL = thing(
    "Thing:\n  type: object\n  properties:\n"
    + "".join(f"    {name}: {schema}\n" for name, (schema, _, _) in FORMATS.items())
    + "".join(
        f"    {name}{kind}: {wrapped.format(schema)}\n"
        for name, (schema, _, _) in FORMATS.items()
        for kind, wrapped in (
            ("List", "{{type: array, items: {}}}"),
            ("Map", "{{type: object, additionalProperties: {}}}"),
            ("Null", '{{anyOf: [{}, {{type: "null"}}]}}'),
        )
    )
)


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """Every format, alone, in a list, in a map, and beside null."""
    return build(tmp_path_factory.mktemp("formats"), ALL)


def snake(name: str) -> str:
    """`dateTimeList` -> `date_time_list`."""
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name)


def in_every_place(name: str, value: Any) -> dict[str, Any]:
    """A value of one format wherever the document has one."""
    return {
        name: value,
        f"{name}List": [value, value],
        f"{name}Map": {"a": value},
        f"{name}Null": value,
    }


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_a_value_of_python(every: Sdk, mode: str, name: str) -> None:
    _, raw, value = FORMATS[name]
    came = in_every_place(name, raw)
    with every.session(mode, [answer(came)], strict=True) as session:
        found = session.call("things.receive")
    typed = {n: getattr(found, snake(n)) for n in came}
    assert typed == in_every_place(name, value)
    assert {type(one) for one in (typed[name], typed[f"{name}List"][0], typed[f"{name}Map"]["a"], typed[f"{name}Null"])} == {type(value)}
    if isinstance(value, datetime | time):
        assert typed[name].utcoffset() == value.utcoffset()


@pytest.mark.parametrize("name", FORMATS)
def test_a_value_of_python_travels_as_its_format_says(every: Sdk, mode: str, name: str) -> None:
    _, raw, value = FORMATS[name]
    given = {snake(n): each for n, each in in_every_place(name, value).items()}
    body = sent(every, mode, **given)
    wanted = in_every_place(name, raw)
    if name == "dateTimeEast":  # Python writes six digits
        wanted = in_every_place(name, "2026-01-02T03:04:05.250000+02:00")
    assert body == wanted


@pytest.mark.parametrize("name", FORMATS)
def test_what_came_goes_back_as_it_came(every: Sdk, mode: str, name: str) -> None:
    _, raw, _ = FORMATS[name]
    came = in_every_place(name, raw)
    if name == "dateTimeEast":
        came = in_every_place(name, "2026-01-02T03:04:05.250000+02:00")
    with every.session(mode, [answer(came)]) as session:
        found = session.call("things.receive")
        session.call("things.send", **{snake(n): getattr(found, snake(n)) for n in came})
        assert session.json == came
    assert dumped(found) == came


@pytest.mark.parametrize("name", FORMATS)
def test_null_beside_a_format(every: Sdk, mode: str, name: str) -> None:
    with every.session(mode, [answer({f"{name}Null": None})], strict=True) as session:
        found = session.call("things.receive")
    assert getattr(found, snake(f"{name}Null")) is None
    assert dumped(found) == {f"{name}Null": None}
    assert sent(every, mode, **{snake(f"{name}Null"): None}) == {f"{name}Null": None}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("timeSpan", "PT1H30M"),
        ("timeSpan", "P1Y2M"),
        ("exactText", "1.50"),
        ("bytesText", "AAEC/w=="),
    ],
)
def test_the_text_that_travels_may_be_given_too(every: Sdk, mode: str, name: str, text: str) -> None:
    assert sent(every, mode, **{snake(name): text}) == {name: text}


OTHERS = [
    ("dateTime", "soon"),
    ("dateTime", ""),
    ("timeOnly", "noon"),
    ("timeSpan", "P1Y2M"),
    ("timeSpan", "P2M"),
    ("timeSpan", "90"),
    ("bytesText", "no base64!"),
    ("bytesText", "AAE"),
    ("exactText", "much"),
    ("bigText", "007"),
    ("bigText", "1e3"),
    ("bigText", " 5"),
    ("bigText", "-"),
]
RESPELLED = [
    ("dateTime", "2009-07-06", "2009-07-06T00:00:00"),
    ("dateTime", "2015-01-08T22:57:31.547920715Z", "2015-01-08T22:57:31.547920Z"),
    ("dateOnly", "2026-02-03T00:00:00Z", "2026-02-03"),
    ("exactText", 1.5, "1.5"),
    ("exactText", "1_000", "1000"),
    ("bigText", 5, "5"),
]
"""What pydantic reads although it is spelled in another way: the type comes first."""


@pytest.mark.parametrize(("name", "value"), OTHERS)
def test_what_is_not_of_its_format_is_kept_as_it_came(
    every: Sdk, mode: str, name: str, value: Any
) -> None:
    came = in_every_place(name, value)
    with every.session(mode, [answer(came)]) as session:
        found = session.call("things.receive")
        session.call("things.send", **{snake(n): getattr(found, snake(n)) for n in came})
        assert session.last.content == answer(came).content
    again = found.model_dump(mode="json", exclude_unset=True, warnings=False)
    assert {n: repr(again[n]) for n in came} == {n: repr(each) for n, each in came.items()}


@pytest.mark.parametrize(("name", "value", "text"), RESPELLED)
def test_what_can_be_read_is_of_its_type_and_goes_back_as_documented(
    every: Sdk, mode: str, name: str, value: Any, text: str
) -> None:
    with every.session(mode, [answer({name: value})]) as session:
        found = getattr(session.call("things.receive"), snake(name))
        assert not isinstance(found, str | float)
        session.call("things.send", **{snake(name): found})
        assert session.json == {name: text}


@pytest.mark.parametrize(
    "text", ["2026-01-02T03:04:05", "2026-01-02 03:04:05Z", "2026-01-02T03:04:05.123456Z"]
)
def test_other_ways_to_write_a_point_in_time_are_read(every: Sdk, mode: str, text: str) -> None:
    found = received(every, mode, {"dateTime": text}).date_time
    assert isinstance(found, datetime) and found.replace(tzinfo=None, microsecond=0) == datetime(2026, 1, 2, 3, 4, 5)


def test_a_password_is_never_in_a_repr(every: Sdk, mode: str) -> None:
    found = received(every, mode, in_every_place("secretText", "hush"))
    assert found.secret_text == "hush"
    assert "hush" not in repr(found) and "hush" not in str(found)


def test_a_named_password_is_never_in_a_repr(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {pin: {$ref: "#/components/schemas/Pin"}, part: {$ref: "#/components/schemas/Part"}}}
        Part: {type: object, properties: {pin: {oneOf: [{$ref: "#/components/schemas/Pin"}, {type: "null"}]}}}
        Pin: {type: string, format: password}
    """))
    found = received(made, mode, {"pin": "hush", "part": {"pin": "hush"}})
    assert found.pin == found.part.pin == "hush" and "hush" not in repr(found)


NUMBERS = thing("""
    Thing:
      type: object
      properties:
        either: {anyOf: [{type: integer}, {type: string, format: int64}]}
        price: {oneOf: [{type: number}, {type: string, format: decimal}]}
        listed: {type: [integer, string], format: int64}
        when: {oneOf: [{type: integer}, {type: string, format: date-time}]}
        day: {oneOf: [{type: string, format: date}, {type: string, format: date-time}]}
""")


@pytest.mark.parametrize(
    "value",
    [
        {"either": 5},
        {"either": "5"},
        {"price": 1.5},
        {"price": "1.50"},
        {"listed": 5},
        {"listed": "5"},
        {"when": 1700000000},
        {"when": "2026-01-02T03:04:05Z"},
        {"day": "2026-01-02"},
        {"day": "2026-01-02T00:00:00Z"},
        {"day": "2026-01-02T03:04:05Z"},
    ],
)
def test_texts_of_numbers_beside_numbers_stay_what_they_are(
    sdk: Make, mode: str, value: Any
) -> None:
    made = sdk(NUMBERS)
    with made.session(mode, [answer(value)], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", **{name: getattr(found, name) for name in value})
        assert session.last.content == answer(value).content
    assert repr(dumped(found)) == repr(value)


DEEP = thing("""
    Thing:
      type: object
      properties:
        part: {$ref: "#/components/schemas/Part"}
        parts: {type: array, items: {$ref: "#/components/schemas/Part"}}
        named: {$ref: "#/components/schemas/Id"}
        ids: {$ref: "#/components/schemas/Ids"}
        grid: {type: array, items: {type: array, items: {type: string, format: byte}}}
        pair: {type: array, prefixItems: [{type: string, format: int64}, {type: string, format: date}], items: false}
        either: {oneOf: [{$ref: "#/components/schemas/Part"}, {type: string, format: byte}]}
    Part:
      type: object
      properties:
        bigId: {type: string, format: int64}
        rawData: {type: string, format: byte}
        ownId: {$ref: "#/components/schemas/Id"}
        madeAt: {type: string, format: date-time}
    Id: {type: string, format: int64}
    Ids: {type: array, items: {$ref: "#/components/schemas/Id"}}
""")
DEEP_JSON: dict[str, Any] = {
    "part": {"bigId": "1", "rawData": "AAE=", "ownId": "2", "madeAt": "2026-01-02T03:04:05Z"},
    "parts": [{"bigId": "3"}, {"rawData": "AAE="}],
    "named": "4",
    "ids": ["5", "6"],
    "grid": [["AAE="], []],
    "pair": ["7", "2026-01-02"],
    "either": "AAE=",
}


def test_formats_are_read_at_any_depth(sdk: Make, mode: str) -> None:
    made = sdk(DEEP)
    with made.session(mode, [answer(DEEP_JSON)], strict=True) as session:
        found = session.call("things.receive")
    assert (found.part.big_id, found.part.raw_data, found.part.own_id) == (1, b"\0\1", 2)
    assert (found.parts[0].big_id, found.parts[1].raw_data) == (3, b"\0\1")
    assert (found.named, found.ids, found.grid) == (4, [5, 6], [[b"\0\1"], []])
    assert found.pair == (7, date(2026, 1, 2)) and found.either == b"\0\1"
    assert dumped(found) == DEEP_JSON


def test_formats_are_written_at_any_depth(sdk: Make, mode: str) -> None:
    when = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    body = sent(
        sdk(DEEP),
        mode,
        part={"big_id": 1, "raw_data": b"\0\1", "own_id": 2, "made_at": when},
        parts=[{"big_id": 3}, {"raw_data": b"\0\1"}],
        named=4,
        ids=[5, 6],
        grid=[[b"\0\1"], []],
        pair=(7, date(2026, 1, 2)),
        either=b"\0\1",
    )
    assert body == DEEP_JSON


def test_formats_in_a_member_of_a_union_are_written(sdk: Make, mode: str) -> None:
    made = sdk(DEEP)
    assert sent(made, mode, either={"big_id": 1, "raw_data": b"\0"}) == {
        "either": {"bigId": "1", "rawData": "AA=="}
    }
    part = made.types.Part(big_id=1, raw_data=b"\0")
    assert sent(made, mode, either=part) == {"either": {"bigId": "1", "rawData": "AA=="}}


def test_a_body_that_is_one_value_with_a_format(sdk: Make, mode: str) -> None:
    made = sdk(thing("Thing: {type: string, format: int64}"))
    assert received(made, mode, "7") == 7
    assert sent(made, mode, body=7) == "7"


def test_a_body_that_is_a_map_of_values_with_a_format(sdk: Make, mode: str) -> None:
    made = sdk(thing("Thing: {type: object, additionalProperties: {type: string, format: byte}}"))
    assert received(made, mode, {"a": "AAE="}) == {"a": b"\0\1"}
    assert sent(made, mode, body={"a": b"\0\1"}) == {"a": "AAE="}
