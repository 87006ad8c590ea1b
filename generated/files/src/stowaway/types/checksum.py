"""`Checksum`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from .._core.models import Model
from .._core.notations import BASE64


class Checksum(Model):
    """Proves that a file is whole."""

    algorithm: Literal["sha256", "blake2b"] | str
    """How it was computed."""

    digest: Annotated[bytes, BASE64]
    """The checksum."""
