"""`FlagSet`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .reference import Reference


class FlagSet(Model):
    """Splits that are fetched together."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    workspace: Reference | None = None

    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    """When it was made."""

    type: str | None = None
    """What it is."""
