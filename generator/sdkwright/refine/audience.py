"""A filter that is about something which the document does not have -> diagnostics."""

from __future__ import annotations

from collections.abc import Iterable

from ..config import Config
from ..diagnostics import Report
from ..spec.sieve import Sieve
from .configured import unused


def check_filters(
    sieves: Iterable[tuple[Sieve, tuple[str, ...]]], config: Config, report: Report
) -> None:
    """Report what a filter names and no operation of its documents has.

    `sieves`: with the way to what has their filter.
    """
    by_filter: dict[tuple[str, ...], list[Sieve]] = {}
    for sieve, above in sieves:
        by_filter.setdefault(above, []).append(sieve)
    for above, own in by_filter.items():
        unmet = [{found[0]: found for found in sieve.unmet()} for sieve in own]
        for way, name, kind, _ in unmet[0].values():
            if all(way in other for other in unmet):
                known = [each for other in unmet for each in other[way][3]]
                report(unused((*above, *way), name, kind, known, config))
