"""Real documents: all of their operations and schemas become units, quickly, with places."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_pydantic.v3 import v3_1 as oas
from pydantic import BaseModel

from sdkwright.diagnostics import Diagnostic, Severity, SpecError
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load
from sdkwright.spec.node import Json, Node

SPECS = Path(__file__).parents[3] / "shared" / "specs"
MANIFEST = SPECS / "manifest.json"
ENTRIES: list[dict[str, Any]] = (
    json.loads(MANIFEST.read_bytes()) if MANIFEST.is_file() else []
)

pytestmark = pytest.mark.skipif(not ENTRIES, reason="the real documents are not here")


def read(file: str, said: list[Diagnostic]) -> Node:
    """One document; files of one API may lie anywhere in its folder below `SPECS`."""
    path = SPECS / file
    top = SPECS / Path(file).parts[0]
    return load(str(path), root=top if top.is_dir() else None, report=said.append)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_every_operation_and_schema_is_a_unit(entry: dict[str, Any]) -> None:
    said: list[Diagnostic] = []
    spec = Spec(read(entry["file"], said), said.append)
    units = list(spec.operations())
    schemas = [spec.schema(node) for _, node in spec.component_schemas()]
    left_out = [op for op in spec.sieve.left_out if "#" not in op]
    assert (len(units) + len(left_out), len(schemas)) == (
        entry["operations"],
        entry["component_schemas"],
    )
    assert len({(unit.method, unit.path) for unit in units}) == len(units)
    assert all(d.at and d.at.line > 0 and d.severity is Severity.WARNING for d in said)
    assert len(said) == len(set(said))
    for unit in units:
        documented = (
            key for key, _ in unit.node.child("responses").resolve().members()
        )
        found = [status for status, _, _ in unit.responses]
        assert found == [key for key in documented if not key.startswith("x-")]


def references(model: object) -> Iterator[oas.Reference]:
    """All that a model holds."""
    waiting = [model]
    while waiting:
        found = waiting.pop()
        if isinstance(found, oas.Reference):
            yield found
        elif isinstance(found, BaseModel):
            waiting += [value for _, value in found]
        elif isinstance(found, dict | list):
            waiting += found.values() if isinstance(found, dict) else found


@pytest.mark.parametrize(
    ("file", "dangling"),
    [
        ("digitalocean/DigitalOcean-public.v2.yaml", 0),
        ("lob/lob-api-public.yml", 0),
        ("algolia-search/search/spec.yml", 0),
        ("redocly-cafe-split/cafe.yaml", 0),
        ("kubernetes.json", 0),
        ("docker-engine.yaml", 0),
        ("square.json", 1),
        ("heyapi-full-31.yaml", 1),
    ],
)
def test_every_reference_is_pure_and_leads_somewhere(file: str, dangling: int) -> None:
    spec = Spec(read(file, []), lambda diagnostic: None)
    found: list[tuple[Node, object]] = []
    for unit in spec.operations():
        found += unit.parameters
        found += [(node, response) for _, node, response in unit.responses]
        found += [unit.request_body] if unit.request_body else []
    found += [(node, spec.schema(node)) for _, node in spec.component_schemas()]
    nowhere: set[str] = set()
    assert found
    for node, model in found:
        for reference in references(model):
            assert reference.model_fields_set == {"ref"} and not reference.model_extra
            try:
                node.target(reference.ref)
            except SpecError as error:
                assert error.diagnostic.code == "ref-dangling"
                nowhere.add(reference.ref)
    assert len(nowhere) == dangling


def places(value: Json, at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The pointers of all that is in a value."""
    yield at
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*at, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*at, str(index)))


@pytest.mark.parametrize(
    "file", ["petstore.yaml", "tgi.json", "oai-link.json", "museum.yaml"]
)
def test_every_key_of_a_real_document_is_found(file: str) -> None:
    root = read(file, [])
    lines = root.document.text.split("\n")
    for pointer in places(root.value):
        if pointer and not pointer[-1].isdecimal():
            at = root.child(*pointer).at
            here = lines[at.line - 1][at.column - 1 :].lstrip("\"'")
            assert here.startswith(pointer[-1].split('"')[0].split("\\")[0])


@pytest.mark.parametrize("file", ["github.json", "datadog-v2.yaml"])
def test_the_largest_know_the_place_of_everything(file: str) -> None:
    spec = Spec(read(file, []), lambda diagnostic: None)
    units = list(spec.operations())
    assert [spec.schema(node) for _, node in spec.component_schemas()]
    lines = [unit.node.at.line for unit in units]
    assert lines == sorted(lines) and lines[-1] > 1000
