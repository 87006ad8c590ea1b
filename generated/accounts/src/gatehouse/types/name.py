"""`Name`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model as Model_


class Name(Model_):
    """The name of a person or program."""

    given: str
    """What friends say."""

    family: str | None = None
    """What the family is called, where there is such a name."""


class NameParam(TypedDict):
    """The name of a person or program."""

    given: str
    """What friends say.

    Not empty.
    """

    family: NotRequired[str]
    """What the family is called, where there is such a name."""
