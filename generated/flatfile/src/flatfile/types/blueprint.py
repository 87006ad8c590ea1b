"""`Blueprint`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .sheet_config import SheetConfig, SheetConfigParam
else:
    SheetConfig = reference(__package__, "SheetConfig")


class Blueprint(Model):
    """A workbook that each space of a pattern gets."""

    slug: str
    """A name that never changes.

    For example: `"contacts"`.
    """

    name: str
    """What it is called.

    For example: `"Contacts"`.
    """

    primary: bool | None = None
    """Whether it is the main one.

    Default: `false`.
    """

    sheets: list[SheetConfig]


class BlueprintParam(TypedDict):
    """A workbook that each space of a pattern gets."""

    slug: str
    """A name that never changes.

    For example: `"contacts"`.
    """

    name: str
    """What it is called.

    For example: `"Contacts"`.
    """

    primary: NotRequired[bool]
    """Whether it is the main one.

    Default: `false`.
    """

    sheets: Sequence[SheetConfigParam | SheetConfig]
