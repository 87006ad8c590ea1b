"""`Relationship`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class Relationship(TextEnum):
    """Whether a record refers to one other or to several."""

    HAS_ONE = "has-one"

    HAS_MANY = "has-many"
