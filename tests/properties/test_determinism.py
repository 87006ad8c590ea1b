"""The same input gives the same bytes, and they are what black would write."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import black
import pytest

from sdkwright.config import load_config
from sdkwright.pipeline import generate

ROOT = Path(__file__).parents[2]
SPECS = sorted(path.parent for path in (ROOT / "specs").glob("*/sdk.yaml"))
PROGRAM = """
import hashlib, json, sys
from sdkwright.config import load_config
from sdkwright.pipeline import generate
for spec in sys.argv[1:]:
    for file in generate(load_config(spec)).files:
        print(json.dumps([spec, file.path, hashlib.sha256(file.text.encode()).hexdigest()]))
"""


def digests(**environment: str) -> list[list[str]]:
    command = [sys.executable, "-c", PROGRAM, *map(str, SPECS)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, **environment}
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_neither_hash_seed_nor_time_zone_nor_locale_change_a_byte() -> None:
    here = [
        [str(spec), file.path, hashlib.sha256(file.text.encode()).hexdigest()]
        for spec in SPECS
        for file in generate(load_config(str(spec))).files
    ]
    assert len(here) > 300
    assert digests(PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C") == here
    assert digests(PYTHONHASHSEED="77", TZ="America/Lima", LC_ALL="C.UTF-8") == here


@pytest.mark.parametrize("spec", SPECS, ids=[path.name for path in SPECS])
def test_black_changes_nothing_and_everything_compiles(spec: Path) -> None:
    mode = black.Mode(target_versions={black.TargetVersion.PY310})
    for file in generate(load_config(str(spec))).files:
        if file.path.endswith(".py"):
            compile(file.text, file.path, "exec")
            if file.text and "/_core/" not in file.path:
                assert black.format_str(file.text, mode=mode) == file.text, file.path
