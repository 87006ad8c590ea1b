"""`Volume`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class VolumeShelf(Model):
    row: int | None = None


class Volume(Model):
    title: str

    shelf: VolumeShelf | None = None
