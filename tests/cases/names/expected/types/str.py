"""`Str`, and what belongs to it."""

from __future__ import annotations

import builtins
from datetime import date as date_
from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Str(Model):
    str: builtins.str | None = None

    int: builtins.int | None = None

    date: date_ | None = None

    other: date_ | None = None

    none: Annotated[builtins.str | None, Field(alias="None")] = None
