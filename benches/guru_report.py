"""What is known of each document -> docs/guru.md: rate, cost, and what falls short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from benches.bench_machine import Machine
from benches.corpus_report import line, quoted
from benches.guru_check import BUILDING
from benches.guru_documents import DOCUMENTS, EVERY, PACKAGE, TYPED
from benches.guru_rows import Row, Typed

HEAD: Final = f"""\
# APIs.guru

Every document of APIs.guru, as the npm package `{PACKAGE}` (MIT) carries them: generated with
no configuration, and what came out imported. This page is written by `python -m benches.guru`
(`make guru`); nothing in it is typed by hand.

- A document is **whole** if the generator ended with exit code 0, every operation of the document
  (counted by a program that shares no code with the generator) is in the SDK, and every module
  of the SDK compiles and imports, warnings as errors; the validators of its models are made, as
  many as {BUILDING:.0f} CPU seconds are enough for.
- **CPU s**, **MB**: of generating, in a process that has the generator imported; its peak
  (10**6 bytes).
"""
SLOWEST: Final = 10


def page(
    rows: Sequence[Row], types: Sequence[Typed], now: str, machine: Machine
) -> str:
    """The whole page, as Markdown. `now` is the state of the generator, see `guru_rows`."""
    if not rows:
        return f"{HEAD}\nNothing was measured yet.\n"
    parts = [HEAD, about(rows, now, machine), totals(rows), slowest(rows)]
    return "\n".join([*parts, diagnostics(rows), short(rows), typing(types)])


def about(rows: Sequence[Row], now: str, machine: Machine) -> str:
    """When and where, and whether by the generator as it is now."""
    dates = sorted({row["date"] for row in rows})
    when = " to ".join(dict.fromkeys([dates[0], dates[-1]]))
    old = sum(row["state"] != now for row in rows)
    more = f" {old} documents were measured with an earlier generator." if old else ""
    return (
        f"Measured {when} on {machine.cpu}, {machine.cores} cores, {machine.system}, "
        f"Python {machine.python}.{more}\n"
    )


# --- totals ---------------------------------------------------------------------------
def totals(rows: Sequence[Row]) -> str:
    """Sums, a line each."""
    found = [each for row in rows if isinstance(each := row["checked"], dict)]
    whole = sum(not any(shortcomings(row)) for row in rows)
    measured = "" if len(rows) == DOCUMENTS else f" ({len(rows)} measured)"
    written = sum(each["counted"] - each["missing"] for each in found)
    lines = [
        "## Totals\n",
        f"- **{whole:,} of {DOCUMENTS:,} documents whole**{measured}",
        f"- {written:,} of {total(found, 'counted'):,} operations",
        f"- {total(found, 'modules'):,} modules imported, {total(found, 'built'):,} of "
        f"{total(found, 'models'):,} models built: {total(found, 'failed'):,} failures",
        f"- {total(found, 'lines'):,} lines of Python, the runtime's included",
        *costs(rows),
    ]
    return "\n".join(lines) + "\n"


def total(found: Sequence[Any], name: str) -> int:
    """The sum of one number."""
    return sum(each[name] for each in found)


def costs(rows: Sequence[Row]) -> Iterator[str]:
    """Time and memory."""
    cpu = sorted(row["cost"]["cpu"] for row in rows)
    largest = max(rows, key=lambda row: row["cost"]["megabytes"])
    yield (
        f"- {sum(cpu):,.0f} CPU seconds; for a document {at(cpu, 0.5):.2f} (median), "
        f"{at(cpu, 0.99):.1f} (99 of 100 need less), {cpu[-1]:.1f} (most)"
    )
    peak = largest["cost"]["megabytes"]
    yield f"- {peak:,.0f} MB at most, for {quoted(largest['name'])}"


def at(ordered: Sequence[float], share: float) -> float:
    """The value that this share of all is not above."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


