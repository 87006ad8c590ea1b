"""Real documents that change at random -> the same SDK with what earlier runs left as without it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from changing import assert_histories_agree

from sdkwright.config import load_config

ROOT = Path(__file__).parents[2]
FOLDER = Path(
    os.environ.get("SDKWRIGHT_CORPUS") or ROOT.parent / "shared" / "specs"
).resolve()
NAMES = os.environ.get("SDKWRIGHT_NAMES", "").split() or [
    "autorest-xml",
    "heyapi-full-31",
    "netlify",  # 2.0
    "oai-webhook",
    "ory-kratos",
    "petstore",
    "readme-polymorphism",
    "resend",
]
STEPS = int(os.environ.get("SDKWRIGHT_STEPS", "6"))
MANIFEST = FOLDER / "manifest.json"


@pytest.mark.skipif(not MANIFEST.exists(), reason="../shared/specs is absent")
@pytest.mark.parametrize("name", NAMES)
def test_a_document_that_changes(name: str, tmp_path: Path) -> None:
    files = {each["name"]: each["file"] for each in json.loads(MANIFEST.read_text("utf-8"))}
    text = (FOLDER / files[name]).read_text("utf-8")
    document: dict[str, Any] = (
        json.loads(text) if text.lstrip()[:1] == "{" else yaml.load(text, Loader=Plain)
    )
    config = load_config(str(tmp_path / "openapi.json"), out=tmp_path / "sdk")
    seed = os.environ.get("SDKWRIGHT_SEED", "0")
    assert_histories_agree(document, Random(f"{name} {seed}"), config, STEPS)


class Plain(yaml.SafeLoader):
    """Dates stay texts, as in the JSON that the document is written to."""


Plain.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in found if not tag.endswith("timestamp")]
    for key, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
