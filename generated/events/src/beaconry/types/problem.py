"""`Problem`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Problem(Model):
    """What went wrong."""

    code: str
    """A word for programs.

    For example: `"not_found"`.
    """

    message: str
    """A sentence for people."""

    help: str | None = None
    """A page that says more, if there is one."""
