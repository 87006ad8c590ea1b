"""`unwrap`: methods that return what an answer wraps."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [things]
      operationId: getThing
      responses: {"200": {description: A thing., content: {application/json: {schema: {$ref: "#/components/schemas/Answer"}}}}}
    put:
      tags: [things]
      operationId: updateThing
      x-fern-sdk-return-value: result-meta
      responses: {"200": {description: A thing., content: {application/json: {schema: {$ref: "#/components/schemas/Answer"}}}}}
    delete:
      tags: [things]
      operationId: deleteThing
      responses: {"200": {description: No data., content: {application/json: {schema: {type: object, properties: {ok: {type: boolean}}}}}}}
components:
  schemas:
    Answer:
      type: object
      required: [data]
      properties:
        data: {$ref: "#/components/schemas/Thing"}
        result-meta: {type: object, properties: {version: {type: integer}}}
    Thing: {type: object, properties: {theName: {type: string}, owner: {type: object, properties: {id: {type: integer}}}}}
"""
BODY = {"data": {"theName": "x", "owner": {"id": 3}}, "result-meta": {"version": 7}}


def test_what_is_wrapped_is_returned(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, "unwrap: data\n")
    with made.session(mode, [answer(BODY), answer(BODY), answer({"ok": True})]) as session:
        thing = session.call("things.retrieve", "a")
        assert type(thing) is made.types.Thing and thing.the_name == "x"
        assert session.call("things.update", "a").version == 7
        assert session.call("things.delete", "a").ok is True
    text = made.text("resources/things.py")
    assert "-> types.Thing:" in text and "AnswerResultMeta | None" in text


def test_an_operation_decides_for_itself(sdk: Make, mode: str) -> None:
    config = "unwrap: data\noperations: {getThing: {unwrap: data.owner.id}, updateThing: {unwrap: false}}\n"
    made = sdk(DOCUMENT, config)
    with made.session(mode, [answer(BODY), answer({"data": {}}), answer(BODY)]) as session:
        assert session.call("things.retrieve", "a") == 3
        assert session.call("things.retrieve", "a") is None
        assert session.call("things.update", "a").data.the_name == "x"


def test_all_of_it_can_still_be_had(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, "unwrap: data\n")
    with made.session(mode, [answer(BODY), httpx.Response(404, json=BODY)]) as session:
        raw = session.call("things.with_raw_response.retrieve", "a")
        assert raw.parse().the_name == "x" and b"result-meta" in raw.content
        with pytest.raises(made.package.NotFoundError):
            session.call("things.retrieve", "a")
