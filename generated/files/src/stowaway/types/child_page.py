"""`ChildPage`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .child import Child


class ChildPage(Model):
    """Some of what is in a folder."""

    children: list[Child]
    """The files and folders of this page."""

    next: str | None
    """The address of the next page; null on the last one."""
