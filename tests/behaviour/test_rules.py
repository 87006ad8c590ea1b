"""What could be better in a document: what `lint` says of it, and when it is silent."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent, indent

import pytest
from support import HEAD

from sdkwright.config import load_config
from sdkwright.diagnostics import ADVICE, Diagnostic, Severity
from sdkwright.pipeline import generate, lint

GOOD = """
paths:
  /pets:
    get:
      operationId: listPets
      summary: All pets.
      tags: [pets]
      parameters:
        - {name: limit, in: query, description: Pets on a page., schema: {type: integer}}
        - {name: cursor, in: query, description: Where to go on., schema: {type: string}}
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/PetPage"}}}
        default: {description: A failure.}
components:
  schemas:
    PetPage:
      description: Some pets.
      type: object
      properties:
        items: {type: array, description: Them., items: {$ref: "#/components/schemas/Pet"}}
        next_cursor: {type: string, description: Of the next page.}
    Pet:
      title: An animal.
      type: object
      properties:
        name: {type: string, title: What it is called.}
"""


def linted(folder: Path, document: str, config: str = "") -> list[Diagnostic]:
    """What is said of a document."""
    (folder / "openapi.yaml").write_text(HEAD + document, encoding="utf-8")
    (folder / "sdk.yaml").write_text(config, encoding="utf-8")
    return [*lint(load_config(str(folder)))]


def said(folder: Path, document: str, code: str, config: str = "") -> list[str]:
    """The messages of one code."""
    return [d.message for d in linted(folder, document, config) if d.code == code]


def paths(text: str) -> str:
    """A document with these paths."""
    return f"paths:\n{indent(dedent(text), '  ')}"


def schemas(text: str) -> str:
    """A document with these schemas, all of which its operation answers with."""
    names = [line[:-1] for line in dedent(text).splitlines() if line[:1].strip() and line[-1:] == ":"]
    refs = "".join(f"                  - {{$ref: '#/components/schemas/{n}'}}\n" for n in names)
    head = (
        "paths:\n  /all:\n    get:\n      operationId: all\n      responses:\n        '200':\n"
        "          description: All.\n          content:\n            application/json:\n"
        "              schema:\n                type: array\n                prefixItems:\n"
    )
    return f"{head}{refs}components:\n  schemas:\n{indent(dedent(text), '    ')}"


def test_of_a_good_document_nothing_is_said(tmp_path: Path) -> None:
    assert linted(tmp_path, GOOD) == []


def test_generate_looks_for_nothing_of_this(tmp_path: Path) -> None:
    bad = GOOD.replace("      operationId: listPets\n      summary: All pets.\n", "")
    assert {d.code for d in linted(tmp_path, bad)} == {"operation-id-missing", "description-missing"}
    assert generate(load_config(str(tmp_path))).diagnostics == ()


def test_generate_does_not_even_load_the_rules(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(HEAD + GOOD, encoding="utf-8")
    program = (
        "import sys; from sdkwright.cli import main; code = main(['generate', 'openapi.yaml', '-q']);"
        "print(code, [name for name in sys.modules if name.startswith('sdkwright.rules')])"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("0 []\n", "")


def test_operations_without_a_name(tmp_path: Path) -> None:
    document = GOOD.replace("      operationId: listPets\n", "")
    (found,) = linted(tmp_path, document)
    assert (found.code, found.message) == ("operation-id-missing", "GET /pets has no operationId")
    assert found.at is not None and (found.at.line, found.at.pointer) == (7, ("paths", "/pets", "get"))
    assert [(edit.pointer[-1], edit.value) for edit in found.edits] == [("operationId", "listPets")]


@pytest.mark.parametrize(
    ("others", "path", "proposed"),
    [
        ("", "get /pets/{id}", "retrievePets"),
        ("list_pets", "get /pets/{id}", "retrieve_pets"),
        ("retrievePets", "get /pets/{id}", ""),
        ("listPets", "post /pets/{id}/feed", "feedPets"),
    ],
)
def test_the_name_that_an_operation_could_have(
    tmp_path: Path, others: str, path: str, proposed: str
) -> None:
    method, place = path.split()
    document = paths(
        f"""\
        /others:
          get: {{operationId: {others or "x"}, tags: [others], responses: {{}}}}
        {place}:
          {method}: {{tags: [pets], responses: {{}}}}
        """
    )
    (found,) = [d for d in linted(tmp_path, document) if d.code == "operation-id-missing"]
    assert [edit.value for edit in found.edits] == ([proposed] if proposed else [])


def test_what_has_no_description(tmp_path: Path) -> None:
    document = GOOD
    for line in (
        "      summary: All pets.\n",
        "description: Where to go on., ",
        "      description: Some pets.\n",
        ", title: What it is called.",
    ):
        assert line in document
        document = document.replace(line, "")
    assert said(tmp_path, document, "description-missing") == [
        "the operation `GET /pets` has no description",
        "the parameter `cursor` has no description",
        "the schema `PetPage` has no description",
        "the property `name` has no description",
    ]


@pytest.mark.parametrize(
    ("names", "odd"),
    [
        ("a_b c_d e f_g h_i", []),
        ("a_b c_d e f_g hI", ["`hI` is not in snake_case"]),
        ("aB cD e fG h_i", ["`h_i` is not in camelCase"]),
        ("aB cD e_f g_h iJ", []),  # no habit
        ("a_b c_d e_f hI", []),  # too few
        ("a_b c_d e f_g $ref[x]", []),  # in none
        ("A B_c C D E", []),
    ],
)
def test_names_in_another_casing(tmp_path: Path, names: str, odd: list[str]) -> None:
    members = "".join(f"    {name!r}: {{type: string}}\n" for name in names.split())
    document = schemas(f"Thing:\n  type: object\n  properties:\n{members}")
    found = said(tmp_path, document, "names-inconsistent")
    assert found == [f"the property {text}, as nearly all others are" for text in odd]


def test_names_of_other_kinds(tmp_path: Path) -> None:
    document = paths(
        "".join(
            f"/{n}:\n  get:\n    operationId: {id}\n    responses: {{}}\n"
            f"    parameters: [{{name: {param}, in: query}}, {{name: X-Trace, in: header}}]\n"
            for n, (id, param) in enumerate(
                [("getA", "page_a"), ("getB", "page_b"), ("get_c", "page_c"), ("getD", "pageD"), ("getE", "page_e")]
            )
        )
    )
    assert said(tmp_path, document, "names-inconsistent") == [
        "the parameter `pageD` is not in snake_case, as nearly all others are",
        "the operationId `get_c` is not in camelCase, as nearly all others are",
    ]


CATS = """\
Cat:
  type: object
  required: [kind]
  properties: {kind: {const: cat}}
