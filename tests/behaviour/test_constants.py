"""Parameters and properties with one possible value -> sent without being asked for."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import pytest
from support import Sdk

Make = Callable[..., Sdk]

FLAGS = """
paths:
  /{version}/flags/{id}:
    post:
      operationId: createFlag
      tags: [flags]
      parameters:
        - {name: version, in: path, required: true, schema: {type: string, enum: [v1]}}
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: X-Disable-Hooks, in: header, required: true, schema: {type: boolean, const: true}}
        - {name: kind, in: query, required: true, schema: {$ref: "#/components/schemas/Kind"}}
        - {name: maybe, in: query, schema: {type: string, enum: [only]}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [flag_type, name]
              properties:
                flag_type: {type: string, const: boolean}
                name: {type: string}
                later: {type: string, const: never}
      responses: {"204": {description: Done.}}
  /forms:
    post:
      operationId: sendForm
      tags: [flags]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, required: [grant_type], properties: {grant_type: {type: string, enum: [password]}}}
      responses: {"204": {description: Done.}}
  /optional:
    post:
      operationId: sendOptional
      tags: [flags]
      requestBody:
        content: {application/json: {schema: {type: object, required: [type], properties: {type: {const: x}, a: {type: integer}}}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Kind: {type: string, enum: [plain]}
"""


def test_constants_are_sent_without_being_asked_for(sdk: Make, mode: str) -> None:
    made = sdk(FLAGS)
    with made.session(mode) as session:
        session.call("flags.create", "f1", name="n")
        assert session.target == "/v1/v1/flags/f1?kind=plain"
        assert session.last.headers["x-disable-hooks"] == "true"
        assert session.json == {"flag_type": "boolean", "name": "n"}
        session.call("flags.send_form")
        assert session.last.content == b"grant_type=password"


def test_each_can_be_said_all_the_same(sdk: Make, mode: str) -> None:
    made = sdk(FLAGS)
    with made.session(mode) as session:
        session.call(
            "flags.create",
            "f1",
            version="v2",
            x_disable_hooks=False,
            kind="fancy",
            maybe="only",
            flag_type="text",
            name="n",
        )
        assert session.target == "/v1/v2/flags/f1?kind=fancy&maybe=only"
        assert session.last.headers["x-disable-hooks"] == "false"
        assert session.json == {"flag_type": "text", "name": "n"}


def test_an_optional_body_is_not_sent_for_its_constants(sdk: Make, mode: str) -> None:
    made = sdk(FLAGS)
    with made.session(mode) as session:
        session.call("flags.send_optional")
        assert session.last.content == b""


def test_explicit_constants_are_demanded(sdk: Make, mode: str) -> None:
    made = sdk(FLAGS, "constants: explicit\n")
    with made.session(mode) as session:
        with pytest.raises(TypeError, match="x_disable_hooks"):
            session.call("flags.create", "v1", "f1", name="n")
        signature = inspect.signature(session.method("flags.create"))
        required = [
            name
            for name, each in signature.parameters.items()
            if each.default is each.empty and each.kind is not each.VAR_KEYWORD
        ]
        assert required == [
            "version",
            "id",
            "x_disable_hooks",
            "kind",
            "flag_type",
            "name",
        ]


def test_constants_of_classes_of_enums(sdk: Make, mode: str) -> None:
    made = sdk(FLAGS, "enums: class\n")
    with made.session(mode) as session:
        session.call("flags.create", "f1", name="n")
        assert session.target == "/v1/v1/flags/f1?kind=plain"
