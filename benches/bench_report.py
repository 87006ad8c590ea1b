"""What was measured -> docs/benchmarks.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from benches.bench_first import FirstCall
from benches.bench_generate import Generation
from benches.bench_generate import Row as Generated
from benches.bench_import import Row as Imported
from benches.bench_machine import Machine
from benches.bench_marks import Mark
from benches.bench_models_report import Models, section
from benches.bench_spread import Spread, ratio, spread

MB = 1e6
Costs = dict[str, dict[str, list[float]]]
"""Microseconds by case, side and round."""


@dataclass(frozen=True, slots=True)
class Measured:
    """All of one run."""

    machine: Machine
    rounds: dict[str, int]
    marks: tuple[Mark, ...]
    generation: Generation | None
    imports: Sequence[Imported]
    firsts: Sequence[FirstCall]
    calls: Costs
    peer: str
    """Name and version."""
    missing: str
    """Why there is no peer."""
    models: Models


def page(run: Measured) -> str:
    """The page, in Markdown."""
    parts = (
        _head(run),
        _marks(run),
        _generation(run),
        _imports(run),
        _calls(run),
        section(run.models),
    )
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _head(run: Measured) -> Iterator[str]:
    machine = run.machine
    yield "# Benchmarks\n"
    yield "Written by `python -m benches.bench`; every number is of one run on one machine.\n"
    yield f"- {machine.date}; {machine.cpu}, {machine.cores} cores, {machine.memory}; {machine.system}"
    yield f"- Python {machine.python}; " + ", ".join(
        f"{name} {version}" for name, version in machine.versions.items()
    )
    yield f"- {machine.noise}"
    yield (
        "- CPU time, user and system; of whole processes with all that they start, unless "
        "said otherwise. A number is the median of the rounds ("
        + ", ".join(f"{what}: {n}" for what, n in run.rounds.items())
        + "), with the least and the most in brackets. What is compared runs in turn, and "
        "ratios are taken round by round."
    )


def _marks(run: Measured) -> Iterator[str]:
    yield "## Marks\n"
    rows = ([m.what, m.aim, m.found, m.verdict] for m in run.marks)
    yield from _table(["what", "mark", "this run", ""], rows)


# --- generation -----------------------------------------------------------------------


def _generation(run: Measured) -> Iterator[str]:
    yield "## Generating a large SDK\n"
    found = run.generation
    if found is None:
        yield "Not measured: there is no folder with large documents."
        return
    size = found.counts["bytes"] / MB
    yield f"`{found.document.name}`: {size:.1f} MB, {found.counts['operations']:,} operations."
    yield (
        "Cold: a fresh process, no cache, an empty folder. Unchanged: once more into the same "
        "folder. One change: once more, after the first operation was given one more parameter. MB: the largest single process. All write formatted code. Operations are "
        "counted in the code that was written; warnings are what a program says itself.\n"
    )
    head = ["", "CPU s", "wall s", "MB", "operations written", "missing"]
    head += ["warnings", "files", "lines of Python"]
    there = found.counts["operations"]
    yield from _table(head, (_generated(row, there) for row in found.rows))
    yield from (f"\n{row.label} says: {row.said}." for row in found.rows if row.said)


def _generated(row: Generated, there: int) -> list[str]:
    if row.cpu is None or row.wall is None or row.peak is None:
        return [row.label, row.note, *[""] * 7]
    peak = Spread(row.peak.median / MB, row.peak.low / MB, row.peak.high / MB)
    written = row.counts["operations"]
    counts = [written, there - written, row.warnings]
    counts += [row.counts["files"], row.counts["lines"]]
    spreads = [row.cpu.shown(1), row.wall.shown(1), peak.shown(0)]
    return [row.label, *spreads, *(f"{n:,}" for n in counts)]


# --- imports and calls ----------------------------------------------------------------


def _imports(run: Measured) -> Iterator[str]:
    yield "## Import\n"
    yield (
        "`from PACKAGE import CLIENT, ASYNC_CLIENT` in a fresh process, compiled as pip "
        "installs it, against `import httpx, pydantic; pydantic.BaseModel`; the cost of an "
        "empty process is taken off both. Making a client is timed by itself, after that.\n"
    )
    head = ["SDK", "operations", "modules", "ms", "floor, ms", "ratio", "a client, ms"]
    yield from _table(head, (_imported(row) for row in run.imports))
    yield "\n### The first call\n"
    yield (
        "A whole process with one call, all imports included, against one that imports the "
        "libraries, declares the bookstore's model by hand and asks httpx itself. The answers "
        "of the bookstore are the usual ones; the others are those of `sdkwright mock`, for "
        "the operations of the corpus whose answers lead to the most types.\n"
    )
    yield from _table(
        ["SDK", "call", "ms", "by hand, ms", "more, ms"], map(_first, run.firsts)
    )


def _first(call: FirstCall) -> list[str]:
    spreads = [each.shown(1) for each in (call.cost, call.floor, call.excess)]
    return [call.sdk, f"`{call.call}`", *spreads]


def _imported(row: Imported) -> list[str]:
    sizes = [f"{len(row.sdk.calls):,}", f"{row.sdk.modules:,}"]
    costs = [row.cost.shown(1), row.floor.shown(1), row.ratio.shown(2)]
    return [row.sdk.name, *sizes, *costs, row.construction.shown(2)]


def _calls(run: Measured) -> Iterator[str]:
    yield "## A call\n"
    yield (
        "The SDK of `specs/bookstore` with answers from memory (`httpx.MockTransport`), "
        "against `json.loads(client.request(...).content)` with the same transport; for the "
        "thousand books the floor also runs `TypeAdapter(list[Book]).validate_python`. All "
        "sides send the same request, which is checked; the SDKs return models. Microseconds of "
        "CPU for one call. Under 1.00 is possible: `client.request` merges and parses on every "
        "call what the SDK prepares once, and the SDK validates bytes, without `json.loads`.\n"
    )
    head = ["", "raw httpx", "SDK", "ratio", run.peer, "ratio"]
    yield from _table(head, (_call(label, c) for label, c in run.calls.items()))
    if run.missing:
        yield f"\nWithout the peer: {run.missing}."


def _call(label: str, costs: dict[str, list[float]]) -> list[str]:
    floor = costs["floor"]
    return [label, spread(floor).shown(1)] + [
        cell
        for side in ("ours", "peer")
        for cell in (
            [spread(costs[side]).shown(1), ratio(costs[side], floor).shown(2)]
            if side in costs
            else ["", ""]
        )
    ]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield _line(head)
    yield _line(["---"] * len(head))
    yield from map(_line, rows)


def _line(cells: Sequence[str]) -> str:
    return (
        "| "
        + " | ".join(" ".join(cell.replace("|", "\\|").split()) for cell in cells)
        + " |"
    )
