"""A document that grows, or renames -> what users of the SDK import and call."""

from __future__ import annotations

import importlib
import json
import warnings
from pathlib import Path

import pytest
from support import HEAD, Sdk, answer

from sdkwright import output
from sdkwright.config import load_config
from sdkwright.pins import NO_PINS, read_pins
from sdkwright.pipeline import Result, generate

FIRST = HEAD + """
paths:
  /books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses: {"200": {description: A book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
    put:
      operationId: replaceBook
      tags: [books]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
      responses: {"204": {description: Done.}}
  /members/clubs/{club_id}:
    get:
      operationId: members
      tags: [clubs]
      parameters: [{name: club_id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Done.}}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        title: {type: string}
        author: {type: object, properties: {name: {type: string}}}
"""


def generated(folder: Path, document: str, config: str = "") -> Result:
    """What `folder/sdk` is generated from a document as it is now."""
    (folder / "openapi.yaml").write_text(document)
    (folder / "sdk.yaml").write_text(
        f"package: acme_{folder.name}\nclient: Acme\n{config}"
    )
    settled = load_config(str(folder), out=folder / "sdk")
    result = generate(settled)
    output.write(result, settled.out)
    return result


def grown(folder: Path, document: str, config: str = "") -> Path:
    """The SDK in `folder/sdk`, generated once more."""
    generated(folder, document, config)
    return folder / "sdk"


def manifest(sdk: Path) -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = json.loads(
        (sdk / ".sdkwright.json").read_text()
    )
    return found


def text(sdk: Path, name: str) -> str:
    return next(sdk.glob(f"src/*/{name}")).read_text()


def test_what_is_new_takes_no_name(tmp_path: Path) -> None:
    """Each newcomer stands first in the document, and wants a name that is given."""
    before = manifest(grown(tmp_path, FIRST))["names"]
    newcomers = """
  /book/{id}:
    get:
      operationId: bookGet
      tags: [books]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: A book., content: {application/json: {schema: {$ref: "#/components/schemas/book"}}}}}
  /a/clubs:
    get: {operationId: listClubs, tags: [Clubs], responses: {"204": {description: Done.}}}
"""
    document = FIRST.replace("paths:\n", f"paths:{newcomers}", 1).replace(
        "  schemas:\n",
        "  schemas:\n    book: {type: object, properties: {x: {type: string}}}\n"
        "    BookAuthor: {type: object, properties: {y: {type: string}}}\n"
        "    BookParam: {type: object, properties: {z: {type: string}}}\n",
    )
    after = manifest(grown(tmp_path, document))["names"]
    for kind in ("types", "resources", "classes", "methods"):
        for key, name in before[kind].items():
            assert after[kind][key] == name, (kind, key)
    assert after["methods"]["GET /book/{id}"] != "retrieve"
    assert "old_names" not in manifest(tmp_path / "sdk")
    # without a manifest the newcomers would have come first
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    alone = manifest(grown(fresh, document))["names"]
    assert alone["methods"]["GET /book/{id}"] == "retrieve"
    assert alone["methods"]["GET /books/{id}"] != "retrieve"


def test_a_new_parameter_takes_no_argument(tmp_path: Path) -> None:
    sdk = grown(tmp_path, FIRST)
    entry = "{name: id, in: path, required: true, schema: {type: string}}"
    document = FIRST.replace(
        f"parameters: [{entry}]",
        f"parameters: [{{name: title, in: query, schema: {{type: string}}}}, {entry}]",
    )
    assert document != FIRST
    grown(tmp_path, document)
    [put] = [o for o in operations(sdk) if o["method"] == "PUT"]
    assert put["body"]["properties"]["title"] == "title"
    assert {p["wire"]: p["python"] for p in put["params"]} == {
        "id": "id",
        "title": "query_title",
    }


