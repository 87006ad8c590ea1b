"""`SheetResponse`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .sheet import Sheet
else:
    Sheet = reference(__package__, "Sheet")


class SheetResponse(Model):
    data: Sheet
