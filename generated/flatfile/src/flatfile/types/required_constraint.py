"""`RequiredConstraint`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model


class RequiredConstraint(Model):
    """Every record has a value."""

    type: Literal["required"]


class RequiredConstraintParam(TypedDict):
    """Every record has a value."""

    type: Literal["required"]
