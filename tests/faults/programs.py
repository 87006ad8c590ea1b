"""A program of a test -> a process of its own that runs it, with an SDK on its path."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from typing import Any

from support import Sdk

PREFACE = """
import importlib, json, os, sys

def peak():
    '''The most memory that this process ever had, in bytes.'''
    try:
        with open("/proc/self/status") as file:
            (line,) = [each for each in file if each.startswith("VmHWM")]
        return int(line.split()[1]) * 1024
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

url, arguments = sys.argv[1], json.loads(sys.argv[2])
sdk = importlib.import_module(arguments["package"])
"""


def said_by(made: Sdk, program: str, url: str, **arguments: Any) -> Any:
    """What the program prints, as JSON."""
    given = json.dumps({"package": made.package.__name__, **arguments})
    done = subprocess.run(
        [sys.executable, "-c", PREFACE + textwrap.dedent(program), url, given],
        env={"PYTHONPATH": str(made.root / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
