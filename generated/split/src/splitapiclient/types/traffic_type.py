"""`TrafficType`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class TrafficType(Model):
    """A kind of thing that treatments are given to."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name: `user`."""

    display_attribute_id: Annotated[str | None, Field(alias="displayAttributeId")] = (
        None
    )
    """The attribute that its things are called by."""
