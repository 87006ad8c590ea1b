"""A document that can be read -> what could be better in it. Only `lint` asks for this."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from ..diagnostics import Diagnostic, Report
from .described import undescribed
from .operations import named_apart, undocumented_errors, without_id
from .spelled import odd_names
from .subject import Subject
from .unbounded import unbounded
from .untagged import untagged

__all__ = ["RULES", "Subject", "advise", "named_apart"]

Rule = Callable[[Subject], Iterator[Diagnostic]]

RULES: Final[Mapping[str, Rule]] = {
    "operation-id-missing": without_id,
    "names-inconsistent": odd_names,
    "description-missing": undescribed,
    "union-untagged": untagged,
    "list-unbounded": unbounded,
    "errors-undocumented": undocumented_errors,
}


def advise(subject: Subject, report: Report) -> None:
    """Say what every rule finds that is not off."""
    for code, rule in RULES.items():
        if subject.config.diagnostics.severity.get(code) != "off":
            for diagnostic in rule(subject):
                report(diagnostic)
