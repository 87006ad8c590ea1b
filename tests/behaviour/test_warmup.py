"""`warmup`: what first calls would import and build is there before them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import Sdk, build

DOCUMENT = """
paths:
  /cats:
    get:
      operationId: listCats
      tags: [cats]
      parameters: [{name: page, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}]
      responses:
        "200": {description: Cats., content: {application/json: {schema: {type: object, required: [items], properties: {total: {type: integer}, items: {type: array, items: {$ref: "#/components/schemas/Cat"}}}}}}}
        "404": {description: None., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
  /dogs:
    get:
      operationId: listDogs
      tags: [dogs]
      responses: {"200": {description: Dogs., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Dog"}}}}}}
  /barks:
    get:
      operationId: listBarks
      tags: [dogs]
      responses: {"200": {description: Barks., content: {text/event-stream: {schema: {$ref: "#/components/schemas/Bark"}}}}}
components:
  schemas:
    Cat: {type: object, properties: {kittens: {type: array, items: {$ref: "#/components/schemas/Kitten"}}}}
    Kitten: {type: object, properties: {mother: {$ref: "#/components/schemas/Cat"}, toy: {$ref: "#/components/schemas/Toy"}}}
    Toy: {type: object, properties: {of: {$ref: "#/components/schemas/Kitten"}}}
    Dog: {type: object, properties: {name: {type: string}}}
    Bark: {type: object, properties: {loud: {type: boolean}}}
    Problem: {type: object, properties: {why: {type: string}}}
"""
SAY = """
import sys, httpx
from pydantic import BaseModel
import ACME

def answered(request):
    return httpx.Response(200, json={"items": [{"kittens": [{"toy": {"of": {}}}]}], "total": 1} if "cats" in request.url.path else [{}])

client = ACME.Acme(http_client=httpx.Client(transport=httpx.MockTransport(answered)))
early = {*sys.modules}
WARM
before = {*sys.modules}
types = {n.rpartition(".")[2] for n in before if n.startswith("ACME.types.")}
models = [v for n in before if n.startswith("ACME.types.") for v in vars(sys.modules[n]).values() if isinstance(v, type) and issubclass(v, BaseModel)]
print("types:", *sorted(types))
print("built:", *sorted({m.__name__ for m in models if m.__pydantic_complete__ and m.__module__.startswith("ACME.types.")}))
print("stream:", "ACME._core.streams" in before, "pages:", "ACME._core.pages" in before)
[cat] = client.cats.list().data
cat.kittens[0].toy.of
print("later:", *sorted(m for m in {*sys.modules} - before if m.startswith("ACME")))
print("ready:", client._caller.transport.client is not None)
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return build(tmp_path_factory.mktemp("warm"), DOCUMENT)


def said(made: Sdk, warm: str) -> dict[str, str]:
    """What a fresh process says."""
    code = SAY.replace("WARM", warm).replace("ACME", made.package.__name__)
    environment = {**os.environ, "PYTHONPATH": str(made.root / "src")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {key: value.strip() for key, _, value in (line.partition(":") for line in done.stdout.splitlines())}


def test_all_is_there(acme: Sdk) -> None:
    found = said(acme, "ACME.warmup()")
    assert {"Bark", "Cat", "Kitten", "Problem", "Toy"} <= {*found["built"].split()}
    assert "dog" in found["types"].split()
    assert (found["stream"], found["later"]) == ("True pages: True", "")


def test_of_one_resource(acme: Sdk) -> None:
    found = said(acme, "ACME.warmup(client.cats)")
    assert {"cat", "kitten", "toy"} <= {*found["types"].split()}
    assert not {"dog", "bark"} & {*found["types"].split()}
    assert (found["stream"], found["later"]) == ("False pages: True", "")


def test_of_a_client(acme: Sdk) -> None:
    found = said(acme, "ACME.warmup(client, client.cats)")
    assert "dog" in found["types"].split() and found["later"] == ""


def test_the_http_client_is_made(acme: Sdk) -> None:
    fresh = acme.package.Acme()
    transport = fresh._caller.transport
    assert transport._client is None
    acme.package.warmup(fresh.dogs)
    assert transport._client is not None
    fresh.close()


def test_without_it_nothing_is_there(acme: Sdk) -> None:
    found = said(acme, "")
    assert (found["types"], found["built"]) == ("", "")


def test_it_is_not_imported_with_the_package(acme: Sdk, tmp_path: Path) -> None:
    name = acme.package.__name__
    code = f"import sys, {name}; {name}.Acme(); print('{name}._core.warmup' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(acme.root / "src")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert done.stdout == "False\n", done.stderr
