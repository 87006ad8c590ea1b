"""`SpaceConfigResponse`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .space_pattern import SpacePattern
else:
    SpacePattern = reference(__package__, "SpacePattern")


class SpaceConfigResponse(Model):
    data: SpacePattern
