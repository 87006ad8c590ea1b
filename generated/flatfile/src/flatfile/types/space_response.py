"""`SpaceResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .space import Space


class SpaceResponse(Model):
    data: Space
