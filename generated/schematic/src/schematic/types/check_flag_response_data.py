"""`CheckFlagResponseData`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class CheckFlagResponseData(Model):
    """Whether a flag is on, and why."""

    flag: str
    """The key of the flag."""

    value: bool
    """Whether it is on."""

    reason: str
    """Why."""

    company_id: str | None = None
    """The company that was found."""

    user_id: str | None = None
    """The user who was found."""

    flag_id: str | None = None
    """The flag that was found."""

    rule_id: str | None = None
    """The rule that decided."""

    rule_type: str | None = None
    """What kind of rule that is."""

    error: str | None = None
    """What went wrong."""
