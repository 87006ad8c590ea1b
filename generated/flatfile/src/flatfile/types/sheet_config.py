"""`SheetConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .action import Action

if TYPE_CHECKING:
    from .action import ActionParam
    from .property import Property, PropertyParam
else:
    Property = reference(__package__, "Property")


class SheetConfig(Model):
    """What a sheet looks like and does."""

    name: str
    """What it is called.

    For example: `"People"`.
    """

    description: str | None = None
    """What it is for.

    For example: `"Everybody we know."`.
    """

    slug: str | None = None
    """A name that never changes.

    For example: `"people"`.
    """

    fields: list[Property]
    """Its columns."""

    actions: list[Action] | None = None
    """What guests can start in it."""


class SheetConfigParam(TypedDict):
    """What a sheet looks like and does."""

    name: str
    """What it is called.

    For example: `"People"`.
    """

    description: NotRequired[str]
    """What it is for.

    For example: `"Everybody we know."`.
    """

    slug: NotRequired[str]
    """A name that never changes.

    For example: `"people"`.
    """

    fields: Sequence[PropertyParam]
    """Its columns.

    1 to 250 items.
    """

    actions: NotRequired[Sequence[ActionParam | Action]]
    """What guests can start in it."""
