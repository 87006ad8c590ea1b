"""`HarnessProjectEntry`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .harness_project import HarnessProject


class HarnessProjectEntry(Model):
    """The project, as it is told."""

    project: HarnessProject
