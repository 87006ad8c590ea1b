"""docs/config.md and the schema are of the model, and the examples are right."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from benches.config_examples import EXAMPLES, GROUPS
from benches.config_page import PAGE, SCHEMA, page
from sdkwright.config import config_schema, read_options
from sdkwright.options import Options


def test_the_page_is_up_to_date() -> None:
    assert page() == PAGE.read_text(encoding="utf-8"), "run `python -m benches.config_page`"


def test_the_schema_is_up_to_date() -> None:
    found = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert found == config_schema(), "run `python -m benches.config_page`"


def test_each_key_stands_in_one_group_and_has_an_example() -> None:
    grouped = [key for keys in GROUPS.values() for key in keys]
    assert sorted(grouped) == sorted(Options.model_fields)
    assert EXAMPLES.keys() == Options.model_fields.keys()


@pytest.mark.parametrize("key", EXAMPLES)
def test_an_example_is_valid(tmp_path: Path, key: str) -> None:
    file = tmp_path / "sdk.yaml"
    file.write_text(EXAMPLES[key])
    assert key in read_options(file).model_fields_set
    value = yaml.load(EXAMPLES[key], Loader=yaml.BaseLoader)
    assert set(value) == {key}
    as_json = json.loads(json.dumps(yaml.safe_load(EXAMPLES[key])))
    jsonschema.Draft202012Validator(config_schema()).validate(as_json)


def test_each_key_is_explained() -> None:
    said = config_schema()["properties"]
    assert [key for key in Options.model_fields if not said[key]["description"]] == []


def test_each_key_of_a_section_is_explained() -> None:
    rows = [line for line in page().splitlines() if line.startswith("| `")]
    assert [row for row in rows if row.endswith("|  |")] == []
