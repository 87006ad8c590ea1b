"""`ChangeRequestPage`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .change_request import ChangeRequest
else:
    ChangeRequest = reference(__package__, "ChangeRequest")


class ChangeRequestPage(Model):
    """Some change requests."""

    next_marker: Annotated[str | None, Field(alias="nextMarker")] = None
    """What to ask for the next page with; null if there is none."""

    previous_marker: Annotated[str | None, Field(alias="previousMarker")] = None
    """Likewise for the page before."""

    limit: int | None = None
    """How many items it may have."""

    data: list[ChangeRequest] | None = None
    """The change requests."""
