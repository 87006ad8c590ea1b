"""`Sheet`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .sheet_config import SheetConfig
else:
    SheetConfig = reference(__package__, "SheetConfig")


class Sheet(Model):
    """A table in a workbook."""

    id: str

    name: str
    """What it is called.

    For example: `"People"`.
    """

    config: SheetConfig | None = None
