"""`Folder`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.models import Model
from .._core.references import reference
from .colour import Colour

if TYPE_CHECKING:
    from .child import Child
else:
    Child = reference(__package__, "Child")


class Folder(Model):
    """Something to put files into."""

    id: str
    """Our name of it.

    For example: `"d_1"`.
    """

    name: str
    """Its name."""

    kind: Literal["folder"]
    """Always `folder`."""

    colour: Colour | None

    parent: Folder | None
    """The folder that it is in; null for the top one."""

    child_count: int
    """How many files and folders are in it."""

    children: list[Child] | None = None
    """What is in it, if that was asked for."""
