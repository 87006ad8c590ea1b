"""`Import`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field as Field_

from .._core.models import Model as Model_


class Import(Model_):
    """Accounts that are being made."""

    id: str
    """Our name of the import."""

    pass_: Annotated[int, Field_(alias="pass")]
    """1 while accounts are checked, 2 when they are made."""

    made: int
    """How many accounts were made."""

    left_out: list[tuple[int, str]]
    """Which accounts were left out, and why."""
