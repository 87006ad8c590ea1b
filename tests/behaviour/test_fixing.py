"""`lint --fix`: with the overlay that it writes, the problems are gone and the SDK is the same."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import HEAD

from sdkwright.cli import main
from sdkwright.config import load_config
from sdkwright.diagnostics import ADVICE, Diagnostic, SpecError
from sdkwright.fixing import Fixed, fixes
from sdkwright.pipeline import generate, lint

CASES = Path(__file__).parents[1] / "cases"


def write(folder: Path, document: str, config: str = "") -> None:
    head = "" if document.lstrip().startswith(("openapi", "swagger")) else HEAD
    (folder / "openapi.yaml").write_text(head + document, encoding="utf-8")
    (folder / "sdk.yaml").write_text(f"package: acme\n{config}", encoding="utf-8")


def files(folder: Path) -> dict[str, str]:
    """The SDK, less the manifest, which has the hash of the document."""
    made = generate(load_config(str(folder))).files
    return {file.path: file.text for file in made if file.path != ".sdkwright.json"}


def keys(found: tuple[Diagnostic, ...]) -> set[tuple[str, str]]:
    return {(d.code, d.message) for d in found}


def problems(found: tuple[Diagnostic, ...]) -> Counter[tuple[str, str]]:
    """Less advice: what was added has no description, either."""
    return Counter((d.code, d.message) for d in found if d.code not in ADVICE)


def cured(folder: Path, document: str, config: str = "") -> Fixed:
    """What the overlay of a document cures; it is proved that it does, and does nothing else."""
    write(folder, document, config)
    before, found = files(folder), lint(load_config(str(folder)))
    fixed = fixes(load_config(str(folder)))
    (folder / "fixes.json").write_text(json.dumps(fixed.overlay))
    write(folder, document, f"overlays: [fixes.json]\n{config}")
    after = lint(load_config(str(folder)))
    assert files(folder) == before
    assert problems(after) <= problems(found) - problems(fixed.fixed)
    assert not keys(fixed.fixed) & keys(after) - keys(fixed.left)
    assert {*fixed.fixed, *fixed.left} == {*found} and not {*fixed.fixed} & {*fixed.left}
    return fixed


def thing(schema: str) -> str:
    """A document about one schema."""
    answer = '{application/json: {schema: {$ref: "#/components/schemas/Thing"}}}'
    return (
        "paths:\n  /things:\n    get:\n      operationId: getThing\n      summary: A thing.\n"
        f'      responses: {{"200": {{description: It., content: {answer}}}, default: {{description: Not.}}}}\n'
        f"components:\n  schemas:\n    Other: {{type: object, title: O}}\n    Thing: {schema}\n"
    )


@pytest.mark.parametrize(
    ("property", "update"),
    [
        ("{type: int}", {"type": "integer"}),
        ("{type: uuid}", {"type": "string", "format": "uuid"}),
        ("{type: date, format: x}", {"type": "string"}),
        ("{type: string, enum: []}", None),
        ("{type: string, deprecated: 'true'}", {"deprecated": True}),
        ("{type: string, maxLength: '5'}", {"maxLength": 5}),
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, pattern: '(['}", None),
        ("{type: integer, default: '5'}", {"default": 5}),
        ("{type: integer, default: five}", None),
        ("{type: string, examples: {a: {value: one}}}", {"examples": ["one"]}),
        ("{oneOf: {type: string}}", {"oneOf": [{"type": "string"}]}),
        ("{type: string, enum: one}", {"enum": ["one"]}),
        ("{type: string, title: 5}", {"title": "5"}),
        ("{type: string, description: null}", None),
        ("{type: array, items: [{type: string}]}", {"prefixItems": [{"type": "string"}]}),
        ("string", {"p": {"type": "string"}}),
        ("'#/components/schemas/Other'", {"p": {"$ref": "#/components/schemas/Other"}}),
        ("null", {"p": {}}),
    ],
)
def test_repairs_of_schemas(tmp_path: Path, property: str, update: dict[str, Any] | None) -> None:
    document = thing(f"{{type: object, properties: {{p: {property}, q: {{type: string, title: Q}}}}}}")
    found = {d.code for d in cured(tmp_path, document).left}
    assert not {"value-repaired", "value-ignored"} & found
    overlay = json.loads((tmp_path / "fixes.json").read_text())
    updates = [action["update"] for action in overlay["actions"] if "update" in action]
    if update is None:
        assert updates == []
    else:
        members = {**updates[0].get("properties", {}), **updates[0]}
        assert update.items() <= members.items()


@pytest.mark.parametrize("name", ["it's", 'a "b"', "back\\slash", "a/b~c", "é ü", "0", "$x", "a.b", "a\n\tb", "\\\"", "\U0001f600"])
def test_names_of_all_kinds_can_be_on_the_way(tmp_path: Path, name: str) -> None:
    document = thing(f"{{type: object, title: T, properties: {{{json.dumps(name, ensure_ascii=False)}: {{title: P, type: int}}}}}}")
    (fixed,) = cured(tmp_path, document).fixed
    assert fixed.at is not None and fixed.at.pointer == (
        "components", "schemas", "Thing", "properties", name, "type"
    )


def test_the_order_of_properties_is_kept(tmp_path: Path) -> None:
    fixed = cured(tmp_path, thing("{type: object, properties: {a: {type: int}, b: string, c: number}}"))
    assert [d.code for d in fixed.fixed].count("value-repaired") == 3


PETS = """
paths:
  /pets/{id}/{kind}:
    get:
      summary: A pet.
      parameters:
        - {name: id, in: path, schema: {type: string}, description: Whose.}
        - {name: id, in: path, required: true, schema: {type: integer}, description: Its.}
        - {name: gone, in: path, required: true, schema: {type: string}, description: Not there.}
        - {name: size, in: Query, schema: {type: string}, description: How big.}
        - {name: tone, schema: {type: string}, description: How loud.}
      responses: {default: {description: Any.}}
    parameters: {trace: {in: header, schema: {type: string}, description: T.}}
