"""What an earlier run has left of its work -> the same SDK, and the same words, as without it.

Documents change at random, one change after the other, as in the life of an API.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from changing import assert_histories_agree

from sdkwright.config import Config, load_config

ROOT = Path(__file__).parents[2]
SPECS = {path.parent.name: path for path in sorted(ROOT.glob("specs/*/openapi.*"))}
STEPS = int(os.environ.get("SDKWRIGHT_CHANGES", "16"))
"""More by hand, and in `make judges`."""


def read(path: Path) -> dict[str, Any]:
    text = path.read_text("utf-8")
    found: dict[str, Any] = json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    return found


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", SPECS)
def test_a_document_that_changes(name: str, seed: int, tmp_path: Path) -> None:
    document, random = read(SPECS[name]), Random(f"{name} {seed}")
    config = config_of(SPECS[name], tmp_path)
    assert_histories_agree(document, random, config, STEPS)


def config_of(spec: Path, folder: Path) -> Config:
    """As beside the document, for a copy of it that changes."""
    for beside in spec.parent.rglob("*"):
        if beside.is_file() and beside != spec:
            copied = folder / beside.relative_to(spec.parent)
            copied.parent.mkdir(parents=True, exist_ok=True)
            copied.write_bytes(beside.read_bytes())
    return load_config(str(folder / "openapi.json"), out=folder / "sdk")
