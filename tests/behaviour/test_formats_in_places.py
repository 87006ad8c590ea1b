"""Formats in parameters, forms and parts, and formats that a configuration says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from support import Sdk, answer, build, received, sent, thing

from sdkwright.diagnostics import SpecError

Make = Callable[..., Sdk]

UUID_TEXT = "0f8fad5b-d9cb-469f-a165-70867728950e"
PLACES = """
paths:
  /at/{day}/{id}/{raw}:
    get:
      operationId: findThings
      tags: [things]
      parameters:
        - {name: day, in: path, required: true, schema: {type: string, format: date}}
        - {name: id, in: path, required: true, schema: {type: string, format: int64}}
        - {name: raw, in: path, required: true, schema: {type: string, format: byte}}
        - {name: since, in: query, schema: {type: string, format: date-time}}
        - {name: hour, in: query, schema: {type: string, format: time}}
        - {name: span, in: query, schema: {type: string, format: duration}}
        - {name: most, in: query, schema: {type: string, format: decimal}}
        - {name: seen, in: query, schema: {type: array, items: {type: string, format: int64}}}
        - {name: near, in: query, style: deepObject, schema: {type: object, properties: {dayOf: {type: string, format: date}, big: {type: string, format: int64}, raw: {type: string, format: byte}}}}
        - {name: asked, in: query, content: {application/json: {schema: {type: object, properties: {bigId: {type: string, format: int64}, raw: {type: string, format: byte}}}}}}
        - {name: X-When, in: header, schema: {type: string, format: date-time}}
        - {name: X-Raw, in: header, schema: {type: string, format: byte}}
        - {name: X-Span, in: header, schema: {type: string, format: duration}}
      responses: {"204": {description: Done.}}
  /forms:
    post:
      operationId: sendForm
      tags: [forms]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: &form
              type: object
              properties:
                bigId: {type: string, format: int64}
                raw: {type: string, format: byte}
                day: {type: string, format: date}
                when: {type: string, format: date-time}
                span: {type: string, format: duration}
                most: {type: string, format: decimal}
                days: {type: array, items: {type: string, format: date}}
                raws: {type: array, items: {type: string, format: byte}}
      responses: {"204": {description: Done.}}
  /parts:
    post:
      operationId: sendParts
      tags: [parts]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                bigId: {type: string, format: int64}
                raw: {type: string, format: byte}
                day: {type: string, format: date}
                span: {type: string, format: duration}
                inner: {type: object, properties: {bigId: {type: string, format: int64}, raw: {type: string, format: byte}}}
                file: {type: string, format: binary}
      responses: {"204": {description: Done.}}
