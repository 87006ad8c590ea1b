"""A large document -> what it costs to generate its SDK, here and with a peer."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import yaml

from benches.bench_peer import NAME, VERSION, Peer
from benches.bench_process import Cost, must
from benches.bench_spread import Spread, spread

PREFERRED: Final = "github"
SUFFIXES: Final = (".json", ".yaml", ".yml")
SKIPPED: Final = 3
"""Exit status: written, but something is not in it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One way to generate, over all rounds; or why there is no number."""

    label: str
    cpu: Spread | None = None
    wall: Spread | None = None
    peak: Spread | None = None
    """Bytes."""
    counts: dict[str, int] = field(default_factory=dict)
    warnings: int = 0
    """What the program itself says about the document."""
    said: str = ""
    """The same, in words."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Generation:
    """One document and all ways to generate from it."""

    document: Path
    counts: dict[str, int]
    rows: tuple[Row, ...]


Step = Callable[[], Cost]


def find(folder: Path, name: str) -> Path | None:
    """The document of that name, whatever it is written in."""
    places = (folder / f"{name}{suffix}" for suffix in SUFFIXES)
    return next((path for path in places if path.is_file()), None)


def largest(folder: Path) -> Path | None:
    """GitHub's document if it is there, else the largest single file."""
    files = [path for path in folder.glob("*.*") if path.suffix in SUFFIXES]
    files = [path for path in files if path.name != "manifest.json"]
    default = max(files, key=lambda path: path.stat().st_size, default=None)
    return find(folder, PREFERRED) or default


def sdk(root: Path, document: Path, out: Path, cache: Path) -> Cost:
    """Generate one SDK in a fresh process. Raises `Failed` if it could not be written."""
    command = [sys.executable, "-m", "sdkwright", "generate", str(document)]
    command += ["-o", str(out), "--diagnostics", "json"]
    return must(
        command,
        env={"SDKWRIGHT_CACHE_DIR": str(cache)},
        cwd=root,
        also=(SKIPPED,),
    )


def generation(
    root: Path, document: Path, peer: Peer, scratch: Path, rounds: int
) -> Generation:
    """Cold, unchanged, with one change, and the peer, one after the other in each round."""
    ours, theirs, cache = (scratch / name for name in ("sdk", "peer", "cache"))
    written = scratch / f"{document.stem}.json"
    texts = versions(document)

    def run(number: int) -> Cost:
        written.write_text(texts[number], encoding="utf-8")
        return sdk(root, written, ours, cache)

    def cold() -> Cost:
        for folder in (ours, cache):
            shutil.rmtree(folder, ignore_errors=True)
        return run(0)

    def again() -> Cost:
        return sdk(root, written, ours, cache)

    def once_changed() -> Cost:
        return run(1)

    def other() -> Cost:
        shutil.rmtree(theirs, ignore_errors=True)
        return peer.generate(document, theirs)

    steps = (cold, again, once_changed, *(() if peer.missing else (other,)))
    costs = [[step() for step in steps] for _ in range(rounds)]
    by_step = list(zip(*costs, strict=True))
    rows = [
        _own_row("sdkwright, cold", by_step[0], count(root, "sdk", ours)),
        _own_row("sdkwright, unchanged", by_step[1], count(root, "sdk", ours)),
        _own_row("sdkwright, one change", by_step[2], count(root, "sdk", ours)),
        (
            Row(f"{NAME} {VERSION}", note=peer.missing)
            if peer.missing
            else _peer_row(by_step[3], root, theirs)
        ),
    ]
    return Generation(document, count(root, "document", document), tuple(rows))


def versions(document: Path) -> tuple[str, str]:
    """A document, and the same with one more parameter of its first operation."""
    text = document.read_text(encoding="utf-8")
    content: dict[str, Any] = (
        json.loads(text) if document.suffix == ".json" else yaml.safe_load(text)
    )
    before = json.dumps(content, indent=2, default=str)
    operations = (o for item in content["paths"].values() for o in item.values())
    first = next(o for o in operations if "responses" in o)
    added = {"name": "one_more", "in": "query", "schema": {"type": "string"}}
    first["parameters"] = [*first.get("parameters", ()), added]
    return before, json.dumps(content, indent=2, default=str)


def count(root: Path, what: str, path: Path) -> dict[str, int]:
    """What `bench_count` finds, in a process of its own."""
    command = [sys.executable, "-m", "benches.bench_count", what, str(path)]
    counts: dict[str, int] = json.loads(must(command, cwd=root).output)
    return counts


def _own_row(label: str, costs: Sequence[Cost], counts: dict[str, int]) -> Row:
    found: list[object] = json.loads(costs[-1].errors or "[]")
    return replace(_row(label, costs, counts), warnings=len(found))


def _row(label: str, costs: Sequence[Cost], counts: dict[str, int]) -> Row:
    return Row(
        label,
        cpu=spread([cost.cpu for cost in costs]),
        wall=spread([cost.wall for cost in costs]),
        peak=spread([cost.peak for cost in costs]),
        counts=counts,
    )


def _peer_row(costs: Sequence[Cost], root: Path, out: Path) -> Row:
    label = f"{NAME} {VERSION}"
    failed = [cost.status for cost in costs if cost.status]
    if failed:
        return Row(label, note=f"exit status {failed[0]}, nothing to compare")
    text = costs[-1].output + costs[-1].errors
    operations = text.count("Endpoint will not be generated")
    responses = text.count("response will be omitted from generated client")
    return replace(
        _row(label, costs, count(root, "peer", out)),
        warnings=text.count("WARNING parsing "),
        said=f"{operations} operations and {responses} responses are left out",
    )
