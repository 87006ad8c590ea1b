"""`Decision`, and what belongs to it."""

from __future__ import annotations

from typing import Literal as Literal_

from .._core.models import Model as Model_
from .outcome import Outcome
from .risk_level import RiskLevel


class Decision(Model_):
    """What the rules make of a sign-in."""

    outcome: Outcome

    risk: RiskLevel

    because: list[str]
    """The rules that decided."""

    matrix: list[list[Literal_[0, 1] | int]] | None = None
    """Which rule (row) was decided by which fact (column)."""
