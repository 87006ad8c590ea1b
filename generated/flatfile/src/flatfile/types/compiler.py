"""`Compiler`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class Compiler(TextEnum):
    """What the source of an agent is written in."""

    JS = "js"
