"""`Book`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model


class Book(Model):
    title: str | None = None

    if not TYPE_CHECKING:
        __pydantic_extra__: dict[str, str]
