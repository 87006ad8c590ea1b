"""`SpacePattern`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference
from .action import Action

if TYPE_CHECKING:
    from .blueprint import Blueprint
else:
    Blueprint = reference(__package__, "Blueprint")


class SpacePattern(Model):
    """A pattern that spaces are made from."""

    slug: str
    """A name that never changes.

    For example: `"orders"`.
    """

    name: str
    """What it is called.

    For example: `"Orders"`.
    """

    blueprints: list[Blueprint]
    """The workbooks of its spaces."""

    actions: list[Action] | None = None
    """What guests can start in its spaces."""

    id: str
