"""Rounds of `watch` -> a line for each: when, what changed, and what became of the SDKs."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import click

from sdkwright.diagnostics import Diagnostic, Severity, SpecError
from sdkwright.jobs import Job, Outcome, run_all
from sdkwright.progress import Progress
from sdkwright.report import Format, printable
from sdkwright.saying import say
from sdkwright.watching import Watch

SHOWN = 3
"""How many files are named that changed."""


def keep_generating(find_jobs: Callable[[], Sequence[Job]], form: Format) -> None:
    """Generate all SDKs, then again what is due; ends with Ctrl-C. What fails is said, and no end."""
    watch = Watch(find_jobs)
    said: dict[Job, tuple[Diagnostic, ...]] = {}
    jobs = watch.jobs
    changed: tuple[str, ...] = ()
    while True:
        with Progress(len(jobs)) as progress:
            outcomes = list(run_all(jobs, progress))
        for job, outcome in zip(jobs, outcomes, strict=True):
            watch.learn(job, outcome)
            _echo_new(outcome, said.get(job, ()), form)
            said[job] = outcome.diagnostics
        click.echo(_line(changed, outcomes))
        jobs, changed = _next(watch, form)


def _next(watch: Watch, form: Format) -> tuple[tuple[Job, ...], tuple[str, ...]]:
    while True:
        try:
            return watch.wait()
        except SpecError as error:
            say([error.diagnostic], form)
        except click.UsageError as error:
            error.show()


def _echo_new(outcome: Outcome, before: Sequence[Diagnostic], form: Format) -> None:
    """What the last round did not say of an SDK, and what keeps it from being whole."""
    grave = (Severity.ERROR, Severity.FATAL)
    new = [d for d in outcome.diagnostics if d.severity in grave or d not in before]
    say(new, form)
    click.echo(outcome.bug, err=True, nl=False)


def _line(changed: Sequence[str], outcomes: Sequence[Outcome]) -> str:
    names = [*map(printable, changed[:SHOWN])]
    more = [f"{len(changed) - SHOWN} more"] if len(changed) > SHOWN else []
    why = f"{', '.join([*names, *more])} changed: " if changed else ""
    return f"{time.strftime('%H:%M:%S')} {why}{'; '.join(o.summary for o in outcomes)}"
