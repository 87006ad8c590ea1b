"""`SearchOptions`, and what belongs to it."""

from __future__ import annotations

from typing import Literal as Literal_

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model as Model_


class SearchOptions(Model_):
    """How to search."""

    case: Literal_["ignore", "match"] | str | None = None
    """Whether capital letters matter."""

    whole_words: bool | None = None
    """Whether words must match as a whole."""


class SearchOptionsParam(TypedDict):
    """How to search."""

    case: NotRequired[Literal_["ignore", "match"] | str]
    """Whether capital letters matter."""

    whole_words: NotRequired[bool]
    """Whether words must match as a whole."""
