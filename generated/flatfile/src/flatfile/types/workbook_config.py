"""`WorkbookConfig`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference
from .action import Action

if TYPE_CHECKING:
    from .sheet_config import SheetConfig
else:
    SheetConfig = reference(__package__, "SheetConfig")


class WorkbookConfig(Model):
    """What a workbook is created with."""

    name: str
    """What it is called.

    For example: `"Contacts"`.
    """

    labels: list[str] | None = None
    """Words to find it by."""

    space_id: Annotated[str, Field(alias="spaceId")]

    environment_id: Annotated[str, Field(alias="environmentId")]

    sheets: list[SheetConfig] | None = None

    actions: list[Action] | None = None
    """What guests can start in it."""
