"""`Thing`, and what belongs to it."""

from __future__ import annotations

import builtins
from datetime import date as date_
from typing import Any, Literal

from .._core.models import Model
from .part import Part


class Thing(Model):
    file: str

    any: Any

    int: builtins.int

    date: date_

    unknown: Any

    demanded: str

    empty: str | None = None

    single: Literal["one"] | None = None

    nothing: Any = None

    word: str | None = None

    list: Any = None

    pattern: str | None = None

    bound: builtins.int | None = None

    nullable: Part | None = None

    kinds: Part | None = None

    examples: str | None = None
    """For example: `"x"`."""

    dates: Literal["2020-01-01", "on", "no", "12:30"] | str | None = None

    lost: Any = None
