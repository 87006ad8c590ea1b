"""Where a diagnostic says that something is: in the file, line and column where it was written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import HEAD

from sdkwright.config import load_config
from sdkwright.diagnostics import Diagnostic
from sdkwright.pipeline import generate
from sdkwright.report import render

FILES = {
    "openapi.yaml": HEAD
    + """\
paths:
  /pets:
    $ref: paths/pets.yaml#/pets
  /toys:
    get: {operationId: toys, responses: {default: {$ref: "#/components/responses/Toy"}}}
components:
  responses:
    Toy:
      description: A toy.
      content: {application/json: {schema: {$ref: "schemas.json#/Toy"}}}
""",
    "paths/pets.yaml": """\
pets:
  get:
    operationId: pets
    parameters:
      - {name: limit, in: query, schema: {$ref: "../schemas.json#/Limit"}}
    responses:
      default:
        description: Pets.
        content: {application/json: {schema: {type: strng}}}
""",
    "schemas.json": """\
{
  "Limit": {"type": "int"},
  "Toy": {
    "type": "object",
    "properties": {"a": {"$ref": "#/Nowhere"}}
  }
}
""",
    "fix.yaml": """\
overlay: 1.0.0
info: {title: Fix, version: 1.0.0}
actions:
  - target: $.paths['/toys'].get
    update:
      parameters:
        - {name: size, in: query, schema: {type: long}}
  - target: $.paths['/nothing']
    remove: true
""",
    "sdk.yaml": "overlays: [fix.yaml, patch.yaml]\ntypes:\n  Nobody: Somebody\n",
    "patch.yaml": "components:\n  schemas:\n    Extra: {type: object, properties: {é: {type: bool}}}\n"
    "paths:\n  /more:\n    get:\n      responses: {'200': {description: X, content: {application/json: {schema: {$ref: '#/components/schemas/Extra'}}}}}\n",
}


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Diagnostic]:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [*generate(load_config(".")).diagnostics]


PLACES = {
    "schemas.json:2:13": ("value-repaired", '"type": "int"'),
    "paths/pets.yaml:9:47": ("value-ignored", "type: strng"),
    "schemas.json:5:20": ("ref-dangling", '"a": {"$ref": "#/Nowhere"}'),
    "fix.yaml:7:44": ("value-repaired", "type: long"),
    "fix.yaml:8:5": ("overlay-no-match", "target: $.paths['/nothing']"),
    "patch.yaml:3:44": ("value-repaired", "type: bool"),
    "sdk.yaml:3:3": ("config-unused", "Nobody: Somebody"),
}


def test_each_is_where_it_was_written(found: list[Diagnostic]) -> None:
    assert {str(d.at): d.code for d in found} == {at: code for at, (code, _) in PLACES.items()}


def test_the_caret_is_under_what_is_meant(found: list[Diagnostic]) -> None:
    for diagnostic in found:
        assert diagnostic.at is not None
        line, caret = diagnostic.at.excerpt.splitlines()
        assert line[caret.index("^") :].startswith(PLACES[str(diagnostic.at)][1])


def test_pointers_are_those_of_the_file_that_has_it(found: list[Diagnostic]) -> None:
    pointers = {entry["at"]["line"]: entry["pointer"] for entry in json.loads(render(found, "json"))
                if entry["at"]["uri"] in ("fix.yaml", "schemas.json")}
    assert pointers[7] == "/paths/~1toys/get/parameters/0/schema/type"  # once overlays were applied
    assert pointers[2] == "/Limit/type"


def test_every_format_says_the_same_places(found: list[Diagnostic]) -> None:
    run = json.loads(render(found, "sarif"))["runs"][0]
    sarif = {
        (
            location["physicalLocation"]["artifactLocation"]["uri"],
            location["physicalLocation"]["region"]["startLine"],
        )
        for result in run["results"]
        for location in result["locations"]
    }
    gitlab = {
        (issue["location"]["path"], issue["location"]["lines"]["begin"])
        for issue in json.loads(render(found, "gitlab"))
    }
    places = {(d.at.uri, d.at.line) for d in found if d.at}
    assert sarif == gitlab == places
    annotations = render(found, "github", each=True)
    assert all(f"file={uri},line={line},col=" in annotations for uri, line in places)
