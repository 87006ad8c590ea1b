"""`EdgeMetadata`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import NotRequired, TypedDict

from .._core.models import FIRST_FIT, Model
from .certainty import Certainty


class EdgeMetadata(Model):
    certainty: Annotated[Certainty | str, FIRST_FIT] | None = None

    source: str | None = None
    """Where that is known from."""


class EdgeMetadataParam(TypedDict):
    certainty: NotRequired[Certainty | str]

    source: NotRequired[str]
    """Where that is known from."""
