"""Calls with example values: as source, and as what travels."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import HEAD

from sdkwright import ir, pipeline
from sdkwright.cli import main
from sdkwright.config import Config, load_config
from sdkwright.diagnostics import Diagnostic
from sdkwright.python.samples import Sample, Samples

_numbers = itertools.count(1)


def config_of(folder: Path, document: str, settings: str = "") -> Config:
    """A document and its sdk.yaml on disk."""
    place = folder / f"api{next(_numbers)}"
    place.mkdir()
    (place / "openapi.yaml").write_text(HEAD + document, encoding="utf-8")
    (place / "sdk.yaml").write_text(f"package: acme\nclient: Acme\n{settings}", encoding="utf-8")
    return load_config(str(place))


def sample(folder: Path, document: str, *, full: bool = False, settings: str = "") -> Sample:
    """The sample of the only operation."""
    config = config_of(folder, document, settings)
    world = pipeline.understand(pipeline.read_all(config, ignored), config, ignored)
    found = Samples(world).call(world.api.operations[0], full=full)
    assert found is not None
    return found


def ignored(diagnostic: Diagnostic) -> None:
    """Documents here are small; other tests look at what is said of such."""


def sent(schema: str, more: str = "") -> str:
    """An operation `things.create` whose body is one property `a` of this schema."""
    return f"""
paths:
  /things:
    post:
      operationId: createThing
      tags: [things]
      requestBody:
        required: true
        content:
          application/json:
            schema: {{type: object, required: [a], properties: {{a: {schema}}}}}
      responses: {{"204": {{description: Done.}}}}
{more}"""


VALUES: list[tuple[str, str, Any]] = [
    ("{type: string}", '"a"', "a"),
    ("{type: string, format: email}", '"user1@example.com"', "user1@example.com"),
    ("{type: string, pattern: '^[A-Z]{3}$'}", '"AAA"', "AAA"),
    ("{type: string, example: Dune}", '"Dune"', "Dune"),
    ("{type: string, examples: [Dune, Emma]}", '"Dune"', "Dune"),
    ("{type: string, maxLength: 3, example: much too long}", '"a"', "a"),
    ("{type: string, default: Dune}", '"Dune"', "Dune"),
    ("{type: string, enum: [red, blue]}", '"red"', "red"),
    ("{type: string, enum: [red, blue], example: blue}", '"blue"', "blue"),
    ("{type: string, example: 5}", '"5"', "5"),
    ("{type: integer, minimum: 7}", "7", 7),
    ("{type: integer, example: true}", "1", 1),
    ("{type: integer, maximum: 4, example: 5}", "1", 1),
    ("{type: number}", "1.5", 1.5),
    ("{type: boolean}", "True", True),
    (
        "{type: string, format: date-time, example: '2024-03-01T10:00:00+02:00'}",
        "datetime(2024, 3, 1, 8, 0, tzinfo=timezone.utc)",
        "2024-03-01T08:00:00Z",
    ),
    ("{type: string, format: date}", "date(2024, 1, 15)", "2024-01-15"),
    (
        "{type: string, format: time, example: '10:30:15Z'}",
        "time(10, 30, 15, tzinfo=timezone.utc)",
        "10:30:15Z",
    ),
    ("{type: string, format: decimal}", '"1.5"', "1.5"),
    ("{type: string, format: byte}", '"dGV4dA=="', "dGV4dA=="),
    ("{type: string, format: int64}", "1", "1"),
    ("{type: array, items: {type: string}}", '["a"]', ["a"]),
    ("{type: array, items: {type: integer}, minItems: 2, uniqueItems: true}", "[1, 2]", [1, 2]),
    (
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
        '("a", 1)',
        ["a", 1],
    ),
    ("{type: object, additionalProperties: {type: integer}}", '{"key": 1}', {"key": 1}),
    ("{type: [string, 'null']}", '"a"', "a"),
    ("{oneOf: [{type: 'null'}, {type: integer}]}", "1", 1),
    ("{type: object, required: [b], properties: {b: {type: string}, c: {type: string}}}", '{"b": "b"}', {"b": "b"}),
    (
        "{type: object, required: [camelCase], properties: {camelCase: {type: string}}}",
        '{"camel_case": "camelCase"}',
        {"camelCase": "camelCase"},
    ),
]


@pytest.mark.parametrize(("schema", "source", "json"), VALUES)
def test_a_value_is_what_the_document_shows_or_what_its_limits_allow(
    tmp_path: Path, schema: str, source: str, json: object
) -> None:
    found = sample(tmp_path, sent(schema), settings="formats: {int64: int}")
    assert found.call == f"client.things.create(a={source})"
    assert [(a.name, a.place, a.wire, a.json) for a in found.arguments] == [("a", "body", "a", json)]
    names = ("datetime(", "date(", "time(")
    assert bool(found.imports) == any(name in source for name in names)


def test_parts_of_a_type_that_contains_itself_end(tmp_path: Path) -> None:
    tree = """
components:
  schemas:
    Tree: {type: object, required: [name, below], properties: {name: {type: string}, below: {type: array, items: {$ref: "#/components/schemas/Tree"}}}}
