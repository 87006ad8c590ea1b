"""What docs/systems says of each SDK -> whether it is so: sizes, and samples that run."""

from __future__ import annotations

import gc
import importlib
import re
from pathlib import Path

import pytest
from seeds.serving import serving

ROOT = Path(__file__).parents[2]
PAGES = {path.stem: path for path in sorted((ROOT / "docs" / "systems").glob("*.md"))}
CUSTOM = {"schematic": 60, "split": 150, "flatfile": 60, "wootiv": 60}
"""Lines of code that a user of the generator may have to write."""


@pytest.mark.parametrize("name", PAGES)
def test_the_configuration_is_as_long_as_the_page_says(name: str) -> None:
    said = re.search(r"(\d+) lines", PAGES[name].read_text(encoding="utf-8"))
    text = (ROOT / "specs" / name / "sdk.yaml").read_text(encoding="utf-8")
    assert said and int(said[1]) == len(code(text))


def code(text: str) -> list[str]:
    """Lines that are neither empty nor comments."""
    return [line for line in text.splitlines() if not re.match(r"\s*(#|$)", line)]


def test_what_is_written_by_hand_is_as_long_as_the_page_says() -> None:
    said = re.search(r"`custom/` are (\d+)", PAGES["split"].read_text("utf-8"))
    files = (ROOT / "generated" / "split" / "src").glob("*/custom/*.py")
    lines = [line for path in files for line in code(path.read_text("utf-8"))]
    assert said and int(said[1]) == len(lines)


@pytest.mark.parametrize("name", CUSTOM)
def test_little_is_written_by_hand(name: str) -> None:
    folders = [*(ROOT / "generated" / name / "src").glob("*/custom")]
    if not folders:
        pytest.skip(f"generated/{name} is not there")
    files = [path for folder in folders for path in folder.rglob("*.py")]
    lines = [line for path in files for line in code(path.read_text("utf-8"))]
    assert len(lines) <= CUSTOM[name]


@pytest.mark.parametrize("name", ["flatfile", "split", "wootiv"])
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_samples_run(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)  # some write files
    samples = re.findall(
        r"```python\n(.*?)```", PAGES[name].read_text("utf-8"), re.DOTALL
    )
    fake = importlib.import_module(f"seeds.fakes.{name}").fake()
    prefix = "/v1" if name == "flatfile" else ""
    with serving(fake) as running:
        url = f"http://127.0.0.1:{running.port}{prefix}"
        monkeypatch.setenv(f"{name.upper()}_BASE_URL", url)
        for sample in samples:
            exec(compile(sample, name, "exec"), {"__name__": "sample"})
        assert samples and running.sent
        gc.collect()  # samples leave their clients open: they are to complain here
