"""`List`, and what belongs to it."""

from __future__ import annotations

from typing import Literal as Literal_

from .._core.models import Model as Model_


class List(Model_):
    """Network addresses."""

    name: str
    """What people call it."""

    mode: Literal_["allow", "deny"] | str
    """What the list is for."""

    ranges: list[list[str]]
    """The first and the last address of each range."""
