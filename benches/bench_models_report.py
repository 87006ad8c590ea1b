"""What 1,000 objects cost -> a section of docs/benchmarks.md, and its marks.

`python -m benches.bench_models_report [ROUNDS]` measures and prints this section alone.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benches.bench_marks import Mark
from benches.bench_models import Costs, cold_costs, install, warm_costs
from benches.bench_spread import ratio, spread

MS: Final = 1000.0
"""Microseconds."""
AIM: Final = 1.0


@dataclass(frozen=True, slots=True)
class Models:
    """All tables: warm ones in microseconds by table, the first use in milliseconds."""

    warm: Mapping[str, Costs]
    cold: Costs


@dataclass(frozen=True, slots=True)
class Table:
    """How one table is shown. The first of `floors` is the yardstick."""

    name: str
    title: str
    text: str
    floors: Mapping[str, str]
    """Side -> the head of its column."""
    verb: str = ""
    """For the marks; without it there are none."""


TABLES: Final = (
    Table(
        "received",
        "Answers",
        "The whole call. `kept` is the yardstick: models equal to the SDK's, which keep "
        'unknown properties (`extra="allow"`); `dropped` are models as pydantic has them, '
        "both by `TypeAdapter(...).validate_python(json.loads(response.content))`. `bytes` is "
        "`kept` tuned by hand: `validate_json(response.content)`.",
        {"open": "kept", "plain": "dropped", "tuned": "bytes"},
        "receiving",
    ),
    Table(
        "lenient",
        "One of the thousand does not fit",
        "The SDK alone: the same answer with one property of one object of a wrong type, "
        "against the answer that fits.",
        {"fits": "all fit"},
    ),
    Table(
        "sent_models",
        "Sending models",
        "The whole call, with the models of an answer; by hand "
        "`content=TypeAdapter(...).dump_json(value, by_alias=True, exclude_unset=True)`.",
        {"open": "kept", "plain": "dropped"},
        "sending models:",
    ),
    Table(
        "sent_dicts",
        "Sending dicts",
        "The whole call, with dicts in Python's names, which the SDK spells as on the wire; "
        "by hand `json=` with dicts that are so already. Times are texts on both sides. "
        "`loop` is `json=` after a loop by hand that renames; `models` sends the same as "
        "models of pydantic, as above.",
        {"plain": "httpx", "loop": "loop", "open": "models"},
        "sending dicts:",
    ),
)


def marks(models: Models) -> Iterator[Mark]:
    """Of each table, against its yardstick; medians are judged."""
    for table in TABLES:
        floor = next(iter(table.floors))
        for label, costs in models.warm[table.name].items() if table.verb else ():
            number = ratio(costs["ours"], costs[floor]).median
            aim = f"at most {AIM:.1f} times {floor_name(table)}"
            is_met = round(number, 2) <= AIM
            yield Mark(f"{table.verb} {label}", aim, f"{number:.2f}", is_met)


def floor_name(table: Table) -> str:
    """The yardstick in words."""
    return "httpx" if table.name == "sent_dicts" else "httpx and pydantic"


def section(models: Models) -> Iterator[str]:
    """The section, line by line."""
    yield "## 1,000 objects\n"
    yield (
        "The SDK of `benches/models.yaml` against the same models written by hand "
        "(`benches/by_hand`) and httpx itself, all with answers from memory. Milliseconds of "
        "CPU for one call with 1,000 objects (more, where they hold others); all sides are "
        "checked to read the same and to send the same."
    )
    for table in TABLES:
        yield f"\n### {table.title}\n"
        yield f"{table.text}\n"
        yield from _rows(table.floors, models.warm[table.name], MS, 2)
    yield "\n### First use\n"
    yield (
        "Milliseconds of CPU in a fresh process, from asking for the first time to three "
        "objects. The libraries, and a client that was used before, are there; importing the "
        "types and building what validates them is counted.\n"
    )
    yield from _rows({"plain": "dropped"}, models.cold, 1.0, 1)


def _rows(
    floors: Mapping[str, str], costs: Costs, unit: float, digits: int
) -> Iterator[str]:
    head = ["", "SDK", *(c for name in floors.values() for c in (name, "ratio"))]
    yield _line(head)
    yield _line(["---"] * len(head))
    for label, sides in costs.items():
        cells = [_shown(sides["ours"], unit, digits)]
        for side in floors:
            cells.append(_shown(sides[side], unit, digits))
            cells.append(ratio(sides["ours"], sides[side]).shown(2))
        yield _line([label, *cells])


def _shown(values: Sequence[float], unit: float, digits: int) -> str:
    return spread([value / unit for value in values]).shown(digits)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def measured(root: Path, scratch: Path, rounds: int) -> Models:
    """All tables, with what is installed below `scratch`."""
    site = scratch / "site"
    site.mkdir(exist_ok=True)
    install(root, scratch, site)
    return Models(warm_costs(root, site, rounds), cold_costs(root, site, rounds))


def main(rounds: str = "11") -> str:
    """The section, and what of it is a mark."""
    root = Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as scratch:
        models = measured(root, Path(scratch), int(rounds))
    judged = (_line([m.what, m.aim, m.found, m.verdict]) for m in marks(models))
    return "\n".join([*section(models), "", *judged])


if __name__ == "__main__":
    print(main(*sys.argv[1:]))
