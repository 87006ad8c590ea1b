"""The generator, SDKs that it writes, and a peer -> docs/benchmarks.md.

`python -m benches.bench [--folder DIR] [--quick]`. The folder (by default the variable
SDKWRIGHT_CORPUS, or ../shared/specs) has documents of real APIs; without it, only the
bookstore of this repository is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benches import (
    bench_first,
    bench_generate,
    bench_import,
    bench_models,
    bench_models_report,
    bench_peer,
)
from benches.bench_machine import machine
from benches.bench_marks import marks
from benches.bench_process import Failed, must
from benches.bench_report import Costs, Measured, page

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "docs" / "benchmarks.md"
PEER_PACKAGE: Final = "bookstore_peer"
OTHERS: Final = ("stripe", "kubernetes")
"""What is imported besides the largest."""
OURS: Final = ("flatfile", "schematic", "split", "wootiv")
"""What is imported of `generated/`."""
FULL: Final = {"generation": 5, "import": 25, "call": 41, "objects": 11}
QUICK: Final = {"generation": 1, "import": 5, "call": 7, "objects": 3}


@dataclass(slots=True)
class Run:
    """One run: where its files are, and what it notices on the way."""

    scratch: Path
    folder: Path
    rounds: dict[str, int]
    loads: list[float] = field(default_factory=list)

    @property
    def site(self) -> Path:
        """Where SDKs are installed."""
        return self.scratch / "site"

    def stage(self, words: str) -> None:
        """Say what is next, and look how busy the machine is."""
        self.loads.append(os.getloadavg()[0])
        print(words, file=sys.stderr, flush=True)


def main() -> int:
    """Measure, write the page; exit status 1 if something could not be measured."""
    given = _arguments().parse_args()
    rounds = QUICK if given.quick else FULL
    with tempfile.TemporaryDirectory() as scratch:
        run = Run(Path(scratch), given.folder.resolve(), rounds)
        try:
            text = page(measure(run))
        except Failed as error:
            print(error, file=sys.stderr)
            return 1
    given.out.write_text(text, encoding="utf-8", newline="\n")
    print(text)
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benches.bench")
    default = os.environ.get("SDKWRIGHT_CORPUS") or ROOT.parent / "shared" / "specs"
    parser.add_argument("--folder", type=Path, default=Path(default))
    parser.add_argument("--quick", action="store_true", help="few rounds, to try it")
    parser.add_argument("--out", type=Path, default=PAGE)
    return parser


def measure(run: Run) -> Measured:
    """All of it. The largest processes come first, while this one is small."""
    run.site.mkdir()
    run.stage("the peer's environment")
    peer = bench_peer.peer(ROOT)
    run.stage("the bookstore SDK")
    bookstore = ROOT / "specs" / "bookstore"
    bench_generate.sdk(ROOT, bookstore, run.scratch / "bookstore", run.scratch)
    run.stage("generating the largest")
    generation = _generation(run, peer)
    run.stage("imports")
    sdks = list(_sdks(run, generation))
    imports = bench_import.imports(sdks, run.site, run.rounds["import"])
    run.stage("first calls")
    firsts = _first_calls(run, sdks)
    run.stage("calls")
    calls, missing = _calls(run, peer)
    run.stage("1,000 objects")
    models = _models(run)
    run.stage("done")
    return Measured(
        machine(run.loads),
        run.rounds,
        (
            *marks(generation, imports, firsts, calls),
            *bench_models_report.marks(models),
        ),
        generation,
        imports,
        firsts,
        calls,
        f"{bench_peer.NAME} {bench_peer.VERSION}",
        missing,
        models,
    )


def _models(run: Run) -> bench_models_report.Models:
    bench_models.install(ROOT, run.scratch, run.site)
    rounds = run.rounds["objects"]
    return bench_models_report.Models(
        bench_models.warm_costs(ROOT, run.site, rounds),
        bench_models.cold_costs(ROOT, run.site, rounds),
    )


def _generation(run: Run, peer: bench_peer.Peer) -> bench_generate.Generation | None:
    document = bench_generate.largest(run.folder)
    if document is None:
        return None
    scratch = run.scratch / "large"
    scratch.mkdir()
    return bench_generate.generation(
        ROOT, document, peer, scratch, run.rounds["generation"]
    )


def _sdks(
    run: Run, generation: bench_generate.Generation | None
) -> Iterator[bench_import.Sdk]:
    """The bookstore first; all are installed."""
    yield bench_import.installed("bookstore", run.scratch / "bookstore", run.site)
    if generation is not None:
        large = run.scratch / "large" / "sdk"
        yield bench_import.installed(generation.document.stem, large, run.site)
    for name in OTHERS:
        other = bench_generate.find(run.folder, name)
        if other and not (generation and generation.document == other):
            out = run.scratch / name
            bench_generate.sdk(ROOT, other, out, run.scratch)
            yield bench_import.installed(name, out, run.site)
    for name in OURS:
        yield bench_import.installed(name, ROOT / "generated" / name, run.site)


def _first_calls(
    run: Run, sdks: Sequence[bench_import.Sdk]
) -> list[bench_first.FirstCall]:
    found = {sdk.name: bench_generate.find(run.folder, sdk.name) for sdk in sdks}
    documents = {name: path for name, path in found.items() if path}
    installed = {sdk.name: sdk for sdk in sdks}
    rounds = run.rounds["import"]
    return bench_first.first_calls(installed, documents, run.site, rounds)


def _calls(run: Run, peer: bench_peer.Peer) -> tuple[Costs, str]:
    """Microseconds by case, side and round; and why the peer is not among them."""
    missing = peer.missing or _peer_client(run, peer)
    command = [sys.executable, "-m", "benches.bench_calls", str(run.rounds["call"])]
    command += [] if missing else [PEER_PACKAGE]
    cost = must(command, env={"PYTHONPATH": str(run.site)}, cwd=ROOT)
    costs: Costs = json.loads(cost.output)
    return costs, missing


def _peer_client(run: Run, peer: bench_peer.Peer) -> str:
    document = ROOT / "specs" / "bookstore" / "openapi.yaml"
    cost = peer.generate(document, run.site / PEER_PACKAGE)
    return f"it ended with exit status {cost.status}" if cost.status else ""


if __name__ == "__main__":
    sys.exit(main())
