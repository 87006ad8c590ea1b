"""The command line as a process: `sdkwright`, `python -m sdkwright`."""

import gc
import os
import sys
from contextlib import suppress

from sdkwright.cli import main


def process() -> None:
    """Run one command, and end. What it made is not taken apart, and garbage is not looked for:
    that would take a tenth of the time."""
    gc.disable()  # what goes on for long turns it on
    status = main()
    with suppress(OSError):  # nobody reads on: Python has its own words for that
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    process()
