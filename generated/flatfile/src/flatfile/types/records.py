"""`Records`, and what belongs to it."""

from __future__ import annotations

from .record import Record

Records = list[Record]
