"""Overlays, patches and filters of sdk.yaml: what of a document becomes the SDK."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support import Sdk, answer, build

from sdkwright.config import load_config
from sdkwright.diagnostics import SpecError
from sdkwright.pipeline import inspection

PETS = """
paths:
  /v1/pets:
    get:
      operationId: listPets
      tags: [pets]
      x-fern-audiences: [public]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: debug, in: query, schema: {type: boolean}, x-internal: true}
        - {$ref: "#/components/parameters/Trace"}
      responses: {"200": {description: Pets., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
    post:
      operationId: createPet
      tags: [pets, writing]
      x-internal: true
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {description: Taken.}}
  /v1/toys:
    x-fern-audiences: [public, partners]
    get: {operationId: listToys, tags: [toys], responses: {"204": {description: Nothing.}}}
  /v2/toys:
    get: {operationId: listToysAgain, responses: {"204": {description: Nothing.}}}
components:
  parameters:
    Trace: {name: trace, in: query, schema: {type: string}, x-internal: true}
  schemas:
    Pet:
      type: object
      required: [name, secret]
      example: {name: Rex, secret: s, properties: {inner: {x-internal: true}}}
      properties:
        name: {type: string}
        secret: {type: string, x-fern-audiences: [staff], x-internal: true}
        properties: {type: object, additionalProperties: {type: string, x-internal: true}, properties: {inner: {type: string, x-internal: true}, outer: {type: string}}}
        example: {type: object, properties: {inner: {type: string, x-internal: true}, outer: {type: string}}}
"""
ALL = {"GET /v1/pets", "POST /v1/pets", "GET /v1/toys", "GET /v2/toys"}


def operations(made: Sdk) -> set[str]:
    return {operation.id for operation in made.result.api.operations}


def build_with(folder: Path, config: str, files: dict[str, str] | None = None) -> Sdk:
    return build(folder, PETS, config, files)


OVERLAY = """
overlay: 1.0.0
info: {title: Ours, version: 1.0.0}
actions:
  - target: $.paths['/v1/pets'].get
    update:
      operationId: searchPets
      parameters: [{name: color, in: query, schema: {type: string}}]
  - target: $.paths['/v1/pets'].get.parameters[?@.name=='debug']
    remove: true
"""
PATCH = "components: {schemas: {Pet: {properties: {age: {type: integer}}}}}\nservers: [{url: https://other.test}]\n"


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_overlays_and_patches_change_what_calls_do(tmp_path: Path, mode: str) -> None:
    files = {"over/ours.yaml": OVERLAY, "patch.yaml": PATCH}
    made = build_with(tmp_path, "overlays: [over/ours.yaml, patch.yaml]\n", files)
    assert made.codes == []
    with made.session(mode, [answer({"name": "Rex", "secret": "s", "age": 3})]) as session:
        pet = session.call("pets.search", color="red", limit=1)
        assert str(session.last.url) == "https://other.test/v1/pets?limit=1&color=red"
        assert pet.age == 3
        with pytest.raises(TypeError):
            session.call("pets.search", debug=True)


def test_a_document_in_json_takes_overlays_too(tmp_path: Path) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"204": {"description": ""}}}}},
    }
    overlay = {"overlay": "1.1.0", "actions": [{"target": "$.paths['/a'].get", "update": {"tags": ["things"]}}]}
    files = {"one.json": json.dumps(overlay)}
    made = build(tmp_path, json.dumps(document), "overlays: [one.json]\n", files)
    assert made.result.names.call(made.result.api.operations[0]) == "things.a"


def test_a_document_of_2_0_is_overlaid_as_it_was_written(tmp_path: Path) -> None:
    document = """
swagger: "2.0"
info: {title: Acme, version: "1"}
host: api.test
paths:
  /a:
    get:
      operationId: findA
      tags: [things]
      parameters: [{name: q, in: query, type: string}]
      responses: {204: {description: ""}}
"""
    overlay = "paths: {/a: {get: {parameters: [{name: p, in: query, type: integer}]}}}\nhost: other.test\n"
    made = build(tmp_path, document, "overlays: [one.yaml]\n", {"one.yaml": overlay})
    with made.session("sync", [answer(None, 204)]) as session:
        session.call("things.find_a", p=1)
        assert str(session.last.url).endswith("://other.test/a?p=1")


def test_what_an_overlay_brings_is_reported_where_it_stands(tmp_path: Path) -> None:
    overlay = "paths:\n  /v1/pets:\n    get:\n      operationId: 7\n      tags: [a, 8]\n"
    made = build_with(tmp_path, "overlays: [one.yaml]\n", {"one.yaml": overlay})
    found = {(Path(d.at.uri).name, d.at.line, d.at.column, d.at.text) for d in made.diagnostics if d.at}
    assert found == {("one.yaml", 4, 7, "      operationId: 7"), ("one.yaml", 5, 17, "      tags: [a, 8]")}


def test_references_of_an_overlay_are_those_of_the_document(tmp_path: Path) -> None:
    overlay = "components: {schemas: {Pet: {properties: {toy: {$ref: toy.yaml}}}}}\n"
    files = {"deep/one.yaml": overlay, "toy.yaml": "{title: Toy, type: object, properties: {squeaks: {type: boolean}}}\n"}
    made = build_with(tmp_path, "overlays: [deep/one.yaml]\n", files)
    assert made.codes == []
    with made.session("sync", [answer({"name": "Rex", "secret": "s", "toy": {"squeaks": True}})]) as session:
        assert session.call("pets.list").toy.squeaks is True


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("overlay: 1.1.0\nactions:\n  - {target: '$[', remove: true}\n", "overlay-invalid", "one.yaml:3:6"),
        ("a: [\n", "not-text", "one.yaml:2:1"),
    ],
)
def test_a_wrong_overlay_leaves_nothing_to_generate(tmp_path: Path, text: str, code: str, place: str) -> None:
    with pytest.raises(SpecError) as caught:
        build_with(tmp_path, "overlays: [one.yaml]\n", {"one.yaml": text})
    found = caught.value.diagnostic
    assert found.code == code and str(found.at).endswith(place)


def test_an_overlay_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"cannot read .*nope\.yaml") as caught:
        build_with(tmp_path, "overlays: [nope.yaml]\n")
    assert caught.value.diagnostic.code == "file-unreadable"


def test_the_manifest_tells_that_an_overlay_has_changed(tmp_path: Path) -> None:
    def hashes(overlay: str) -> Any:
        made = build_with(tmp_path, "overlays: [one.yaml]\n", {"one.yaml": overlay})
        text = next(file.text for file in made.result.files if file.path == ".sdkwright.json")
        return json.loads(text)["hashes"]["overlays"]

    assert hashes("x-a: 1\n") == hashes("x-a: 1\n") != hashes("x-a: 2\n")


# --- filters --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("config", "left_out"),
    [
        ("", set()),
        ("tags: [pets]", {"GET /v1/toys", "GET /v2/toys"}),
        ("tags: [pet*, toys]", {"GET /v2/toys"}),
        ("exclude_tags: [writing, toys]", {"POST /v1/pets", "GET /v1/toys"}),
        ("paths: [/v1/*]", {"GET /v2/toys"}),
        ("exclude_paths: ['*/toys']", {"GET /v1/toys", "GET /v2/toys"}),
        ("operations: [listPets, get /v2/toys]", {"POST /v1/pets", "GET /v1/toys"}),
        ("exclude_operations: [GET /v2/toys, 'create*']", {"POST /v1/pets", "GET /v2/toys"}),
        ("tags: [pets], exclude_tags: [writing]", ALL - {"GET /v1/pets"}),
        ("audiences: [public]", {"POST /v1/pets", "GET /v2/toys"}),
        ("audiences: [partners]", ALL - {"GET /v1/toys"}),
        ("internal: false", {"POST /v1/pets"}),
        ("paths: [/v1/*], exclude_operations: [listToys], internal: false", ALL - {"GET /v1/pets"}),
    ],
)  # fmt: skip
def test_operations_that_are_left_out(tmp_path: Path, config: str, left_out: set[str]) -> None:
    made = build_with(tmp_path, f"filter: {{{config}}}\n")
    assert operations(made) == ALL - left_out
    assert {key for key in made.result.api.left_out if "#" not in key} == left_out
    assert "config-unused" not in made.codes


MARKS = {
    "x-fern-ignore: true": True,
    "x-fern-ignore: false": False,
    "x-speakeasy-ignore: true": True,
    "x-speakeasy-ignore: [typescript, python]": True,
    "x-speakeasy-ignore: [typescript]": False,
    "x-stainless-skip: true": True,
    "x-stainless-skip: [Python]": True,
    "x-stainless-skip: [go]": False,
    "x-stainless-only: [python, go]": False,
    "x-stainless-only: [go]": True,
    "x-internal: true": False,
}


def test_an_overlay_may_set_the_marks_that_a_filter_looks_for(tmp_path: Path) -> None:
    overlay = """
paths: {/v1/toys: {get: {x-fern-ignore: true}}}
components: {schemas: {Pet: {properties: {name: {x-stainless-skip: true}}}}}
"""
    made = build_with(tmp_path, "overlays: [one.yaml]\n", {"one.yaml": overlay})
    assert operations(made) == ALL - {"GET /v1/toys"}
    assert "name" not in made.types.Pet.model_fields and "secret" in made.types.Pet.model_fields


@pytest.mark.parametrize("name", ["['x-internal']", ".x-internal"])
def test_an_overlay_may_take_a_mark_away(tmp_path: Path, name: str) -> None:
    overlay = f"""
overlay: 1.0.0
actions: [{{target: "$..[?@{name}]", update: {{x-internal: false}}}}]
"""
    files = {"one.yaml": overlay}
    made = build_with(tmp_path, "overlays: [one.yaml]\nfilter: {internal: false}\n", files)
    assert operations(made) == ALL and made.result.api.left_out == {}


@pytest.mark.parametrize(("mark", "is_ignored"), MARKS.items())
@pytest.mark.parametrize("is_kept", [False, True])
def test_what_a_document_says_is_not_for_us(tmp_path: Path, mark: str, is_ignored: bool, is_kept: bool) -> None:
    document = f"""
paths:
  /a:
    get: {{operationId: a, {mark}, responses: {{"204": {{description: ""}}}}}}
  /b:
    {mark}
    get: {{operationId: b, responses: {{"204": {{description: ""}}}}}}
  /c:
    get:
      operationId: findC
      tags: [c]
      parameters: [{{name: one, in: query, schema: {{type: string}}, {mark}}}, {{name: two, in: query, schema: {{type: string}}}}]
      responses: {{"204": {{description: ""}}}}
"""
    made = build(tmp_path, document, "filter: {ignored: true}\n" if is_kept else "")
    stays = is_kept or not is_ignored
    assert operations(made) == ({"GET /a", "GET /b", "GET /c"} if stays else {"GET /c"})
    params = [param.wire for param in made.result.api.operations[-1].params]
    assert params == (["one", "two"] if stays else ["two"])
    assert len(made.result.api.left_out) == (0 if stays else 3)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_internal_parts_are_left_out_where_that_is_wanted(tmp_path: Path, mode: str) -> None:
    made = build_with(tmp_path, "filter: {internal: false}\n")
    assert made.codes == []
    assert [param.wire for param in made.result.api.operations[0].params] == ["limit"]
    with made.session(mode, [answer({"name": "Rex"})]) as session:
        pet = session.call("pets.list", limit=1)
    assert set(made.types.Pet.model_fields) == {"name", "properties", "example"}
    assert set(type(pet).model_fields) == {"name", "properties", "example"}
    for name in ("properties", "example"):
        assert not any("inner" in key for key in made.result.names.fields.values()), name
    inspected = inspection(load_config(str(tmp_path / sorted(p.name for p in tmp_path.glob("api*"))[-1])))
    assert inspected["left_out"] == {
        "#/components/schemas/Pet/properties/secret": "x-internal",
        "#/components/schemas/Pet/properties/properties/properties/inner": "x-internal",
        "#/components/schemas/Pet/properties/example/properties/inner": "x-internal",
        "#/paths/~1v1~1pets/get/parameters/1": "x-internal",
        "#/paths/~1v1~1pets/get/parameters/2": "x-internal",
        "POST /v1/pets": "x-internal",
    }


def test_parts_for_other_audiences_are_left_out(tmp_path: Path) -> None:
    made = build_with(tmp_path, "filter: {audiences: [public]}\n")
    assert "secret" not in made.types.Pet.model_fields
    others = build_with(tmp_path, "filter: {audiences: [public, staff]}\n")
    assert "secret" in others.types.Pet.model_fields


def test_servers_for_other_audiences_are_left_out(tmp_path: Path) -> None:
    document = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers:
  - {url: https://staff.test, x-fern-audiences: [staff]}
  - {url: https://api.test}
paths:
  /a:
    get: {operationId: lookA, tags: [a], x-fern-audiences: [public], responses: {"204": {description: ""}}}
"""
    made = build(tmp_path, document, "filter: {audiences: [public]}\n")
    with made.session("sync", [answer(None, 204)]) as session:
        session.call("a.look")
        assert str(session.last.url) == "https://api.test/a"


def test_files_behind_references_are_filtered_too(tmp_path: Path) -> None:
    document = "paths:\n  /a: {$ref: a.yaml}\n"
    files = {
        "a.yaml": """
get: {operationId: a, x-fern-ignore: true, responses: {"204": {description: ""}}}
post:
  operationId: sendB
  tags: [b]
  requestBody: {content: {application/json: {schema: {$ref: "b.yaml#/B"}}}}
  responses: {"204": {description: ""}}
""",
        "b.yaml": """
B:
  title: Body
  type: object
  required: [hidden]
  properties: {hidden: {type: string, x-fern-ignore: true}, shown: {type: string}}
""",
    }
    made = build(tmp_path, document, "", files)
    assert operations(made) == {"POST /a"}
    with made.session("sync", [answer(None, 204)]) as session:
        session.call("b.send", shown="x")
        assert session.json == {"shown": "x"}
        with pytest.raises(TypeError):
            session.call("b.send", hidden="x")


def test_a_broken_operation_that_is_left_out_is_not_reported(tmp_path: Path) -> None:
    document = """
paths:
  /a: {get: {operationId: a, tags: [a], responses: {"204": {description: ""}}}}
  /b: {get: {operationId: b, tags: [b], parameters: 5, responses: {"204": 7}}}
"""
    assert build(tmp_path, document, "filter: {tags: [a]}\n").codes == []
    assert build(tmp_path, document).codes != []


def test_types_that_nothing_needs_any_more_are_gone(tmp_path: Path) -> None:
    made = build_with(tmp_path, "filter: {tags: [toys]}\n")
    assert not hasattr(made.types, "Pet")


def test_a_filter_that_names_nothing_is_told_at_its_place(tmp_path: Path) -> None:
    text = "filter:\n  tags: [pets, toy]\n  exclude_operations: [listPet]\n  exclude_paths: [/v3/*]\n  audiences: [public, nobody]\n"
    made = build_with(tmp_path, text)
    found = [(d.code, d.message, d.at and (d.at.line, d.at.column)) for d in made.diagnostics]
    assert found == [
        ("config-unused", "the document has no tag 'toy'; did you mean 'toys'?", (4, 16)),
        ("config-unused", "the document has no path '/v3/*'", (6, 19)),
        ("config-unused", "the document has no operation 'listPet'; did you mean 'listPets'?", (5, 24)),
        ("config-unused", "the document has no audience 'nobody'", (7, 23)),
    ]


def test_webhooks_are_filtered_like_operations(tmp_path: Path) -> None:
    document = """
paths:
  /a: {get: {operationId: findA, tags: [a], responses: {"204": {description: ""}}}}
webhooks:
  born:
    post:
      x-fern-ignore: true
      requestBody: {content: {application/json: {schema: {title: Born, type: object, properties: {id: {type: string}}}}}}
      responses: {"204": {description: ""}}
  died:
    post:
      requestBody: {content: {application/json: {schema: {title: Died, type: object, properties: {id: {type: string}}}}}}
      responses: {"204": {description: ""}}
"""
    made = build(tmp_path, document, "filter: {paths: ['/a']}\n")
    assert [event.name for event in made.result.api.events] == ["died"]
    assert operations(made) == {"GET /a"}
