"""A conformance server's scenarios -> docs/spector.md: which of them generated SDKs pass.

`python -m benches.spector [GROUP ...] [--folder DIR]`. The folder is that of Spector: its
documents, cases and server (environment variable SDKWRIGHT_SPECTOR). The page is written
by a run over all groups only.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from benches.spector_arguments import Case
from benches.spector_calls import Cases, Session, Verdict
from benches.spector_report import Run, page, totals
from benches.spector_sdk import Sdk, made
from benches.spector_server import Server, Unavailable, running

ROOT: Final = Path(__file__).resolve().parents[1]
DEFAULT: Final = ROOT.parent / "shared" / "spector"
CACHE: Final = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
PACKAGES: Final = CACHE / "sdkwright-spector"
"""The server's; outside of any repository, as it asks git for a commit of its own."""
PAGE: Final = ROOT / "docs" / "spector.md"
VERSIONS: Final = ("3.1", "3.0")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; the process's exit code."""
    asked = parser().parse_args(arguments)
    if not (asked.folder / "cases.json").is_file():
        print(f"skipped: {asked.folder} has no Spector (see SDKWRIGHT_SPECTOR)")
        return 0
    warnings.filterwarnings("ignore", ".* is deprecated$", DeprecationWarning)
    listed: list[Case] = json.loads((asked.folder / "cases.json").read_text("utf-8"))
    cases = [c for c in listed if not asked.groups or c["group"] in asked.groups]
    try:
        runs = list(all_runs(asked.folder, cases))
    except Unavailable as error:
        print(f"skipped: the server {error}")
        return 0
    if not asked.groups:
        PAGE.write_text(page(cases, runs), "utf-8")
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    found = argparse.ArgumentParser(prog="python -m benches.spector")
    found.add_argument(
        "groups", nargs="*", metavar="GROUP", help="such as type/union; all"
    )
    folder = Path(os.environ.get("SDKWRIGHT_SPECTOR") or DEFAULT)
    found.add_argument("--folder", type=Path, default=folder)
    return found


def all_runs(folder: Path, cases: Sequence[Case]) -> Iterator[Run]:
    """Each version of the documents with each driver, and a server for each: what it has
    seen of one says nothing of another."""
    for version in VERSIONS:
        with tempfile.TemporaryDirectory() as scratch:
            sdks = all_sdks(folder, version, cases, Path(scratch))
            for is_async in (False, True):
                with running(folder, PACKAGES) as server:
                    found = run(version, is_async, server, cases, sdks)
                print(totals(found))
                print(*(f"  {each}" for each in found.faults(cases)), sep="\n")
                yield found


def all_sdks(
    folder: Path, version: str, cases: Iterable[Case], scratch: Path
) -> dict[str, Sdk]:
    """By the name of the document; where it is there in 3.0 only, that counts."""
    found = {}
    for number, name in enumerate(sorted({case["openapi"] for case in cases})):
        own = folder / f"openapi-{version}" / name
        document = own if own.is_file() else folder / "openapi-3.0" / name
        package = f"spector_{version.replace('.', '_')}_{number}"
        found[name] = made(document, scratch, package)
    return found


def run(
    version: str,
    is_async: bool,
    server: Server,
    cases: Sequence[Case],
    sdks: dict[str, Sdk],
) -> Run:
    """All cases, once."""
    beside: dict[str, dict[tuple[str, str], Case]] = {}
    for case in cases:
        of_document = beside.setdefault(case["openapi"], {})
        of_document.setdefault((case["method"], case["template"]), case)
    session = Session(server.url, is_async=is_async)
    verdicts = [
        tried(session, case, sdks[case["openapi"]], beside[case["openapi"]])
        for case in cases
    ]
    session.close()
    return Run(version, is_async, judged(cases, verdicts, server), server.coverage())


def tried(session: Session, case: Case, sdk: Sdk, beside: Cases) -> Verdict:
    """One case; what breaks in it is its fault alone."""
    try:
        return session.verdict(case, sdk, beside)
    except Exception as error:
        return Verdict(f"{type(error).__name__} while it was prepared: {error}"[:200])


def judged(
    cases: Sequence[Case], verdicts: Sequence[Verdict], server: Server
) -> list[Verdict]:
    """With the server's last word: it fails a scenario of which we saw no fault, too."""
    coverage = server.coverage()
    seen = {c["scenario"] for c, v in zip(cases, verdicts, strict=True) if v.fault}
    failed = {name for name, found in coverage.items() if found == "fail"} - seen
    # Of requests that belong together, the cases have some only.
    failed -= {c["scenario"] for c in cases if c["pass_condition"] == "by-key"}
    return [
        Verdict("the server's report says: fail") if c["scenario"] in failed else v
        for c, v in zip(cases, verdicts, strict=True)
    ]


if __name__ == "__main__":
    sys.exit(main())
