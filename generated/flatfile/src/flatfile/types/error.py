"""`Error`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Error(Model):
    key: str | None = None
    """What it is about: a property, an ID.

    For example: `"name"`.
    """

    message: str
    """What is wrong.

    For example: `"The name is missing."`.
    """
