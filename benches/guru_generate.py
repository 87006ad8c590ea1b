"""A document -> an SDK in a folder, as `sdkwright generate DOCUMENT -o FOLDER` writes it.

A server: `python -m benches.guru_generate`, see `guru_serve`.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final, TypedDict

from benches.guru_serve import serve
from sdkwright.jobs import Job, Outcome, run
from sdkwright.templates import environment

LIMIT: Final = 900.0
"""CPU seconds for one document."""
KEPT: Final = 4000
"""Characters of a traceback, its end."""


class Generating(TypedDict):
    """What to generate."""

    document: str
    sdk: str


class Generated(TypedDict):
    """What came of it."""

    status: int
    """The exit code of the command line."""
    diagnostics: dict[str, int]
    """By severity and code: `warning ref-dangling`."""
    message: str
    """The first of the worst diagnostics; of a bug the traceback."""


def generated(request: Generating) -> Generated:
    """With no configuration."""
    sdk = Path(request["sdk"])
    outcome = run(Job(action="generate", spec=request["document"], out=sdk))
    counted = Counter(f"{d.severity.value} {d.code}" for d in outcome.diagnostics)
    return Generated(
        status=int(outcome.status),
        diagnostics=dict(sorted(counted.items())),
        message=outcome.bug[-KEPT:] or (worst(outcome) if outcome.status else ""),
    )


def worst(outcome: Outcome) -> str:
    """What was fatal, else the first error."""
    order = ("fatal", "error")
    found = [d for d in outcome.diagnostics if d.severity.value in order]
    found.sort(key=lambda each: order.index(each.severity.value))
    return f"{found[0].code}: {found[0].message}"[:300] if found else outcome.summary


def warm() -> None:
    """Import now what every fork would import."""
    import black  # noqa: F401

    import sdkwright.config
    import sdkwright.output
    import sdkwright.pipeline  # noqa: F401

    environment()


if __name__ == "__main__":
    warm()
    serve(generated, LIMIT)
