"""`ExistsFilter`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model


class ExistsFilter(Model):
    """A property that is there and not null."""

    op: Literal["exists"]

    field: str
    """The property, with dots between levels."""


class ExistsFilterParam(TypedDict):
    """A property that is there and not null."""

    op: Literal["exists"]

    field: str
    """The property, with dots between levels."""
