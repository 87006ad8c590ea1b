"""`init` for real documents: all that was inferred, decided, gives the same SDK."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from starting import judged

FOLDER = Path(
    os.environ.get("SDKWRIGHT_CORPUS") or Path(__file__).parents[3] / "shared" / "specs"
).resolve()
NAMES = ("museum.yaml", "resend.yaml", "lakefs.yml", "notion.json", "svix.json", "together.yaml")


@pytest.mark.skipif(not FOLDER.is_dir(), reason="../shared/specs is absent")
@pytest.mark.parametrize("name", NAMES)
def test_document(name: str, tmp_path: Path) -> None:
    shutil.copy(FOLDER / name, tmp_path / f"openapi.{name[-4:]}".replace("..", "."))
    judged(tmp_path)
