"""What the models here are made of: pydantic as it is, unknown properties dropped."""

from __future__ import annotations

from pydantic import BaseModel


class Hand(BaseModel):
    """An object."""
