"""`FlagSetPage`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .flag_set import FlagSet


class FlagSetPage(Model):
    """Some flag sets."""

    next_marker: Annotated[str | None, Field(alias="nextMarker")] = None
    """What to ask for the next page with; null if there is none."""

    previous_marker: Annotated[str | None, Field(alias="previousMarker")] = None
    """Likewise for the page before."""

    limit: int | None = None
    """How many items it may have."""

    data: list[FlagSet] | None = None
    """The flag sets."""
