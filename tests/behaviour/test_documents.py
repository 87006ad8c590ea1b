"""Documents of several files, and of Swagger 2.0 -> SDKs like any other."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from support import Sdk, answer, build, dumped

from sdkwright.config import load_config
from sdkwright.pipeline import generate

Make = Callable[..., Sdk]

ROOT = """
paths:
  /orders/{id}:
    $ref: paths/orders.yaml
components:
  schemas:
    Local: {type: object, properties: {x: {type: integer}}}
"""
FILES = {
    "paths/orders.yaml": """
get:
  tags: [orders]
  operationId: getOrder
  parameters: [{$ref: "../shared/parameters.json#/Id"}]
  responses:
    "200": {description: Found., content: {application/json: {schema: {$ref: ../schemas/Order.yaml}}}}
    "404": {$ref: "../shared/responses.yaml#/NotFound"}
put:
  tags: [orders]
  operationId: sendOrder
  parameters: [{$ref: "../shared/parameters.json#/Id"}]
  requestBody: {required: true, content: {application/json: {schema: {$ref: ../schemas/Order.yaml}}}}
  responses: {"204": {description: Taken.}}
""",
    "schemas/Order.yaml": """
type: object
required: [orderLines]
properties:
  orderLines: {type: array, items: {$ref: "Line.yaml#/definitions/order-line"}}
  parentOrder: {$ref: "#"}
  local: {$ref: "../openapi.yaml#/components/schemas/Local"}
""",
    "schemas/Line.yaml": "definitions: {order-line: {type: object, properties: {skuNo: {type: string}}}}",
    "shared/parameters.json": json.dumps(
        {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}}
    ),
    "shared/responses.yaml": """
NotFound: {description: None such., content: {application/json: {schema: {type: object, properties: {whyNot: {type: string}}}}}}
""",
}


def test_files_are_followed_wherever_a_ref_leads(tmp_path: Path, mode: str) -> None:
    made = build(tmp_path, ROOT, files=FILES)
    value = {"orderLines": [{"skuNo": "1"}], "parentOrder": {"orderLines": []}, "local": {"x": 1}}
    with made.session(mode, [answer(value), answer({}, 204), answer({"whyNot": "x"}, 404)]) as session:
        order = session.call("orders.retrieve", "1")
        assert type(order) is made.types.Order and type(order.parent_order) is made.types.Order
        assert type(order.order_lines[0]) is made.types.OrderLine
        assert type(order.local) is made.types.Local and dumped(order) == value
        session.call("orders.send", "1", order_lines=[{"sku_no": "2"}])
        assert session.json == {"orderLines": [{"skuNo": "2"}]}
        with pytest.raises(made.package.NotFoundError) as caught:
            session.call("orders.retrieve", "1")
        assert caught.value.body.why_not == "x"
    assert made.codes == []


def test_a_file_that_is_missing_is_told_with_its_place(tmp_path: Path, mode: str) -> None:
    files = {**FILES, "schemas/Order.yaml": "type: object\nproperties:\n  a: {$ref: nowhere.yaml}\n"}
    made = build(tmp_path, ROOT, files=files)
    (found,) = made.diagnostics
    assert found.code == "ref-dangling" and found.at is not None
    assert found.at.uri.endswith("schemas/Order.yaml") and found.at.line == 3
    with made.session(mode, [answer({"a": [1]})]) as session:
        assert session.call("orders.retrieve", "1").a == [1]


@pytest.mark.parametrize("ref", ["/etc/hostname", "../../../../../../etc/hostname", "https://example.test/x.yaml", "file:///etc/hostname"])
def test_a_ref_out_of_the_folder_is_not_followed(tmp_path: Path, ref: str) -> None:
    files = {**FILES, "schemas/Order.yaml": f"type: object\nproperties:\n  a: {{$ref: '{ref}'}}\n"}
    made = build(tmp_path, ROOT, files=files)
    (found,) = made.diagnostics
    assert found.code == "ref-dangling"


SWAGGER = """
swagger: "2.0"
info: {title: Acme, version: "1.0"}
host: api.test
basePath: /v2
schemes: [https, http]
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  key: {type: apiKey, in: header, name: X-Key}
  login: {type: basic}
