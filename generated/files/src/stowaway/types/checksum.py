"""`Checksum`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model


class Checksum(Model):
    """Proves that a file is whole."""

    algorithm: Literal["sha256", "blake2b"] | str
    """How it was computed."""

    digest: str
    """The checksum."""
