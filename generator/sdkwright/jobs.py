"""Jobs (generate, check or lint one SDK) -> outcomes to print, several at once where there are several."""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from sdkwright.data import Struct, replace
from sdkwright.diagnostics import Diagnostic, Severity, SpecError
from sdkwright.report import count, severities

if TYPE_CHECKING:
    from sdkwright.cache import Told
    from sdkwright.config import Config
    from sdkwright.drift import Drift
    from sdkwright.memory import Memory
    from sdkwright.output import Plan
    from sdkwright.pipeline import Result
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


class Job(Struct, frozen=True, kw_only=True):
    """One SDK, and what to do with it."""

    action: Literal["generate", "check", "lint"]
    spec: str
    config: Path | None = None
    out: Path | None = None
    package: str | None = None
    style: str | None = None
    strict: bool = False
    no_cache: bool = False

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


class Outcome(Struct, frozen=True, kw_only=True):
    """What became of a job."""

    status: Exit
    summary: str
    diagnostics: tuple[Diagnostic, ...] = ()
    bug: str = ""
    """The traceback, where we are to blame."""
    drift: Drift | None = None
    """What `check` found."""
    inputs: tuple[str, ...] | None = None
    """The files that the document was, and referred to; None: they are not known."""

    @property
    def reasons(self) -> tuple[Diagnostic, ...]:
        """Why `check` failed."""
        return self.drift.reasons if self.drift else ()


def run(job: Job, stage: Stage | None = None) -> Outcome:
    """Do one job; raises nothing but KeyboardInterrupt."""
    try:
        told = _recalled(job)
        if told is not None:
            return UNCHANGED[job.action](told, job.strict)
        with _no_collection():
            return ACTIONS[job.action](job, stage)
    except SpecError as error:
        summary = f"{job.spec}: {FAILED[job.action]}"
        return Outcome(
            status=Exit.IMPOSSIBLE, summary=summary, diagnostics=(error.diagnostic,)
        )
    except Exception:
        return blamed(job, traceback.format_exc())


def _recalled(job: Job) -> Told | None:
    """What there is to say if nothing is to be done."""
    if job.no_cache or job.action not in UNCHANGED:
        return None
    from sdkwright.cache import recall

    return recall(job)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Nothing that a run makes is garbage before its end: looking for some takes a fifth of it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def blamed(job: Job, bug: str) -> Outcome:
    """What there is to say where we are at fault, with the traceback."""
    return Outcome(
        status=Exit.IMPOSSIBLE, summary=f"{job.spec}: {FAILED[job.action]}", bug=bug
    )


def _generate(job: Job, stage: Stage | None) -> Outcome:
    from sdkwright import output, pipeline

    since, config, memory = time.time_ns(), job.settle(), _memory(job)
    result = pipeline.generate(config, progress=stage, memory=memory)
    plan = output.write(result, config.out, config.edits)
    told = _told(config, result, plan)
    _keep(job, config, result, plan, told, since)
    _remember(job, memory)
    touched = {"new": plan.written, "changed": plan.changed, "deleted": plan.deleted}
    steps = [f"{len(paths)} {word}" for word, paths in touched.items() if paths]
    return _generated(told, job.strict, ", ".join(steps))


def _generated(told: Told, strict: bool, steps: str = "") -> Outcome:
    """What `generate` says; without steps, there were none."""
    diagnostics = (*told.found, *told.edits)
    files = f"{count(told.files, 'file')} ({steps or 'none changed'})"
    operations = count(told.operations, "operation")
    left = [f"{told.left_out} left out"] if told.left_out else []
    summary = ", ".join(
        [f"{told.out}: {operations}", *left, files, *_problems(diagnostics)]
    )
    return Outcome(
        status=_judge(diagnostics, strict),
        summary=summary,
        diagnostics=diagnostics,
        inputs=told.inputs,
    )


def _check(job: Job, stage: Stage | None) -> Outcome:
    from sdkwright import output, pipeline
    from sdkwright.causes import explained
    from sdkwright.tree import MANIFEST, reporting

    since, config, memory = time.time_ns(), job.settle(), _memory(job)
    result = pipeline.generate(config, progress=stage, memory=memory)
    with reporting(config.out):
        plan = output.plan(result, config.out, config.edits)
        drift = explained(output.drift_of(plan), plan.texts[MANIFEST], config)
    told = _told(config, result, plan)
    _remember(job, memory)
    if drift:
        head = f"{config.out}: {count(len(drift.files), 'file')} not as generated"
        return Outcome(
            status=Exit.DRIFT,
            summary="\n".join([head, drift.why, str(drift), drift.cure]),
            diagnostics=(*told.found, *told.edits, *told.budget),
            drift=drift,
        )
    _keep(job, config, result, plan, told, since)
    return _checked(told, job.strict)


def _checked(told: Told, strict: bool) -> Outcome:
    """What `check` says where nothing is to be generated."""
    edits = (*told.edits, *told.budget)
    diagnostics = (*told.found, *edits)
    status = _judge(diagnostics, strict=True) if strict else Exit.DONE
    if _judge(edits, strict=False) is not Exit.DONE:
        status = Exit.DRIFT
    head = "up to date" if status is not Exit.DRIFT else "edits by hand need you"
    summary = ", ".join([f"{told.out}: {head}", *_problems(diagnostics)])
    return Outcome(status=status, summary=summary, diagnostics=diagnostics)


def _told(config: Config, result: Result, plan: Plan) -> Told:
    from sdkwright.cache import Told
    from sdkwright.edits import over_budget

    many = over_budget(plan.edits, config.edits, config.out)
    return Told(
        out=str(config.out),
        operations=len(result.api.described),
        left_out=len(result.api.left_out),
        files=len(result.files),
        found=tuple(replace(found, edits=()) for found in result.diagnostics),
        edits=plan.diagnostics,
        budget=(many,) if many else (),
        inputs=tuple(result.inputs or ()),
    )


def _keep(
    job: Job, config: Config, result: Result, plan: Plan, told: Told, since: int
) -> None:
    if not job.no_cache:
        from sdkwright.cache import keep

        keep(job, config, result, plan, told, since)


def _memory(job: Job) -> Memory | None:
    if job.no_cache:
        return None
    from sdkwright.cache import memory

    return memory(job)


def _remember(job: Job, memory: Memory | None) -> None:
    if memory is not None:
        from sdkwright.cache import remember

        remember(job, memory)


def _lint(job: Job, stage: Stage | None) -> Outcome:
    from sdkwright import pipeline

    config = job.settle()
    found = tuple(pipeline.lint(config))
    summary = f"{config.spec}: {', '.join(_problems(found)) or 'no problems'}"
    return Outcome(status=_judge(found, job.strict), summary=summary, diagnostics=found)


ACTIONS: Final = {"generate": _generate, "check": _check, "lint": _lint}
UNCHANGED: Final = {"generate": _generated, "check": _checked}
"""What is said where all is as a run left it."""
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
    worst_first = reversed(severities(diagnostics).items())
    return [count(number, severity.value) for severity, number in worst_first if number]


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
    from sdkwright.several import run_several  # processes are not for everyone

    yield from run_several(jobs, progress)
