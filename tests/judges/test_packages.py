"""The committed SDKs as packages: built, checked, installed where nothing else is, and used, under each Python at hand.

It installs from an index of packages: `SDKWRIGHT_PYTHONS=1 pytest tests/judges/test_packages.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from sdks.places import ROOT, SPECS, spec_of

from sdkwright import output
from sdkwright.config import load_config
from sdkwright.mock import serve
from sdkwright.pipeline import generate

LOWEST: Final = ("httpx==0.25.0", "pydantic==2.11.0", "typing-extensions==4.12.2")
"""The oldest that an SDK says it works with; pydantic wants the last of them."""
ENVIRONMENTS: Final = {
    **{f"3.{minor}": (f"3.{minor}", ()) for minor in range(10, 15)},
    "3.10-lowest": ("3.10", LOWEST),
}
USE: Final = """
import asyncio, importlib, json, pkgutil, sys
said = json.loads(sys.argv[1])
sdk = importlib.import_module(said["package"])
assert "site-packages" in sdk.__file__
for module in pkgutil.walk_packages(sdk.__path__, sdk.__name__ + "."):
    if not module.name.endswith(".pytest_plugin"):  # pytest is not there
        importlib.import_module(module.name)
given = dict.fromkeys(said["arguments"], "x") | {"base_url": said["url"], "max_retries": 0}

def method(client):
    for name in said["call"].split("."):
        client = getattr(client, name)
    return client

async def use():
    async with getattr(sdk, said["async_client"])(**given) as client:
        return await method(client)()

with getattr(sdk, said["client"])(**given) as client:
    print(type(method(client)()).__name__)
print(type(asyncio.run(use())).__name__)
"""

pytestmark = pytest.mark.skipif(not os.environ.get("SDKWRIGHT_PYTHONS"), reason="SDKWRIGHT_PYTHONS is not set")


def python(version: str) -> str:
    """An interpreter of this version."""
    places = Path.home().glob(f".pyenv/versions/{version}.*/bin/python")
    for candidate in [*sorted(map(str, places)), shutil.which(f"python{version}")]:
        ask = [str(candidate), "-c", "import ensurepip, sys; print('%d.%d' % sys.version_info[:2])"]
        if candidate and subprocess.run(ask, capture_output=True, text=True).stdout.strip() == version:
            return candidate
    pytest.skip(f"there is no Python {version}")


def run(*command: object, cwd: Path | None = None) -> str:
    """What a program prints; it must succeed."""
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
    return done.stdout


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source distribution of each."""
    folder = tmp_path_factory.mktemp("dist")
    for name in SPECS:
        run(sys.executable, "-m", "build", "--no-isolation", "-o", folder, ROOT / "generated" / name)
    return folder


def test_they_build_and_an_index_would_take_them(built: Path) -> None:
    files = sorted(built.iterdir())
    assert len(files) == 2 * len(SPECS)
    run(sys.executable, "-m", "twine", "check", "--strict", *files)


@pytest.fixture(scope="session", params=ENVIRONMENTS.values(), ids=ENVIRONMENTS.keys())
def installed(request: pytest.FixtureRequest, built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has the wheels and what they need, and no more."""
    version, pins = request.param
    interpreter, folder = python(version), tmp_path_factory.mktemp("venv")
    run(interpreter, "-m", "venv", folder)
    found = folder / "bin" / "python"
    run(found, "-m", "pip", "install", "--quiet", *sorted(built.glob("*.whl")), *pins)
    return found


@pytest.mark.parametrize("name", SPECS)
def test_they_work_where_nothing_else_is(installed: Path, name: str, tmp_path: Path) -> None:
    manifest = json.loads((ROOT / "generated" / name / ".sdkwright.json").read_text())
    with serve(spec_of(name)) as server:
        said = {
            "url": server.url,
            "call": next(simple_calls(manifest)),
            "arguments": [each["argument"] for each in manifest["credentials"].values()],
            **{key: manifest[key] for key in ("package", "client", "async_client")},
        }
        types = run(installed, "-I", "-W", "error", "-c", USE, json.dumps(said), cwd=tmp_path).split()
        assert len(server.exchanges) == 2
    assert len(types) == 2 and "NoneType" not in types


def simple_calls(manifest: dict[str, Any]) -> Iterator[str]:
    """The calls of one answer that need no arguments."""
    for entry in manifest["operations"]:
        needed = any(param["required"] for param in entry["params"])
        if entry["returns"] == "json" and not needed and entry["body"] is None:
            yield entry["call"]


def test_the_commands_of_the_workflow_succeed(tmp_path: Path) -> None:
    api, out = tmp_path / "api", tmp_path / "out"
    shutil.copytree(SPECS["bookstore"].parent, api)
    with (api / "sdk.yaml").open("a") as file:
        file.write("\nrelease: {github: true}\n")
    output.write(generate(load_config(str(api))), out)
    run(sys.executable, "-m", "venv", tmp_path / "venv")
    bin = tmp_path / "venv" / "bin"
    found = yaml.load((out / ".github/workflows/ci.yml").read_text(), Loader=yaml.BaseLoader)
    commands = [step["run"] for job in found["jobs"].values() for step in job["steps"] if "run" in step]
    assert len(commands) == 7
    for command in commands:
        run("env", f"PATH={bin}:{os.environ['PATH']}", "bash", "-ec", command, cwd=out)
