"""This machine, now -> what has to be known to read a measurement."""

from __future__ import annotations

import os
import platform
import resource
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benches.bench_process import MAXRSS_UNIT

PACKAGES: Final = ("sdkwright", "httpx", "pydantic", "pydantic_core")


@dataclass(frozen=True, slots=True)
class Machine:
    """Where and when it ran."""

    date: str
    cpu: str
    cores: int
    memory: str
    system: str
    python: str
    versions: dict[str, str]
    noise: str


def machine(loads: Sequence[float]) -> Machine:
    """`loads`: how many processes wanted to run, at points of the run."""
    cores = os.cpu_count() or 1
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS_UNIT
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return Machine(
        date=datetime.now(UTC).date().isoformat(),
        cpu=_cpu(),
        cores=cores,
        memory=f"{total / 2**30:.0f} GiB",
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        versions={name: version(name) for name in PACKAGES},
        noise=(
            f"Load average during the run {min(loads):.1f} to {max(loads):.1f} on {cores} "
            "cores, 1 of it ours: "
            + ("others were at work" if max(loads) > 1.5 else "quiet")
            + f". The process that measures had {own / 1e6:.0f} MB at most."
        ),
    )


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if "model name" in line]
    return names[0] if names else platform.machine()
