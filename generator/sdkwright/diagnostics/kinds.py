"""What is known of a kind of problem: how much it costs, why it comes, and what cures it."""

from __future__ import annotations

from enum import Enum

from ..data import Struct


class Severity(Enum):
    """How much a problem costs."""

    HINT = "hint"
    """Nothing; it may be of interest."""
    WARNING = "warning"
    """Generated, but something was assumed or degraded."""
    ERROR = "error"
    """A unit (an operation, an SDK's file) was skipped; the rest is written."""
    FATAL = "fatal"
    """Nothing is written."""


class Code(Struct, frozen=True):
    """A kind of problem: what its documentation says."""

    severity: Severity
    title: str
    cause: str
    fix: str
    before: str = ""
    """An example of it."""
    after: str = ""
    """The same, cured."""
