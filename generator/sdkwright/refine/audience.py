"""A filter that is about something which the document does not have -> diagnostics."""

from __future__ import annotations

from ..config import Config
from ..diagnostics import Report
from ..spec.sieve import Sieve
from .configured import unused


def check_filter(sieve: Sieve, config: Config, report: Report) -> None:
    """Report what the filter names and no operation has."""
    for way, name, kind, known in sieve.unmet():
        report(unused(way, name, kind, known, config))
