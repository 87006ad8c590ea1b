"""Jobs (generate, check or lint one SDK) -> outcomes to print, several at once where there are several."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from sdkwright.diagnostics import Diagnostic, Severity, SpecError
from sdkwright.report import count, severities

if TYPE_CHECKING:
    from sdkwright.config import Config
    from sdkwright.progress import Progress

Stage = Callable[[str], None]


class Exit(IntEnum):
    """What a process says at its end."""

    DONE = 0
    DRIFT = 1
    IMPOSSIBLE = 2
    """Usage, configuration, document or folder: nothing was written."""
    SKIPPED = 3
    """Written, but something that was asked for is not in it."""
    INTERRUPTED = 130
    """Ctrl-C: 128 + SIGINT, as shells count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One SDK, and what to do with it."""

    action: Literal["generate", "check", "lint"]
    spec: str
    config: Path | None = None
    out: Path | None = None
    package: str | None = None
    style: str | None = None
    strict: bool = False

    def settle(self) -> Config:
        """The configuration. Raises `SpecError` as `load_config` does."""
        from sdkwright.config import load_config

        return load_config(
            self.spec,
            config=self.config,
            out=self.out,
            package=self.package,
            style=self.style,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a job."""

    status: Exit
    summary: str
    diagnostics: tuple[Diagnostic, ...] = ()
    bug: str = ""
    """The traceback, where we are to blame."""


def run(job: Job, stage: Stage | None = None) -> Outcome:
    """Do one job; raises nothing but KeyboardInterrupt."""
    try:
        return ACTIONS[job.action](job, job.settle(), stage)
    except SpecError as error:
        summary = f"{job.spec}: {FAILED[job.action]}"
        return Outcome(
            status=Exit.IMPOSSIBLE, summary=summary, diagnostics=(error.diagnostic,)
        )
    except Exception:
        return _blame(job, traceback.format_exc())


def _blame(job: Job, bug: str) -> Outcome:
    return Outcome(
        status=Exit.IMPOSSIBLE, summary=f"{job.spec}: {FAILED[job.action]}", bug=bug
    )


def _generate(job: Job, config: Config, stage: Stage | None) -> Outcome:
    from sdkwright import output, pipeline

    result = pipeline.generate(config, progress=stage)
    plan = output.write(result, config.out, config.edits)
    diagnostics = (*result.diagnostics, *plan.diagnostics)
    touched = {"new": plan.written, "changed": plan.changed, "deleted": plan.deleted}
    steps = [f"{len(paths)} {word}" for word, paths in touched.items() if paths]
    files = f"{count(len(result.files), 'file')} ({', '.join(steps) or 'none changed'})"
    operations = count(len(result.api.described), "operation")
    left = [f"{len(result.api.left_out)} left out"] if result.api.left_out else []
    summary = ", ".join(
        [f"{config.out}: {operations}", *left, files, *_problems(diagnostics)]
    )
    return Outcome(
        status=_judge(diagnostics, job.strict), summary=summary, diagnostics=diagnostics
    )


def _check(job: Job, config: Config, stage: Stage | None) -> Outcome:
    from sdkwright import output, pipeline
    from sdkwright.edits import over_budget
    from sdkwright.tree import reporting

    result = pipeline.generate(config, progress=stage)
    with reporting(config.out):
        plan = output.plan(result, config.out, config.edits)
        drift = output.drift_of(plan)
    many = over_budget(plan.edits, config.edits, config.out)
    edits = (*plan.diagnostics, *((many,) if many else ()))
    diagnostics = (*result.diagnostics, *edits)
    if drift:
        head = f"{config.out}: {count(len(drift.files), 'file')} to generate again:"
        return Outcome(
            status=Exit.DRIFT,
            summary=f"{head}\n{drift}",
            diagnostics=diagnostics,
        )
    status = _judge(diagnostics, strict=True) if job.strict else Exit.DONE
    if _judge(edits, strict=False) is not Exit.DONE:
        status = Exit.DRIFT
    head = "up to date" if status is not Exit.DRIFT else "edits by hand need you"
    summary = ", ".join([f"{config.out}: {head}", *_problems(diagnostics)])
    return Outcome(status=status, summary=summary, diagnostics=diagnostics)


def _lint(job: Job, config: Config, stage: Stage | None) -> Outcome:
    from sdkwright import pipeline

    found = tuple(pipeline.lint(config))
    summary = f"{config.spec}: {', '.join(_problems(found)) or 'no problems'}"
    return Outcome(status=_judge(found, job.strict), summary=summary, diagnostics=found)


ACTIONS: Final = {"generate": _generate, "check": _check, "lint": _lint}
FAILED: Final = {
    "generate": "nothing written",
    "check": "not checked",
    "lint": "not usable",
}


def _judge(diagnostics: Sequence[Diagnostic], strict: bool) -> Exit:
    numbers = severities(diagnostics)
    all_of_them = len(diagnostics) - numbers[Severity.HINT]
    worst = all_of_them if strict else numbers[Severity.ERROR]
    return Exit.SKIPPED if worst else Exit.DONE


def _problems(diagnostics: Sequence[Diagnostic]) -> list[str]:
    numbers = severities(diagnostics)
    return [
        count(number, severity.value) for severity, number in numbers.items() if number
    ]


def shared_folder(jobs: Sequence[Job]) -> Path | None:
    """A folder that two of the jobs would write, if there is one."""
    seen: set[Path] = set()
    for out in (_settled_out(job) for job in jobs):
        if out and out.resolve() in seen:
            return out
        seen |= {out.resolve()} if out else set()
    return None


def _settled_out(job: Job) -> Path | None:
    try:
        return job.settle().out
    except SpecError:  # the job itself will say so
        return None


def worst(statuses: Iterable[Exit]) -> Exit:
    """The one that a process ends with: impossible, else drift, else skipped, else done."""
    order = (Exit.IMPOSSIBLE, Exit.DRIFT, Exit.SKIPPED)
    found = set(statuses)
    return next((status for status in order if status in found), Exit.DONE)


def run_all(jobs: Sequence[Job], progress: Progress) -> Iterator[Outcome]:
    """The outcomes in the order of the jobs; several jobs run in processes of their own."""
    if len(jobs) == 1:
        yield run(jobs[0], progress.stage)
        return
    workers = min(os.cpu_count() or 1, len(jobs))
    with ProcessPoolExecutor(workers, initializer=_ignore_interrupts) as pool:
        futures = [pool.submit(_run_in_worker, job) for job in jobs]
        try:
            yield from _in_order(jobs, futures, progress)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _in_order(
    jobs: Sequence[Job], futures: Sequence[Future[Outcome]], progress: Progress
) -> Iterator[Outcome]:
    specs = {future: job.spec for job, future in zip(jobs, futures, strict=True)}
    following = 0
    for done in as_completed(futures):
        progress.advance(specs[done])
        while following < len(jobs) and futures[following].done():
            yield _outcome(jobs[following], futures[following])
            following += 1


def _outcome(job: Job, future: Future[Outcome]) -> Outcome:
    try:
        return future.result()
    except BrokenProcessPool as error:
        return _blame(job, f"{error}\n")


def _ignore_interrupts() -> None:
    """A worker without a job has nothing to clean up, and nothing to say."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _run_in_worker(job: Job) -> Outcome:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return run(job)
    except KeyboardInterrupt:
        return Outcome(status=Exit.INTERRUPTED, summary=f"{job.spec}: interrupted")
    finally:
        _ignore_interrupts()