"""


def test_repairs_of_operations(tmp_path: Path) -> None:
    fixed = cured(tmp_path, PETS)
    assert {d.code for d in fixed.fixed} == {
        "operation-id-missing",
        "path-parameter-missing",
        "path-parameter-unused",
        "duplicate-parameter",
        "value-repaired",
    }
    assert fixed.left == ()


def test_what_is_broken_twice_is_repaired_as_far_as_that_goes(tmp_path: Path) -> None:
    mapping = "{trace: {in: header, schema: {type: string}, description: T.}}"
    fixed = cured(tmp_path, PETS.replace(mapping, "{trace: text, note: 5, $ref: 7}"))
    assert {d.code for d in fixed.fixed} >= {"operation-id-missing", "duplicate-parameter"}
    assert {d.code for d in fixed.left} == {"value-repaired"}


SWAGGER = """\
swagger: "2.0"
info: {title: Acme, version: 1.10}
host: api.test
paths:
  /pets/{id}:
    get:
      operationId: getPet
      responses: {200: {description: A pet., schema: {$ref: "#/definitions/Pet"}}}
definitions:
  Pet:
    type: object
    required: [owner]
    properties:
      age: {type: int}
      kind: {$ref: "#/definitions/Kind", description: What it is.}
      tags: {type: array}
  Kind: {type: string, enum: [cat, dog]}
"""


def test_repairs_of_swagger_stay_swagger(tmp_path: Path) -> None:
    fixed = cured(tmp_path, SWAGGER)
    left = {d.message for d in fixed.left if d.code.startswith("value-")}
    assert left == {"the key 200 is a number; it and all like it were read as texts"}
    added = next(a for a in fixed.overlay["actions"] if "parameters" in a.get("update", {}))
    assert added["target"] == "$.paths['/pets/{id}'].get"
    assert added["update"]["parameters"] == [{"name": "id", "in": "path", "required": True, "type": "string"}]


def test_names_for_operations_keep_those_of_methods(tmp_path: Path) -> None:
    document = """
paths:
  /pets:
    get: {tags: [pets], responses: {default: {description: A}, "200": {description: P, content: {application/json: {schema: {type: array, items: {}}}}}}}
    post: {tags: [pets], responses: {default: {description: A}}}
  /pets/{id}:
    get: {tags: [pets], parameters: [{name: id, in: path, required: true, schema: {}}], responses: {default: {description: A}}}
  /owners/{id}/pets/{pet}/feed:
    post: {parameters: [{name: id, in: path, required: true, schema: {}}, {name: pet, in: path, required: true, schema: {}}], responses: {default: {description: A}}}
"""
    fixed = cured(tmp_path, document)
    assert [d.code for d in fixed.fixed] == ["operation-id-missing"] * 4
    ids = [action["update"]["operationId"] for action in fixed.overlay["actions"]]
    assert sorted(ids) == ["createPets", "feedPets", "listPets", "retrievePets"]


def test_operations_with_one_name_get_two(tmp_path: Path) -> None:
    document = """
