"""`FeatureDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .feature_type import FeatureType
from .flag_detail_response_data import FlagDetailResponseData


class FeatureDetailResponseData(Model):
    """A feature."""

    id: str
    """Its id."""

    name: str
    """What it is called."""

    description: str | None = None
    """What it is for."""

    feature_type: FeatureType | None = None

    event_subtype: str | None = None
    """The event that is counted."""

    trait_id: str | None = None
    """The trait that is counted."""

    icon: str | None = None
    """Its icon."""

    flags: list[FlagDetailResponseData] | None = None
    """The flags that open it."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
