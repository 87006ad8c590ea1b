"""`Box`, and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._core.models import Model
from .lid import Lid


class Box(Model):
    lid: Lid | None = None

    lost: Any = None

    size: str | None = None

    label: str

    weight: float | None = None
