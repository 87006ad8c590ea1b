"""The schemas of one property -> what they say of it together."""

from __future__ import annotations

from collections.abc import Sequence

from .. import ir
from .shapes import Facts, Source, sole_reference


def presence_of(facts: Sequence[Facts]) -> ir.Presence:
    """Of a property that is not required: the last that says a default."""
    said = (f.presence for f in reversed(facts) if isinstance(f.presence, ir.Default))
    return next(said, ir.Optional())


def is_one(sources: Sequence[Source]) -> bool:
    """Whether all of them only refer, and to the same."""
    return len({sole_reference(s.schema) or s.node.id for s in sources}) == 1