"""
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


def test_formats_in_paths_queries_and_headers(sdk: Make, mode: str) -> None:
    made = sdk(PLACES)
    with made.session(mode) as session:
        session.call(
            "things.retrieve",
            day=date(2026, 1, 2),
            id=2**60,
            raw=b"\xff\xfe",
            since=NOON,
            hour=time(10, 11),
            span=timedelta(minutes=90),
            most=Decimal("1.50"),
            seen=[1, 2],
            near={"day_of": date(2026, 1, 2), "big": 5, "raw": b"\0\1"},
            asked={"big_id": 6, "raw": b"\0\1"},
            x_when=NOON,
            x_raw=b"\0\1",
            x_span=timedelta(minutes=90),
        )
    target, _, query = session.target.partition("?")
    assert target == "/v1/at/2026-01-02/1152921504606846976/%2F%2F4%3D"
    assert [unquote(pair) for pair in query.split("&")] == [
        "since=2026-01-02T12:00:00Z",
        "hour=10:11:00",
        "span=PT1H30M",
        "most=1.50",
        "seen=1",
        "seen=2",
        "near[dayOf]=2026-01-02",
        "near[big]=5",
        "near[raw]=AAE=",
        'asked={"bigId":"6","raw":"AAE="}',
    ]
    headers = session.last.headers
    assert (headers["x-when"], headers["x-raw"], headers["x-span"]) == ("2026-01-02T12:00:00Z", "AAE=", "PT1H30M")


def test_formats_in_a_form(sdk: Make, mode: str) -> None:
    with sdk(PLACES).session(mode) as session:
        session.call(
            "forms.send",
            big_id=5,
            raw=b"\0\1",
            day=date(2026, 1, 2),
            when=NOON,
            span=timedelta(minutes=90),
            most=Decimal("1.50"),
            days=[date(2026, 1, 2), date(2026, 1, 3)],
            raws=[b"\0", b"\1"],
        )
    assert [unquote(pair) for pair in session.last.content.decode().split("&")] == [
        "bigId=5",
        "raw=AAE=",
        "day=2026-01-02",
        "when=2026-01-02T12:00:00Z",
        "span=PT1H30M",
        "most=1.50",
        "days=2026-01-02",
        "days=2026-01-03",
        "raws=AA==",
        "raws=AQ==",
    ]


def test_formats_in_the_parts_of_a_body(sdk: Make, mode: str) -> None:
    with sdk(PLACES).session(mode) as session:
        session.call(
            "parts.send",
            big_id=5,
            raw=b"\0\1",
            day=date(2026, 1, 2),
            span=timedelta(minutes=90),
            inner={"big_id": 6, "raw": b"\0\1"},
            file=b"\0\xff",
        )
    boundary = session.last.headers["content-type"].partition("boundary=")[2]
    parts = session.last.content.split(f"--{boundary}".encode())[1:-1]
    bodies = [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts]
    assert sorted(bodies) == sorted(
        [b"5", b"AAE=", b"2026-01-02", b"PT1H30M", b'{"bigId":"6","raw":"AAE="}', b"\0\xff"]
    )


OWN = "formats: {uuid: uuid, phone: text, int64: text, epoch: int, blob: bytes, day: date, money: decimal}\n"


@pytest.mark.parametrize(
    ("schema", "raw", "value"),
    [
        ("{type: string, format: uuid}", UUID_TEXT, UUID(UUID_TEXT)),
        ("{type: string, format: phone}", "+31", "+31"),
        ("{type: string, format: int64}", "12", "12"),
        ("{type: integer, format: int64}", 12, 12),
        ("{type: string, format: epoch}", "12", 12),
        ("{type: string, format: blob}", "AAE=", b"\0\1"),
        ("{type: string, format: day}", "2026-01-02", date(2026, 1, 2)),
        ("{type: string, format: money}", "1.50", Decimal("1.50")),
        ("{type: number, format: money}", 1.5, 1.5),
    ],
)
def test_a_configuration_says_what_a_format_is(
    sdk: Make, mode: str, schema: str, raw: Any, value: Any
) -> None:
    made = sdk(thing(f"Thing: {{type: object, properties: {{aB: {schema}, many: {{type: array, items: {schema}}}}}}}"), OWN)
    with made.session(mode, [answer({"aB": raw, "many": [raw]})], strict=True) as session:
        found = session.call("things.receive")
    assert (found.a_b, found.many) == (value, [value]) and type(found.a_b) is type(value)
    assert sent(made, mode, a_b=value, many=[value]) == {"aB": raw, "many": [raw]}
    assert sent(made, mode, a_b=found.a_b) == {"aB": raw}


def test_a_uuid_is_an_object_where_that_is_asked_for(sdk: Make, mode: str) -> None:
    made = sdk(thing("Thing: {type: object, properties: {id: {type: string, format: uuid}}}"), "formats: {uuid: uuid}\n")
    for text in (UUID_TEXT, UUID_TEXT.replace("-", ""), f"{{{UUID_TEXT}}}", f"urn:uuid:{UUID_TEXT}"):
        found = received(made, mode, {"id": text})
        assert isinstance(found.id, UUID)
        assert sent(made, mode, id=found.id) == {"id": UUID_TEXT}
    assert sent(made, mode, id=received(made, mode, {"id": "none"}).id) == {"id": "none"}


def test_a_uuid_may_stand_in_a_path_and_a_query(sdk: Make, mode: str) -> None:
    made = sdk(
        """
paths:
  /things/{id}:
    get:
      tags: [things]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
        - {name: other, in: query, schema: {type: string, format: uuid}}
      responses: {"204": {description: Done.}}
""",
        "formats: {uuid: uuid}\n",
    )
    with made.session(mode) as session:
        session.call("things.retrieve", UUID(UUID_TEXT), other=UUID(UUID_TEXT))
        assert session.target == f"/v1/things/{UUID_TEXT}?other={UUID_TEXT}"
        session.call("things.retrieve", UUID_TEXT)
        assert session.target == f"/v1/things/{UUID_TEXT}"


def test_a_format_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="uuid"):
        build(tmp_path, thing("Thing: {type: string}"), "formats: {uuid: guid}\n")