def operations(sdk: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((sdk / ".sdkwright.json").read_text())[
        "operations"
    ]
    return found


RENAMED = (
    FIRST.replace("getBook", "fetchVolume")
    .replace("replaceBook", "putVolume")
    .replace("tags: [books]", "tags: [volumes]")
    .replace("schemas/Book", "schemas/Volume")
    .replace("    Book:", "    Volume:")
)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_old_names_lead_to_what_was_renamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    grown(tmp_path, FIRST)
    result, sdk = generated(tmp_path, RENAMED), tmp_path / "sdk"
    old = manifest(sdk)["old_names"]
    assert {(m["resource"], m["method"]) for m in old["methods"]} == {  # type: ignore[index]
        ("books", "retrieve"),
        ("books", "replace"),
    }
    monkeypatch.syspath_prepend(sdk / "src")
    made = Sdk(result, sdk, importlib.import_module(f"acme_{tmp_path.name}"))
    with made.session(mode, [answer({"title": "Dune"})] * 2) as session:
        with pytest.warns(DeprecationWarning, match=r"volumes\.retrieve"):
            book = session.call("books.retrieve", "b")
        assert session.target == "/v1/books/b"
        assert isinstance(book, made.types.Volume)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            session.call("volumes.retrieve", "b")
    with pytest.warns(DeprecationWarning, match="`Book` is called `Volume` now"):
        assert made.types.Book is made.types.Volume
    with pytest.warns(DeprecationWarning, match="BookAuthor"):
        assert made.types.BookAuthor is made.types.VolumeAuthor
    renamed = importlib.import_module(f"acme_{tmp_path.name}.types.renamed")
    with pytest.raises(AttributeError, match="no attribute 'Never'"):
        _ = renamed.Never
    # and once more, with nothing new
    before = (sdk / ".sdkwright.json").read_text()
    grown(tmp_path, RENAMED)
    assert (sdk / ".sdkwright.json").read_text() == before


def test_for_as_long_as_it_is_said(tmp_path: Path) -> None:
    grown(tmp_path, FIRST)
    kept = grown(tmp_path, RENAMED, 'old_names: "2.0"\nversion: 1.9.1\n')
    assert len(manifest(kept)["old_names"]["methods"]) == 2
    dropped = grown(tmp_path, RENAMED, 'old_names: "2.0"\nversion: "2.0"\n')
    assert "old_names" not in manifest(dropped)
    assert not (next(dropped.glob("src/*")) / "types" / "renamed.py").exists()


def test_drop(tmp_path: Path) -> None:
    grown(tmp_path, FIRST)
    assert "old_names" not in manifest(grown(tmp_path, RENAMED, "old_names: drop\n"))


def test_a_path_that_moved_keeps_its_name(tmp_path: Path) -> None:
    grown(tmp_path, FIRST)
    sdk = grown(tmp_path, FIRST.replace("/members/clubs/{club_id}", "/v2/clubs/{club_id}"))
    assert manifest(sdk)["names"]["methods"]["GET /v2/clubs/{club_id}"] == "members"
    assert "old_names" not in manifest(sdk)


def test_a_rename_by_configuration(tmp_path: Path) -> None:
    grown(tmp_path, FIRST)
    sdk = grown(tmp_path, FIRST, "resources: {library.books: {fetch: getBook}}\n")
    assert manifest(sdk)["names"]["methods"]["GET /books/{id}"] == "fetch"
    assert "def retrieve" in text(sdk, "resources/books.py")


def test_an_old_name_that_is_needed_is_given_up(tmp_path: Path) -> None:
    grown(tmp_path, FIRST)
    swapped = FIRST.replace("getBook", "fetchIt").replace("replaceBook", "getBook")
    sdk = grown(tmp_path, swapped, "style: native\n")
    names = manifest(sdk)["names"]["methods"]
    assert names["PUT /books/{id}"] == "retrieve"
    assert names["GET /books/{id}"] == "fetch_it"


@pytest.mark.parametrize(
    "damage",
    ["", "[]", "{", '{"names": 3, "operations": [3]}', '{"names": {"types": {"a": "b c"}}}'],
)
def test_a_manifest_that_is_none(tmp_path: Path, damage: str) -> None:
    (tmp_path / ".sdkwright.json").write_text(damage)
    assert read_pins(tmp_path) == NO_PINS


def test_a_manifest_makes_no_code(tmp_path: Path) -> None:
    sdk = grown(tmp_path, FIRST)
    file = sdk / ".sdkwright.json"
    content = json.loads(file.read_text())
    evil = "x(): pass\nimport os; os.abort() #"
    for names in content["names"].values():
        names.update(dict.fromkeys(names, evil))
    for operation in content["operations"]:
        operation["resource"] = f"books.{evil}"
    content["old_names"] = {
        "methods": [{"operation": "GET /books/{id}", "resource": "a", "method": evil}],
        "types": {evil: "#/components/schemas/Book"},
    }
    file.write_text(json.dumps(content))
    grown(tmp_path, FIRST)
    assert not [path for path in sdk.rglob("*.py") if "abort" in path.read_text()]
