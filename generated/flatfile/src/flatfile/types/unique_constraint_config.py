"""`UniqueConstraintConfig`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class UniqueConstraintConfig(Model):
    case_sensitive: bool | None = None
    """Whether capitals count.

    Default: `true`.
    """

    ignore_empty: bool | None = None
    """Whether several records may have none."""


class UniqueConstraintConfigParam(TypedDict):
    case_sensitive: NotRequired[bool]
    """Whether capitals count.

    Default: `true`.
    """

    ignore_empty: NotRequired[bool]
    """Whether several records may have none."""
