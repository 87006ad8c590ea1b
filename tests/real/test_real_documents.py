"""Real documents, whole: generated, nothing missing, all of it imported, some of it called."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sdkwright import output, pipeline
from sdkwright.config import load_config
from sdkwright.diagnostics import Severity
from sdkwright.pipeline import Result

ROOT = Path(__file__).parents[2]
FOLDER = Path(
    os.environ.get("SDKWRIGHT_CORPUS") or ROOT.parent / "shared" / "specs"
).resolve()
NAMES = (
    "petstore",  # 3.0, forms, an upload, two kinds of credentials
    "oai-tags-32",  # 3.2
    "redocly-cafe-split",  # many files
    "readme-polymorphism",
    "notion",
    "weaviate",  # 2.0
    "digitalocean",  # many files, 659 operations
    "github",  # 13 MB, 1,223 operations
)
CALLED = 3


def files() -> dict[str, Path]:
    manifest = FOLDER / "manifest.json"
    listed = json.loads(manifest.read_text("utf-8")) if manifest.exists() else []
    return {each["name"]: FOLDER / each["file"] for each in listed}


FILES = files()


@pytest.mark.skipif(not FILES, reason="../shared/specs is absent")
@pytest.mark.parametrize("name", NAMES)
def test_document(name: str, tmp_path: Path) -> None:
    document, sdk = FILES[name], tmp_path / "sdk"
    config = load_config(str(document), out=sdk)
    result = pipeline.generate(config)
    output.write(result, sdk)
    assert_clean(result)
    assert_complete(result, document)
    assert_importable(sdk)
    assert_callable(document, sdk)


def assert_clean(result: Result) -> None:
    """As exit code 0: nothing was skipped."""
    assert [d for d in result.diagnostics if d.severity is not Severity.WARNING] == []


def assert_complete(result: Result, document: Path) -> None:
    """By a count that shares no code with the generator."""
    counted = program("corpus_documents", document)
    written = [f"{o.method} {o.path}" for o in result.api.described if not o.variant]
    assert counted
    assert sorted(written) == sorted(counted)


def assert_importable(sdk: Path) -> None:
    """Every file is Python; every module is imported, warnings as errors; all models built."""
    for file in sdk.rglob("*.py"):
        compile(file.read_text("utf-8"), str(file), "exec")
    found = program("corpus_imports", sdk)
    assert found["modules"] == sum(1 for _ in (sdk / "src").rglob("*.py"))
    assert found["failures"] == []


def assert_callable(document: Path, sdk: Path) -> None:
    """Some operations against the mock, sync and async: accepted, answered, typed."""
    found = program("corpus_calls", document, sdk, CALLED)
    assert found["problems"] == []
    assert found["made"] == found["succeeded"] == found["typed"] == 2 * CALLED


def program(name: str, *arguments: Any) -> Any:
    """What one of the corpus's programs says, in a process of its own."""
    flags = ["-W", "error", "-m", f"benches.{name}", *map(str, arguments)]
    ended = subprocess.run(
        [sys.executable, *flags], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)
