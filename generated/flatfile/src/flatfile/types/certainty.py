"""`Certainty`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class Certainty(TextEnum):
    """How sure it is that two fields belong together."""

    ABSOLUTE = "absolute"

    STRONG = "strong"

    MODERATE = "moderate"

    WEAK = "weak"
