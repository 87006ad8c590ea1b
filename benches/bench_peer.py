"""A package index -> openapi-python-client, in an environment of its own."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benches.bench_process import Cost, run

NAME: Final = "openapi-python-client"
VERSION: Final = "0.29.1"
REQUIREMENT: Final = f"{NAME}=={VERSION}"


@dataclass(frozen=True, slots=True)
class Peer:
    """The peer, ready to run; or why it is not."""

    bin: Path
    missing: str = ""

    def generate(self, document: Path, out: Path) -> Cost:
        """Let it write a client; its own formatter (ruff) is on its path."""
        path = f"{self.bin}{os.pathsep}{os.environ.get('PATH', '')}"
        command = [str(self.bin / NAME), "generate", "--path", str(document)]
        command += ["--output-path", str(out), "--meta", "none"]
        return run(command, env={"PATH": path}, cwd=out.parent)


def peer(root: Path) -> Peer:
    """Install it below `root`, with the versions of `root`'s constraints.txt."""
    venv = root / "build" / "bench-venv"
    found = Peer(venv / "bin")
    if _is_ready(found, root):
        return found
    install = ["install", "-q", "-c", str(root / "constraints.txt"), REQUIREMENT]
    steps = (
        [sys.executable, "-m", "venv", "--clear", str(venv)],
        [str(found.bin / "python"), "-m", "pip", *install],
    )
    for step in steps:
        cost = run(step, cwd=root)
        if cost.status:
            what = f"could not be installed ({step[2]}: exit status {cost.status})"
            return Peer(found.bin, f"{REQUIREMENT} {what}")
    return found


def _is_ready(found: Peer, root: Path) -> bool:
    program = found.bin / NAME
    if not program.is_file():
        return False
    cost = run([str(program), "--version"], cwd=root)
    return cost.status == 0 and cost.output.split()[-1:] == [VERSION]
