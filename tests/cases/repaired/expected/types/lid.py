"""`Lid`, and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._core.models import Model


class Lid(Model):
    color: str | None = None

    shape: Any
