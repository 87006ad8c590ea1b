"""`InvalidProblem`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class InvalidProblem(Model):
    """Which values are wrong."""

    code: str
    """A word for programs.

    For example: `"not_found"`.
    """

    message: str
    """A sentence for people."""

    help: str | None = None
    """A page that says more, if there is one."""

    fields: dict[str, list[str]]
    """The complaints about each value, by where it stands in the body."""
