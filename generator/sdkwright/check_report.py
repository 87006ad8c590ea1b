"""What `check` found -> a summary with diffs, or JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any

import click

from sdkwright.jobs import Exit, Job, Outcome
from sdkwright.report import Format, render


def echo_drift(outcome: Outcome, form: Format, *, diff: bool) -> None:
    """Say what differs, and, if wanted, all of it: a unified diff of what generating would change.

    As annotations go to standard error, this goes there with them: a runner mixes two streams.
    """
    files = outcome.drift.files if outcome.drift and diff else ()
    diffs = filter(None, (file.diff.rstrip("\n") for file in files))
    text = "\n".join([outcome.summary, *diffs])
    in_actions = form == "github" or bool(os.environ.get("GITHUB_ACTIONS"))
    click.echo(fenced(text) if in_actions else text, err=form == "github")


def fenced(text: str) -> str:
    """A text in which GitHub Actions sees no command, whatever a document says.

    A runner takes a line for one if it begins with `::`, spaces aside.
    """
    token = os.urandom(16).hex()
    return f"::stop-commands::{token}\n{text}\n::{token}::"


def as_json(jobs: Sequence[Job], outcomes: Sequence[Outcome], *, diff: bool) -> str:
    """All SDKs, one entry for each; docs/ci.md tells its keys."""
    found = [_entry(*pair, diff=diff) for pair in zip(jobs, outcomes, strict=True)]
    return json.dumps(found, indent=2)


def _entry(job: Job, outcome: Outcome, *, diff: bool) -> dict[str, Any]:
    files = outcome.drift.files if outcome.drift else ()
    words = {Exit.DONE: "same", Exit.DRIFT: "drift", Exit.SKIPPED: "skipped"}
    return {
        "spec": job.spec,
        "status": words.get(outcome.status, "impossible"),
        "reasons": json.loads(render(outcome.reasons, "json")),
        "files": [
            {
                "path": file.path,
                "kind": file.kind,
                **({"diff": file.diff} if diff else {}),
            }
            for file in files
        ],
        "diagnostics": json.loads(render(outcome.diagnostics, "json")),
    }
