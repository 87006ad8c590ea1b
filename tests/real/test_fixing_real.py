"""Documents that people wrote -> overlays that repair them: the SDKs stay as they are."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from sdkwright.config import load_config
from sdkwright.diagnostics import ADVICE
from sdkwright.fixing import fixes
from sdkwright.pipeline import generate, lint
from sdkwright.render import File

FOLDER = Path(
    os.environ.get("SDKWRIGHT_CORPUS") or Path(__file__).parents[3] / "shared" / "specs"
).resolve()
REPAIRED = {"netlify.yml": 4, "notion.json": 0, "resend.yaml": 10, "tgi.json": 45}
"""Document -> what an overlay can repair of it."""


@pytest.mark.skipif(not FOLDER.is_dir(), reason="../shared/specs is absent")
@pytest.mark.parametrize("name", REPAIRED)
def test_repairs_of_real_documents(name: str, tmp_path: Path) -> None:
    document = FOLDER / name
    config = load_config(str(document), out=tmp_path)
    fixed = fixes(config)
    assert len(fixed.fixed) == REPAIRED[name]
    (tmp_path / "fixes.json").write_text(json.dumps(fixed.overlay))
    (tmp_path / "sdk.yaml").write_text(f"spec: {document}\noverlays: [fixes.json]\n")
    cured = load_config(str(document), config=tmp_path / "sdk.yaml", out=tmp_path)
    before, after = generate(config), generate(cured)
    assert files(before.files) == files(after.files)
    assert len(after.diagnostics) == len([d for d in fixed.left if d.code not in ADVICE])
    assert not {(d.code, d.message) for d in fixed.fixed} & {(d.code, d.message) for d in lint(cured)}


def files(made: Iterable[File]) -> dict[str, str]:
    """All but the manifest, which has the hash of the document."""
    return {file.path: file.text for file in made if file.path != ".sdkwright.json"}
