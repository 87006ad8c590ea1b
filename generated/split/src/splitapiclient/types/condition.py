"""`Condition`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .matcher import Matcher, MatcherParam


class Condition(Model):
    """Tests that all have to hold."""

    combiner: str | None = None
    """How they are combined, `AND`."""

    matchers: list[Matcher] | None = None
    """The tests."""


@wire(nested={"matchers": lambda: (MatcherParam,)})
class ConditionParam(TypedDict):
    """Tests that all have to hold."""

    combiner: NotRequired[str]
    """How they are combined, `AND`."""

    matchers: NotRequired[Sequence[MatcherParam | Matcher]]
    """The tests."""
