"""Jobs -> outcomes in the order of the jobs: several processes at once, one job after the other in each."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from sdkwright.jobs import Exit, Job, Outcome, blamed, run

if TYPE_CHECKING:
    from sdkwright.progress import Progress


def run_several(jobs: Sequence[Job], progress: Progress) -> Iterator[Outcome]:
    """The outcomes in the order of the jobs. A job whose process is killed costs no other."""
    workers = min(os.cpu_count() or 1, len(jobs))
    with ProcessPoolExecutor(workers, initializer=_begin) as pool:
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
    except BrokenProcessPool:  # one job had its process killed: this one, or another
        return _alone(job)


def _alone(job: Job) -> Outcome:
    with ProcessPoolExecutor(1, initializer=_begin) as pool:
        try:
            return pool.submit(_run_in_worker, job).result()
        except BrokenProcessPool as error:
            return blamed(job, f"{error}\n")


def _begin() -> None:
    """Of a worker, which does many jobs: what the last one left is garbage."""
    gc.enable()
    _ignore_interrupts()


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
