"""`Treatment`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Treatment(Model):
    """One of the things that a split can say."""

    name: str | None = None
    """Its name: `on`."""

    configurations: str | None = None
    """What programs get with it, as JSON."""

    description: str | None = None
    """What it means."""

    keys: list[str] | None = None
    """Keys that always get it."""

    segments: list[str] | None = None
    """Segments whose members always get it."""


class TreatmentParam(TypedDict):
    """One of the things that a split can say."""

    name: NotRequired[str]
    """Its name: `on`."""

    configurations: NotRequired[str]
    """What programs get with it, as JSON."""

    description: NotRequired[str]
    """What it means."""

    keys: NotRequired[Sequence[str]]
    """Keys that always get it."""

    segments: NotRequired[Sequence[str]]
    """Segments whose members always get it."""
