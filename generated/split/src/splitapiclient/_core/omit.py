"""The third state of a parameter: neither a value nor null, but absent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal


class Omit:
    """The type of `omit`, the default of every optional parameter."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"


omit: Final = Omit()


def given(values: Mapping[str, object]) -> dict[str, object]:
    """`values` without what was omitted."""
    return {name: value for name, value in values.items() if value is not omit}


def optional(values: Mapping[str, object]) -> dict[str, object] | Omit:
    """`values` without what was omitted; `omit` itself if nothing is left."""
    return given(values) or omit