paths:
  /pets:
    get: {operationId: list, tags: [pets], summary: P, responses: {default: {description: A}}}
  /toys:
    get: {operationId: list, tags: [toys], summary: T, responses: {default: {description: A}}}
"""
    fixed = cured(tmp_path, document)
    assert [d.code for d in fixed.fixed] == ["duplicate-operation-id"] and not fixed.left
    (action,) = fixed.overlay["actions"]
    assert (action["target"], action["update"]) == ("$.paths['/toys'].get", {"operationId": "listToys"})


def test_discriminators(tmp_path: Path) -> None:
    document = thing(
        """
      title: T
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
    Cat: {title: C, type: object, required: [kind], properties: {kind: {title: K, const: cat}}}
    Dog: {title: D, type: object, required: [kind], properties: {kind: {title: K, const: dog}}}"""
    )
    fixed = cured(tmp_path, document)
    assert [d.code for d in fixed.fixed] == ["union-untagged"] and not fixed.left


@pytest.mark.parametrize("name", ["repaired", "repairs_documents", "repairs_schemas"])
def test_documents_with_many_problems(name: str, tmp_path: Path) -> None:
    document = (CASES / name / "openapi.yaml").read_text(encoding="utf-8")
    fixed = cured(tmp_path, document)
    assert len(fixed.fixed) >= 9


def test_what_is_not_for_an_overlay_is_left(tmp_path: Path) -> None:
    document = thing('{type: object, title: T, title: T, properties: {p: {$ref: "#/nowhere", title: P}}}')
    fixed = cured(tmp_path, document)
    assert fixed.fixed == () and fixed.overlay["actions"] == []
    assert {d.code for d in fixed.left} == {"duplicate-key", "ref-dangling"}


def test_what_is_in_another_file_is_left(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("Thing: {type: object, title: T, properties: {p: {type: int}}}")
    fixed = cured(tmp_path, thing("{$ref: 'other.yaml#/Thing'}"))
    assert fixed.fixed == () and [d.code for d in fixed.left] == ["value-repaired"]


def test_what_is_ignored_is_not_repaired(tmp_path: Path) -> None:
    config = "diagnostics: {ignore: [{code: value-repaired, reason: Soon gone.}]}"
    assert cured(tmp_path, thing("{type: object, title: T, properties: {p: {type: int}}}"), config).fixed == ()


# --- on the command line --------------------------------------------------------------

BAD = thing("{type: object, title: T, properties: {p: {type: int, title: P}, q: {type: string}}}")


@pytest.mark.parametrize("name", ["fixes.yaml", "fixes.json"])
def test_the_overlay_is_written(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, BAD)
    file = tmp_path / name
    assert main(["lint", str(tmp_path), "--fix", str(file)]) == 0
    out = capsys.readouterr().out
    assert f"wrote {file}, which repairs 1 problem; 1 problem left to you\n" in out
    overlay = (yaml.safe_load if name.endswith("yaml") else json.loads)(file.read_text())
    assert overlay["overlay"] == "1.0.0"
    (action,) = overlay["actions"]
    assert action == {
        "target": "$.components.schemas.Thing.properties.p",
        "description": "value-repaired: read as `integer`",
        "update": {"type": "integer"},
    }


def test_written_again_it_has_what_it_had(tmp_path: Path) -> None:
    write(tmp_path, BAD, "overlays: [fixes.yaml]\n")
    file = tmp_path / "fixes.yaml"
    file.write_text("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: []\n")
    main(["lint", str(tmp_path), "--fix", str(file)])
    first = file.read_text()
    assert "type: integer" in first
    main(["lint", str(tmp_path), "--fix", str(file)])
    assert file.read_text() == first


def test_without_anything_to_repair_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, BAD.replace("int,", "integer,"))
    assert main(["lint", str(tmp_path), "--fix", str(tmp_path / "fixes.yaml")]) == 0
    assert "nothing can be repaired" in capsys.readouterr().out
    assert not (tmp_path / "fixes.yaml").exists()


def test_a_document_that_cannot_be_read_is_not_repaired(tmp_path: Path) -> None:
    write(tmp_path, "openapi: [")
    assert main(["lint", str(tmp_path), "--fix", str(tmp_path / "fixes.yaml")]) == 2
    assert not (tmp_path / "fixes.yaml").exists()


def test_an_overlay_is_for_one_document(tmp_path: Path) -> None:
    write(tmp_path, BAD)
    (tmp_path / "sdk.yaml").write_text("specs: [{spec: openapi.yaml}]")
    with pytest.raises(SpecError, match="for one document"):
        fixes(load_config(str(tmp_path)))
