"""The files that SDKs are made from -> which SDKs are due again, as soon as one of the files changes.

Files are looked at a few times in a second, by size and time: there are few, their list is exact,
and this works on every file system, also in containers and over a network.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from sdkwright.diagnostics import SpecError
from sdkwright.jobs import Job, Outcome
from sdkwright.origins import origins
from sdkwright.sources import CONFIG_NAME, DOCUMENT_NAMES, config_place
from sdkwright.states import below
from sdkwright.tree import IGNORE
from sdkwright.workspace import WORKSPACE_NAME

PAUSE: Final = 0.25
"""Seconds between two looks."""
QUIET: Final = 0.15
"""Seconds in which nothing may change before a round: an editor writes several files, or one in steps."""

Read = tuple[str, str]
"""A file and "", or a folder and how the names of the files in it end that are read."""
Stamps = Mapping[str, tuple[int, int, int] | None]
"""What changes when a file does; None: it is not there."""


class Watch:
    """Jobs, what each of them reads, and how that looked before it was read."""

    def __init__(self, find_jobs: Callable[[], Sequence[Job]]) -> None:
        self._find_jobs = find_jobs
        self._inputs: dict[Job, tuple[str, ...]] = {}
        self._begin(find_jobs())

    def _begin(self, jobs: Sequence[Job]) -> None:
        self.jobs = tuple(jobs)
        self._reads = self._read_now()
        self._seen, self._begun = self._look(), time.time_ns()

    def learn(self, job: Job, outcome: Outcome) -> None:
        """A job is done: its document may refer to other files now."""
        if outcome.inputs is not None:
            self._inputs[job] = outcome.inputs

    def wait(self) -> tuple[tuple[Job, ...], tuple[str, ...]]:
        """The jobs that are due, and what changed; returns when something did.

        Raises what finding the jobs raises, if the list of them changed; the old ones stay, then.
        """
        self._reads = self._read_now()
        self._seen = self._known()
        while not self._changed(self._look()):
            time.sleep(PAUSE)
        now = self._settled()
        changed = self._changed(now)
        self._seen, self._begun = now, time.time_ns()
        if WORKSPACE_NAME in changed:
            self._begin(self._find_jobs())
            return self.jobs, changed
        return (
            tuple(job for job in self.jobs if _meet(changed, self._reads[job])),
            changed,
        )

    def _read_now(self) -> dict[Job, frozenset[Read]]:
        return {
            job: frozenset(_reads(job, self._inputs.get(job, ()))) for job in self.jobs
        }

    def _known(self) -> Stamps:
        """How all that is read looked before the last round; of what is new, how it looks now.

        New are files that a document refers to since then, and what the round began for its user.
        """
        every = frozenset(read for reads in self._reads.values() for read in reads)
        old = {
            path: stamp for path, stamp in self._seen.items() if _meet([path], every)
        }
        ours = {
            os.path.join(folder, "__init__.py") for folder, end in every if end == ".py"
        }
        now = self._look()
        late: Stamps = {
            path: None
            for path, stamp in now.items()
            if stamp and stamp[0] > self._begun and path not in ours
        }
        return {**now, **late, **old}

    def _settled(self) -> Stamps:
        before, now = None, self._look()
        while before != now:
            time.sleep(QUIET)
            before, now = now, self._look()
        return now

    def _changed(self, now: Stamps) -> tuple[str, ...]:
        paths = self._seen.keys() | now.keys()
        return tuple(sorted(p for p in paths if self._seen.get(p) != now.get(p)))

    def _look(self) -> Stamps:
        reads = {(WORKSPACE_NAME, "")}.union(*self._reads.values())
        names = (
            name
            for path, end in reads
            for name in (below(path, end) if end else [path])
        )
        return {name: _stamp(name) for name in names}


def _meet(paths: Iterable[str], reads: frozenset[Read]) -> bool:
    """Whether one of the paths is among what is read."""
    return any(
        (
            path.startswith(f"{read}{os.sep}") and path.endswith(ending)
            if ending
            else path == read
        )
        for path in paths
        for read, ending in reads
    )


def _reads(job: Job, inputs: Iterable[str]) -> Iterator[Read]:
    """All that a job reads, and all that it would read if it were there.

    `inputs`: what the document was and referred to, the last time that it could be read.
    """
    beside = config_place(job.spec).parent
    places = (beside / name for name in (CONFIG_NAME, *DOCUMENT_NAMES))
    yield from (
        (str(path), "")
        for path in (*places, Path(job.spec), *filter(None, [job.config]))
    )
    yield from ((path, "") for path in inputs)
    try:
        config = job.settle()
    except (
        SpecError
    ):  # which the job has said, and is due again when this file is corrected
        return
    for origin in origins(config):
        for path in (origin.config.spec, *origin.config.overlay_sources):
            yield path, ""
    yield str(config.out / IGNORE), ""
    for folder in config.out.glob("src/*/custom"):
        yield str(folder), ".py"
    if config.templates:
        yield str(
            (config.file.parent if config.file else Path()) / config.templates
        ), ".jinja"


def _stamp(path: str) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
