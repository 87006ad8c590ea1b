"""`DefaultRule`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class DefaultRule(Model):
    """A share of those for whom no rule holds."""

    treatment: str | None = None
    """What they get."""

    size: int | None = None
    """How many of 100 they are."""


class DefaultRuleParam(TypedDict):
    """A share of those for whom no rule holds."""

    treatment: NotRequired[str]
    """What they get."""

    size: NotRequired[int]
    """How many of 100 they are."""
