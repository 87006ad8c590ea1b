"""`SpacesResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .pagination import Pagination
from .space import Space


class SpacesResponse(Model):
    pagination: Pagination | None = None

    data: list[Space]