"""
    found = sample(tmp_path, sent('{$ref: "#/components/schemas/Tree"}', tree))
    assert found.call == 'client.things.create(a={"name": "name", "below": []})'


def test_a_type_without_end_has_no_sample(tmp_path: Path) -> None:
    ring = """
components:
  schemas:
    Ring: {type: object, required: [next], properties: {next: {$ref: "#/components/schemas/Ring"}}}
"""
    config = config_of(tmp_path, sent('{$ref: "#/components/schemas/Ring"}', ring))
    assert pipeline.samples(config)["actions"] == []


def test_a_variant_says_what_it_is(tmp_path: Path) -> None:
    pets = """
components:
  schemas:
    Cat: {type: object, required: [kind, name], properties: {kind: {type: string}, name: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, size: {type: integer}}}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}
"""
    made = sample(tmp_path, sent('{$ref: "#/components/schemas/Pet"}', pets))
    assert made.call == 'client.things.create(a={"kind": "cat", "name": "name"})'
    pets += "      examples: [{kind: dog, size: 3}]\n"
    given = sample(tmp_path, sent('{$ref: "#/components/schemas/Pet"}', pets), full=True)
    assert given.call == 'client.things.create(a={"kind": "dog", "size": 3})'


PLACES = """
paths:
  /shops/{shop}/things:
    post:
      operationId: createThing
      tags: [things]
      parameters:
        - {name: shop, in: path, required: true, schema: {type: string}, examples: {one: {value: shop_1}}}
        - {name: limit, in: query, required: true, schema: {type: integer}, example: 20}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: session, in: cookie, required: true, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [name], properties: {name: {type: string}, kind: {const: book}, size: {type: integer}}}
            example: {name: Dune, size: 3}
      responses: {"204": {description: Done.}}
"""


def test_arguments_are_given_with_their_places(tmp_path: Path) -> None:
    found = sample(tmp_path, PLACES)
    assert found.call == 'client.things.create("shop_1", limit=20, session="session", name="Dune")'
    assert [(a.place, a.wire, a.json) for a in found.arguments] == [
        ("path", "shop", "shop_1"),
        ("query", "limit", 20),
        ("cookie", "session", "session"),
        ("body", "name", "Dune"),
    ]


def test_a_full_sample_has_what_may_be_absent(tmp_path: Path) -> None:
    found = sample(tmp_path, PLACES, full=True)
    assert found.call == (
        'client.things.create("shop_1", limit=20, session="session", name="Dune", '
        'x_trace="x_trace", kind="book", size=3)'
    )


def test_a_body_that_need_not_have_anything_shows_what_its_example_has(tmp_path: Path) -> None:
    document = PLACES.replace("required: [name], ", "")
    assert sample(tmp_path, document).call.endswith('name="Dune", size=3)')


def test_what_is_sent_without_being_said_is_told(tmp_path: Path) -> None:
    document = PLACES.replace("required: [name], ", "required: [name, kind], ")
    found = sample(tmp_path, document)
    assert found.call.endswith(', name="Dune")')
    assert ("kind", "", "book") in [(a.name, a.source, a.json) for a in found.arguments]


def test_a_default_that_is_sent_is_told(tmp_path: Path) -> None:
    document = PLACES.replace("kind: {const: book}", "kind: {type: string, default: book, example: film}")
    found = sample(tmp_path, document, settings="defaults: applied")
    assert found.call.endswith(', name="Dune")')
    assert ("kind", "", "book") in [(a.name, a.source, a.json) for a in found.arguments]


def test_examples_of_fern_go_first(tmp_path: Path) -> None:
    fern = """
      x-fern-examples:
        - {path-parameters: {shop: shop_2}, query-parameters: {limit: 5}, request: {name: Emma}}
"""
    document = PLACES.replace("      requestBody:", f"{fern.strip(chr(10))}\n      requestBody:")
    assert sample(tmp_path, document).call == 'client.things.create("shop_2", limit=5, session="session", name="Emma")'


@pytest.mark.parametrize("value", ["'..'", "''", "5", "null"])
def test_an_example_that_would_be_another_path_is_not_used(tmp_path: Path, value: str) -> None:
    document = PLACES.replace("value: shop_1", f"value: {value}")
    assert sample(tmp_path, document).call.startswith('client.things.create("shop", ')


def test_texts_of_the_document_stay_texts(tmp_path: Path) -> None:
    hostile = '"); import os; os.abort()  # \\\\'
    document = sent(f"{{type: string, example: '{hostile}'}}")
    call = sample(tmp_path, document).call
    namespace: dict[str, Any] = {"client": Recorder()}
    assert eval(call, namespace) == {"a": hostile}


class Recorder:
    """A client that gives back what it was called with."""

    def __getattr__(self, name: str) -> Any:
        return self if name == "things" else lambda **given: given


FILES = """
paths:
  /covers:
    post:
      operationId: createCover
      tags: [covers]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, required: [image, title], properties: {image: {type: string, format: binary}, title: {type: string}}}
      responses: {"204": {description: Done.}}
