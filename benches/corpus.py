"""A folder of real documents -> docs/corpus.md: what becomes of each, as it is.

`python -m benches.corpus [NAME ...] [--folder DIR] [--jobs 2] [--no-types]
[--examples]`. Rows of documents that are not named stay as an earlier run left them (in
`corpus/rows.json`, which git ignores).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Final, cast

from benches.bench_machine import machine
from benches.corpus_documents import Document, documents
from benches.corpus_measure import ROOT, Row, row, tried_again
from benches.corpus_report import page, shortcomings

DEFAULT: Final = ROOT.parent / "shared" / "specs"
ROWS: Final = ROOT / "corpus" / "rows.json"
PAGE: Final = ROOT / "docs" / "corpus.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; the process's exit code."""
    asked = parser().parse_args(arguments)
    try:
        listed = documents(asked.folder)
    except OSError as error:
        print(f"no documents: {error}", file=sys.stderr)
        return 2
    unknown = set(asked.names) - {document.name for document in listed}
    if unknown:
        print(f"not in the folder: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    wanted = [d for d in listed if not asked.names or d.name in asked.names]
    rows = known()

    def measured(document: Document) -> Row:
        if asked.examples and document.name in rows:
            return tried_again(document, rows[document.name])
        return row(document, not asked.no_types)

    measure(wanted, [d.name for d in listed], asked.jobs, measured)
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    found = argparse.ArgumentParser(prog="python -m benches.corpus")
    found.add_argument("names", nargs="*", metavar="NAME", help="documents; all")
    folder = Path(os.environ.get("SDKWRIGHT_CORPUS") or DEFAULT)
    found.add_argument("--folder", type=Path, default=folder)
    found.add_argument("--jobs", type=int, default=2, help="documents at a time")
    found.add_argument("--no-types", action="store_true", help="no mypy, no pyright")
    only = "of documents that have a row, try the examples and leave the rest"
    found.add_argument("--examples", action="store_true", help=only)
    return found


def measure(
    wanted: Sequence[Document],
    order: Sequence[str],
    jobs: int,
    measured: Callable[[Document], Row],
) -> None:
    """Each document; what is known so far is written after each."""
    rows = known()
    with ThreadPoolExecutor(max(1, jobs)) as pool:
        pending = [pool.submit(measured, document) for document in wanted]
        for done in as_completed(pending):
            found = done.result()
            rows[found["name"]] = found
            print(outcome(found), flush=True)
            keep(rows)
            write([rows[name] for name in order if name in rows])


def outcome(found: Row) -> str:
    """One line for the terminal."""
    short = list(shortcomings(found))
    cpu = found["generated"]["cpu"]
    return f"{found['name']}: {cpu:.1f} CPU s; " + ("; ".join(short[:3]) or "clean")


def known() -> dict[str, Row]:
    """The rows of earlier runs."""
    if not ROWS.is_file():
        return {}
    return cast("dict[str, Row]", json.loads(ROWS.read_text("utf-8")))


def keep(rows: dict[str, Row]) -> None:
    """For the next run."""
    ROWS.parent.mkdir(exist_ok=True)
    ROWS.write_text(json.dumps(rows, indent=1), "utf-8")


def write(rows: Sequence[Row]) -> None:
    """The page, from all rows."""
    PAGE.write_text(page(rows, machine(os.getloadavg()[:1])), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
