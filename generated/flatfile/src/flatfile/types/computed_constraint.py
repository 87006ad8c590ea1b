"""`ComputedConstraint`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model


class ComputedConstraint(Model):
    """Guests do not enter it."""

    type: Literal["computed"]


class ComputedConstraintParam(TypedDict):
    """Guests do not enter it."""

    type: Literal["computed"]
