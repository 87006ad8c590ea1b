"""`UniqueConstraint`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .unique_constraint_config import UniqueConstraintConfig

if TYPE_CHECKING:
    from .unique_constraint_config import UniqueConstraintConfigParam


class UniqueConstraint(Model):
    """No two records have the same value."""

    type: Literal["unique"]

    config: UniqueConstraintConfig | None = None


class UniqueConstraintParam(TypedDict):
    """No two records have the same value."""

    type: Literal["unique"]

    config: NotRequired[UniqueConstraintConfigParam | UniqueConstraintConfig]
