"""`Size`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class Size(TextEnum):
    """Listed values; a server may know more.

    Deprecated.
    """

    LARGE = "big"
    """Not small."""

    LITTLE = "small"
    """Not big."""
