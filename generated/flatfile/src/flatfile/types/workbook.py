"""`Workbook`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .sheet import Sheet
    from .workbook_config import WorkbookConfig
else:
    Sheet = reference(__package__, "Sheet")
    WorkbookConfig = reference(__package__, "WorkbookConfig")


class Workbook(Model):
    """A collection of sheets."""

    id: str

    name: str | None = None
    """What it is called.

    For example: `"Contacts"`.
    """

    space_id: Annotated[str, Field(alias="spaceId")]

    environment_id: Annotated[str | None, Field(alias="environmentId")] = None

    sheets: list[Sheet] | None = None

    config: WorkbookConfig | None = None

    labels: list[str] | None = None
    """Words to find it by."""
