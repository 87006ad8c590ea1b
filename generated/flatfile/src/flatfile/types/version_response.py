"""`VersionResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .version import Version


class VersionResponse(Model):
    data: Version
