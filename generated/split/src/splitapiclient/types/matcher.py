"""`Matcher`, and what belongs to it."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .between import Between, BetweenParam
from .dependency import Dependency, DependencyParam


class Matcher(Model):
    """A test of an attribute or a key. Which property has the value depends on `type`."""

    type: str | None = None
    """What is tested: `IN_SEGMENT`, `IN_LIST_STRING`."""

    attribute: str | None = None
    """The attribute; none is the key itself."""

    negate: builtins.bool | None = None
    """Whether it holds if the test fails."""

    string: str | None = None
    """A text to compare with."""

    bool: builtins.bool | None = None
    """What it has to be."""

    strings: list[str] | None = None
    """Texts to compare with."""

    number: float | None = None
    """A number to compare with."""

    date: int | None = None
    """A time to compare with, in milliseconds since 1970."""

    between: Between | None = None

    depends: Dependency | None = None


@wire(
    nested={"between": lambda: (BetweenParam,), "depends": lambda: (DependencyParam,)}
)
class MatcherParam(TypedDict):
    """A test of an attribute or a key. Which property has the value depends on `type`."""

    type: NotRequired[str]
    """What is tested: `IN_SEGMENT`, `IN_LIST_STRING`."""

    attribute: NotRequired[str]
    """The attribute; none is the key itself."""

    negate: NotRequired[builtins.bool]
    """Whether it holds if the test fails."""

    string: NotRequired[str]
    """A text to compare with."""

    bool: NotRequired[builtins.bool]
    """What it has to be."""

    strings: NotRequired[Sequence[str]]
    """Texts to compare with."""

    number: NotRequired[float]
    """A number to compare with."""

    date: NotRequired[int]
    """A time to compare with, in milliseconds since 1970."""

    between: NotRequired[BetweenParam | Between]

    depends: NotRequired[DependencyParam | Dependency]
