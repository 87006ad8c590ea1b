"""`WorkbooksResponse`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .workbook import Workbook
else:
    Workbook = reference(__package__, "Workbook")


class WorkbooksResponse(Model):
    data: list[Workbook]
