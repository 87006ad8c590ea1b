"""Templates of the user's own: in the place of ours, and beside them."""

from __future__ import annotations

import hashlib
import importlib
import json
from pathlib import Path
from textwrap import dedent
from typing import Any

import black
import pytest
from support import HEAD, Sdk, build

from sdkwright.config import load_config
from sdkwright.diagnostics import SpecError
from sdkwright.pipeline import generate

DOCUMENT = """
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [books]
      operationId: readBook
      summary: Read *one*.
      responses: {"200": {description: A book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
    post:
      tags: [books]
      operationId: 'write"); boom(); ("'
      deprecated: true
      requestBody: {content: {application/json: {schema: {type: object, properties: {newName: {type: string}}}}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Book: {type: object, properties: {title: {type: string}}}
"""
CONFIG = "templates: ./mine\n"


def made(folder: Path, **templates: str) -> Sdk:
    """The SDK with these templates, by their names."""
    files = {f"mine/{name}": dedent(text) for name, text in templates.items()}
    return build(folder, DOCUMENT, CONFIG, files)


def refusal(folder: Path, **templates: str) -> str:
    with pytest.raises(SpecError) as caught:
        made(folder, **templates)
    found = caught.value.diagnostic
    assert found.code == "template-invalid"
    place = f"{Path(found.at.uri).name}:{found.at.line}: " if found.at else ""
    return f"{place}{found.message}"


def manifest(sdk: Sdk) -> Any:
    return json.loads((sdk.root / ".sdkwright.json").read_text(encoding="utf-8"))


def test_a_template_takes_the_place_of_ours(tmp_path: Path, mode: str) -> None:
    errors = """
        {% include "sdkwright/errors.py.jinja" %}

        HOME={'url':   "https://acme.example"}
    """
    sdk = made(tmp_path, **{"errors.py.jinja": errors})
    module = importlib.import_module(f"{sdk.package.__name__}.errors")
    assert module.HOME == {"url": "https://acme.example"}
    text = sdk.text("errors.py")
    assert "class NotFoundError(APIStatusError)" in text
    assert text.endswith('HOME = {"url": "https://acme.example"}\n')
    with sdk.session(mode) as session:
        session.call("books.retrieve", "a")


def test_a_part_of_ours_can_be_replaced(tmp_path: Path) -> None:
    sdk = made(tmp_path, **{"views.py.jinja": "\n# mine:   {{ view.cls }}\nX=1\n"})
    text = sdk.text("resources/books.py")
    assert "class Books(Resource[" in text and text.endswith("# mine:   Books\nX = 1\n")


def test_a_text_is_left_as_it_is(tmp_path: Path) -> None:
    sdk = made(tmp_path, **{"README.md.jinja": "# {{ view.title }}\n\nMine;   {{ view.package }}\n"})
    assert (sdk.root / "README.md").read_text(encoding="utf-8") == f"# Acme\n\nMine;   {sdk.package.__name__}\n"


ROUTES = '''
"""The routes of {{ view.title }}."""
{% import "_parts.jinja" as parts %}
VERSION = "{{ view.version }}"
ROUTES = {
{% for operation in view.operations %}
    {{ parts.entry(operation) }}
{% endfor %}
}
NAMES = {{ view.types | list }} + {{ view.resources | map(attribute="call") | list }}
'''
PARTS = """
{% macro entry(operation) %}
"{{ operation.call }}": ({{ operation.method }}, {{ operation.path }}, {{ operation.operation_id }}, {{ operation.summary }}, {{ operation.is_deprecated }},
{% for argument in operation.arguments %}("{{ argument.name }}", "{{ argument.place }}", {{ argument.wire }}), {% endfor %}),
{% endmacro %}
"""


def test_any_other_template_makes_one_more_file(tmp_path: Path) -> None:
    name = "src/ours/routes.py.jinja"
    sdk = made(tmp_path, **{name: ROUTES, "_parts.jinja": PARTS, "docs/list.md.jinja": "{% for o in view.operations %}- {{ o.line }}\n{% endfor %}"})
    text = (sdk.root / "src/ours/routes.py").read_text(encoding="utf-8")
    assert black.format_str(text, mode=black.Mode()) == text
    found: dict[str, Any] = {}
    exec(text, found)
    assert found["ROUTES"] == {
        "books.retrieve": ("GET", "/books/{id}", "readBook", "Read *one*.", False, ("id", "path", "id")),
        "books.write_boom": (
            "POST", "/books/{id}", 'write"); boom(); ("', "", True, ("id", "path", "id"), ("new_name", "body", "newName"),
        ),
    }  # fmt: skip
    assert found["VERSION"] == "1.0.0" and {"Book", "books"} <= {*found["NAMES"]}
    assert (sdk.root / "docs/list.md").read_text(encoding="utf-8").startswith("- Read \\*one\\*.\n")
    files = manifest(sdk)["files"]
    assert {"src/ours/routes.py", "docs/list.md"} <= files.keys()
    assert not any("_parts" in path for path in files)