Dog:
  type: object
  required: [kind]
  properties: {kind: {enum: [dog, puppy]}}
Home:
  type: object
  properties:
    pet:
      oneOf:
        - {$ref: "#/components/schemas/Cat"}
        - {$ref: "#/components/schemas/Dog"}
"""


def test_a_union_that_could_have_a_discriminator(tmp_path: Path) -> None:
    (found,) = [d for d in linted(tmp_path, schemas(CATS)) if d.code == "union-untagged"]
    assert found.message == "`kind` tells the options apart; no discriminator says so"
    (edit,) = found.edits
    assert edit.pointer == ("components", "schemas", "Home", "properties", "pet", "discriminator")
    assert edit.value == {
        "propertyName": "kind",
        "mapping": {
            "cat": "#/components/schemas/Cat",
            "dog": "#/components/schemas/Dog",
            "puppy": "#/components/schemas/Dog",
        },
    }


def test_a_union_that_nothing_tells_apart(tmp_path: Path) -> None:
    document = schemas(CATS.replace("const: cat", "type: string").replace("oneOf", "anyOf"))
    found = said(tmp_path, document, "union-untagged")
    assert found == ["nothing tells `Cat`, `Dog` apart but trying each"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("      oneOf:\n", "      discriminator: {propertyName: kind}\n      oneOf:\n"),
        ('        - {$ref: "#/components/schemas/Dog"}\n', '        - {type: "null"}\n'),
        ('{$ref: "#/components/schemas/Dog"}', "{type: string}"),
        ('{$ref: "#/components/schemas/Dog"}', '{$ref: "#/components/schemas/Nobody"}'),
        ("      oneOf:\n", "      example:\n       oneOf:\n"),
    ],
)
def test_unions_that_need_none(tmp_path: Path, old: str, new: str) -> None:
    text = CATS.replace(old, new)
    if "example" in new:
        text = text.replace("        - {$ref", "         - {$ref")
    assert text != CATS and said(tmp_path, schemas(text), "union-untagged") == []


def listing(answer: str, path: str = "/pets", more: str = "") -> str:
    """A document with one list."""
    return paths(
        f"""\
        {path}:
          get:
            operationId: listPets
            parameters: [{more}]
            responses:
              "200": {{description: Pets., content: {{application/json: {{schema: {answer}}}}}}}
        """
    )


ARRAY = "{type: array, items: {type: object}}"


@pytest.mark.parametrize(
    ("answer", "path", "more", "is_told"),
    [
        (ARRAY, "/pets", "", True),
        (f"{{type: object, properties: {{pets: {ARRAY}}}}}", "/pets", "", True),
        (f"{{type: object, properties: {{data: {ARRAY}, total: {{type: integer}}}}}}", "/pets", "", True),
        (f"{{type: object, properties: {{tags: {ARRAY}}}}}", "/pets", "", False),
        ("{type: object}", "/pets", "", False),
        (ARRAY, "/pets", "{name: limit, in: query, schema: {type: integer}}", False),
        (ARRAY, "/pets", "{name: page, in: query, schema: {type: integer}}", False),
        (ARRAY, "/pets", "{name: ids, in: query, required: true, schema: {type: string}}", False),
        (ARRAY, "/pets/{id}", "{name: id, in: path, required: true, schema: {type: string}}", False),
        ("{type: array, maxItems: 7, items: {type: object}}", "/pets", "", False),
    ],
)
def test_lists_without_an_end(
    tmp_path: Path, answer: str, path: str, more: str, is_told: bool
) -> None:
    found = said(tmp_path, listing(answer, path, more), "list-unbounded")
    assert found == ([f"GET {path} answers with a list, and nothing limits it"] if is_told else [])


@pytest.mark.parametrize("status", ["404", "4XX", "5xx", "default"])
def test_operations_that_document_no_failure(tmp_path: Path, status: str) -> None:
    assert said(tmp_path, GOOD.replace("default:", "'302':"), "errors-undocumented") == [
        "GET /pets documents no failure"
    ]
    assert said(tmp_path, GOOD.replace("default:", f"'{status}':"), "errors-undocumented") == []


BAD = """
paths:
  /pets: {get: {responses: {"200": {description: Pets., content: {application/json: {schema: {type: array, items: {}}}}}}}}
