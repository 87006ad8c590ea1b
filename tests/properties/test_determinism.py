"""One input -> the same bytes, wherever and however often it is generated."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sdkwright.config import load_config
from sdkwright.pipeline import generate

ROOT = Path(__file__).parents[2]
SOURCES = [
    *sorted(path for path in (ROOT / "specs").iterdir() if (path / "openapi.yaml").is_file()),
    *sorted(path.parent for path in (ROOT / "tests" / "cases").glob("*/openapi.yaml")),
]
DIGEST = """
import hashlib, sys
from sdkwright.config import load_config
from sdkwright.pipeline import generate
for source in sys.argv[1:]:
    result = generate(load_config(source))
    whole = "".join(f"{file.path}\\0{file.text}\\0" for file in result.files)
    told = "".join(f"{d.at}{d.code}{d.message}" for d in result.diagnostics)
    print(hashlib.sha256((whole + told).encode()).hexdigest())
"""
SURROUNDINGS = {
    "one": {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8"},
    "other": {"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "LC_ALL": "C", "PYTHONUTF8": "0"},
}


def digest(source: Path) -> str:
    """What all files and diagnostics of an SDK come down to."""
    result = generate(load_config(str(source)))
    whole = "".join(f"{file.path}\0{file.text}\0" for file in result.files)
    told = "".join(f"{d.at}{d.code}{d.message}" for d in result.diagnostics)
    return hashlib.sha256((whole + told).encode()).hexdigest()


@pytest.fixture(scope="module")
def digests() -> list[str]:
    """Of every SDK, once."""
    return [digest(source) for source in SOURCES]


def test_generating_again_gives_the_same(digests: list[str]) -> None:
    assert len(digests) >= 16
    assert [digest(source) for source in SOURCES] == digests


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_other_surroundings_give_the_same(name: str, digests: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-c", DIGEST, *map(str, SOURCES)]
    environment = {**os.environ, **SURROUNDINGS[name]}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == digests


def test_another_folder_gives_the_same(tmp_path: Path) -> None:
    text = (SOURCES[0] / "openapi.yaml").read_text(encoding="utf-8")
    options = (SOURCES[0] / "sdk.yaml").read_text(encoding="utf-8")
    files = []
    for name in ("here", "there/deeper"):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        (folder / "openapi.yaml").write_text(text, encoding="utf-8")
        (folder / "sdk.yaml").write_text(options, encoding="utf-8")
        files.append(generate(load_config(str(folder))).files)
    assert files[0] == files[1]


def test_line_ends_of_windows_give_the_same(tmp_path: Path) -> None:
    texts = []
    for name, end in (("unix", "\n"), ("windows", "\r\n")):
        folder = tmp_path / name
        folder.mkdir()
        text = (SOURCES[0] / "openapi.yaml").read_text(encoding="utf-8")
        (folder / "openapi.yaml").write_bytes(text.replace("\n", end).encode())
        result = generate(load_config(str(folder)))
        texts.append([file for file in result.files if not file.path.endswith(".json")])
    assert texts[0] == texts[1]
