"""Headers that tell where a program runs -> those headers, filled in."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache

SYSTEMS = {"linux": "Linux", "darwin": "MacOS", "win32": "Windows"}
MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64"}
RUNTIMES = {"cpython": "CPython", "pypy": "PyPy"}


def filled_in(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers, with what is known of this place for `{os}` and the like."""
    found = dict(headers)
    for name, value in facts().items():
        found = {k: text.replace(f"{{{name}}}", value) for k, text in found.items()}
    return found


@cache
def facts() -> Mapping[str, str]:
    """What there is to tell, without the module `platform`, which is slow to import."""
    system = os.uname() if sys.platform != "win32" else None
    machine = system.machine if system else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    runtime = sys.implementation.name
    return {
        "os": SYSTEMS.get(sys.platform, sys.platform),
        "arch": MACHINES.get(machine.lower(), machine.lower()),
        "runtime": RUNTIMES.get(runtime, runtime),
        "python": ".".join(map(str, sys.version_info[:3])),
        "platform": f"{sys.platform}/{system.release if system else ''}".rstrip("/"),
    }
