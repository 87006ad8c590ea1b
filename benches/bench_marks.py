"""What was measured -> the marks that are aimed at, and whether they were met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from benches.bench_first import FirstCall
from benches.bench_generate import PREFERRED, Generation
from benches.bench_import import Row
from benches.bench_spread import ratio

GENERATION_CPU: Final = 6.0
"""Seconds."""
UNCHANGED_CPU: Final = 0.4
CHANGED_CPU: Final = 2.0
_CPU: Final = {
    "cold": GENERATION_CPU,
    "unchanged": UNCHANGED_CPU,
    "one change": CHANGED_CPU,
}
GENERATION_PEAK: Final = 6e8
"""Bytes."""
IMPORT: Final = 1.15
CLIENT: Final = 3.0
"""Milliseconds."""
CALLS: Final = {
    "GET, new URLs": 1.1,
    "async GET, new URLs": 1.1,
    "1,000 async GETs at once": round(1 / 0.85, 2),
}
CALL: Final = 1.0
"""All other calls: a URL repeats, or there is a query."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One aim; `met` is None where it could not be tried."""

    what: str
    aim: str
    found: str
    met: bool | None

    @property
    def verdict(self) -> str:
        """One word, or two."""
        return {True: "met", False: "missed", None: "not measured"}[self.met]


def marks(
    generation: Generation | None,
    imports: Sequence[Row],
    firsts: Sequence[FirstCall],
    calls: dict[str, dict[str, list[float]]],
) -> tuple[Mark, ...]:
    """All of them; medians are judged."""
    return (
        *_generation(generation),
        *(_import(row) for row in imports),
        *(_client(row) for row in imports),
        *(_first(call) for call in firsts),
        *(_call(label, costs) for label, costs in calls.items()),
    )


def _generation(found: Generation | None) -> Iterator[Mark]:
    what = f"generating {PREFERRED}, cold"
    peak = f"under {GENERATION_PEAK / 1e6:.0f} MB"
    rows = found.rows[:3] if found and found.document.stem == PREFERRED else ()
    for row, (after, most) in zip_longest(rows, _CPU.items()):
        aim, own = f"under {most:g} CPU s", f"generating {PREFERRED}, {after}"
        seconds = row.cpu.median if row and row.cpu else None
        said = "" if seconds is None else f"{seconds:.2f} s"
        yield Mark(own, aim, said, None if seconds is None else seconds < most)
    if not (found and rows and rows[0].peak):
        for aim in (peak, "every operation"):
            yield Mark(what, aim, "", None)
        return
    size = rows[0].peak.median
    yield Mark(what, peak, f"{size / 1e6:.0f} MB", size < GENERATION_PEAK)
    written, there = rows[0].counts["operations"], found.counts["operations"]
    yield Mark(what, "every operation", f"{written:,} of {there:,}", written == there)


def _import(row: Row) -> Mark:
    aim = f"under {IMPORT} times httpx and pydantic"
    number = row.ratio.median
    return Mark(f"importing {row.sdk.name}", aim, f"{number:.2f}", number < IMPORT)


def _client(row: Row) -> Mark:
    number = row.construction.median
    aim = f"under {CLIENT:.0f} ms"
    what = f"making a client of {row.sdk.name}"
    return Mark(what, aim, f"{number:.2f} ms", number < CLIENT)


def _first(call: FirstCall) -> Mark:
    number = call.excess.median
    aim = f"under {call.most:.0f} ms more than by hand"
    what = f"first call, `{call.call}` of {call.sdk}"
    return Mark(what, aim, f"{number:.1f} ms", number < call.most)


def _call(label: str, costs: dict[str, list[float]]) -> Mark:
    number = ratio(costs["ours"], costs["floor"]).median
    most = CALLS.get(label, CALL)
    aim = f"at most {most} times raw httpx"
    return Mark(label, aim, f"{number:.2f}", round(number, 2) <= most)
