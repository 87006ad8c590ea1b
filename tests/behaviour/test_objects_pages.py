"""docs/objects.md and docs/modes.md -> their configuration works, their samples run and pass mypy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from seeds.serving import Asked, Told, serving
from zoo import ZOO

from sdkwright.config import load_config
from sdkwright.pipeline import generate

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
HEADS = {
    "objects": "client: Zoo\nauth: {key: {argument: key}, keeper: {argument: keeper_key}}\n",
    "modes": "",
}


class Place:
    """A zoo that remembers what is done to it; its pages have one zone each."""

    def __init__(self) -> None:
        self.zones = [{"id": f"z{n}", "name": n} for n in ("Moor", "Savanna")]
        self.animals: list[Any] = [{"name": "Rex"}, {"name": "Tom"}]

    def __call__(self, asked: Asked) -> Told:
        match (asked.method, *asked.segments):
            case ["GET", "zones"]:
                at = int(asked.query.get("offset", 0))
                page = {"objects": self.zones[at : at + 1]}
                return Told(200, page | {"totalCount": len(self.zones)})
            case ["POST", "zones"]:
                self.zones.append({**asked.json, "id": f"z{len(self.zones)}"})
                return Told(200, self.zones[-1])
            case ["PATCH", "zones", id]:
                (zone,) = (each for each in self.zones if each["id"] == id)
                zone |= {each["path"][1:]: each["value"] for each in asked.json}
                return Told(200, zone)
            case ["GET", "zones", _, "animals"]:
                return Told(200, self.animals)
            case ["POST", "zones", _, "animals"]:
                return Told(200, asked.json)
            case ["DELETE", "zones", _, "animals", name]:
                self.animals = [a for a in self.animals if a["name"] != name]
        return Told(200, True)


@dataclass
class Page:
    """A page and the SDK that it is about."""

    samples: list[Path]
    environment: dict[str, str]
    place: Place
    sent: list[Asked]

    def run(self, *command: str) -> str:
        """Run Python beside the samples."""
        done = subprocess.run(
            [sys.executable, *command],
            cwd=self.samples[0].parent,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture(params=HEADS)
def page(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Page]:
    text = (DOCS / f"{request.param}.md").read_text(encoding="utf-8")
    blocks = BLOCK.findall(text)
    source = tmp_path / "zoo"
    source.mkdir()
    (source / "openapi.yaml").write_text(ZOO, encoding="utf-8")
    config = next(code for kind, code in blocks if kind == "yaml")
    config = f"package: zoo\nenv_prefix: ZOO\n{HEADS[request.param]}{config}"
    (source / "sdk.yaml").write_text(config, encoding="utf-8")
    made = generate(load_config(str(source)))
    unused = [each for each in made.diagnostics if each.code.startswith("config")]
    assert unused == []
    for file in made.files:
        (tmp_path / file.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file.path).write_text(file.text, encoding="utf-8")
    samples = []
    for number, (kind, code) in enumerate(blocks):
        if kind == "python":
            samples.append(tmp_path / "src" / f"sample_{number}.py")
            samples[-1].write_text(code, encoding="utf-8")
    place = Place()
    with serving(place) as running:
        url = f"http://127.0.0.1:{running.port}"
        environment = os.environ | {"ZOO_BASE_URL": url}
        yield Page(samples, environment, place, running.sent)


def test_samples_do_what_the_page_says(page: Page) -> None:
    said = "".join(page.run(sample.name) for sample in page.samples)
    calls = [(each.method, each.target, each.content.decode()) for each in page.sent]
    if len(page.samples) == 2:
        assert calls == [
            ("GET", "/zones", ""),
            ("GET", "/zones?offset=1", ""),
            (
                "PATCH",
                "/zones/zSavanna",
                '[{"op":"replace","path":"/name","value":"Steppe"}]',
            ),
            ("GET", "/zones/zSavanna/animals", ""),
            (
                "PUT",
                "/zones/zSavanna/animals/Rex",
                '{"food":["hay","apples"],"keeper":{"id":"k1"}}',
            ),
            (
                "PUT",
                "/zones/zSavanna/animals/Rex",
                '{"food":["carrots"],"keeper":{"id":"k1"}}',
            ),
            ("DELETE", "/zones/zSavanna/animals/Rex", ""),
            ("POST", "/zones", '{"name":"Steppe"}'),
            ("GET", "/zones", ""),
            ("GET", "/zones?offset=1", ""),
            ("GET", "/zones/zSavanna/animals", ""),
            ("DELETE", "/zones/zSavanna", ""),
        ]
        assert said == "Tom\n"
    else:
        keys = [
            (each.headers.get("authorization"), each.headers.get("x-key"))
            for each in page.sent
        ]
        assert [m for m, _, _ in calls] == ["POST", "GET", "GET", "GET", "POST"]
        assert keys == [("Bearer KEY", None), *[(None, "KEEPER")] * 4]
        assert said == "3\nzones.add cannot be called where `night_mode` is set\n"


def test_samples_pass_mypy(page: Page, tmp_path: Path) -> None:
    names = [sample.name for sample in page.samples]
    page.run(
        *("-m", "mypy", "--strict", "--config-file=", "--no-error-summary"),
        *(f"--cache-dir={tmp_path / 'cache'}", *names),
    )
