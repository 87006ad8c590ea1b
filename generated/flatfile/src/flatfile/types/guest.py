"""`Guest`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .guest_space import GuestSpace


class Guest(Model):
    """Somebody who brings data into a space."""

    environment_id: Annotated[str, Field(alias="environmentId")]

    email: str
    """For example: `"bo@example.com"`."""

    name: str
    """For example: `"Bo Lindqvist"`."""

    spaces: list[GuestSpace]
    """The spaces that they are a guest of."""

    id: str