"""


def test_a_file_is_bytes(tmp_path: Path) -> None:
    found = sample(tmp_path, FILES)
    assert found.call == 'client.covers.create(image=b"content", title="title")'
    assert [(a.name, a.file, a.json) for a in found.arguments] == [
        ("image", True, "content"),
        ("title", False, "title"),
    ]


# --- overlays -------------------------------------------------------------------------


def test_an_overlay_of_samples_fits_its_document(tmp_path: Path) -> None:
    """Every operation that the document has gets the code of its call."""
    odd = """
  /it's\\odd/{a}:
    get: {operationId: getOdd, tags: [things], responses: {"200": {description: It., content: {text/plain: {schema: {type: string}}}}}}
"""
    config = config_of(tmp_path, PLACES + odd.strip("\n") + "\n")
    beside = Path(config.spec).parent
    overlay = beside / "samples.yaml"
    assert main(["samples", str(beside), "-o", str(overlay)]) == 0
    assert yaml.safe_load(overlay.read_text())["overlay"] == "1.0.0"
    found: list[Diagnostic] = []
    (beside / "sdk.yaml").write_text("package: acme\nclient: Acme\noverlays: [samples.yaml]\n")
    documents = pipeline.read_all(load_config(str(beside)), found.append)
    root: Any = documents[0][1].root.value
    paths = root["paths"]
    sources = [m["x-codeSamples"][0]["source"] for p in paths.values() for m in p.values()]
    assert sources[0] == (
        "from acme import Acme\n\nclient = Acme()\n\n"
        'client.things.create("shop_1", limit=20, session="session", name="Dune")\n'
    )
    assert sources[1].endswith('text = client.things.get_odd("a")\nprint(text)\n')
    assert [d.code for d in found if d.code.startswith("overlay")] == []


def test_samples_go_to_standard_output_or_to_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(Path(config_of(tmp_path, PLACES).spec).parent)
    assert main(["samples", place]) == 0
    printed = yaml.safe_load(capsys.readouterr().out)
    assert main(["samples", place, "-o", str(tmp_path / "samples.json")]) == 0
    assert yaml.safe_load((tmp_path / "samples.json").read_text()) == printed
    assert [action["target"] for action in printed["actions"]] == ["$.paths['/shops/{shop}/things'].post"]


def test_a_client_without_a_server_is_told_one(tmp_path: Path) -> None:
    config = config_of(tmp_path, PLACES)
    spec = Path(config.spec)
    spec.write_text(spec.read_text().replace("servers: [{url: https://api.test/v1}]\n", ""))
    source = pipeline.samples(config)["actions"][0]["update"]["x-codeSamples"][0]["source"]
    assert 'client = Acme(base_url="https://api.example.com")' in source


def test_the_ir_keeps_examples_by_place(tmp_path: Path) -> None:
    config = config_of(tmp_path, PLACES)
    world = pipeline.understand(pipeline.read_all(config, ignored), config, ignored)
    operation: ir.Operation = world.api.operations[0]
    assert {place: text for place, _, text in operation.example} == {
        "path": '"shop_1"',
        "body": '{"name": "Dune", "size": 3}',
    }


# --- the README -----------------------------------------------------------------------

READ = """
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      responses: {"200": {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}}
  /books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters: [{name: id, in: path, required: true, schema: {type: string}, example: b_1}]
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
  /shops/{id}:
    get:
      operationId: getShop
      tags: [shops]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Shop"}}}}}
components:
  schemas:
    Book: {type: object, properties: {title: {type: string}}}
    Shop: {type: object, properties: {name: {type: string}}}
"""


def readme_of(folder: Path, document: str, settings: str = "") -> str:
    """The README of the SDK."""
    files = pipeline.generate(config_of(folder, document, settings)).files
    return next(file.text for file in files if file.path == "README.md")


def test_the_readme_begins_with_one_thing_of_the_largest_resource(tmp_path: Path) -> None:
    assert 'book = client.books.retrieve("b_1")\nprint(book)\n' in readme_of(tmp_path, READ)


def test_the_readme_begins_with_what_is_configured(tmp_path: Path) -> None:
    text = readme_of(tmp_path, READ, "docs: {example: getShop}")
    assert 'shop = client.shops.retrieve("id")\nprint(shop)\n' in text and "client.books" not in text


def test_an_example_that_is_no_operation_is_told(tmp_path: Path) -> None:
    found = pipeline.generate(config_of(tmp_path, READ, "docs: {example: getShip}")).diagnostics
    assert [(d.code, "getShip" in d.message) for d in found] == [("config-unused", True)]


def test_the_readme_shows_only_what_there_is(tmp_path: Path) -> None:
    text = readme_of(tmp_path, READ)
    assert not [word for word in ("Lists", "Uploads", "Downloads", "Streams", "Events") if f"## {word}" in text]


def test_a_file_of_the_readme_has_the_ending_of_its_media_type(tmp_path: Path) -> None:
    encoded = "            encoding: {image: {contentType: image/png}}\n      responses"
    text = readme_of(tmp_path, FILES.replace("      responses", encoded))
    assert 'client.covers.create(image=Path("image.png"), title="title")' in text
