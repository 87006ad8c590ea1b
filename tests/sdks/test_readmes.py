"""Samples that users read: those of each README run, all of them compile and type-check.

SDKs are made anew from their documents: what is committed is the same, as CI says.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from sdks.places import ROOT, SPECS, spec_of

from sdkwright import pipeline
from sdkwright.config import load_config
from sdkwright.mock import serve

CORPUS: Final = ROOT.parent / "shared" / "specs"
SMALL: Final = ("museum.yaml", "readme-polymorphism.json", "autorest-body-complex.json")
BLOCKS: Final = re.compile(r"(?ms)^```python\n(.*?)^```$")
FILES: Final = re.compile(r'Path\("([^"]+)"\)')
RUN: Final = """
import json, sys, traceback
names = {"__name__": "readme"}
for number, block in enumerate(json.load(sys.stdin)):
    try:
        exec(compile(block, f"block {number}", "exec"), names)
    except Exception as error:
        if type(error).__name__ == "PaginationError":  # the mock knows one page, after which it comes again
            continue
        traceback.print_exc()
        sys.exit(f"block {number}:\\n{block}")
"""


@dataclass(frozen=True)
class Made:
    """An SDK on disk, and what it shows."""

    name: str
    root: Path
    environment: dict[str, str]
    blocks: list[str]
    samples: list[str]

    @property
    def source(self) -> Path:
        return self.root / "src"


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """All SDKs."""
    return {name: make(name, tmp_path_factory.mktemp(name)) for name in SPECS}


@pytest.fixture(params=[*SPECS])
def made(request: pytest.FixtureRequest, every: dict[str, Made]) -> Made:
    """One of them."""
    return every[request.param]


def make(name: str, root: Path) -> Made:
    """An SDK in a folder."""
    config = load_config(str(SPECS[name].parent))
    result = pipeline.generate(config)
    for file in result.files:
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    names = result.names
    environment = {value.variable: "x" for value in names.credentials.values()}
    readme = (root / "README.md").read_text(encoding="utf-8")
    samples = [*sources(pipeline.samples(config))]
    assert len(samples) == len(result.api.described)
    return Made(name, root, environment, BLOCKS.findall(readme), samples)


def sources(overlay: dict[str, list[dict[str, dict[str, list[dict[str, str]]]]]]) -> Iterator[str]:
    """The code in an overlay."""
    for action in overlay["actions"]:
        yield from (sample["source"] for sample in action["update"]["x-codeSamples"])


def test_the_readme_runs(made: Made, tmp_path: Path) -> None:
    """All of its samples, one after the other, against a server that checks what they send."""
    for file in FILES.findall("".join(made.blocks)):
        (tmp_path / file).write_bytes(b"content")
    with serve(spec_of(made.name)) as server:
        prefix = next(iter(made.environment)).partition("_")[0]
        environment = {
            **os.environ,
            **made.environment,
            f"{prefix}_BASE_URL": server.url,
            "PYTHONPATH": str(made.source),
        }
        done = subprocess.run(
            [sys.executable, "-W", "error::DeprecationWarning", "-c", RUN],
            input=json.dumps(made.blocks),
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        assert server.problems == ()
        assert len(server.exchanges) >= 5


def test_what_the_readme_shows_is_what_the_api_has(made: Made) -> None:
    text = (made.root / "README.md").read_text(encoding="utf-8")
    titles = re.findall(r"(?m)^## (.*)$", text)
    usual = ["Install", "Use", "Lists", "Errors", "Retries and timeouts", "Raw responses"]
    own = {
        "bookstore": ["Uploads", "Downloads", "Streams"],
        "events": ["Uploads", "Streams", "Events"],
        "files": ["Uploads", "Downloads"],
        "accounts": [],
    }[made.name]
    assert titles == [*usual, *own, "More"]


def test_links_lead_somewhere(made: Made) -> None:
    for file in ("README.md", "api.md"):
        text = (made.root / file).read_text(encoding="utf-8")
        links = set(re.findall(r"\]\(((?!https?:)[^)]+)\)", text))
        assert links
        assert [link for link in links if not (made.root / link).is_file()] == []


def test_api_md_lists_every_method(made: Made) -> None:
    text = (made.root / "api.md").read_text(encoding="utf-8")
    manifest = json.loads((made.root / ".sdkwright.json").read_text())
    calls = [operation["call"] for operation in manifest["operations"]]
    assert calls
    assert [call for call in calls if f"`client.{call}(" not in text] == []


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_samples_are_typed(every: dict[str, Made], checker: str, tmp_path: Path) -> None:
    """Each README as one program, and each `x-codeSamples` as its own; all in one run."""
    pytest.importorskip(checker)
    for made in every.values():
        programs = ["\n".join(made.blocks), *made.samples]
        for number, source in enumerate(programs):
            (tmp_path / f"{made.name}_{number}.py").write_text(source, encoding="utf-8")
    sources = [str(made.source) for made in every.values()]
    if checker == "mypy":
        options = ["--strict", "--config-file=", f"--cache-dir={tmp_path / 'cache'}", "."]
    else:
        settings = {
            "typeCheckingMode": "strict",
            "reportDeprecated": "none",  # there is a sample of what is deprecated, too
            "extraPaths": sources,
        }
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
        options = ["--pythonpath", sys.executable, "--project", "."]
    done = subprocess.run(
        [sys.executable, "-m", checker, *options],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": os.pathsep.join(sources)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len([*tmp_path.glob("*.py")]) > 90


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/specs is absent")
@pytest.mark.parametrize("name", SMALL)
def test_samples_of_real_documents_compile(name: str) -> None:
    found = [*sources(pipeline.samples(load_config(str(CORPUS / name))))]
    assert len(found) >= 8
    for source in found:
        assert isinstance(ast.parse(source).body[0], ast.ImportFrom)
