"""The manifest against its published schema, and against the SDK that it describes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from sdkwright.tree import is_users

ROOT = Path(__file__).parents[2]
SDKS = sorted(path.parent for path in (ROOT / "generated").glob("*/.sdkwright.json"))


@pytest.fixture(params=SDKS, ids=[path.name for path in SDKS])
def sdk(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def read(sdk: Path) -> Any:
    return json.loads((sdk / ".sdkwright.json").read_text(encoding="utf-8"))


def test_there_are_sdks_to_look_at() -> None:
    assert len(SDKS) >= 4


def test_it_is_as_its_schema_says(sdk: Path) -> None:
    schema = json.loads((ROOT / "docs" / "manifest.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(read(sdk))


def test_it_names_every_file_and_its_hash(sdk: Path) -> None:
    manifest = read(sdk)
    present = {
        path.relative_to(sdk).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sdk.rglob("*")
        if path.is_file() and not {"__pycache__", ".sdkwright"} & {*path.parts} and not is_users(path.relative_to(sdk).as_posix())
    }
    del present[".sdkwright.json"]
    assert manifest["files"] == present


def test_every_call_is_a_method_of_the_resource(sdk: Path) -> None:
    manifest = read(sdk)
    package = sdk / "src" / manifest["package"]
    modules = "".join(p.read_text(encoding="utf-8") for p in (package / "resources").glob("*.py"))
    for operation in manifest["operations"]:
        assert f'"{operation["call"]}"' in modules
        assert f"def {operation['call'].rpartition('.')[2]}(" in modules
