"""What users of Fern's SDKs are used to: where names come from, and how calls look."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import HEAD, Sdk, answer

from sdkwright import output
from sdkwright.config import load_config
from sdkwright.pipeline import generate

Make = Callable[..., Sdk]

DOCUMENT = """
security: [{key: []}]
paths:
  /gardens:
    post:
      tags: [gardens]
      operationId: createGarden
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/GardenConfig"}}}
      responses: {"200": {description: The garden., content: {application/json: {schema: {$ref: "#/components/schemas/GardenResponse"}}}}}
  /gardens/{gardenId}:
    get:
      tags: [gardens]
      operationId: getGardenById
      parameters: [{name: gardenId, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: The garden., content: {application/json: {schema: {$ref: "#/components/schemas/GardenResponse"}}}}
        "404": {description: There is none., content: {application/json: {schema: {$ref: "#/components/schemas/Refusal"}}}}
  /gardens/{gardenId}/plants:
    get:
      tags: [gardens]
      operationId: exportPlants
      parameters: [{name: gardenId, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: The plants., content: {text/csv: {schema: {type: string, format: binary}}}}}
  /gardens/{gardenId}/note:
    get:
      tags: [gardens]
      operationId: readNote
      parameters: [{name: gardenId, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: A note., content: {text/plain: {schema: {type: string}}}}}
  /pictures:
    post:
      tags: [pictures]
      operationId: createPicture
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, properties: {gardenId: {type: string}, file: {type: string, format: binary}}}
      responses: {"200": {description: Taken., content: {application/json: {schema: {type: object, properties: {size: {type: integer}}}}}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    GateEnum: {type: string, enum: [open_gate, locked_gate]}
    GardenConfig:
      type: object
      required: [name]
      properties:
        name: {type: string}
        gates: {type: array, items: {$ref: "#/components/schemas/GateEnum"}}
    Garden:
      allOf:
        - {$ref: "#/components/schemas/GardenConfig"}
        - {type: object, required: [id], properties: {id: {type: string}}}
    GardenResponse: {type: object, required: [data], properties: {data: {$ref: "#/components/schemas/Garden"}}}
    Refusal: {type: object, properties: {reason: {type: string}}}
"""
CONFIG = """client: {name: Acme, aliases: [ACME]}
style: fern
auth: {key: {argument: token, env: GARDENS_KEY}}
headers: {X-No-Bees: "true"}
unwrap: data
operations: {getGardenById: {parameters: {gardenId: id}}}
"""
GARDEN = {"data": {"id": "g1", "name": "Roof", "gates": ["open_gate"]}}


def module(made: Sdk, name: str) -> Any:
    return importlib.import_module(f"{made.package.__name__}.{name}")


def test_calls_look_as_in_the_documentation_of_such_an_sdk(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, CONFIG)
    with made.session(mode, [answer(GARDEN), answer(GARDEN)], token="secret", timeout=30) as session:
        gate = made.package.GateEnum.OPEN_GATE
        garden = session.call("gardens.create", name="Roof", gates=[gate])
        assert (garden.id, garden.gates) == ("g1", [gate])
        assert session.json == {"name": "Roof", "gates": ["open_gate"]}
        assert session.last.headers["Authorization"] == "Bearer secret"
        assert session.last.headers["X-No-Bees"] == "true"
        assert session.call("gardens.get", id="g1").name == "Roof"
        assert session.target == "/v1/gardens/g1"


def test_a_token_may_be_made_for_each_request(sdk: Make, mode: str) -> None:
    made, tokens = sdk(DOCUMENT, CONFIG), iter(["one", "two"])
    with made.session(mode, [answer(GARDEN), answer(GARDEN)], token=lambda: next(tokens)) as session:
        session.call("gardens.get", "g1")
        session.call("gardens.get", "g1")
    assert [request.headers["Authorization"] for request in session.sent] == ["Bearer one", "Bearer two"]


def test_errors_are_kinds_of_api_error(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, CONFIG)
    refused = answer({"reason": "It was paved."}, status=404)
    with made.session(mode, [refused], token="t") as session:
        with pytest.raises(module(made, "core").ApiError) as caught:
            session.call("gardens.get", id="g2")
    assert type(caught.value) is made.package.NotFoundError
    assert made.package.ApiError is made.package.APIStatusError
    assert (caught.value.status_code, caught.value.body.reason) == (404, "It was paved.")


def test_clients_types_and_errors_have_further_homes(sdk: Make) -> None:
    made = sdk(DOCUMENT, CONFIG)
    package, client, core = made.package, module(made, "client"), module(made, "core")
    assert vars(client).keys() >= {"Acme", "AsyncAcme", "ACME", "AsyncACME"}
    assert client.AsyncACME is package.AsyncAcme
    assert core.ApiError is package.ApiError
    assert package.Garden is made.types.Garden
    assert {"Garden", "GateEnum", "Refusal"} <= {*dir(package)}


def test_a_type_that_is_called_like_something_else_stays_in_types(sdk: Make) -> None:
    names = "types: {Garden: types, Refusal: core, GateEnum: BadRequestError}\n"
    made = sdk(DOCUMENT, CONFIG + names)
    assert issubclass(made.package.BadRequestError, made.package.ApiError)
    assert made.types.BadRequestError.OPEN_GATE == "open_gate"
    assert made.package.core is module(made, "core") and made.types.core is not made.package.core
    assert made.package.types is made.types and made.types.types is not made.types


def test_modules_can_be_reached_when_nothing_else_was_imported(sdk: Make) -> None:
    made = sdk(DOCUMENT, CONFIG)
    name = made.package.__name__
    code = f"import sys, {name}; assert '{name}.types' not in sys.modules; {name}.types.Garden; {name}.core.ApiError; {name}.client.ACME"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=made.root / "src")


def test_native_sdks_have_neither(sdk: Make) -> None:
    made = sdk(DOCUMENT)
    assert not hasattr(made.package, "Garden")
    assert made.package.types.Garden is made.types.Garden
    assert not (made.root / "src" / made.package.__name__ / "client.py").exists()


def test_types_alone_can_be_given_a_further_home(sdk: Make) -> None:
    made = sdk(DOCUMENT, "exports: {types: true}\n")
    assert {"Garden", "Refusal"} <= {*dir(made.package)}
    assert not {"client", "core", "ApiError"} & {*dir(made.package)}


def test_an_old_name_of_a_type_stays_a_name_of_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sdk.yaml").write_text("package: moved_gardens\nclient: Acme\nexports: {types: true}\n")
    for name in ("Garden", "Plot"):
        document = (HEAD + DOCUMENT).replace("schemas/Garden\"", f"schemas/{name}\"").replace("    Garden:", f"    {name}:")
        (tmp_path / "openapi.yaml").write_text(document)
        settled = load_config(str(tmp_path), out=tmp_path / "sdk")
        output.write(generate(settled), settled.out)
    monkeypatch.syspath_prepend(tmp_path / "sdk" / "src")
    package = importlib.import_module("moved_gardens")
    with pytest.warns(DeprecationWarning, match="Plot"):
        assert package.Garden is package.Plot


def test_files_go_up_as_parts_and_come_down_as_bytes(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, CONFIG)
    export = httpx.Response(200, content=b"name\r\n\xfcvular\r\n", headers={"content-type": "text/csv"})
    note = httpx.Response(200, text="Water them.")
    with made.session(mode, [answer({"size": 3}), export, note], token="t") as session:
        assert session.call("pictures.create", garden_id="g1", file=("a.png", b"png")).size == 3
        sent = session.last.content
        assert b'name="gardenId"\r\n\r\ng1\r\n' in sent
        assert b'name="file"; filename="a.png"' in sent and b"\r\n\r\npng\r\n" in sent
        assert session.call("gardens.export_plants", "g1").read() == b"name\r\n\xfcvular\r\n"
        assert session.call("gardens.read_note", "g1") == "Water them."


def test_the_size_of_pieces_is_an_option_of_the_call(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, CONFIG)
    answers = [httpx.Response(200, content=b"abcdefg") for _ in range(3)]
    with made.session(mode, answers, token="t") as session:
        told = {"chunk_size": 3}
        file = session.call("gardens.export_plants", "g1", request_options=told)
        assert [*file.iter_bytes()] == [b"abc", b"def", b"g"]
        assert [*file.iter_bytes(5)] == [b"abcde", b"fg"]
        view = session.client.gardens.with_streaming_response
        with session.entered(view.export_plants("g1", request_options=told)) as response:
            assert session.all(response.iter_bytes()) == [b"abc", b"def", b"g"]
