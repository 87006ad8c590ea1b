"""`diagnostics` of sdk.yaml: what is not told any more, what counts more or less, and what is told of that."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import HEAD

from sdkwright.config import load_config
from sdkwright.diagnostics import Diagnostic, Severity, SpecError
from sdkwright.pipeline import generate, lint

DOCUMENT = """
paths:
  /v1/pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, schema: {type: int}}]
      responses: {default: {description: Any.}}
  /v1/pets/{id}:
    get: {operationId: getPet, responses: {default: {description: Any.}}}
  /v2/pets/{id}:
    get: {responses: {default: {description: Any.}}}
"""
SCHEMAS = """
paths:
  /x:
    get:
      operationId: x
      responses:
        "200":
          description: X.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
        default: {description: X.}
components:
  schemas:
    Pet: {type: object, properties: {age: {type: int}, size: {type: int}, toy: {$ref: "#/components/schemas/Toy"}}}
    Toy: {type: object, properties: {age: {type: int}}}
"""


def told(
    folder: Path, config: str, document: str = DOCUMENT, *, everything: bool = False
) -> list[Diagnostic]:
    """The diagnostics of `generate`, or of `lint`."""
    (folder / "openapi.yaml").write_text(HEAD + document, encoding="utf-8")
    (folder / "sdk.yaml").write_text(config, encoding="utf-8")
    settled = load_config(str(folder))
    return [*(lint(settled) if everything else generate(settled).diagnostics)]


def missing(found: list[Diagnostic]) -> list[str]:
    """The operations that do not describe what is in their path."""
    return [d.message.partition(":")[0] for d in found if d.code == "path-parameter-missing"]


ENTRY = "diagnostics: {ignore: [{code: path-parameter-missing, reason: It is so.%s}]}"


@pytest.mark.parametrize(
    ("where", "left"),
    [
        ("", []),
        (", paths: [/v1/*]", ["GET /v2/pets/{id}"]),
        (", operations: [getPet]", ["GET /v2/pets/{id}"]),
        (", operations: ['get /v2/*']", ["GET /v1/pets/{id}"]),
        (", operations: ['GET /v2/*', get*]", []),
        (", operations: [getPet], paths: [/v2/*]", ["GET /v1/pets/{id}", "GET /v2/pets/{id}"]),
        (", places: ['/paths/~1v1~1pets~1{id}']", ["GET /v2/pets/{id}"]),
        (", places: ['/paths/*/get']", []),
    ],
)
def test_what_is_ignored_is_what_meets_every_key(tmp_path: Path, where: str, left: list[str]) -> None:
    found = told(tmp_path, ENTRY % where)
    assert missing(found) == left
    assert [d.code for d in found].count("suppression-unused") == (len(left) == 2)


def test_places_are_json_pointers_and_all_below(tmp_path: Path) -> None:
    places = {
        "/components/schemas/Pet": ["Toy.age"],
        "/components/schemas/*/properties/age": ["Pet.size"],
        "/components/schemas/Pet/properties/size": ["Pet.age", "Toy.age"],
        "/components": [],
    }
    for place, left in places.items():
        config = f"diagnostics: {{ignore: [{{code: value-repaired, places: ['{place}'], reason: Why.}}]}}"
        found = [d.at.pointer for d in told(tmp_path, config, SCHEMAS) if d.at and d.at.pointer]
        assert sorted(f"{pointer[2]}.{pointer[4]}" for pointer in found) == left


def test_only_its_code_is_ignored(tmp_path: Path) -> None:
    before = told(tmp_path, "")
    after = told(tmp_path, ENTRY % "")
    assert after == [d for d in before if d.code != "path-parameter-missing"] != before


def test_an_entry_that_nothing_meets_is_told_with_its_place(tmp_path: Path) -> None:
    config = f"{ENTRY % ', paths: [/v9/*]'}\n".replace("[{", "\n  [\n    {")
    (found,) = [d for d in told(tmp_path, config) if d.code == "suppression-unused"]
    assert found.message == "there is no `path-parameter-missing` to ignore there"
    assert found.at is not None and found.at.uri.endswith("sdk.yaml") and found.at.line == 3


def test_rules_of_lint_are_no_affair_of_generate(tmp_path: Path) -> None:
    config = "diagnostics: {ignore: [{code: union-untagged, reason: We have none.}]}"
    assert "suppression-unused" not in {d.code for d in told(tmp_path, config)}
    assert "suppression-unused" in {d.code for d in told(tmp_path, config, everything=True)}
    used = config.replace("union-untagged", "operation-id-missing")
    assert not {"suppression-unused", "operation-id-missing"} & {
        d.code for d in told(tmp_path, used, everything=True)
    }


def test_an_entry_for_what_is_off_is_not_told(tmp_path: Path) -> None:
    config = (
        "diagnostics: {severity: {server-missing: 'off'},"
        " ignore: [{code: server-missing, reason: None.}]}"
    )
    assert "suppression-unused" not in {d.code for d in told(tmp_path, config)}


@pytest.mark.parametrize("severity", ["off", "hint", "warning", "error"])
def test_severities(tmp_path: Path, severity: str) -> None:
    config = f"diagnostics: {{severity: {{path-parameter-missing: '{severity}'}}}}"
    found = [d for d in told(tmp_path, config) if d.code == "path-parameter-missing"]
    assert {d.severity for d in found} == ({Severity(severity)} if severity != "off" else set())


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("ignore: [{code: value-repaird, reason: X}]", "did you mean `value-repaired`?"),
        ("ignore: [{code: value-repaired}]", "needs `reason`"),
        ("ignore: [{code: value-repaired, reason: ' '}]", "reason"),
        ("ignore: [{code: not-text, reason: X}]", "is always told"),
        ("severity: {edit-conflict: hint}", "is always told"),
        ("severity: {value-repaired: fatal}", "must be 'off', 'hint', 'warning' or 'error'"),
    ],
)
def test_what_cannot_be_said(tmp_path: Path, config: str, message: str) -> None:
    with pytest.raises(SpecError) as error:
        told(tmp_path, f"diagnostics: {{{config}}}")
    assert message in error.value.diagnostic.message and error.value.diagnostic.at is not None


def test_the_sdk_does_not_depend_on_it(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(HEAD + DOCUMENT, encoding="utf-8")
    made = []
    for config in ("", "diagnostics: {severity: {value-repaired: error}}"):
        (tmp_path / "sdk.yaml").write_text(config, encoding="utf-8")
        made.append({file.path: file.text for file in generate(load_config(str(tmp_path))).files})
    assert made[0] == made[1]
