"""SDKs -> what a fresh process pays to import one, and to make a client."""

from __future__ import annotations

import json
import shutil
import statistics
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benches.bench_process import must
from benches.bench_spread import Spread, ratio, spread

IMPORT_FLOOR: Final = "import httpx, pydantic; pydantic.BaseModel"
CONSTRUCT: Final = """
from {package} import {client}
import time
start = time.process_time()
{client}({arguments})
print((time.process_time() - start) * 1000)
"""


@dataclass(frozen=True, slots=True)
class Sdk:
    """An SDK as pip installs it: compiled, below a folder of its own."""

    name: str
    package: str
    client: str
    async_client: str
    arguments: str
    """Those that its client needs to have credentials."""
    calls: Mapping[str, str]
    """`GET /books` to `books.list`."""
    modules: int

    def filled(self, code: str, **more: str | bytes) -> str:
        """`code` with the names of this SDK."""
        return code.format(
            package=self.package,
            client=self.client,
            arguments=self.arguments,
            **more,
        )


@dataclass(frozen=True, slots=True)
class Row:
    """What one SDK costs a fresh process, in milliseconds of CPU."""

    sdk: Sdk
    cost: Spread
    floor: Spread
    ratio: Spread
    construction: Spread


def installed(name: str, folder: Path, site: Path) -> Sdk:
    """Copy the generated SDK in `folder` to `site` and compile it."""
    said = json.loads((folder / ".sdkwright.json").read_bytes())
    target = site / said["package"]
    shutil.copytree(folder / "src" / said["package"], target, dirs_exist_ok=True)
    must([sys.executable, "-m", "compileall", "-q", str(target)], cwd=site)
    names = sorted({entry["argument"] for entry in said["credentials"].values()})
    return Sdk(
        name,
        said["package"],
        said["client"],
        said["async_client"],
        ", ".join(f'{name}="k"' for name in names),
        {f"{o['method']} {o['path']}": o["call"] for o in said["operations"]},
        sum(1 for _ in target.rglob("*.py")),
    )


def imports(sdks: Sequence[Sdk], site: Path, rounds: int) -> list[Row]:
    """Each SDK against the libraries that it stands on, the interpreter taken off."""
    codes = {"": "", "floor": IMPORT_FLOOR} | {
        sdk.name: f"from {sdk.package} import {sdk.client}, {sdk.async_client}"
        for sdk in sdks
    }
    costs = interleaved(codes, site, rounds)
    floor = costs["floor"]
    return [
        Row(
            sdk,
            spread(costs[sdk.name]),
            spread(floor),
            ratio(costs[sdk.name], floor),
            _construction(sdk, site, rounds),
        )
        for sdk in sdks
    ]


def interleaved(
    codes: Mapping[str, str], site: Path, rounds: int
) -> dict[str, list[float]]:
    """Milliseconds of each code, round by round; those of an empty process taken off."""
    for code in codes.values():
        _fresh(code, site)  # the caches of the file system and of bytecode
    costs = [
        {k: _fresh(code, site)[0] for k, code in codes.items()} for _ in range(rounds)
    ]
    empty = statistics.median(cost[""] for cost in costs)
    return {name: [cost[name] - empty for cost in costs] for name in codes}


def _construction(sdk: Sdk, site: Path, rounds: int) -> Spread:
    code = sdk.filled(CONSTRUCT)
    return spread([float(_fresh(code, site)[1]) for _ in range(rounds)])


def _fresh(code: str, site: Path) -> tuple[float, str]:
    """Milliseconds of CPU of a process that runs `code`, and what it printed."""
    command = [sys.executable, "-c", code]
    cost = must(command, env={"PYTHONPATH": str(site)}, cwd=site)
    return cost.cpu * 1000, cost.output