def test_a_template_may_need_more_of_the_runtime(tmp_path: Path) -> None:
    plain = {file.path for file in build(tmp_path, DOCUMENT).result.files}
    sdk = made(tmp_path, **{"src/x/y.py.jinja": "from {{ view.package }}._core.xml_tree import Y\n"})
    assert not any(path.endswith("xml_tree.py") for path in plain)
    assert any(file.path.endswith("_core/xml_tree.py") for file in sdk.result.files)


def test_the_manifest_knows_the_templates(tmp_path: Path) -> None:
    first, second = made(tmp_path, **{"a.md.jinja": "A"}), made(tmp_path, **{"a.md.jinja": "B"})
    none = manifest(build(tmp_path, DOCUMENT))["hashes"]
    hashes = [manifest(sdk)["hashes"] for sdk in (first, second)]
    assert "templates" not in none
    assert hashes[0]["templates"] == hashlib.sha256(b"a.md.jinja\nA\n").hexdigest()
    assert hashes[0]["templates"] != hashes[1]["templates"]


@pytest.mark.parametrize(
    ("template", "text", "reason"),
    [
        ("README.md.jinja", "\n{% if %}", "README.md.jinja:2: README.md.jinja: Expected an expression"),
        ("README.md.jinja", "\n\n{{ view.nothing }}", "README.md.jinja:3: README.md.jinja: 'sdkwright."),
        ("README.md.jinja", "{{ 1 / 0 }}", "README.md.jinja:1: README.md.jinja: division by zero"),
        ("README.md.jinja", "{% include 'gone.jinja' %}", "README.md.jinja:1: README.md.jinja: "),
        ("a/b.py.jinja", "\nx = = 1", "b.py.jinja:1: a/b.py.jinja: line 2 of a/b.py is not Python (invalid syntax): x = = 1"),
        ("a/b.py.jinja", "x = '\0'", "b.py.jinja:1: a/b.py.jinja: line 1 of a/b.py is not Python"),
        ("views.py.jinja", "x = = 1", "resource.py.jinja: line "),
        ("pyproject.toml.jinja", "{% block a %}", "pyproject.toml.jinja:1: pyproject.toml.jinja: Unexpected end"),
    ],
)
def test_a_template_that_fails_is_told(tmp_path: Path, template: str, text: str, reason: str) -> None:
    assert refusal(tmp_path, **{template: text}).startswith(reason)


def test_what_a_part_lacks_is_told_at_its_place(tmp_path: Path) -> None:
    text = "{% import 'sub/_p.jinja' as p %}{{ p.m(1) }}"
    told = refusal(tmp_path, **{"a.md.jinja": text, "sub/_p.jinja": "\n{% macro m(x) %}\n{{ x.y }}{% endmacro %}"})
    assert told == "_p.jinja:3: sub/_p.jinja: 'int object' has no attribute 'y'"


@pytest.mark.parametrize("path", [".sdkwright.json", "src/acme/errors.py", "src/acme/py.typed"])
def test_a_file_of_ours_is_made_once(tmp_path: Path, path: str) -> None:
    template = tmp_path / "mine" / f"{path}.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("x", encoding="utf-8")
    (tmp_path / "openapi.yaml").write_text(HEAD + DOCUMENT, encoding="utf-8")
    (tmp_path / "sdk.yaml").write_text(f"package: acme\n{CONFIG}", encoding="utf-8")
    with pytest.raises(SpecError, match="is generated from another template"):
        generate(load_config(str(tmp_path)))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="there is no folder") as caught:
        build(tmp_path, DOCUMENT, CONFIG)
    assert caught.value.diagnostic.code == "config-invalid"


def test_a_template_that_is_no_text_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a.md.jinja").write_bytes(b"\xff")
    with pytest.raises(SpecError, match="cannot be read") as caught:
        build(tmp_path, DOCUMENT, f"templates: {folder}\n")
    assert caught.value.diagnostic.code == "template-invalid"
