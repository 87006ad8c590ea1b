"""One input -> the same bytes, wherever and however often it is generated."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdkwright.cli import main
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


def test_workers_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [str(source) for source in SOURCES[:3]]
    listed = "sdks:\n" + "".join(f"  - spec: {source}\n    out: {{}}/{n}\n" for n, source in enumerate(sources))
    found = []
    for workers in (1, 3):
        monkeypatch.setattr("os.cpu_count", lambda workers=workers: workers)
        folder = tmp_path / str(workers)
        folder.mkdir()
        (folder / "sdkwright.yaml").write_text(listed.replace("{}", "."), encoding="utf-8")
        monkeypatch.chdir(folder)
        assert main(["generate", "--no-cache", "-q"]) in (0, 3)
        files = (path for path in sorted(folder.rglob("*")) if path.is_file())
        found.append({path.relative_to(folder): path.read_bytes() for path in files})
    assert found[0] == found[1]
    assert len(found[0]) > 150


def test_the_order_of_files_on_the_disk_is_no_matter(
    digests: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    listdir, scandir = os.listdir, os.scandir

    class Backwards(Iterator[os.DirEntry[str]]):
        """What `os.scandir` gives, in the other order."""

        def __init__(self, place: str = ".") -> None:
            with scandir(place) as entries:
                self._entries = sorted(entries, key=lambda entry: entry.name)

        def __next__(self) -> os.DirEntry[str]:
            if not self._entries:
                raise StopIteration
            return self._entries.pop()

        def __enter__(self) -> Backwards:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(os, "listdir", lambda place=".": sorted(listdir(place), reverse=True))
    monkeypatch.setattr(os, "scandir", Backwards)
    assert [digest(source) for source in SOURCES] == digests


@pytest.mark.skipif(not os.environ.get("SDKWRIGHT_PYTHONS"), reason="SDKWRIGHT_PYTHONS is not set")
@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_another_python_gives_the_same(version: str, digests: list[str], tmp_path: Path) -> None:
    """It installs what the generator needs from an index of packages."""
    places = [*Path.home().glob(f".pyenv/versions/{version}.*/bin/python"), shutil.which(f"python{version}")]
    found = next((str(place) for place in places if place), None)
    if found is None or found == sys.executable:
        pytest.skip(f"there is no other Python {version}")
    subprocess.run([found, "-m", "venv", tmp_path / "venv"], check=True)
    python = tmp_path / "venv/bin/python"
    pins = ["-c", str(ROOT / "constraints.txt"), "--quiet", "--disable-pip-version-check"]
    subprocess.run([python, "-m", "pip", "install", *pins, str(ROOT)], check=True)
    command = [python, "-c", DIGEST, *map(str, SOURCES)]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == digests