components:
  schemas:
    Thing: {type: object, properties: {a_b: {}, c_d: {}, e_f: {}, g_h: {}, iJ: {}}}
"""


def test_each_rule_can_be_switched_and_rated(tmp_path: Path) -> None:
    rules = ADVICE.keys() - {"union-untagged"}
    assert {d.code for d in linted(tmp_path, BAD)} == rules
    for code in rules:
        off = linted(tmp_path, BAD, f"diagnostics: {{severity: {{{code}: 'off'}}}}")
        assert {d.code for d in off} == rules - {code}
        raised = linted(tmp_path, BAD, f"diagnostics: {{severity: {{{code}: error}}}}")
        assert {d.code for d in raised if d.severity is Severity.ERROR} == {code}


def test_several_documents_are_looked_at_one_by_one(tmp_path: Path) -> None:
    for name in ("one", "two"):
        text = f"{HEAD}{listing(ARRAY, f'/{name}').replace('listPets', name)}"
        (tmp_path / f"{name}.yaml").write_text(text)
    (tmp_path / "sdk.yaml").write_text("specs: [{spec: one.yaml}, {spec: two.yaml, namespace: two}]")
    found = [d for d in lint(load_config(str(tmp_path))) if d.code == "list-unbounded"]
    assert [(d.message.split()[1], d.at and Path(d.at.uri).name) for d in found] == [
        ("/one", "one.yaml"),
        ("/two", "two.yaml"),
    ]
