"""`inspect`: what was inferred, as data."""

from __future__ import annotations

import json
from pathlib import Path

from sdkwright.config import load_config
from sdkwright.pipeline import inspection

SPECS = sorted(path.parent for path in (Path(__file__).parents[2] / "specs").glob("*/sdk.yaml"))


def test_an_inspection_is_json_and_tells_every_operation() -> None:
    found = inspection(load_config(str(SPECS[0])))
    operations = json.loads(json.dumps(found))["operations"]
    assert len(operations) == 30
    assert operations[0]["call"] == "user_accounts.list_users"
    assert operations[0]["wanted"][0] == "list users"
