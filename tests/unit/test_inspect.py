"""`init` and `inspect`: what was inferred, written down, gives the same SDK again."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from sdkwright.config import load_config
from sdkwright.pipeline import generate, inspection, starting_config

SPECS = sorted(path.parent for path in (Path(__file__).parents[2] / "specs").glob("*/sdk.yaml"))


@pytest.mark.parametrize("spec", SPECS, ids=[path.name for path in SPECS])
def test_what_was_inferred_gives_the_same_sdk_when_it_is_decided(
    spec: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "api"
    shutil.copytree(spec, folder)
    (folder / "sdk.yaml").unlink()
    inferred = generate(load_config(str(folder)))
    text = starting_config(load_config(str(folder)))
    decided = re.sub(r"^# ?", "", "\n".join(text.splitlines()[2:]), flags=re.MULTILINE)
    (folder / "sdk.yaml").write_text(decided)
    again = generate(load_config(str(folder)))
    changed = {
        old.path for old, new in zip(inferred.files, again.files, strict=True) if old != new
    }
    assert changed <= {".sdkwright.json", *(f.path for f in again.files if f.path.endswith("/pagination.py"))}
    assert [o.paged and o.paged.scheme for o in again.api.operations] == [
        o.paged and o.paged.scheme for o in inferred.api.operations
    ]


def test_an_inspection_is_json_and_tells_every_operation() -> None:
    found = inspection(load_config(str(SPECS[0])))
    operations = json.loads(json.dumps(found))["operations"]
    assert len(operations) == 30
    assert operations[0]["call"] == "user_accounts.list_users"
    assert operations[0]["wanted"][0] == "list users"