# --- tables ---------------------------------------------------------------------------
def slowest(rows: Sequence[Row]) -> str:
    """Those that took the most time."""
    ordered = sorted(rows, key=lambda row: -row["cost"]["cpu"])[:SLOWEST]
    columns = ("Document", "MB of text", "Operations", "Modules", "CPU s", "MB")
    head = ["## The slowest\n", line(columns), line(["---"] * len(columns))]
    return "\n".join([*head, *(line(cells(row)) for row in ordered)]) + "\n"


def cells(row: Row) -> Iterator[str]:
    """The columns of one document."""
    checked, cost = row["checked"], row["cost"]
    yield quoted(row["name"])
    yield f"{row['bytes'] / 1e6:.1f}"
    yield f"{checked['counted']:,}" if isinstance(checked, dict) else "-"
    yield f"{checked['modules']:,}" if isinstance(checked, dict) else "-"
    yield f"{cost['cpu']:.1f}"
    yield f"{cost['megabytes']:,.0f}"


def diagnostics(rows: Sequence[Row]) -> str:
    """What had to be repaired, by code."""
    counts, places = Counter[str](), Counter[str]()
    for row in rows:
        found = row["generated"]
        each = found["diagnostics"] if isinstance(found, dict) else {}
        counts.update(each)
        places.update(each.keys())
    columns = ("Diagnostic", "Times", "Documents")
    head = ["## What the documents are told\n", line(columns), line(["---"] * 3)]
    ordered = sorted(counts, key=lambda name: (-counts[name], name))
    body = (line([n, f"{counts[n]:,}", f"{places[n]:,}"]) for n in ordered)
    return "\n".join([*head, *body]) + "\n"


# --- what falls short -----------------------------------------------------------------
def short(rows: Sequence[Row]) -> str:
    """One line for each document that is not whole."""
    listed = (listed_line(row["name"], shortcomings(row)) for row in rows)
    return section("What falls short", listed)


def listed_line(name: str, found: Iterable[str]) -> str:
    """A document and what it lacks; nothing if that is nothing."""
    reasons = "; ".join(map(quoted, found))
    return f"- {quoted(name)}: {reasons}" if reasons else ""


def section(title: str, lines: Iterable[str]) -> str:
    """A title and the lines that there are."""
    return "\n".join([f"## {title}\n", *(filter(None, lines) or ["Nothing."])]) + "\n"


def shortcomings(row: Row) -> Iterator[str]:
    """One text for each kind of thing that is not as it should be."""
    generated, checked = row["generated"], row["checked"]
    if isinstance(generated, str):
        yield generated
    elif generated["status"]:
        words = generated["message"].strip().rpartition("\n")[2]
        yield f"exit {generated['status']}: {words}"
    if isinstance(checked, str):
        yield f"check: {checked}"
        return
    if checked["missing"]:
        first = checked["unwritten"][0]
        yield f"{checked['missing']} of {checked['counted']} operations missing: {first}"
    if checked["failed"]:
        yield f"{checked['failed']} import failures: {checked['failures'][0]}"


# --- types ----------------------------------------------------------------------------
def typing(types: Sequence[Typed]) -> str:
    """The sample: how many are clean, and one line for each other."""
    clean = [sum(each["counts"][n] == 0 for each in types) for n in (0, 1)]
    head = (
        f"{len(types)} documents, of every {EVERY}th by name up to "
        f"{TYPED / 1e6:.0f} MB of text. `mypy --strict`: {clean[0]} of "
        f"{len(types)} SDKs clean; pyright, strict: {clean[1]} of {len(types)}.\n"
    )
    listed = (listed_line(each["name"], type_faults(each)) for each in types)
    return section("Types", [head if types else "Not checked yet.", *listed])


def type_faults(found: Typed) -> Iterator[str]:
    """What either checker says."""
    results = (("mypy", found["mypy"]), ("pyright", found["pyright"]))
    for (name, said), count in zip(results, found["counts"], strict=True):
        if isinstance(said, str):
            yield f"{name}: {said}"
        elif said:
            yield f"{name}: {count} errors: {said[0]}"
