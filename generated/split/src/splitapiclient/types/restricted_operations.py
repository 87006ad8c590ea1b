"""`RestrictedOperations`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class RestrictedOperations(Model):
    """What somebody has to be allowed to do."""

    view: bool | None = None
    """Whether that is to see it."""


class RestrictedOperationsParam(TypedDict):
    """What somebody has to be allowed to do."""

    view: NotRequired[bool]
    """Whether that is to see it."""