security: [{key: []}]
parameters:
  Limit: {name: limit, in: query, type: integer}
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      parameters:
        - {$ref: "#/parameters/Limit"}
        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: csv}
        - {name: kinds, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: sizes, in: query, type: array, items: {type: string}, collectionFormat: pipes}
      responses:
        200: {description: All., schema: {type: array, items: {$ref: "#/definitions/Pet"}}}
    post:
      tags: [pets]
      operationId: createPet
      security: [{login: []}]
      parameters: [{name: pet, in: body, required: true, schema: {$ref: "#/definitions/Pet"}}]
      responses: {201: {description: Made., schema: {$ref: "#/definitions/Pet"}}, 422: {description: Bad., schema: {$ref: "#/definitions/Problem"}}}
  /pets/{petId}/photo:
    post:
      tags: [pets]
      operationId: uploadPhoto
      consumes: [multipart/form-data]
      parameters:
        - {name: petId, in: path, required: true, type: string}
        - {name: photo, in: formData, required: true, type: file}
        - {name: caption, in: formData, type: string}
      responses: {204: {description: Taken.}}
  /login:
    post:
      tags: [pets]
      operationId: signIn
      consumes: [application/x-www-form-urlencoded]
      parameters: [{name: user, in: formData, required: true, type: string}]
      responses: {200: {description: Token., schema: {type: string}}}
  /export:
    get:
      tags: [pets]
      operationId: exportAll
      produces: [application/pdf]
      responses: {200: {description: Whole., schema: {type: file}}}
definitions:
  Pet: {type: object, required: [petName], properties: {petName: {type: string}, owner: {type: string, x-nullable: true}}}
  Problem: {type: object, properties: {message: {type: string}}}
"""


def test_a_document_of_swagger_2_works_end_to_end(sdk: Make, mode: str) -> None:
    made = sdk(SWAGGER)
    pet = {"petName": "Rex", "owner": None}
    photo, file = b"\x89PNG", {"content-type": "application/pdf"}
    answers = [answer([pet]), answer(pet, 201), answer({}, 204), answer("t-1")]
    with made.session(mode, answers, api_key="k", username="u", password="p") as session:
        (found,) = session.all(session.call("pets.list", limit=1, tags=["a", "b"], kinds=["c", "d"], sizes=["e", "f"]))
        assert type(found) is made.types.Pet and found.owner is None
        assert session.target == "/v2/pets?limit=1&tags=a,b&kinds=c&kinds=d&sizes=e%7Cf"
        assert str(session.last.url).startswith("https://api.test/v2/")
        assert session.last.headers["x-key"] == "k"
        session.call("pets.create", pet_name="Rex", owner=None)
        assert session.json == pet
        assert session.last.headers["authorization"].startswith("Basic ")
        session.call("pets.upload_photo", "7", photo=photo, caption="c")
        assert photo in session.last.content and b'filename="upload"' in session.last.content
        assert session.call("pets.sign_in", user="a b") == "t-1"
        assert session.last.content == b"user=a%20b"
    with made.session(mode, [answer(1, headers=file), answer({"message": "m"}, 422)], api_key="k", username="u") as session:
        assert session.call("pets.export_all").read() == b"1"
        with pytest.raises(made.package.UnprocessableEntityError, match="m") as caught:
            session.call("pets.create", pet_name="")
        assert type(caught.value.body) is made.types.Problem
    assert made.codes == ["value-repaired"]  # a status that is a number


def test_a_document_without_operations_has_types_alone(sdk: Make) -> None:
    made = sdk("openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\ncomponents: {schemas: {Pet: {type: object, properties: {petName: {type: string}}}}}\n")
    assert made.codes == ["no-operations"]
    assert made.types.Pet(pet_name="Rex").model_dump() == {"petName": "Rex"}
    assert made.package.Acme(base_url="https://x.test")


def test_a_broken_operation_leaves_one_diagnostic_and_the_others(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /good: {get: {tags: [x], operationId: checkGood, responses: {"204": {description: Done.}}}}
  /bad: {get: [not, an, operation]}
""")
    assert made.codes == ["value-ignored"]
    assert made.diagnostics[0].at is not None and made.diagnostics[0].at.line == 7
    with made.session(mode) as session:
        session.call("x.check_good")
        assert session.target == "/v1/good"


def test_the_configured_root_says_how_far_references_may_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    api, elsewhere = tmp_path / "apis" / "one", tmp_path / "elsewhere"
    api.mkdir(parents=True)
    elsewhere.mkdir()
    (tmp_path / "shared.yaml").write_text("{type: object, properties: {far: {type: string}}}")
    schema = '{$ref: "../../shared.yaml"}'
    (api / "openapi.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\nservers: [{url: https://a.test}]\n"
        "paths: {/a: {get: {responses: {'200': {description: '', content: {application/json: {schema: "
        + schema
        + "}}}}}}}\n"
    )
    monkeypatch.chdir(elsewhere)
    assert [d.code for d in generate(load_config(str(api))).diagnostics] == ["ref-dangling"]
    (api / "sdk.yaml").write_text("root: ../..\n")
    wide = generate(load_config(str(api)))
    assert wide.diagnostics == () and any("far:" in file.text for file in wide.files)
