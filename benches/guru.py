"""All documents of APIs.guru -> docs/guru.md: how many come out whole, and why the others do not.

`python -m benches.guru [--only NAME ...] [--limit N] [--jobs N] [--again]` generates from every
document that the generator, as it is now, was not yet tried on; `--types` checks the types of
a fixed sample.
"""

from __future__ import annotations

import argparse
import os
import queue
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, Final, TypeVar

from benches.bench_machine import machine
from benches.guru_documents import EVERY, TYPED, Document, Unavailable, cache, documents
from benches.guru_report import page, shortcomings
from benches.guru_rows import Cost, Kept, Row, Typed, measured, state, typed
from benches.guru_serve import ROOT, Served, Server
from benches.guru_types import BATCH, typed_rows

T = TypeVar("T")

ROWS: Final = "rows.jsonl"
TYPES: Final = "types.jsonl"
PAGE: Final = ROOT / "docs" / "guru.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; the process's exit code."""
    asked = parser().parse_args(arguments)
    try:
        listed = documents()
    except Unavailable as error:
        print(error, file=sys.stderr)
        return 2
    unknown = set(asked.only) - {document.name for document in listed}
    if unknown:
        print(f"not in the package: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    run(listed, asked)
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    found = argparse.ArgumentParser(prog="python -m benches.guru")
    found.add_argument("--only", nargs="+", metavar="NAME", default=[])
    found.add_argument("--jobs", type=int, default=2, help="documents at a time")
    found.add_argument("--limit", type=int, help="at most so many documents")
    found.add_argument("--again", action="store_true", help="also what is known")
    found.add_argument("--types", action="store_true", help="types of the sample")
    return found


def run(listed: Sequence[Document], asked: argparse.Namespace) -> None:
    """Measure what is asked for and not known; then write the page."""
    rows = Kept(cache() / ROWS)
    types = Kept(cache() / TYPES)
    now, jobs = state(), max(1, asked.jobs)
    due = wanted(listed, asked, types if asked.types else rows, now)
    try:
        if asked.types:
            check_types(due, jobs, types, now)
        else:
            generate(due, jobs, rows, now)
    finally:
        write(now)


def wanted(
    listed: Sequence[Document], asked: argparse.Namespace, kept: Kept, now: str
) -> list[Document]:
    """The documents that have to be measured, the sample first.

    Neighbours by name are of one publisher, and alike: with strides between them, a run
    that is not over yet says something about all.
    """
    strides = [listed[first::EVERY] for first in range(1 if asked.types else EVERY)]
    found = list(chain.from_iterable(strides))
    if asked.only:
        found = [document for document in listed if document.name in asked.only]
    if asked.types:
        found = [each for each in found if each.path.stat().st_size <= TYPED]
    if not asked.again:
        found = [each for each in found if not kept.is_known(each.name, now)]
    return found[: asked.limit]


def write(now: str) -> None:
    """The page, from all that is known; another run may have added to it meanwhile."""
    rows, types = (Kept(cache() / name) for name in (ROWS, TYPES))
    text = page(measured(rows), typed(types), now, machine(os.getloadavg()[:1]))
    PAGE.write_text(text, "utf-8")


# --- generating -----------------------------------------------------------------------
class Slots:
    """Pairs of servers, each for one document at a time."""

    def __init__(self, count: int) -> None:
        self.pairs = [
            (
                Server("benches.guru_generate"),
                Server("benches.guru_check", ("-W", "error")),
            )
            for _ in range(count)
        ]
        self.free: queue.SimpleQueue[tuple[Server, Server]] = queue.SimpleQueue()
        for pair in self.pairs:
            self.free.put(pair)

    @contextmanager
    def one(self) -> Iterator[tuple[Server, Server]]:
        """A pair that nobody else uses meanwhile."""
        pair = self.free.get()
        try:
            yield pair
        finally:
            self.free.put(pair)

    def close(self) -> None:
        """End all."""
        for pair in self.pairs:
            for server in pair:
                server.close()


def generate(due: Sequence[Document], jobs: int, rows: Kept, now: str) -> None:
    """Each document; each row is kept as soon as it is known."""
    slots = Slots(min(jobs, len(due)))

    def kept(document: Document) -> str:
        with slots.one() as pair:
            found = row(document, pair, now)
        return outcome(found, rows.add)

    try:
        each(due, jobs, kept, slots.close)
    finally:
        slots.close()


def each(
    due: Sequence[T],
    jobs: int,
    step: Callable[[T], str],
    stop: Callable[[], None] = lambda: None,
) -> None:
    """Do a step for each, several at a time, and say what came of it.

    `stop` ends what the steps wait for.
    """
    with ThreadPoolExecutor(jobs) as pool:
        pending = [pool.submit(step, one) for one in due]
        try:
            for number, done in enumerate(as_completed(pending), 1):
                print(f"{number}/{len(due)} {done.result()}", flush=True)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            stop()
            raise


def outcome(found: Row, keep: Callable[[Row], None]) -> str:
    """Keep a row; one line for the terminal."""
    keep(found)
    cost, short = found["cost"], "; ".join(shortcomings(found))
    return f"{found['name']}: {cost['cpu']:.2f} s, {cost['megabytes']:.0f} MB {short}"


def row(document: Document, pair: tuple[Server, Server], now: str) -> Row:
    """Generate, look at what came out, and throw it away."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="guru-") as folder:
        places = {"document": str(document.path), "sdk": str(Path(folder) / "sdk")}
        generated, checked = (server.ask(places) for server in pair)
    return Row(
        name=document.name,
        date=datetime.now(UTC).date().isoformat(),
        state=now,
        bytes=document.path.stat().st_size,
        cost=Cost(
            cpu=generated["cpu"],
            wall=round(time.perf_counter() - start, 2),
            megabytes=round(generated["peak"] / 1e6, 1),
        ),
        generated=said(generated),
        checked=said(checked),
    )


def said(served: Served) -> Any:
    """The answer, or why there is none: the last line of what was said."""
    if served["late"]:
        return f"late: over {served['cpu']:.0f} CPU seconds"
    lines = served["crash"].strip().rpartition("\n")
    return f"crash: {lines[2][:300]}" if served["crash"] else served["answer"]


# --- types ----------------------------------------------------------------------------
def check_types(due: Sequence[Document], jobs: int, types: Kept, now: str) -> None:
    """The sample; the results of a batch are kept as soon as they are known."""
    batches = [due[n : n + BATCH] for n in range(0, len(due), BATCH)]
    each(batches, jobs, lambda batch: told(typed_rows(batch, now), types.add))


def told(found: Sequence[Typed], keep: Callable[[Typed], None]) -> str:
    """Keep results; a line for the terminal."""
    for row in found:
        keep(row)
    names = (f"{r['name']}: {r['counts']}" for r in found if any(r["counts"]))
    return "; ".join(names) or "clean"


if __name__ == "__main__":
    sys.exit(main())
