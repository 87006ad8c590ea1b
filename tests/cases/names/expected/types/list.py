"""`List`, and what belongs to it."""

from __future__ import annotations

import builtins
from typing import Annotated

from pydantic import Field

from .._core.models import Model


class List(Model):
    list: builtins.list[List] | None = None

    optional: Annotated[str | None, Field(alias="Optional")] = None
